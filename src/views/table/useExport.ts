import { useState } from 'react';
import { fileNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { useDrafted } from '../draft/useDrafted.ts';
import { aboutOf } from './about.ts';
import type { Table, TableRow } from './columns.ts';
import { type Format, writeFile } from './exporting.ts';

/** How far an export is. */
export type Progress =
  | { step: 'idle' }
  | { step: 'writing'; format: Format }
  | { step: 'done'; name: string; rows: number }
  | { step: 'failed'; format: Format };

/** Exports the rows of a table as they are shown, and tells how far it is. */
export function useExport(table: Table, rows: readonly TableRow[]) {
  const { atlas, store } = useWorkspace();
  const drafted = useDrafted();
  const messages = useMessages();
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const save = async (format: Format) => {
    const state = store.getState();
    const date = new Date();
    const tab = messages.table.tabs[state.table.rows];
    setProgress({ step: 'writing', format });
    try {
      const statements = aboutOf({
        atlas,
        state,
        actions: store.actions,
        messages,
        table,
        written: rows.length,
        date,
        drafted,
        address: location.href,
      });
      const sheets = { data: tab, about: messages.files.about.sheet };
      const content = await writeFile(format, { table, rows, statements, sheets });
      const name = fileNameOf([messages.title, tab], date, format);
      saveFile(content, name);
      setProgress({ step: 'done', name, rows: rows.length });
    } catch {
      setProgress({ step: 'failed', format });
    }
  };
  const dismiss = () => setProgress({ step: 'idle' });
  return { progress, save, dismiss };
}
