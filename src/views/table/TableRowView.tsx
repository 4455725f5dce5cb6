import { memo, type SyntheticEvent } from 'react';
import { useActions } from '../atlasContext.ts';
import type { Table, TableRow } from './columns.ts';

interface TableRowViewProps {
  table: Table;
  row: TableRow;
  /** Its place among the rows, from 0. */
  index: number;
  isSelected: boolean;
  measure: (element: HTMLTableRowElement | null) => void;
  onFocusChange: (key: string | null) => void;
}

/** One row. It lights on the map what it is about, unless a link in it lights something itself. */
export const TableRowView = memo(function TableRowView({
  table,
  row,
  index,
  isSelected,
  measure,
  onFocusChange,
}: TableRowViewProps) {
  const actions = useActions();
  const light = ({ target }: SyntheticEvent) => {
    if (!(target as Element).closest('[data-lights]')) actions.light(row.targets);
  };
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={isSelected || undefined}
      onPointerOver={light}
      onPointerLeave={() => actions.light([])}
      onFocus={(event) => {
        light(event);
        onFocusChange(row.key);
      }}
      onBlur={() => {
        actions.light([]);
        onFocusChange(null);
      }}
    >
      {table.columns.map(({ id, isNumber }, column) =>
        column === 0 ? (
          <th key={id} scope="row">
            {row.cell(column)}
          </th>
        ) : (
          <td key={id} className={isNumber ? 'number' : undefined}>
            {row.cell(column)}
          </td>
        ),
      )}
    </tr>
  );
});
