import { lazy, useEffect, useState } from 'react';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { useDrop } from '../import/useDrop.ts';
import { Part } from './Part.tsx';

const ImportDialog = lazy(() =>
  import('../import/ImportDialog.tsx').then((module) => ({ default: module.ImportDialog })),
);

/** Takes in a file that is dropped anywhere on the desk, unless a briefing plays. */
export function Dropped() {
  const { intake } = useMessages();
  const isPlaying = useAtlasState(({ playing }) => playing !== null);
  const [file, setFile] = useState<File | null>(null);
  const drop = useDrop(!isPlaying && file === null);
  useEffect(() => {
    if (!drop.file) return;
    setFile(drop.file);
    drop.take();
  }, [drop.file, drop.take]);
  return (
    <>
      {drop.isOver && (
        <p className="drop-hint" role="status">
          {intake.source.dropNow}
        </p>
      )}
      {file && (
        <Part>
          <ImportDialog replaces={null} file={file} onClose={() => setFile(null)} />
        </Part>
      )}
    </>
  );
}
