import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useActions, useAtlasState } from '../atlasContext.ts';
import type { Table, TableRow } from './columns.ts';
import { TableHead } from './TableHead.tsx';
import { TableRowView } from './TableRowView.tsx';

/** Height of a row of one line before it is measured, in pixels. */
const USUAL_HEIGHT = 33;

/** Rows kept ready above and below those in sight, so that Tab and the wheel find them there. */
const SPARE_ROWS = 12;

interface DataTableProps {
  table: Table;
  rows: readonly TableRow[];
  /** Read out as the table's name. */
  caption: string;
}

/**
 * A table of which only the rows in sight are on the page. It tells how many rows there are and which
 * one each is; the row that has the focus stays, wherever the reader scrolls.
 */
export function DataTable({ table, rows, caption }: DataTableProps) {
  const actions = useActions();
  const selection = useAtlasState((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const focusedIndex = useMemo(
    () => (focused === null ? -1 : rows.findIndex(({ key }) => key === focused)),
    [rows, focused],
  );
  // The places of all rows are worked out anew whenever this is another function.
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyOf,
    overscan: SPARE_ROWS,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (focusedIndex < 0 || inSight.includes(focusedIndex)) return inSight;
      return [...inSight, focusedIndex].sort((a, b) => a - b);
    },
  });
  useEffect(() => () => actions.light([]), [actions]);
  // Other rows, or the same in another order: what stands first is what was asked for.
  const order = useMemo(() => rows.map(({ key }) => key).join(' '), [rows]);
  const shown = useRef(order);
  useEffect(() => {
    if (shown.current === order) return;
    shown.current = order;
    scroller.current?.scrollTo({ top: 0 });
  }, [order]);
  const items = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  const isApart = items.at(-1)?.index === focusedIndex && items.at(-2)?.index !== focusedIndex - 1;
  const below = heightBelow(items, isApart, total);
  const narrowest = table.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <div className="table-scroll" ref={scroller}>
      <table aria-rowcount={rows.length + 1} style={{ minWidth: `${narrowest}rem` }}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {table.columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${(100 * width) / narrowest}%` }} />
          ))}
        </colgroup>
        <TableHead columns={table.columns} />
        <Gap height={total - below - heightOf(items)} />
        <tbody>
          {items.map(({ key, index }) => {
            const row = rows[index];
            return (
              row && (
                <TableRowView
                  key={key}
                  table={table}
                  row={row}
                  index={index}
                  isSelected={selection !== null && row.isSelected(selection)}
                  measure={virtualizer.measureElement}
                  onFocusChange={setFocused}
                />
              )
            );
          })}
        </tbody>
        <Gap height={below} />
      </table>
    </div>
  );
}

/** Stands for the rows that are out of sight, above or below. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className="table-gap">
      <tr>
        <td style={{ height }} />
      </tr>
    </tbody>
  );
}

/** The height of rows that stand together, though there may be others between them. */
function heightOf(items: readonly VirtualItem[]): number {
  return items.reduce((sum, { size }) => sum + size, 0);
}

/**
 * The height of what comes after the rows on the page. A row that is there only because it has the
 * focus stands next to the others, so that what is between them counts to the other side.
 */
function heightBelow(items: readonly VirtualItem[], isFocusedLast: boolean, total: number): number {
  const [last, before] = [items.at(-1), items.at(-2)];
  if (!last) return 0;
  return isFocusedLast && before ? total - before.end - last.size : total - last.end;
}
