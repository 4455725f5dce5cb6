import { useEffect, useRef, useState } from 'react';
import { PROJECT_FORMAT } from '../../own/project/format.ts';
import { fetched } from '../../ui/fetched.ts';
import { useActions, useAtlasState, useMessages, useShelf } from '../atlasContext.ts';
import { useDrop } from '../import/useDrop.ts';
import { Part } from './Part.tsx';

const ImportDialog = fetched(() =>
  import('../import/ImportDialog.tsx').then((module) => module.ImportDialog),
);

/** Characters of a file in which its format stands, if it is the atlas's own. */
const HEAD = 400;

/** Whether a file calls itself a project; one that cannot be read is left to the import to tell. */
async function isProject(file: File): Promise<boolean> {
  const head = await file
    .slice(0, HEAD)
    .text()
    .catch(() => '');
  return head.includes(PROJECT_FORMAT);
}

/**
 * Takes in a file that is dropped anywhere on the desk, unless a briefing plays: a table is imported,
 * a project opened in the panel. The import that the panel asks for stands here as well: a window that
 * becomes narrow, or a phone that is turned, takes the panel away and must not take what was read.
 */
export function Dropped({ onProject }: { onProject: () => void }) {
  const actions = useActions();
  const { intake } = useMessages();
  const isPlaying = useAtlasState(({ playing }) => playing !== null);
  const importing = useAtlasState((state) => state.importing);
  const replaced = useShelf(
    ({ layers }) => layers.find(({ id }) => id === importing?.replaces) ?? null,
  );
  const [file, setFile] = useState<File | null>(null);
  const drop = useDrop(!isPlaying && file === null && importing === null);
  const close = () => {
    setFile(null);
    actions.setImporting(null);
  };
  const handed = useRef(onProject);
  handed.current = onProject;
  useEffect(() => {
    const { file: dropped, take } = drop;
    if (!dropped) return;
    take();
    void isProject(dropped).then((holds) => {
      if (!holds) return setFile(dropped);
      actions.handProject(dropped);
      handed.current();
    });
  }, [drop, actions]);
  return (
    <>
      {drop.isOver && (
        <p className="drop-hint" role="status">
          {intake.source.dropNow}
        </p>
      )}
      {(file || importing) && (
        <Part onClose={close}>
          <ImportDialog replaces={replaced} file={file} onClose={close} />
        </Part>
      )}
    </>
  );
}
