import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

const EXTRACT = new URL('../sources/wdbii-rivers.txt', import.meta.url);

/** A stretch of a river as WDBII cuts it: bins end it, and confluences often do not. */
export interface Segment {
  /** 0 double-lined, 1 major, 2 additional major, 3 additional, 4 minor. */
  readonly level: number;
  readonly line: readonly Position[];
}

/**
 * Parses what `gmt pscoast -M` writes: a header `> River Bin # 18454, Level 3`, then `lon lat` lines.
 * @throws with the line number when a line is neither
 */
export function parseSegments(text: string): Segment[] {
  const segments: { level: number; line: Position[] }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const header = /^> River Bin # \d+, Level (\d)/.exec(line);
    if (header) {
      segments.push({ level: Number(header[1]), line: [] });
      return;
    }
    const numbers = line.trim().split(/\s+/).map(Number);
    const current = segments.at(-1);
    if (!current || numbers.length !== 2 || !numbers.every(Number.isFinite)) {
      throw new Error(`geo/sources/wdbii-rivers.txt line ${index + 1} cannot be read: "${line}"`);
    }
    current.line.push(numbers);
  });
  return segments.filter(({ line }) => line.length > 1);
}

/** The committed extract of WDBII (GSHHG 2.3.7). */
export function readSegments(): Segment[] {
  return parseSegments(readFileSync(EXTRACT, 'utf8'));
}
