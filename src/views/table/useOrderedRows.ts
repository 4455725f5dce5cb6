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
        helper.accessor((row) => row.sortBy(index), {
          id,
          sortUndefined: 'last',
          sortFn: (a, b) => compare(a.getValue(id), b.getValue(id), collator),
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

function compare(a: unknown, b: unknown, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
