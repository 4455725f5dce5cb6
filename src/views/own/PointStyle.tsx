import { PALETTES } from '../../map/palette.ts';
import type { PointLook, PointsLayer } from '../../own/layer.ts';
import { ownHue } from '../../store/pointLayers.ts';
import { useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { ColumnOptions } from './ColumnOptions.tsx';

/** How points are drawn: a hue, or a column's; one size, or a column's; apart or joined. */
export function PointStyle({ layer }: { layer: PointsLayer }) {
  const { shelf } = useWorkspace();
  const { own } = useMessages();
  const { look, columns } = layer;
  const change = (part: Partial<PointLook>) =>
    shelf.actions.put({ ...layer, look: { ...look, ...part } });
  return (
    <div className="own-style">
      <HueChoice layer={layer} onChoose={(hue) => change({ hue })} />
      <ColumnChoice
        layer={layer}
        words={own.style.colorBy}
        none={own.style.oneColor}
        chosen={look.colorBy}
        isOffered={() => true}
        onChoose={(colorBy) => change({ colorBy })}
      />
      {columns.some(({ isNumber }) => isNumber) && (
        <ColumnChoice
          layer={layer}
          words={own.style.sizeBy}
          none={own.style.oneSize}
          chosen={look.sizeBy}
          isOffered={(column) => columns[column]?.isNumber === true}
          onChoose={(sizeBy) => change({ sizeBy })}
        />
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={look.isClustered}
          onChange={({ target }) => change({ isClustered: target.checked })}
        />
        {own.style.clusters}
      </label>
    </div>
  );
}

interface HueChoiceProps {
  layer: PointsLayer;
  onChoose: (hue: number) => void;
}

/** The hues of the palette; a column's colours begin with the chosen one. */
function HueChoice({ layer, onChoose }: HueChoiceProps) {
  const { own } = useMessages();
  const theme = useAtlasState((state) => state.theme);
  const palette = PALETTES[theme];
  const hues = Object.keys(palette.pillars).length;
  return (
    <fieldset className="own-hues">
      <legend className="visually-hidden">{own.style.hue}</legend>
      {Array.from({ length: hues }, (_, hue) => hue).map((hue) => (
        <label key={hue} title={own.style.hues(hue + 1)}>
          <input
            type="radio"
            className="visually-hidden"
            name={`hue-${layer.id}`}
            aria-label={own.style.hues(hue + 1)}
            checked={layer.look.hue % hues === hue}
            onChange={() => onChoose(hue)}
          />
          <span style={{ background: ownHue(palette, hue) }} />
        </label>
      ))}
    </fieldset>
  );
}

interface ColumnChoiceProps {
  layer: PointsLayer;
  words: string;
  /** What no column means. */
  none: string;
  chosen: number | null;
  isOffered: (column: number) => boolean;
  onChoose: (column: number | null) => void;
}

function ColumnChoice({ layer, words, none, chosen, isOffered, onChoose }: ColumnChoiceProps) {
  return (
    <label className="own-choice">
      <span>{words}</span>
      <select
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{none}</option>
        <ColumnOptions layer={layer} isOffered={isOffered} />
      </select>
    </label>
  );
}
