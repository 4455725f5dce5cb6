import { Picker } from '../../ui/Picker.tsx';
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

const CLASSES = {
  place: 'draft-positioner',
  list: 'industry-popup draft-popup',
  line: 'industry-item',
};

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
  return (
    <Picker
      label={label}
      placeholder={placeholder}
      find={(typed) => findOptions(options, typed).slice(0, LIMIT)}
      keyOf={({ key }) => key}
      nameOf={({ name }) => name}
      onPick={({ key }) => onPick(key)}
      count={form.found}
      none={form.nothingFound}
      classes={CLASSES}
      input={{ ...control, className: 'draft-input' }}
    >
      {({ name, aside }) => (
        <>
          <span>{name}</span>
          <span className="industry-path">{aside}</span>
        </>
      )}
    </Picker>
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
