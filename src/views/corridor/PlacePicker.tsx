import { useMemo } from 'react';
import type { Division } from '../../atlas/schema/records.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { useActions, useAtlas, useMessages, useText } from '../atlasContext.ts';

const LIMIT = 20;

const CLASSES = { place: 'corridor-positioner', list: 'corridor-popup', line: 'search-item' };

/** Finds a division by its name and sets a corner at its seat. */
export function PlacePicker() {
  const atlas = useAtlas();
  const actions = useActions();
  const { corridor, search } = useMessages();
  const text = useText();
  const places = useMemo(
    () => [
      ...atlas.prefectures,
      ...atlas.prefectures.flatMap(({ adcode }) => atlas.countiesOf(adcode)),
    ],
    [atlas],
  );
  const contextOf = ({ level, parent }: Division) => {
    const prefecture = level === 'county' && parent ? atlas.divisions.get(parent) : undefined;
    return prefecture && text(prefecture.shortName);
  };
  return (
    <span className="corridor-place">
      <Glyph name="plus" />
      <Picker
        label={corridor.drawing.place}
        placeholder={corridor.drawing.placeHint}
        find={(typed) => findPlaces(places, typed)}
        keyOf={({ adcode }) => adcode}
        nameOf={({ name }) => text(name)}
        onPick={({ seat }) => actions.addCorner(seat)}
        count={search.results}
        none={() => corridor.drawing.noPlace}
        classes={CLASSES}
        opensOnClick={false}
      >
        {(place) => (
          <>
            <span className="search-name">{text(place.name)}</span>
            <span className="search-context">{contextOf(place)}</span>
          </>
        )}
      </Picker>
    </span>
  );
}

/** Places whose name in either language holds what was typed; those that begin with it first. */
function findPlaces(places: readonly Division[], typed: string): readonly Division[] {
  const wanted = typed.trim().toLowerCase();
  const ranked = places.flatMap((place) => {
    const starts = [place.name.zh, place.name.en.toLowerCase()].map((name) => name.indexOf(wanted));
    const at = Math.min(...starts.filter((start) => start >= 0), Infinity);
    return at === Infinity ? [] : [{ place, at: Math.min(at, 1) }];
  });
  return ranked
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place)
    .slice(0, LIMIT);
}
