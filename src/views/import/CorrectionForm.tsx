import { useState } from 'react';
import { useMessages } from '../atlasContext.ts';
import { pairOf } from './corrections.ts';

interface CorrectionFormProps {
  /** What stands there. */
  value: string;
  /** Whether longitude and latitude are written as one. */
  isPair: boolean;
  onCorrect: (text: string) => Promise<void>;
}

/** A field for what should have stood there. */
export function CorrectionForm({ value, isPair, onCorrect }: CorrectionFormProps) {
  const { report: words } = useMessages().intake;
  const [text, setText] = useState('');
  const isReady = isPair ? pairOf(text) !== null : text.trim() !== '';
  return (
    <form
      className={`import-instead ${isPair ? 'is-pair' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void onCorrect(text.trim());
      }}
    >
      <input
        type="text"
        className="text-input"
        aria-label={words.insteadOf(value || words.empty)}
        placeholder={isPair ? words.insteadPair : words.instead}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          // Takes back what was typed, before it closes anything.
          event.stopPropagation();
          setText('');
        }}
      />
      <button type="submit" className="button" disabled={!isReady}>
        {words.apply}
      </button>
    </form>
  );
}
