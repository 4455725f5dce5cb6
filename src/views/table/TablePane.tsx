import type { ReactNode } from 'react';
import type { OwnLayer } from '../../own/layer.ts';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import type { Table } from './columns.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { ExportNotice } from './ExportNotice.tsx';
import { FindBox } from './FindBox.tsx';
import { TableBody } from './TableBody.tsx';
import { useExport } from './useExport.ts';
import { useOrderedRows } from './useOrderedRows.ts';

interface TablePaneProps {
  table: Table;
  /** Whose rows these are; null where they are the atlas's. */
  layer: OwnLayer | null;
  /** What chooses the rows, before what finds among them. */
  choice?: ReactNode;
  /** How many rows there are, while nothing is looked for. */
  says: (rows: number) => string;
}

/** A table with what narrows it and what saves it. */
export function TablePane({ table, layer, choice, says }: TablePaneProps) {
  const messages = useMessages();
  const state = useAtlasState((atlasState) => atlasState.table);
  const language = useAtlasState((atlasState) => atlasState.language);
  const rows = useOrderedRows(table, state, language);
  const { progress, save, dismiss } = useExport(table, rows, layer);
  const isFinding = state.find.trim() !== '';
  const count = isFinding
    ? messages.table.found(rows.length, table.rows.length)
    : says(rows.length);
  return (
    <>
      <div className="table-tools">
        {choice}
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
