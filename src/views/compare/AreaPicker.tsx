import { Combobox } from '@base-ui/react/combobox';
import { type RefObject, useMemo, useState } from 'react';
import { type AreaRef, sameArea } from '../../analysis/areas.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import { MOST_COMPARED } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { type AreaOption, areaOptions, findOptions } from './areaOptions.ts';

/** Enough to hold the prefectures and the zones. */
const LIMIT = 30;

/** Finds a division or region by its name and puts it beside the others. */
export function AreaPicker({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const compared = useAtlasState((state) => state.compared);
  const [query, setQuery] = useState('');
  const options = useMemo(() => areaOptions(atlas), [atlas]);
  const isChosen = (ref: AreaRef) => compared.some((one) => sameArea(one, ref));
  const found = findOptions(
    options.filter(({ area }) => !isChosen(area.ref)),
    query,
    LIMIT,
  );
  const isFull = compared.length >= MOST_COMPARED;
  const words = messages.compare.picker;
  return (
    <Combobox.Root<AreaOption>
      items={found}
      filter={null}
      value={null}
      inputValue={query}
      onInputValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      onValueChange={(option) => {
        if (option) actions.toggleCompared(option.area.ref);
        setQuery('');
      }}
      itemToStringLabel={(option) => text(nameOf(option))}
      autoHighlight
      disabled={isFull}
    >
      <div className="area-picker">
        <Glyph name="plus" />
        <Combobox.Input
          ref={inputRef}
          className="area-picker-input"
          aria-label={words.label}
          placeholder={isFull ? words.full(MOST_COMPARED) : words.placeholder}
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="area-picker-place" sideOffset={4} align="start">
          <Combobox.Popup className="area-picker-popup">
            <Combobox.Status className="visually-hidden">
              {words.results(found.length)}
            </Combobox.Status>
            <Combobox.Empty>
              {found.length === 0 && <p className="hint">{words.empty(query)}</p>}
            </Combobox.Empty>
            <Combobox.List aria-label={words.label}>
              {(option: AreaOption) => (
                <Combobox.Item key={option.area.key} value={option} className="search-item">
                  <span className="search-name">{text(nameOf(option))}</span>
                  <span className="search-context">
                    {option.context ? text(option.context) : <KindOf option={option} />}
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
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
