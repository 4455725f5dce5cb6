import type { FileStatement, FileTable } from '../../files/fields.ts';
import type { Table, TableRow } from './columns.ts';

export const FORMATS = ['csv', 'xlsx', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** What goes into a file: the rows as shown, and what it says of itself. */
export interface Export {
  table: Table;
  rows: readonly TableRow[];
  statements: readonly FileStatement[];
  sheets: { data: string; about: string };
}

/**
 * Write rows in a format. What writes it is loaded on first use.
 *
 * @throws when that part does not load
 */
export async function writeFile(format: Format, content: Export): Promise<Blob> {
  const { table, rows, statements, sheets } = content;
  const file: FileTable = { columns: table.fileColumns, rows: rows.map((row) => row.values()) };
  switch (format) {
    case 'csv': {
      const { csvOf } = await import('../../files/csv.ts');
      return csvOf(file);
    }
    case 'xlsx': {
      const { workbookOf } = await import('../../files/workbook.ts');
      return workbookOf(file, statements, sheets);
    }
    case 'geojson': {
      const { collectionOf, geojsonOf } = await import('../../files/geojson.ts');
      const geometries = rows.map((row) => row.geometry());
      return geojsonOf(collectionOf(file, geometries, statements));
    }
  }
}
