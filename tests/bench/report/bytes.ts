import { extname } from 'node:path';
import type { Received } from '../setting/probe.ts';

export type Kind = 'page' | 'style' | 'script' | 'data' | 'other';

const KINDS: Readonly<Record<string, Kind>> = {
  '': 'page',
  '.html': 'page',
  '.css': 'style',
  '.js': 'script',
  '.mjs': 'script',
  '.json': 'data',
};

/** Bytes that came, zipped, by kind of file. A file that came twice counts once: the second is kept. */
export function bytesIn(received: readonly Received[]): ReadonlyMap<Kind, number> {
  const files = new Map(received.map(({ path, bytes }) => [path, bytes]));
  const sums = new Map<Kind, number>();
  for (const [path, bytes] of files) {
    const kind = KINDS[extname(path)] ?? 'other';
    sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  }
  return sums;
}
