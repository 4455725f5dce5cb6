import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';
import type { Progress } from './useExport.ts';

interface ExportNoticeProps {
  progress: Progress;
  onDismiss: () => void;
}

/** Says how an export went: quietly that it is done, plainly that it failed and what to do. */
export function ExportNotice({ progress, onDismiss }: ExportNoticeProps) {
  const { files, trouble } = useMessages();
  const said =
    progress.step === 'writing'
      ? files.writing(files.formats[progress.format].name)
      : progress.step === 'done'
        ? files.done(progress.name, progress.rows)
        : '';
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {progress.step === 'failed' && (
        <div className="table-trouble" role="alert">
          <p>{files.failed(files.formats[progress.format].name)}</p>
          {/* Not every browser asks again for a module that once failed to load. */}
          <button type="button" className="button" onClick={() => location.reload()}>
            {trouble.reload}
          </button>
          <IconButton label={files.dismiss} onClick={onDismiss}>
            <Glyph name="close" />
          </IconButton>
        </div>
      )}
    </>
  );
}
