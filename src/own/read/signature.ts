import { ReadFailure } from '../rawTable.ts';

/** What the first bytes of other files are, by the name that the reader is told. */
const FOREIGN: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['pmtiles', [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73]],
  // A shapefile's part by itself: without the others it has no names.
  ['shp', [0x00, 0x00, 0x27, 0x0a]],
];

const ZIP = [0x50, 0x4b] as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** `EncryptedPackage` as the directory of a compound file writes it. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Whether a file is a ZIP or may be text, by its content: its name proves nothing.
 * @throws ReadFailure for what is known and cannot be read
 */
export function containerOf(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw new ReadFailure('empty');
  const [, , third, fourth] = bytes;
  const isZip = (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
  if (begins(bytes, ZIP) && isZip) return 'zip';
  if (begins(bytes, COMPOUND)) {
    throw new ReadFailure(holds(bytes, ENCRYPTED) ? 'encrypted' : 'old-excel');
  }
  const foreign = FOREIGN.find(([, magic]) => begins(bytes, magic));
  if (foreign) throw new ReadFailure('unknown-format', foreign[0]);
  return 'text';
}

/** Shares of control characters and of broken ones above which it is no text. */
const MOST_CONTROLS = 0.01;
const MOST_BROKEN = 0.1;

/** @throws ReadFailure when the beginning of a text is none, or is a page or another markup */
export function assertTable(head: string): void {
  let controls = 0;
  let broken = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    const isSpace = code >= 0x09 && code <= 0x0d;
    if (code < 0x20 && !isSpace && code !== 0x1e) controls += 1;
    else if (code === 0xfffd) broken += 1;
  }
  const isNoise = (count: number, most: number) => count > 2 && count > head.length * most;
  if (isNoise(controls, MOST_CONTROLS) || isNoise(broken, MOST_BROKEN)) {
    throw new ReadFailure('unknown-format', 'binary');
  }
  const markup = MARKUP.exec(head)?.[1]?.toLowerCase();
  if (markup) throw new ReadFailure('unknown-format', PAGES.has(markup) ? 'html' : 'xml');
}

/** Old web systems hand out pages under the name of a workbook. */
const PAGES = new Set(['!doctype', 'html', 'head', 'meta', 'table', 'body', 'style', 'script']);
const MARKUP =
  /^\s*<(!doctype|html|head|meta|table|body|style|script|\?xml|kml|gpx|osm|svg|workbook)\b/i;

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
