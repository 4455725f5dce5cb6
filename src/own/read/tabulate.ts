import { LIMITS, type RawTable, ReadFailure } from '../rawTable.ts';
import { assertCells, lastFilled } from './bounds.ts';
import { columnNames } from './columnNames.ts';
import { beginningOf, type Line } from './header.ts';

/** What a format says of its table besides the lines. */
export type Origin = Pick<RawTable, 'format' | 'encoding' | 'delimiter' | 'sheets' | 'sheet'>;

/**
 * Lines as a table: its names are found, or taken from the line that was chosen. Short lines are
 * filled up, long ones give further columns.
 * @param lines become the rows
 * @throws ReadFailure
 */
export function tabulate(origin: Origin, lines: Line[], headerLine?: number): RawTable {
  while (lines.length > 0 && isBlank(lines[lines.length - 1])) lines.pop();
  if (!lines.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) {
    throw new ReadFailure('empty');
  }
  const { at, hasNames } = beginOf(lines, headerLine);
  const header = hasNames ? lines[at] : undefined;
  const rows = lines.slice(header ? at + 1 : at);
  if (rows.length === 0) throw new ReadFailure('no-records');
  if (rows.length > LIMITS.rows) throw new ReadFailure('too-many-rows', String(rows.length));
  const names = header?.cells ?? [];
  let width = lastFilled(names);
  for (const { cells } of rows) {
    if (cells.length > width) width = Math.max(width, lastFilled(cells));
  }
  assertCells(rows.length * width);
  // What trails behind the last cell that is filled holds nothing and has no name.
  for (const { cells } of rows) {
    while (cells.length < width) cells.push('');
    cells.length = width;
  }
  return {
    ...origin,
    headerLine: header?.line ?? 0,
    preamble: lines.slice(0, at).map(inWords).filter(Boolean),
    columns: columnNames(names, width),
    rows,
    hasGeometry: false,
  };
}

function beginOf(lines: readonly Line[], headerLine: number | undefined) {
  if (headerLine === undefined) return beginningOf(lines);
  if (headerLine === 0) return { at: beginningOf(lines).at, hasNames: false };
  const at = lines.findIndex(({ line }) => line >= headerLine);
  if (at < 0) throw new ReadFailure('no-records', `line ${headerLine}`);
  return { at, hasNames: true };
}

/** Nothing but a line end; a line of delimiters is an empty row. */
function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.cells.length <= 1 && (line.cells[0] ?? '').trim() === '';
}

function inWords({ cells }: Line): string {
  return cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' ');
}
