import Papa from 'papaparse';
import type { FileTable } from './fields.ts';

/** Excel takes a file for UTF-8 only when it begins with this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * How text begins that a spreadsheet would run as a formula, in the narrow and the wide signs that a
 * Chinese keyboard types. The library's own pattern misses such text when it has a second line.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Comma-separated values after RFC 4180: UTF-8 with a byte order mark, lines ended by CRLF, the
 * headings first. Text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers stay bare.
 */
export function csvOf({ columns, rows }: FileTable): Blob {
  const text = Papa.unparse(
    { fields: columns.map(({ header }) => header), data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: FORMULA_START },
  );
  return new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' });
}
