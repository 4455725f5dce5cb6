import { Combobox } from '@base-ui/react/combobox';
import { type ComponentProps, type ReactNode, useState } from 'react';

interface PickerProps<Item> {
  /** Read out, for the field and for the list. */
  label: string;
  placeholder: string;
  /** What is offered for what was typed, best first. */
  find: (typed: string) => readonly Item[];
  keyOf: (item: Item) => string | number;
  nameOf: (item: Item) => string;
  onPick: (item: Item) => void;
  /** How many there are, read out, and what is said when there is none. */
  count: (found: number) => string;
  none: (typed: string) => string;
  /** Classes of where the list stands, of the list, and of a line in it. */
  classes: { place: string; list: string; line: string };
  input?: Omit<ComponentProps<typeof Combobox.Input>, 'placeholder'>;
  isDisabled?: boolean;
  /** False where a click into the field alone should not unfold a long list. */
  opensOnClick?: boolean;
  /** What a line says. */
  children: (item: Item) => ReactNode;
}

/** Finds one of many as its words are typed. What is picked shows elsewhere; the field is empty again. */
export function Picker<Item>(props: PickerProps<Item>) {
  const { label, placeholder, find, keyOf, nameOf, onPick, count, none, classes } = props;
  const { input, isDisabled = false, opensOnClick = true, children } = props;
  const [typed, setTyped] = useState('');
  const found = find(typed);
  return (
    <Combobox.Root<Item>
      items={found}
      filter={null}
      value={null}
      inputValue={typed}
      onInputValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setTyped(value);
      }}
      onValueChange={(item) => {
        if (item !== null) onPick(item);
        setTyped('');
      }}
      itemToStringLabel={nameOf}
      openOnInputClick={opensOnClick}
      autoHighlight
      disabled={isDisabled}
    >
      <Combobox.Input {...input} aria-label={label} placeholder={placeholder} />
      <Combobox.Portal>
        <Combobox.Positioner className={classes.place} sideOffset={4} align="start">
          <Combobox.Popup className={classes.list}>
            <Combobox.Status className="visually-hidden">{count(found.length)}</Combobox.Status>
            <Combobox.Empty>
              {found.length === 0 && <p className="hint">{none(typed)}</p>}
            </Combobox.Empty>
            <Combobox.List aria-label={label}>
              {(item: Item) => (
                <Combobox.Item key={keyOf(item)} value={item} className={classes.line}>
                  {children(item)}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
