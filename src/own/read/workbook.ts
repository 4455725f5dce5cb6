import { strToU8, zipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/universal';
import { type RawTable, type ReadChoices, ReadFailure } from '../rawTable.ts';
import type { Archive } from './archive.ts';
import { Bounds } from './bounds.ts';
import { sheetDecimal } from './decimal.ts';
import { wholeText } from './encoding.ts';
import type { Line } from './header.ts';
import { batchesOf, type SheetBatch } from './sheetRows.ts';
import { tabulate } from './tabulate.ts';
import {
  MOST_OF_A_LIST,
  type SheetPart,
  type WorkbookParts,
  workbookParts,
} from './workbookParts.ts';

/**
 * Bytes of one sheet, unpacked, and of the words of a workbook. Its reader holds a sheet several
 * times over as text, so that more would take a browser's worker to its limit; this is some
 * 300,000 rows of eight cells, and the same table as CSV is read to a million.
 */
const MOST_OF_A_SHEET = 96 * 2 ** 20;

/**
 * Reads one sheet of a workbook: the one chosen, else the first that is shown and not empty.
 * Formulas come as the value they had last.
 * @throws ReadFailure
 */
export async function readWorkbook(
  archive: Archive,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): Promise<RawTable> {
  const parts = workbookParts(archive);
  const { sheets } = parts;
  const chosen = sheets.find(({ name }) => name === choices.sheet);
  if (chosen) return readSheet(archive, parts, chosen, choices, onShare);
  const inTurn = sheets.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden));
  for (const sheet of inTurn) {
    try {
      return await readSheet(archive, parts, sheet, choices, onShare);
    } catch (error) {
      if (!(error instanceof ReadFailure && error.reason === 'empty')) throw error;
    }
  }
  throw new ReadFailure('empty');
}

async function readSheet(
  archive: Archive,
  parts: WorkbookParts,
  { name, path }: SheetPart,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): Promise<RawTable> {
  onShare(null);
  const xml = archive.read(path, MOST_OF_A_SHEET);
  const batches = batchesOf(wholeText(xml ?? new Uint8Array(), 'utf-8'));
  const lines: Line[] = [];
  const bounds = new Bounds();
  if (batches.length > 0) {
    const file = checkedFile(archive, parts, batches);
    const read = await readWorkbookFile<string>(file, { trim: false, parseNumber: sheetDecimal });
    for (const [index, { data }] of read.entries()) {
      for (const [place, cells] of data.entries()) {
        const line = { line: batches[index]?.lines[place] ?? 0, cells: cells.map(cellText) };
        // A row of nothing but formats is no row.
        if (line.cells.every((cell) => cell === '')) continue;
        bounds.take(line);
        lines.push(line);
      }
    }
  }
  const names = parts.sheets.length > 1 ? parts.sheets.map((sheet) => sheet.name) : [];
  const origin = {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: names,
    sheet: name,
  } as const;
  return tabulate(origin, lines, choices.headerLine);
}

/**
 * A workbook of nothing but what was checked, each batch a sheet, not packed: the reader unpacks
 * by itself and believes what a ZIP declares.
 */
function checkedFile(
  archive: Archive,
  { is1904, strings, styles }: WorkbookParts,
  batches: readonly SheetBatch[],
): ArrayBuffer {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const sheets = batches.map((_, at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="r${at}"/>`);
  const links = batches.map(
    (_, at) => `<Relationship Id="r${at}" Type="${type}" Target="${at}.xml"/>`,
  );
  const file: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${links.join('')}</Relationships>`),
  };
  const words = archive.read(strings, MOST_OF_A_SHEET);
  if (words) file['xl/sharedStrings.xml'] = words;
  const formats = archive.read(styles, MOST_OF_A_LIST);
  if (formats) file['xl/styles.xml'] = formats;
  for (const [at, { xml }] of batches.entries()) file[`xl/${at}.xml`] = strToU8(xml);
  return new Uint8Array(zipSync(file, { level: 0 })).buffer;
}

/** @param value as the reader gives it: text, a number as text, a truth, a day or nothing */
function cellText(value: unknown): string {
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : '';
}

/** ISO 8601, the time only where there is one; `#####` for a day that Excel cannot show either. */
function dayText(date: Date): string {
  const seconds = Math.round(date.getTime() / 1000);
  const rounded = new Date(seconds * 1000);
  if (Number.isNaN(seconds) || rounded.getUTCFullYear() > 9999) return '#####';
  if (rounded.getUTCFullYear() < 1000) return '#####';
  const [day = '', time = ''] = rounded.toISOString().slice(0, 19).split('T');
  // A time of day alone is counted from the day before the first.
  if (day < '1900-01-01') return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}
