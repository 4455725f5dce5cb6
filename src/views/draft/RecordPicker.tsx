import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { useMessages } from '../atlasContext.ts';
import type { ControlProps } from './Field.tsx';

/** A record that can be picked: its name, what tells it from its like, and the words it is found by. */
export interface Option<Key extends string | number> {
  key: Key;
  name: string;
  aside: string;
  words: string;
}

/** More are not listed; a word more finds them. */
const LIMIT = 50;

interface RecordPickerProps<Key extends string | number> {
  /** Read out, where no label stands beside it. */
  label: string;
  placeholder: string;
  options: readonly Option<Key>[];
  control?: ControlProps;
  onPick: (key: Key) => void;
}

/** Finds one of many records as its words are typed. What is picked shows elsewhere. */
export function RecordPicker<Key extends string | number>(props: RecordPickerProps<Key>) {
  const { label, placeholder, options, control, onPick } = props;
  const { form } = useMessages().draft;
  const [query, setQuery] = useState('');
  const found = useMemo(() => findOptions(options, query).slice(0, LIMIT), [options, query]);
  return (
    <Combobox.Root<Option<Key>>
      items={found}
      filter={null}
      value={null}
      inputValue={query}
      onInputValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      onValueChange={(option) => {
        if (option) onPick(option.key);
        setQuery('');
      }}
      itemToStringLabel={({ name }) => name}
      autoHighlight
    >
      <Combobox.Input
        {...control}
        className="draft-input"
        aria-label={label}
        placeholder={placeholder}
      />
      <Combobox.Portal>
        <Combobox.Positioner className="draft-positioner" sideOffset={4} align="start">
          <Combobox.Popup className="industry-popup draft-popup">
            <Combobox.Status className="visually-hidden">
              {form.found(found.length)}
            </Combobox.Status>
            <Combobox.Empty>
              {found.length === 0 && <p className="hint">{form.nothingFound(query)}</p>}
            </Combobox.Empty>
            <Combobox.List aria-label={label}>
              {(option: Option<Key>) => (
                <Combobox.Item key={option.key} value={option} className="industry-item">
                  <span>{option.name}</span>
                  <span className="industry-path">{option.aside}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** Those with every word; names that begin with what is typed first. */
export function findOptions<Key extends string | number>(
  options: readonly Option<Key>[],
  query: string,
): readonly Option<Key>[] {
  const typed = query.trim().toLowerCase();
  if (typed === '') return options;
  const words = typed.split(/\s+/);
  const found = options.filter((option) => words.every((word) => option.words.includes(word)));
  const begins = ({ name }: Option<Key>) => (name.toLowerCase().startsWith(typed) ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other));
}
