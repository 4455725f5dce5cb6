import { useDeferredValue, useMemo } from 'react';
import type { Language } from '../../atlas/schema/fields.ts';
import type { TableState } from '../../store/state.ts';
import { collatorOf, placesOf } from './collation.ts';
import { isFound, type Table, type TableRow } from './columns.ts';

/**
 * The rows that hold what is looked for, in the order asked for. Typing goes first: among a hundred
 * thousand rows the table follows a moment later.
 */
export function useOrderedRows(
  table: Table,
  { sort, find }: TableState,
  language: Language,
): readonly TableRow[] {
  const wanted = useDeferredValue(find.trim());
  const rankOf = useMemo(() => ranking(table.rows, language), [table, language]);
  const column = sort ? table.columns.findIndex(({ id }) => id === sort.column) : -1;
  const isDescending = sort?.isDescending ?? false;
  const found = useMemo(
    () => (wanted === '' ? table.rows : table.rows.filter((row) => isFound(row, wanted))),
    [table, wanted],
  );
  return useMemo(
    () => (column < 0 ? found : ordered(found, rankOf(column), isDescending)),
    [found, rankOf, column, isDescending],
  );
}

/** Rows by rank; those of one rank stay as they were, those without any come last. */
function ordered(
  rows: readonly TableRow[],
  rankOf: (row: TableRow) => number | undefined,
  isDescending: boolean,
): readonly TableRow[] {
  const ranked = rows.map((row) => ({ row, rank: rankOf(row) }));
  ranked.sort((a, b) => {
    if (a.rank === undefined || b.rank === undefined)
      return Number(a.rank === undefined) - Number(b.rank === undefined);
    return isDescending ? b.rank - a.rank : a.rank - b.rank;
  });
  return ranked.map(({ row }) => row);
}

/**
 * What a column is sorted by, as numbers: text by its place among the column's different texts, which
 * is worked out once, and only when it is asked for.
 */
function ranking(rows: readonly TableRow[], language: Language) {
  const places = new Map<number, ReadonlyMap<string, number>>();
  return (column: number) =>
    (row: TableRow): number | undefined => {
      const value = row.sortBy(column);
      if (typeof value !== 'string') return value;
      const known = places.get(column) ?? placesOf(textsOf(rows, column), collatorOf(language));
      places.set(column, known);
      return known.get(value);
    };
}

function textsOf(rows: readonly TableRow[], column: number): string[] {
  return rows.flatMap((row) => {
    const value = row.sortBy(column);
    return typeof value === 'string' ? [value] : [];
  });
}
