import { Inflate } from 'fflate';
import { LIMITS, ReadFailure } from '../rawTable.ts';
import { type ArchiveEntry, directoryOf } from './archiveDirectory.ts';
import { crc32 } from './crc32.ts';

/** Packed bytes that are unpacked before what came out is counted: at most a thousandfold. */
const STEP = 64 * 2 ** 10;

/**
 * A ZIP whose parts are unpacked one by one. What a ZIP declares of their size is never believed:
 * the bytes are counted as they come out, over all parts, and held against their checksum, so that
 * a flipped bit never becomes another figure.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;
  #unpacked = 0;

  /** @throws ReadFailure 'damaged' when the directory cannot be read */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]));
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * One part, unpacked; null where there is none of this name.
   * @param most bytes it may have
   * @throws ReadFailure 'unpacks-too-large', 'encrypted', 'damaged'
   */
  read(name: string, most: number): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted) throw new ReadFailure('encrypted', name);
    const packed = this.#packed(entry);
    const parts: Uint8Array[] = [];
    let length = 0;
    let sum = 0;
    const take = (part: Uint8Array) => {
      length += part.length;
      this.#unpacked += part.length;
      if (length > most) throw new ReadFailure('unpacks-too-large', `${name}: ${megabytes(most)}`);
      if (this.#unpacked > LIMITS.unpacked) {
        throw new ReadFailure('unpacks-too-large', megabytes(LIMITS.unpacked));
      }
      sum = crc32(part, sum);
      parts.push(part);
    };
    if (entry.method === 0) take(packed);
    else if (entry.method === 8) inflate(packed, name, take);
    else throw new ReadFailure('damaged', `${name}: method ${entry.method}`);
    if (sum !== entry.sum) throw new ReadFailure('damaged', `${name}: checksum`);
    return joined(parts, length);
  }

  #packed({ name, offset, size }: ArchiveEntry): Uint8Array {
    const bytes = this.#bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
      throw new ReadFailure('damaged', name);
    }
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + size > bytes.length) throw new ReadFailure('damaged', name);
    return bytes.subarray(start, start + size);
  }
}

function inflate(packed: Uint8Array, name: string, take: (part: Uint8Array) => void) {
  try {
    const stream = new Inflate((part) => take(part));
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('damaged', name);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
