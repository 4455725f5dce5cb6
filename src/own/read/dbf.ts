import { LIMITS, ReadFailure } from '../rawTable.ts';

/** A column of a dBASE table. */
interface Field {
  name: string;
  /** C, N, F, D, L and others. */
  kind: string;
  /** Place in the record, and its length in bytes. */
  from: number;
  length: number;
}

/** A dBASE table whose head agrees with its length. */
export interface Dbf {
  bytes: Uint8Array;
  fields: readonly Field[];
  /** Where the first record begins; bytes of one; how many are really there. */
  start: number;
  size: number;
  count: number;
}

/**
 * The head of a dBASE III file, the attributes of a shapefile. Ours, since the reader beside shpjs
 * believes the head's lengths and counts, turns codes into numbers and days into another zone's.
 * https://www.dbase.com/Knowledgebase/INT/db7_file_fmt.htm
 *
 * @throws ReadFailure 'damaged' when it tells of more records than there are, or of none that fit
 */
export function openDbf(bytes: Uint8Array, textOf: (bytes: Uint8Array) => string): Dbf {
  if (bytes.length < 33) throw new ReadFailure('damaged', 'dbf');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const told = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const size = view.getUint16(10, true);
  const fields: Field[] = [];
  let from = 1;
  for (let at = 32; at + 32 <= start && at + 32 <= bytes.length && bytes[at] !== 0x0d; at += 32) {
    const length = bytes[at + 16] ?? 0;
    const end = bytes.subarray(at, at + 11).indexOf(0);
    const name = textOf(bytes.subarray(at, at + (end < 0 ? 11 : end))).trim();
    fields.push({ name, kind: String.fromCharCode(bytes[at + 11] ?? 0), from, length });
    from += length;
  }
  if (fields.length > LIMITS.columns) throw new ReadFailure('too-many-columns', `${fields.length}`);
  if (fields.length === 0 || start > bytes.length || size < from) {
    throw new ReadFailure('damaged', 'dbf');
  }
  if (told > LIMITS.rows) throw new ReadFailure('too-many-rows', String(told));
  const count = Math.floor((bytes.length - start) / size);
  if (told > count) throw new ReadFailure('damaged', `dbf: ${count} of ${told} records`);
  return { bytes, fields, start, size, count: told };
}

/** One record by the place of its columns; null for one that was deleted. */
export function dbfRecord(
  { bytes, fields, start, size }: Dbf,
  index: number,
  textOf: (bytes: Uint8Array) => string,
): string[] | null {
  const at = start + index * size;
  if (bytes[at] === DELETED) return null;
  return fields.map(({ kind, from, length }) => {
    const text = textOf(bytes.subarray(at + from, at + from + length))
      .replaceAll('\0', '')
      .trim();
    if (kind === 'D') return text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    // A number too wide for its field is written as asterisks.
    return kind === 'N' || kind === 'F' ? text.replace(/^\*+$/, '') : text;
  });
}

const DELETED = 0x2a;
