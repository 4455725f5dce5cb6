import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';
import { Field, FieldGroup } from './Field.tsx';
import { type Option, RecordPicker } from './RecordPicker.tsx';

interface PickOneProps<Key extends string | number> {
  label: string;
  path: string;
  options: readonly Option<Key>[];
  picked: Key | null;
  onPick: (key: Key) => void;
  hint?: string;
}

/** One record of many: which it is, and a field to pick another. */
export function PickOne<Key extends string | number>(props: PickOneProps<Key>) {
  const { label, path, options, picked, onPick, hint } = props;
  const { form } = useMessages().draft;
  const option = options.find(({ key }) => key === picked);
  return (
    <Field label={label} path={path} hint={hint}>
      {(control) => (
        <div className="draft-pick">
          {option && (
            <p className="draft-picked">
              {option.name} <span className="hint">{option.aside}</span>
            </p>
          )}
          <RecordPicker
            label={option ? form.change(label) : form.pick(label)}
            placeholder={option ? form.change(label) : form.pick(label)}
            options={options}
            control={control}
            onPick={onPick}
          />
        </div>
      )}
    </Field>
  );
}

interface PickManyProps<Key extends string | number> {
  label: string;
  path: string;
  options: readonly Option<Key>[];
  picked: readonly Key[];
  onChange: (picked: readonly Key[]) => void;
  hint?: string;
}

/** Several records in order: each can be taken away, and more are added at the end. */
export function PickMany<Key extends string | number>(props: PickManyProps<Key>) {
  const { label, path, options, picked, onChange, hint } = props;
  const { form } = useMessages().draft;
  const known = new Map(options.map((option) => [option.key, option]));
  return (
    <FieldGroup label={label} path={path} hint={hint} isWhole>
      {picked.length === 0 && <p className="hint">{form.noneYet}</p>}
      <ul className="draft-chosen">
        {picked.map((key) => {
          const name = known.get(key)?.name ?? String(key);
          return (
            <li key={key}>
              <span>
                {name} <span className="hint">{known.get(key)?.aside}</span>
              </span>
              <IconButton
                label={form.drop(name)}
                onClick={() => onChange(picked.filter((one) => one !== key))}
              >
                <Glyph name="close" />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <RecordPicker
        label={form.add(label)}
        placeholder={form.add(label)}
        options={options.filter(({ key }) => !picked.includes(key))}
        onPick={(key) => onChange([...picked, key])}
      />
    </FieldGroup>
  );
}
