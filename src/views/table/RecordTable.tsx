import type { TableState } from '../../store/state.ts';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { ExportNotice } from './ExportNotice.tsx';
import { FindBox } from './FindBox.tsx';
import { TableBody } from './TableBody.tsx';
import { useAtlasTable } from './useAtlasTable.ts';
import { useExport } from './useExport.ts';
import { useOrderedRows } from './useOrderedRows.ts';

/** One kind of record as a table, with what narrows it and what saves it. */
export function RecordTable({ kind }: { kind: Exclude<TableState['rows'], 'list'> }) {
  const messages = useMessages();
  const state = useAtlasState((atlasState) => atlasState.table);
  const language = useAtlasState((atlasState) => atlasState.language);
  const table = useAtlasTable(kind);
  const rows = useOrderedRows(table, state, language);
  const { progress, save, dismiss } = useExport(table, rows);
  const isFinding = state.find.trim() !== '';
  const count = isFinding
    ? messages.table.found(rows.length, table.rows.length)
    : messages.table.caption(rows.length);
  return (
    <>
      <div className="table-tools">
        <FindBox />
        <p className={`table-count ${isFinding ? 'is-finding' : ''}`} role="status">
          {count}
        </p>
        <ExportMenu rows={rows.length} isWriting={progress.step === 'writing'} onChoose={save} />
        <ExportNotice progress={progress} onDismiss={dismiss} />
      </div>
      <TableBody table={table} rows={rows} caption={count} />
    </>
  );
}
