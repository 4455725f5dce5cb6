import type { Position } from 'geojson';
import { lengthKm } from './distance.ts';
import { BACKGROUND_FRAME, isWithin } from './frame.ts';
import { BACKGROUND_TOLERANCE, drawable } from './river-line.ts';
import type { Segment } from './river-source.ts';

/** A nameless river shorter than this (km) is a stub on the map. */
const STUB_KM = 100;

const key = (point: Position | undefined): string => (point ?? []).join(' ');

/** The stretches of a segment that no named river runs along. */
function unnamedStretches(line: readonly Position[], named: ReadonlySet<string>): Position[][] {
  const stretches: Position[][] = [];
  let current: Position[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (!before) return;
    if (named.has(key(before)) && named.has(key(point))) {
      stretches.push(current);
      current = [];
      return;
    }
    if (current.length === 0) current.push(before);
    current.push(point);
  });
  return [...stretches, current].filter((stretch) => stretch.length > 1);
}

/** Joins lines end to end where exactly two meet, so that the bins of WDBII do not cut a river up. */
export function joinLines(lines: readonly Position[][]): Position[][] {
  const open = new Set(lines);
  const ends = new Map<string, Set<Position[]>>();
  const note = (line: Position[]): void => {
    for (const end of [key(line[0]), key(line.at(-1))]) {
      ends.set(end, (ends.get(end) ?? new Set<Position[]>()).add(line));
    }
  };
  lines.forEach(note);
  const take = (end: string): Position[] | undefined => {
    const free = [...(ends.get(end) ?? [])].filter((line) => open.has(line));
    const total = ends.get(end)?.size ?? 0;
    const [only] = free;
    if (!only || free.length > 1 || total > 2) return undefined;
    open.delete(only);
    return key(only[0]) === end ? only : [...only].reverse();
  };
  const joined: Position[][] = [];
  for (const line of lines) {
    if (!open.delete(line)) continue;
    let chain = line;
    for (let next = take(key(chain.at(-1))); next; next = take(key(chain.at(-1)))) {
      chain = [...chain, ...next.slice(1)];
    }
    for (let next = take(key(chain[0])); next; next = take(key(chain[0]))) {
      chain = [...[...next].reverse(), ...chain.slice(1)];
    }
    joined.push(chain);
  }
  return joined;
}

/** Nameless permanent rivers of the frame, without stubs and without WDBII's double-lined rivers. */
export function background(segments: readonly Segment[], named: ReadonlySet<string>): Position[][] {
  const stretches = segments
    .filter(({ level }) => level >= 1)
    .flatMap(({ line }) => unnamedStretches(line, named));
  return joinLines(stretches)
    .filter((line) => lengthKm(line) >= STUB_KM)
    .filter((line) => line.some((point) => isWithin(point, BACKGROUND_FRAME)))
    .flatMap((line) => drawable(line, BACKGROUND_TOLERANCE));
}
