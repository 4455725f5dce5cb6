import { useEffect, useRef, useState } from 'react';
import { MOST } from '../../own/project/projectLimits.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';

interface NameFieldProps {
  name: string;
  /** Given the new name, or null where it stays. */
  onDone: (name: string | null) => void;
}

/** A layer's name while it is typed: Enter or leaving keeps it, Escape does not. */
export function NameField({ name, onDone }: NameFieldProps) {
  const { own } = useMessages();
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  // The menu that opened the field gives the focus back to its button first.
  useEffect(() => {
    const frame = requestAnimationFrame(() => input.current?.select());
    return () => cancelAnimationFrame(frame);
  }, []);
  const next = typed.trim();
  const done = () => onDone(next === '' || next === name ? null : next);
  return (
    <form
      className="own-rename"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <input
        ref={input}
        className="text-input"
        aria-label={own.row.name}
        value={typed}
        maxLength={MOST.name}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone(null);
        }}
      />
      <IconButton type="submit" label={own.row.saveName}>
        <Glyph name="check" />
      </IconButton>
    </form>
  );
}
