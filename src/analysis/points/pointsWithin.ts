import type { Track } from '../corridor/track.ts';
import { PointIndex } from './pointIndex.ts';

/** Somewhere in degrees. */
interface Placed {
  at: readonly [longitude: number, latitude: number];
}

/** Indexes by the list they are of: laying out 100,000 points takes longer than every question. */
const indexes = new WeakMap<readonly Placed[], PointIndex>();

/**
 * The points within reach of a corridor's line, in their order. A list is laid out when it is first
 * asked about and never changes afterwards.
 *
 * @param reachKm half-width in km, more than 0
 */
export function pointsWithin<Point extends Placed>(
  points: readonly Point[],
  track: Track,
  reachKm: number,
): readonly Point[] {
  const index = indexes.get(points) ?? new PointIndex(points.map(({ at }) => at));
  indexes.set(points, index);
  return index.within(track, reachKm).flatMap((place) => points[place] ?? []);
}
