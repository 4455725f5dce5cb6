import { useState } from 'react';
import { fileNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { useDrafted } from '../draft/useDrafted.ts';
import { aboutOf } from './about.ts';
import { aboutOwnOf } from './aboutOwn.ts';
import type { Table, TableRow } from './columns.ts';
import { type Format, writeFile } from './exporting.ts';

/** How far an export is. */
export type Progress =
  | { step: 'idle' }
  | { step: 'writing'; format: Format }
  | { step: 'done'; name: string; rows: number }
  | { step: 'failed'; format: Format };

/** The most letters of a layer's name that go into a file's. */
const LONGEST_NAME = 60;

/**
 * Exports the rows of a table as they are shown, and tells how far it is.
 *
 * @param layer whose rows these are; null where they are the atlas's
 */
export function useExport(table: Table, rows: readonly TableRow[], layer: OwnLayer | null) {
  const { atlas, store } = useWorkspace();
  const drafted = useDrafted();
  const messages = useMessages();
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const save = async (format: Format) => {
    const state = store.getState();
    const date = new Date();
    const tab = layer ? layer.name : messages.table.tabs[state.table.rows];
    const said = { messages, table, written: rows.length, date, address: location.href };
    setProgress({ step: 'writing', format });
    try {
      const statements = layer
        ? aboutOwnOf({ ...said, layer, state: state.table })
        : aboutOf({ ...said, atlas, state, actions: store.actions, drafted });
      const sheets = { data: tab, about: messages.files.about.sheet };
      const content = await writeFile(format, { table, rows, statements, sheets });
      const name = fileNameOf(
        layer ? [tab.slice(0, LONGEST_NAME)] : [messages.title, tab],
        date,
        format,
      );
      saveFile(content, name);
      setProgress({ step: 'done', name, rows: rows.length });
    } catch {
      setProgress({ step: 'failed', format });
    }
  };
  const dismiss = () => setProgress({ step: 'idle' });
  return { progress, save, dismiss };
}
