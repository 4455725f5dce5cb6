import { Field } from './Field.tsx';

interface InputFieldProps {
  label: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** Brings up the keys for numbers on a phone; the text is kept as it is typed. */
  isNumber?: boolean;
}

/** A line of text. Numbers are typed as text too, so that nothing typed is lost. */
export function InputField({ label, path, value, onChange, hint, isNumber }: InputFieldProps) {
  return (
    <Field label={label} path={path} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          className="draft-input"
          inputMode={isNumber ? 'decimal' : 'text'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps<Code extends string> {
  label: string;
  path: string;
  values: readonly Code[];
  names: Readonly<Record<Code, string>>;
  value: Code;
  onChange: (value: Code) => void;
}

/** One word of a closed vocabulary. */
export function SelectField<Code extends string>(props: SelectFieldProps<Code>) {
  const { label, path, values, names, value, onChange } = props;
  return (
    <Field label={label} path={path}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => {
            const chosen = values.find((one) => one === target.value);
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
