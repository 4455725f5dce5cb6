import { useId } from 'react';

interface ChoiceProps<Value extends string | number> {
  label: string;
  values: readonly Value[];
  value: Value;
  wordsOf: (value: Value) => string;
  onChoose: (value: Value) => void;
  /** What the chosen one means. */
  help: string | null;
}

/** One of a few, side by side: radio buttons that look like a row of buttons. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, values, value, wordsOf, onChoose, help } = props;
  const name = useId();
  return (
    <fieldset className="export-choice">
      <legend>{label}</legend>
      <div className="export-options">
        {values.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            <span>{wordsOf(one)}</span>
          </label>
        ))}
      </div>
      {help && <p className="hint">{help}</p>}
    </fieldset>
  );
}
