import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import type { Table, TableRow } from './columns.ts';
import { DataTable } from './DataTable.tsx';

interface TableBodyProps {
  table: Table;
  rows: readonly TableRow[];
  /** How many rows there are. */
  caption: string;
}

/** The rows, or why there are none and what to do about it. */
export function TableBody({ table, rows, caption }: TableBodyProps) {
  const actions = useActions();
  const messages = useMessages();
  const find = useAtlasState((state) => state.table.find);
  if (table.rows.length === 0) return <p className="hint">{table.empty}</p>;
  if (rows.length === 0) {
    return (
      <p className="hint">
        {messages.table.nothingFound(find.trim())}{' '}
        <button type="button" className="button" onClick={() => actions.setTable({ find: '' })}>
          {messages.table.clearFind}
        </button>
      </p>
    );
  }
  return <DataTable table={table} rows={rows} caption={caption} />;
}
