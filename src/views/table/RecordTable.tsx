import { useMessages } from '../atlasContext.ts';
import { TablePane } from './TablePane.tsx';
import { type RecordRows, useAtlasTable } from './useAtlasTable.ts';

/** One kind of record as a table. */
export function RecordTable({ kind }: { kind: RecordRows }) {
  const messages = useMessages();
  const table = useAtlasTable(kind);
  return <TablePane table={table} layer={null} says={messages.table.caption} />;
}
