import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { Edges } from './ground.ts';
import { crossingOf, nearestOnSegment, squaredGap, toPlane } from './plane.ts';
import type { Track } from './track.ts';

/** How something lies to a line. */
export interface Offset {
  /** How far along the line its nearest point is, in km from the start. */
  km: number;
  /** How far from the line it is at its nearest, in km. */
  distanceKm: number;
}

/** A point beside a line: on which side, looking from the start. */
export interface PointOffset extends Offset {
  side: 'left' | 'right';
}

/** Where a line is nearest to a position. The distance is measured on the sphere, by Turf. */
export function nearestOn(track: Track, position: Position): PointOffset {
  const [x, y] = toPlane(position);
  const { points } = track;
  let best = { squared: Infinity, index: 1, share: 0 };
  for (let index = 1; index < track.positions.length; index += 1) {
    const [ax, ay] = [points[2 * index - 2] as number, points[2 * index - 1] as number];
    const [bx, by] = [points[2 * index] as number, points[2 * index + 1] as number];
    const { share, squared } = nearestOnSegment(x, y, ax, ay, bx, by);
    if (squared < best.squared) best = { squared, index, share };
  }
  const { index, share } = best;
  const [fromX = 0, fromY = 0] = track.positions[index - 1] ?? [];
  const [toX = 0, toY = 0] = track.positions[index] ?? [];
  const foot = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
  const [longitude = 0, latitude = 0] = position;
  const turn = (toX - fromX) * (latitude - fromY) - (toY - fromY) * (longitude - fromX);
  return {
    km: kmAt(track, index, share),
    distanceKm: distance(foot, position),
    side: turn >= 0 ? 'left' : 'right',
  };
}

/** What lies farther than this from a line is not looked at: more than the widest corridor. In km. */
const FARTHEST_KM = 250;

/**
 * How near a line comes to another line or to the outline of a shape, on the plane. What a line
 * crosses is 0 km from it; whether it lies wholly inside an outline is not told here.
 *
 * @returns null for what is farther than `FARTHEST_KM`.
 */
export function nearestTo(track: Track, edges: Edges): Offset | null {
  const best = { squared: FARTHEST_KM * FARTHEST_KM, km: Number.NaN };
  // Beginning where the two are likely to be nearest, nearly all else is passed over by its extent.
  const likely = likelyStep(track, edges);
  lookAlong(track, likely, edges, best);
  for (let index = 1; index < track.positions.length && best.squared > 0; index += 1) {
    if (index !== likely) lookAlong(track, index, edges, best);
  }
  const { squared, km } = best;
  return Number.isNaN(km) ? null : { km, distanceKm: Math.sqrt(squared) };
}

/** The step of a line that comes closest to the middle of the edges' extent. */
function likelyStep({ points, positions }: Track, { extent }: Edges): number {
  const [x, y] = [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2];
  let [likely, least] = [1, Infinity];
  for (let index = 1; index < positions.length; index += 1) {
    const [dx, dy] = [(points[2 * index] as number) - x, (points[2 * index + 1] as number) - y];
    const squared = dx * dx + dy * dy;
    if (squared < least) [likely, least] = [index, squared];
  }
  return likely;
}

/** Hold one step of a line against all edges that can still be nearer, and keep the nearest. */
function lookAlong(
  track: Track,
  index: number,
  { points, extent, runs }: Edges,
  best: { squared: number; km: number },
): void {
  const step = track.extents[index];
  if (!step || squaredGap(step, extent) >= best.squared) return;
  const [ax, ay] = [track.points[2 * index - 2] as number, track.points[2 * index - 1] as number];
  const [bx, by] = [track.points[2 * index] as number, track.points[2 * index + 1] as number];
  const keep = (squared: number, share: number) => {
    if (squared >= best.squared) return;
    best.squared = squared;
    best.km = kmAt(track, index, share);
  };
  for (const run of runs) {
    if (squaredGap(step, run.extent) >= best.squared) continue;
    for (let edge = run.from; edge < run.to; edge += 4) {
      const [cx, cy] = [points[edge] as number, points[edge + 1] as number];
      const [dx, dy] = [points[edge + 2] as number, points[edge + 3] as number];
      const cut = crossingOf(ax, ay, bx, by, cx, cy, dx, dy);
      if (cut !== null) {
        keep(0, cut);
        return;
      }
      const [start, end] = [
        nearestOnSegment(cx, cy, ax, ay, bx, by),
        nearestOnSegment(dx, dy, ax, ay, bx, by),
      ];
      keep(start.squared, start.share);
      keep(end.squared, end.share);
      keep(nearestOnSegment(ax, ay, cx, cy, dx, dy).squared, 0);
      keep(nearestOnSegment(bx, by, cx, cy, dx, dy).squared, 1);
    }
  }
}

function kmAt({ kms }: Track, index: number, share: number): number {
  const [from = 0, to = 0] = [kms[index - 1], kms[index]];
  return from + (to - from) * share;
}
