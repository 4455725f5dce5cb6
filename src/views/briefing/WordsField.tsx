import { type RefObject, useId, useState } from 'react';
import type { Spoken } from '../../atlas/schema/briefing.ts';
import { useAtlasState, useMessages } from '../atlasContext.ts';

interface WordsFieldProps {
  label: string;
  words: Spoken;
  /** The most characters the schema takes. */
  longest: number;
  /** Lines to begin with; a title has one and no more. */
  lines: number;
  /** A title must be there in one language at least. */
  isNeeded?: boolean;
  /** The field itself, where it has one line. */
  inputRef?: RefObject<HTMLInputElement | null>;
  onWords: (words: Spoken) => void;
}

/**
 * An author's words, typed in the language of the interface; those of the other language stay and
 * stand below. Every keystroke that leaves the briefing sound is handed on at once.
 */
export function WordsField(props: WordsFieldProps) {
  const { label, words, longest, lines, isNeeded = false, inputRef, onWords } = props;
  const { author } = useMessages().briefing;
  const language = useAtlasState((state) => state.language);
  const id = useId();
  // What is typed but cannot be kept: an empty title, or what an input method is yet composing.
  const [unkept, setUnkept] = useState<string | null>(null);
  const otherLanguage = language === 'zh' ? 'en' : 'zh';
  const other = words[otherLanguage].trim();
  const value = unkept ?? words[language];
  const isMissing = isNeeded && value.trim() === '' && other === '';
  const type = (typed: string) => {
    const kept = typed.slice(0, longest);
    const isEmpty = isNeeded && kept.trim() === '' && other === '';
    setUnkept(isEmpty || kept !== typed ? typed : null);
    if (!isEmpty) onWords({ ...words, [language]: kept });
  };
  const field = {
    id,
    value,
    maxLength: longest,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    'aria-describedby': `${id}-more`,
    'aria-invalid': isMissing || undefined,
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
    onBlur: () => setUnkept(null),
  };
  return (
    <div className={`words-field ${lines === 1 ? 'is-title' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <span className="words-length" id={`${id}-more`}>
        {isMissing ? author.needsTitle : author.length(value.length, longest)}
      </span>
      {lines === 1 ? (
        <input type="text" ref={inputRef} {...field} />
      ) : (
        <textarea rows={lines} {...field} />
      )}
      {other && (
        <p className="hint words-other" lang={otherLanguage === 'zh' ? 'zh-CN' : 'en'}>
          {author.other(other)}
        </p>
      )}
    </div>
  );
}
