import { ReadFailure } from '../rawTable.ts';

/** A part of a ZIP, as its central directory has it (PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16). */
export interface ArchiveEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  /** CRC-32 of what is unpacked. */
  sum: number;
  /** Bytes as packed. */
  size: number;
  /** Where its own header begins. */
  offset: number;
}

/** Parts beyond which it is no table: a workbook has a few dozen. */
const MOST_ENTRIES = 10_000;

/** The comment behind the directory's end has at most so many bytes. */
const LONGEST_TAIL = 22 + 0xffff;

/** @throws ReadFailure 'damaged' */
export function directoryOf(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = endOf(view);
    if (count > MOST_ENTRIES) throw new ReadFailure('damaged', `${count} parts`);
    const entries: ArchiveEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new ReadFailure('damaged', 'zip');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      entries.push(entryAt(bytes, view, at, nameLength, extraLength));
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    // A DataView that is read beyond its end: a length or a place that lies.
    throw new ReadFailure('damaged', 'zip');
  }
}

function endOf(view: DataView): { count: number; start: number } {
  const last = Math.max(0, view.byteLength - LONGEST_TAIL);
  for (let at = view.byteLength - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (start !== 0xffffffff && count !== 0xffff) return { count, start };
    // ZIP64 keeps its own end before this one; the locator between them says where.
    const end = long(view, at - 20 + 8);
    return { count: long(view, end + 32), start: long(view, end + 48) };
  }
  throw new ReadFailure('damaged', 'zip');
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const isWide = view.getUint32(at + 24, true) === 0xffffffff;
  const wide = wideValues(view, at + 46 + nameLength, extraLength);
  // The extra field holds only those that do not fit, in this order: unpacked, packed, offset.
  if (isWide) wide.shift();
  const packed = view.getUint32(at + 20, true);
  const size = packed === 0xffffffff ? (wide.shift() ?? packed) : packed;
  const place = view.getUint32(at + 42, true);
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    sum: view.getUint32(at + 16, true),
    size,
    offset: place === 0xffffffff ? (wide.shift() ?? place) : place,
  };
}

function wideValues(view: DataView, start: number, length: number): number[] {
  let at = start;
  while (at + 4 <= start + length) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) =>
        long(view, at + 4 + index * 8),
      );
    }
    at += 4 + size;
  }
  return [];
}

/** Exact up to 2^53, far beyond any file that is read here. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Chinese Windows writes names in GBK without saying so. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder(isUtf8 ? 'utf-8' : 'gb18030').decode(bytes).replaceAll('\\', '/');
  }
}
