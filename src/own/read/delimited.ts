import Papa from 'papaparse';
import {
  type Delimiter,
  type Encoding,
  type RawTable,
  type ReadChoices,
  ReadFailure,
} from '../rawTable.ts';
import { Bounds } from './bounds.ts';
import { delimiterOf } from './delimiter.ts';
import { textIn } from './encoding.ts';
import type { Line } from './header.ts';
import { tabulate } from './tabulate.ts';
import { Words } from './words.ts';

/** Characters of one unfinished line at which a quote can only have been left open. */
const LONGEST_LINE = 4 * 2 ** 20;

/** Characters by which the delimiter is found. */
const HEAD = 256 * 2 ** 10;

/**
 * Reads comma- or otherwise separated text, piece by piece.
 * @throws ReadFailure; 'damaged' with the line where a quote is opened and never closed
 */
export function readDelimited(
  bytes: Uint8Array,
  encoding: Encoding,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): RawTable {
  const lines: Line[] = [];
  const bounds = new Bounds();
  const words = new Words();
  let delimiter = choices.delimiter;
  let rest = '';
  let line = 1;
  for (const { text, share, isLast } of textWithPlainLineEnds(bytes, encoding)) {
    rest += text;
    delimiter ??= delimiterOf(rest.slice(0, HEAD));
    const { rows, used, hasQuotes } = parse(rest, delimiter, isLast, line);
    rest = rest.slice(used);
    for (const cells of rows) {
      const next: Line = { line, cells: words.sharing(cells) };
      bounds.take(next);
      lines.push(next);
      line += hasQuotes ? 1 + lineEndsIn(cells) : 1;
    }
    if (rest.length > LONGEST_LINE) throw new ReadFailure('damaged', `line ${line}: open quote`);
    onShare(share);
  }
  const found: Delimiter = delimiter ?? ',';
  const format = found === '\t' ? 'tsv' : 'csv';
  const origin = { format, encoding, delimiter: found, sheets: [], sheet: null } as const;
  return tabulate(origin, lines, choices.headerLine);
}

/** Line ends of Windows and of old Macs become `\n`, also where a file mixes them. */
function* textWithPlainLineEnds(bytes: Uint8Array, encoding: Encoding) {
  let held = '';
  for (const { text, share, isLast } of textIn(bytes, encoding)) {
    const whole = held + text;
    // What ends in a carriage return may go on with its line feed.
    held = !isLast && whole.endsWith('\r') ? '\r' : '';
    const part = held ? whole.slice(0, -1) : whole;
    yield { text: part.includes('\r') ? part.replace(/\r\n?/g, '\n') : part, share, isLast };
  }
}

interface Parsed {
  rows: string[][];
  /** Characters of the input that the rows took. */
  used: number;
  hasQuotes: boolean;
}

/** The whole lines of a text; the last one only at the end of the file. */
function parse(text: string, delimiter: Delimiter, isLast: boolean, line: number): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const before = data.slice(0, open.row ?? 0);
    const at = before.reduce((count, cells) => count + 1 + lineEndsIn(cells), line);
    throw new ReadFailure('damaged', `line ${at}: open quote`);
  }
  return { rows: data, used: meta.cursor, hasQuotes: text.includes('"') };
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
