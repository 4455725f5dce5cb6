import { type InputHTMLAttributes, useState } from 'react';

interface CommitFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'onBlur'> {
  value: string;
  /** The reader left the field or pressed Enter, and what stands there is new. */
  onCommit: (value: string) => void;
}

/** A field whose every change costs something, so that it counts only when it is finished. */
export function CommitField({ value, onCommit, ...rest }: CommitFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <input
      type="text"
      className="text-input"
      {...rest}
      value={draft ?? value}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape' || draft === null || draft === value) return;
        // Takes back what was typed, before it closes anything.
        event.stopPropagation();
        setDraft(null);
      }}
    />
  );
}
