import { useId, useRef } from 'react';
import { LIMITS } from '../../own/rawTable.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useNumber } from '../atlasContext.ts';
import { byteSize } from './byteSize.ts';

interface SourceFormProps {
  /** What is in the field for pasting; it stays when it could not be read. */
  pasted: string;
  onPasted: (text: string) => void;
  onFile: (file: File) => void;
  isOver: boolean;
}

/** Where a table comes from: dropped, picked, or pasted. Says first what is the most it may be. */
export function SourceForm({ pasted, onPasted, onFile, isOver }: SourceFormProps) {
  const { source } = useMessages().intake;
  const number = useNumber();
  const input = useRef<HTMLInputElement>(null);
  const pasteId = useId();
  const limits = source.limits(
    byteSize(LIMITS.bytes, number),
    number(LIMITS.rows),
    number(LIMITS.columns),
  );
  return (
    <div className="import-source">
      <div className={`import-drop ${isOver ? 'is-over' : ''}`}>
        <p>
          {isOver ? (
            source.dropNow
          ) : (
            <>
              {source.drop}{' '}
              <button type="button" className="button" onClick={() => input.current?.click()}>
                {source.pick}
              </button>
            </>
          )}
        </p>
        <p className="hint">{source.formats}</p>
        <p className="hint">{limits}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={source.pick}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // The same file, mended, can be chosen again.
            target.value = '';
          }}
        />
      </div>
      <div className="import-paste">
        <label htmlFor={pasteId}>{source.paste}</label>
        <textarea
          id={pasteId}
          rows={4}
          spellCheck={false}
          placeholder={source.pasteHint}
          value={pasted}
          onChange={({ target }) => onPasted(target.value)}
          onPaste={({ clipboardData }) => {
            const [file] = clipboardData.files;
            if (file) onFile(file);
          }}
        />
        <button
          type="button"
          className="button"
          disabled={pasted.trim() === ''}
          onClick={() => onFile(new File([pasted], source.pasted))}
        >
          <Glyph name="table" /> {source.read}
        </button>
      </div>
    </div>
  );
}
