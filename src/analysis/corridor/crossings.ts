import { booleanPointInPolygon } from '@turf/turf';
import type { Ground, GroundShape } from './ground.ts';
import { crossingOf, type Extent, squaredGap } from './plane.ts';
import type { Track } from './track.ts';

/** A run of a line inside one county, or outside Sichuan. */
export interface Piece {
  /** Null outside. */
  county: number | null;
  /** The neighbouring province that it lies in; null inside Sichuan and beyond the neighbours. */
  province: number | null;
  fromKm: number;
  toKm: number;
}

/** Runs shorter than this are clipped corners, and go to the run before them. In km. */
const SHORTEST = 0.5;

/**
 * Cut a line at the borders of counties and neighbouring provinces. What runs along a border counts
 * for the division that it is in.
 *
 * @returns pieces in order, without gaps, each of another division than the one before.
 */
export function crossedBy(ground: Ground, track: Track): Piece[] {
  return withoutSlivers(finelyCut(ground, track));
}

/** Every run between two borders, however short. */
export function finelyCut(ground: Ground, track: Track): Piece[] {
  const pieces: Piece[] = [];
  let isCut = true;
  for (let index = 1; index < track.positions.length; index += 1) {
    const [from, to] = [track.positions[index - 1], track.positions[index]];
    const [fromKm, toKm] = [track.kms[index - 1], track.kms[index]];
    if (!from || !to || fromKm === undefined || toKm === undefined) continue;
    const [ax = 0, ay = 0] = from;
    const [bx = 0, by = 0] = to;
    const box: Extent = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
    const met = (shapes: readonly GroundShape[]) =>
      shapes.filter(({ degrees }) => squaredGap(degrees.extent, box) === 0);
    const [counties, neighbours] = [met(ground.counties), met(ground.neighbours)];
    const cuts = [...counties, ...neighbours].flatMap((shape) =>
      cutsBy(shape, box, ax, ay, bx, by),
    );
    const wasCut = isCut;
    isCut = cuts.length > 0;
    const last = pieces.at(-1);
    if (!isCut && !wasCut && last) {
      // Nothing was crossed, so it is still where it was.
      last.toKm = toKm;
      continue;
    }
    let start = 0;
    for (const cut of [...cuts.sort((a, b) => a - b), 1]) {
      if (cut - start < 1e-9) continue;
      const middle = (start + cut) / 2;
      const at = [ax + (bx - ax) * middle, ay + (by - ay) * middle];
      const holds = ({ shape }: GroundShape) => booleanPointInPolygon(at, shape);
      const county = counties.find(holds)?.adcode ?? null;
      append(pieces, {
        county,
        province: county === null ? (neighbours.find(holds)?.adcode ?? null) : null,
        fromKm: fromKm + (toKm - fromKm) * start,
        toKm: fromKm + (toKm - fromKm) * cut,
      });
      start = cut;
    }
  }
  return pieces;
}

/** Where the outline of a shape cuts the step a–b, as shares of it. */
function cutsBy(
  { degrees: { points, runs } }: GroundShape,
  box: Extent,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number[] {
  const cuts: number[] = [];
  for (const run of runs) {
    if (squaredGap(run.extent, box) > 0) continue;
    for (let edge = run.from; edge < run.to; edge += 4) {
      const [cx, cy] = [points[edge] as number, points[edge + 1] as number];
      const [dx, dy] = [points[edge + 2] as number, points[edge + 3] as number];
      const cut = crossingOf(ax, ay, bx, by, cx, cy, dx, dy);
      if (cut !== null) cuts.push(cut);
    }
  }
  return cuts;
}

/** Append a piece, or lengthen the last one when it is of the same division. */
export function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last && last.county === piece.county && last.province === piece.province) {
    last.toKm = piece.toKm;
  } else {
    pieces.push({ ...piece });
  }
}

/** Give every run shorter than `SHORTEST` to the one before it. */
export function withoutSlivers(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last && piece.toKm - piece.fromKm < SHORTEST) last.toKm = piece.toKm;
    else append(kept, piece);
  }
  return kept;
}
