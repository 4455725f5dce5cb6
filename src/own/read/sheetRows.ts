import { LIMITS, ReadFailure } from '../rawTable.ts';
import { assertCells } from './bounds.ts';

/** Rows of a sheet, made safe for the reader of workbooks. */
export interface SheetBatch {
  /** Rows are numbered from 1 without a gap. */
  xml: string;
  /** The row of the sheet of each. */
  lines: readonly number[];
}

/** Rows that are read at a time: the reader takes longer than in proportion for more. */
const BATCH = 10_000;

/** Rows of a sheet, as Excel has them at most. */
const LAST_ROW = 1_048_576;

const TAG = /<(\/?)(?:[^\s<>/:]+:)?(row|c|sheetData)(?=[\s/>])([^<>]*)>/g;
const PLACE = /(?:^|\s)r\s?=\s?["']([^"']*)["']/;
const KIND = /(?:^|\s)t\s?=\s?["'](\w{1,12})["']/;
const STYLE = /(?:^|\s)s\s?=\s?["'](\d{1,9})["']/;

/**
 * The rows of a sheet that hold something. Every tag of a row and a cell is written anew, so that
 * the reader is never told of a place that was not checked: one cell at XFD1048576 would make it
 * lay out the whole grid. Cells that are only formatted, often down to the last row, are left out;
 * errors such as #N/A become text, which the reader would drop.
 *
 * @param xml of a worksheet (ECMA-376 part 1, 18.3.1)
 * @throws ReadFailure 'too-many-columns', 'too-many-rows', 'too-large', 'damaged'
 */
export function batchesOf(xml: string): SheetBatch[] {
  const batches: SheetBatch[] = [];
  let written: string[] = [];
  let lines: number[] = [];
  let count = 0;
  let widest = 0;
  let area = 0;
  let row = 0;
  let column = 0;
  let cells = '';
  let open: { head: string; from: number } | null = null;
  let isInside = false;
  const flush = () => {
    if (lines.length > 0) batches.push({ xml: sheetOf(written), lines });
    // The reader fills every row of a batch up to its widest.
    area += lines.length * widest;
    assertCells(area);
    written = [];
    lines = [];
    widest = 0;
  };
  const endRow = () => {
    if (cells === '') return;
    written.push(`<row>${cells}</row>`);
    lines.push(row);
    cells = '';
    count += 1;
    if (count > LIMITS.rows + 100) throw new ReadFailure('too-many-rows', `${count}+`);
    if (lines.length === BATCH) flush();
  };
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, name, attributes = ''] = match;
    if (name === 'sheetData') {
      if (slash || attributes.endsWith('/')) {
        endRow();
        flush();
        return batches;
      }
      isInside = true;
    } else if (!isInside) {
    } else if (name === 'row') {
      endRow();
      if (slash) continue;
      row = rowAfter(row, attributes);
      column = 0;
    } else if (slash) {
      const content = open ? xml.slice(open.from, match.index) : '';
      if (open && content !== '') cells += `<c ${open.head}>${content}</c>`;
      open = null;
    } else {
      if (open) throw new ReadFailure('damaged', `row ${row}`);
      column = columnAfter(column, attributes, row);
      if (attributes.endsWith('/')) continue;
      if (column > LIMITS.columns) throw new ReadFailure('too-many-columns', `${column} (${row})`);
      widest = Math.max(widest, column);
      const head = headOf(column, lines.length + 1, attributes);
      open = { head, from: match.index + whole.length };
    }
  }
  throw new ReadFailure('damaged', `row ${row}`);
}

function rowAfter(before: number, attributes: string): number {
  const told = PLACE.exec(attributes)?.[1];
  const row = told === undefined ? before + 1 : Number(told);
  if (!Number.isInteger(row) || row <= before || row > LAST_ROW) {
    throw new ReadFailure('damaged', `row ${told ?? row} after ${before}`);
  }
  return row;
}

/** Where a cell says no place of its own it follows the one before. */
function columnAfter(before: number, attributes: string, row: number): number {
  const told = PLACE.exec(attributes)?.[1];
  if (told === undefined) return before + 1;
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(told)?.[1];
  if (letters === undefined) throw new ReadFailure('damaged', `row ${row}: ${told.slice(0, 20)}`);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column <= before) throw new ReadFailure('damaged', `row ${row}: ${told}`);
  return column;
}

function headOf(column: number, row: number, attributes: string): string {
  const kind = KIND.exec(attributes)?.[1];
  const style = STYLE.exec(attributes)?.[1];
  const place = `r="${lettersOf(column)}${row}"`;
  return [place, kind && `t="${kind === 'e' ? 'str' : kind}"`, style && `s="${style}"`]
    .filter(Boolean)
    .join(' ');
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + last : last;
}

function sheetOf(rows: readonly string[]): string {
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
