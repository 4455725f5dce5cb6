import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import type { Division } from '../../atlas/schema/records.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useMessages, useText } from '../atlasContext.ts';

const LIMIT = 20;

/** Finds a division by its name and sets a corner at its seat. */
export function PlacePicker() {
  const atlas = useAtlas();
  const actions = useActions();
  const { corridor, search } = useMessages();
  const text = useText();
  const [query, setQuery] = useState('');
  const places = useMemo(
    () => [
      ...atlas.prefectures,
      ...atlas.prefectures.flatMap(({ adcode }) => atlas.countiesOf(adcode)),
    ],
    [atlas],
  );
  const found = findPlaces(places, query);
  const contextOf = ({ level, parent }: Division) => {
    const prefecture = level === 'county' && parent ? atlas.divisions.get(parent) : undefined;
    return prefecture && text(prefecture.shortName);
  };
  return (
    <Combobox.Root<Division>
      items={found}
      filter={null}
      value={null}
      inputValue={query}
      onInputValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      onValueChange={(place) => {
        if (place) actions.addCorner(place.seat);
        setQuery('');
      }}
      itemToStringLabel={({ name }) => text(name)}
      openOnInputClick={false}
      autoHighlight
    >
      <span className="corridor-place">
        <Glyph name="plus" />
        <Combobox.Input
          aria-label={corridor.drawing.place}
          placeholder={corridor.drawing.placeHint}
        />
      </span>
      <Combobox.Portal>
        <Combobox.Positioner className="corridor-positioner" sideOffset={4} align="start">
          <Combobox.Popup className="corridor-popup">
            <Combobox.Status className="visually-hidden">
              {search.results(found.length)}
            </Combobox.Status>
            <Combobox.Empty>
              {found.length === 0 && <p className="hint">{corridor.drawing.noPlace}</p>}
            </Combobox.Empty>
            <Combobox.List aria-label={corridor.drawing.place}>
              {(place: Division) => (
                <Combobox.Item key={place.adcode} value={place} className="search-item">
                  <span className="search-name">{text(place.name)}</span>
                  <span className="search-context">{contextOf(place)}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
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
