import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Language } from '../../atlas/schema/fields.ts';
import type { TableState } from '../../store/state.ts';
import { isFound, type Table, type TableRow } from './columns.ts';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, TableRow>();

/** Chinese by its pinyin, English by its letters, numbers inside text as numbers. */
export function collatorOf(language: Language): Intl.Collator {
  return new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true });
}

/** The rows that hold what is looked for, in the order asked for. */
export function useOrderedRows(
  table: Table,
  { sort, find }: TableState,
  language: Language,
): readonly TableRow[] {
  const columns = useMemo(() => {
    const collator = collatorOf(language);
    return helper.columns(
      table.columns.map(({ id }, index) =>
        helper.accessor(ranking(table.rows, index, collator), {
          id,
          sortUndefined: 'last',
          sortFn: (a, b) => a.getValue<number>(id) - b.getValue<number>(id),
        }),
      ),
    );
  }, [table, language]);
  const sorting = useMemo(
    () =>
      sort && table.columns.some(({ id }) => id === sort.column)
        ? [{ id: sort.column, desc: sort.isDescending }]
        : [],
    [table, sort],
  );
  const ordered = useTable({
    features,
    columns,
    data: table.rows,
    getRowId: (row) => row.key,
    // The words of a whole row are looked through once, with its first column.
    getColumnCanGlobalFilter: ({ id }) => id === table.columns[0]?.id,
    globalFilterFn: (row, _column, wanted: string) => isFound(row.original, wanted),
    state: { sorting, globalFilter: find.trim() },
  });
  const { rows } = ordered.getRowModel();
  return useMemo(() => rows.map(({ original }) => original), [rows]);
}

/**
 * What a column is sorted by, as numbers: text by its place among the column's different texts. Each
 * is compared once in this way, not with every row that says the same; and only when it is asked for.
 */
function ranking(
  rows: readonly TableRow[],
  column: number,
  collator: Intl.Collator,
): (row: TableRow) => number | undefined {
  let places: ReadonlyMap<string, number> | undefined;
  return (row) => {
    const value = row.sortBy(column);
    if (typeof value !== 'string') return value;
    places ??= placesOf(rows, column, collator);
    return places.get(value);
  };
}

function placesOf(
  rows: readonly TableRow[],
  column: number,
  collator: Intl.Collator,
): ReadonlyMap<string, number> {
  const texts = new Set(
    rows.flatMap((row) => {
      const value = row.sortBy(column);
      return typeof value === 'string' ? [value] : [];
    }),
  );
  return new Map([...texts].sort(collator.compare).map((text, place) => [text, place]));
}
