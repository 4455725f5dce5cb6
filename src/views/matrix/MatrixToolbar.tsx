import { useId } from 'react';
import { MATRIX_LEVELS, MATRIX_ORDERS, pillarsOf } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';

interface MatrixToolbarProps {
  showsLegend: boolean;
  onToggleLegend: () => void;
}

/** What the columns are, in which order, and how far rows are unfolded. */
export function MatrixToolbar({ showsLegend, onToggleLegend }: MatrixToolbarProps) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages().matrix;
  const { level, order, unfolded } = useAtlasState((state) => state.matrix);
  return (
    <>
      <Choice
        title={messages.level}
        options={MATRIX_LEVELS.map((value) => ({ value, name: messages.levels[value] }))}
        chosen={level}
        onChoose={(chosen) => actions.setMatrix({ level: chosen })}
      />
      <Choice
        title={messages.order}
        options={MATRIX_ORDERS.map((value) => ({
          value,
          name: messages.orders[value],
          help: messages.orderHelp[value],
        }))}
        chosen={order}
        onChoose={(chosen) => actions.setMatrix({ order: chosen })}
      />
      <div className="matrix-buttons">
        <button
          type="button"
          className="matrix-button"
          title={messages.unfoldPillars}
          onClick={() =>
            actions.setMatrix({ unfolded: new Set([...unfolded, ...pillarsOf(atlas)]) })
          }
        >
          <Glyph name="plus" />
          <span>{messages.unfoldPillars}</span>
        </button>
        <button
          type="button"
          className="matrix-button"
          title={messages.foldAll}
          disabled={unfolded.size === 0}
          onClick={() => actions.setMatrix({ unfolded: new Set() })}
        >
          <Glyph name="minus" />
          <span>{messages.foldAll}</span>
        </button>
        <button
          type="button"
          className="matrix-button"
          title={messages.symbols}
          aria-expanded={showsLegend}
          aria-controls={showsLegend ? 'matrix-legend' : undefined}
          onClick={onToggleLegend}
        >
          <Glyph name="legend" />
          <span>{messages.symbols}</span>
        </button>
      </div>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  title: string;
  options: readonly { value: Value; name: string; help?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side: radio buttons, so that arrows change it. */
function Choice<Value extends string>({ title, options, chosen, onChoose }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset className="matrix-choice">
      <legend className="visually-hidden">{title}</legend>
      {options.map(({ value, name, help }) => (
        <label key={value} title={help}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
