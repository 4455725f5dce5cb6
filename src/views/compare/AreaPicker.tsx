import { type RefObject, useMemo } from 'react';
import { type AreaRef, sameArea } from '../../analysis/areas.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import { MOST_COMPARED } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { type AreaOption, areaOptions, findOptions } from './areaOptions.ts';

/** Enough to hold the prefectures and the zones. */
const LIMIT = 30;

const CLASSES = { place: 'area-picker-place', list: 'area-picker-popup', line: 'search-item' };

/** Finds a division or region by its name and puts it beside the others. */
export function AreaPicker({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const compared = useAtlasState((state) => state.compared);
  const options = useMemo(() => areaOptions(atlas), [atlas]);
  const isChosen = (ref: AreaRef) => compared.some((one) => sameArea(one, ref));
  const find = (typed: string) =>
    findOptions(
      options.filter(({ area }) => !isChosen(area.ref)),
      typed,
      LIMIT,
    );
  const isFull = compared.length >= MOST_COMPARED;
  const words = messages.compare.picker;
  return (
    <div className="area-picker">
      <Glyph name="plus" />
      <Picker
        label={words.label}
        placeholder={isFull ? words.full(MOST_COMPARED) : words.placeholder}
        find={find}
        keyOf={({ area }) => area.key}
        nameOf={(option) => text(nameOf(option))}
        onPick={({ area }) => actions.toggleCompared(area.ref)}
        count={words.results}
        none={words.empty}
        classes={CLASSES}
        input={{ ref: inputRef, className: 'area-picker-input' }}
        isDisabled={isFull}
      >
        {(option) => (
          <>
            <span className="search-name">{text(nameOf(option))}</span>
            <span className="search-context">
              {option.context ? text(option.context) : <KindOf option={option} />}
            </span>
          </>
        )}
      </Picker>
    </div>
  );
}

/** Full names of regions explain themselves at length; their short names fit a line. */
function nameOf({ area, kind }: AreaOption): Text {
  return kind === 'region' ? area.shortName : area.name;
}

function KindOf({ option: { area, kind } }: { option: AreaOption }) {
  const atlas = useAtlas();
  const messages = useMessages();
  if (kind === 'prefecture' || kind === 'county') return messages.levels[kind];
  const region = area.ref.kind === 'region' ? atlas.regions.get(area.ref.id) : undefined;
  return region && messages.regionKinds[region.kind];
}
