import { useState } from 'react';
import { fileNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import { checkDraft } from '../../own/draft/checkDraft.ts';
import { isEmpty } from '../../own/draft/revision.ts';
import { staleEdits, withoutEdits } from '../../own/draft/staleEdits.ts';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { countsOf } from './draftEntries.ts';
import { loadRecordFiles } from './loadRecordFiles.ts';

/** How far the patch is. */
export type PatchProgress =
  | { step: 'idle' | 'making' | 'nothing' | 'broken' | 'failed' }
  /** `left`: stale drafts that are not in it. */
  | { step: 'done'; name: string; left: number };

/** Writes the drafts as a patch of `data/`, without those the data have changed under. */
export function usePatch() {
  const { shipped, drafts } = useWorkspace();
  const messages = useMessages();
  const [progress, setProgress] = useState<PatchProgress>({ step: 'idle' });
  const save = async () => {
    const { revision } = drafts.getState();
    const { records, geography } = shipped;
    const stale = staleEdits(revision, records);
    const fresh = withoutEdits(revision, stale);
    if (isEmpty(fresh)) return setProgress({ step: 'nothing' });
    if (checkDraft(records, fresh, geography).length > 0) return setProgress({ step: 'broken' });
    setProgress({ step: 'making' });
    try {
      // What compares texts is loaded with the first patch.
      const [{ patchOf }, files] = await Promise.all([
        import('../../own/draft/patchOf.ts'),
        loadRecordFiles(records),
      ]);
      const { patch: words } = messages.draft;
      const { added, changed, removed } = countsOf(fresh);
      const heading = [
        words.heading(messages.title, __DATASET__.version, __DATASET__.generated),
        words.counts(added, changed, removed),
        '',
      ];
      const text = patchOf(fresh, files, records.industries, heading);
      const name = fileNameOf([messages.title, words.name], new Date(), 'patch');
      saveFile(new Blob([text], { type: 'text/x-diff;charset=utf-8' }), name);
      // One that the data have taken in by now is not missing from them.
      const left = stale.filter(({ staleness }) => staleness !== 'adopted').length;
      setProgress({ step: 'done', name, left });
    } catch {
      setProgress({ step: 'failed' });
    }
  };
  return { progress, save };
}
