import { useState } from 'react';
import { useMessages, useNumber } from '../atlasContext.ts';
import { byteSize } from './byteSize.ts';
import { FailureNote } from './FailureNote.tsx';
import { FileFacts } from './FileFacts.tsx';
import { useImport, useImporting } from './importContext.ts';
import { SourceForm } from './SourceForm.tsx';

/** The file: chosen, or to be chosen; how it was read, or why it could not be. */
export function FileSection({ isOver }: { isOver: boolean }) {
  const { intake: words } = useMessages();
  const number = useNumber();
  const { actions } = useImporting();
  const file = useImport((state) => state.file);
  const opened = useImport((state) => state.opened);
  const failure = useImport((state) => state.failure);
  const pasted = useImport((state) => state.pasted);
  const isCancelled = useImport((state) => state.isCancelled);
  const [isChoosing, setChoosing] = useState(false);
  const isFormShown = !file || isChoosing || isOver || (failure !== null && !opened);
  return (
    <section className="import-section" aria-labelledby="import-file">
      <h3 id="import-file">{words.source.heading}</h3>
      {file && (
        <p className="import-file">
          <strong>{file.name}</strong> <span className="hint">{byteSize(file.size, number)}</span>
          {(opened || isCancelled) && (
            <button
              type="button"
              className="link-button"
              aria-expanded={isFormShown}
              onClick={() => setChoosing(!isChoosing)}
            >
              {isChoosing ? words.source.keep : words.source.other}
            </button>
          )}
        </p>
      )}
      {failure && <FailureNote failure={failure} onAgain={() => void actions.again()} />}
      {isCancelled && (
        <p className="import-note">
          {words.cancelled}{' '}
          <button type="button" className="button" onClick={() => void actions.again()}>
            {words.again}
          </button>
        </p>
      )}
      {isFormShown && (
        <SourceForm
          pasted={pasted}
          onPasted={actions.paste}
          isOver={isOver}
          onFile={(chosen) => {
            setChoosing(false);
            void actions.bring(chosen);
          }}
        />
      )}
      {opened && <FileFacts opened={opened} />}
    </section>
  );
}
