import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useRef, useState } from 'react';
import type { OwnLayer } from '../../own/layer.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { Differences } from './Differences.tsx';
import { FileSection } from './FileSection.tsx';
import { HeadTable } from './HeadTable.tsx';
import { ImportFoot } from './ImportFoot.tsx';
import { ImportContext, useImport, useImporting, useNewImport } from './importContext.ts';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { Report } from './Report.tsx';
import { Understood } from './Understood.tsx';
import { useDrop } from './useDrop.ts';
import { useReplacing } from './useReplacing.ts';

interface ImportDialogProps {
  /** The layer that a newer file takes the place of; null for a new one. */
  replaces: OwnLayer | null;
  /** What was dropped already, to begin with. */
  file: File | null;
  onClose: () => void;
}

/** Brings in a table: read, understood, checked row by row, and only then added to the map. */
export function ImportDialog({ replaces, file, onClose }: ImportDialogProps) {
  const importing = useNewImport(replaces);
  const { intake: words } = useMessages();
  const [isLeaving, setLeaving] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  const leave = () => {
    const { isTouched, pasted, opened } = importing.getState();
    if (isTouched || (pasted.trim() !== '' && !opened)) setLeaving(true);
    else onClose();
  };
  return (
    <ImportContext value={importing}>
      <Dialog.Root open onOpenChange={(open) => !open && leave()}>
        <Dialog.Portal>
          <Dialog.Backdrop className="backdrop" />
          <Dialog.Popup
            ref={popup}
            className="dialog import"
            initialFocus={() => popup.current?.querySelector('.import-drop button') ?? true}
          >
            <div className="dialog-head">
              <Dialog.Title>
                {replaces ? words.titleReplacing(replaces.name) : words.title}
              </Dialog.Title>
              <Dialog.Close className="icon-button" aria-label={words.close}>
                <Glyph name="close" />
              </Dialog.Close>
            </div>
            <Dialog.Description className="hint">{words.stays}</Dialog.Description>
            <ImportSteps replaces={replaces} file={file} onDone={onClose} />
            <LeaveQuestion open={isLeaving} onStay={() => setLeaving(false)} onLeave={onClose} />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </ImportContext>
  );
}

interface ImportStepsProps {
  replaces: OwnLayer | null;
  file: File | null;
  onDone: () => void;
}

/** All steps on one page, each as soon as there is something to it. */
function ImportSteps({ replaces, file, onDone }: ImportStepsProps) {
  const { actions } = useImporting();
  const opened = useImport((state) => state.opened);
  const settings = useImport((state) => state.settings);
  const joined = useImport((state) => state.joined);
  const replacing = useReplacing(replaces, onDone);
  const body = useRef<HTMLDivElement>(null);
  const drop = useDrop(true, true);
  const { take } = drop;
  useEffect(() => {
    if (file) void actions.bring(file);
  }, [file, actions]);
  useEffect(() => {
    if (!drop.file) return;
    take();
    void actions.bring(drop.file);
  }, [drop.file, take, actions]);
  // What was in focus may be gone with the step it belonged to; the keyboard stays in the dialog.
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.focus();
  });
  return (
    <>
      <div className="import-body" ref={body} tabIndex={-1}>
        <FileSection isOver={drop.isOver} />
        {opened && settings && (
          <>
            <Understood opened={opened} settings={settings} hasFixedKind={replaces !== null} />
            <HeadTable opened={opened} />
            {joined && <Report opened={opened} settings={settings} joined={joined} />}
            {replacing.diff && <Differences diff={replacing.diff} />}
          </>
        )}
      </div>
      <ImportFoot replaces={replaces} replacing={replacing} />
    </>
  );
}
