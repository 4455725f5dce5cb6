import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { FileStatement, FileTable, FileValue } from './fields.ts';

const HEADING = { fontWeight: 'bold', backgroundColor: '#EBE7DC', wrap: true } as const;
const LABEL = { fontWeight: 'bold', alignVertical: 'top' } as const;

/** Excel refuses a cell with more characters. */
const LONGEST_CELL = 32_767;

/** Names of the two sheets: the rows, and what the file says of itself. */
export interface SheetNames {
  data: string;
  about: string;
}

/**
 * An XLSX workbook: the rows under a frozen heading, and a sheet of statements about them. Text is
 * stored as text, so that nothing in it is ever run as a formula; numbers are numbers.
 */
export function workbookOf(
  table: FileTable,
  statements: readonly FileStatement[],
  names: SheetNames,
): Promise<Blob> {
  return writeExcelFile([
    {
      data: dataOf(table),
      sheet: sheetName(names.data),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      data: statements.map(({ label, value }) => [
        { ...cellOf(label), ...LABEL },
        { ...cellOf(value), wrap: true },
      ]),
      sheet: sheetName(names.about),
      columns: [{ width: 18 }, { width: 90 }],
    },
  ]).toBlob();
}

function dataOf({ columns, rows }: FileTable): SheetData {
  return [
    columns.map(({ header }) => ({ ...cellOf(header), ...HEADING })),
    ...rows.map((row) => row.map((value) => (value === null ? null : cellOf(value)))),
  ];
}

function cellOf(value: NonNullable<FileValue>) {
  return typeof value === 'number'
    ? ({ value, type: Number } satisfies Cell)
    : ({ value: value.slice(0, LONGEST_CELL), type: String } satisfies Cell);
}

/** Excel allows 31 characters in the name of a sheet, and none of `\ / ? * [ ] :`. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
