import { useId, useRef, useState } from 'react';
import { copyText } from '../../ui/copyText.ts';
import { useMessages } from '../atlasContext.ts';

interface CopyFieldProps {
  label: string;
  hint: string;
  text: string;
}

/** Text to take along, with a button that copies it; where the browser refuses, by hand. */
export function CopyField({ label, hint, text }: CopyFieldProps) {
  const { share } = useMessages().briefing;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const isCopied = await copyText(text, field.current);
    setOutcome(isCopied ? share.copied : share.byHand);
  };
  return (
    <section className="copy-field">
      <label htmlFor={id}>{label}</label>
      <p className="hint">{hint}</p>
      <div>
        <textarea
          ref={field}
          id={id}
          readOnly
          rows={2}
          value={text}
          onFocus={({ target }) => target.select()}
        />
        <button
          type="button"
          className="button"
          aria-label={share.copyNamed(label)}
          onClick={() => void copy()}
        >
          {share.copy}
        </button>
      </div>
      <p className="hint" role="status">
        {outcome}
      </p>
    </section>
  );
}
