import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { type Extent, extentOf, toPlane } from './plane.ts';

/** A line laid out for measuring: its positions, how far along each lies, and where on the plane. */
export interface Track {
  /** In degrees, at least two, no two neighbours the same. */
  positions: readonly Position[];
  /** Distance from the start to each position in km. */
  kms: Float64Array;
  /** x, y of each position in km on the plane. */
  points: Float64Array;
  /** Extent of the step that ends at each position; the first is that of the start alone. */
  extents: readonly Extent[];
}

/** Measure a line of at least two positions. */
export function trackOf(positions: readonly Position[]): Track {
  const kms = new Float64Array(positions.length);
  const points = Float64Array.from(positions.flatMap(toPlane));
  let km = 0;
  positions.forEach((position, index) => {
    const before = positions[index - 1];
    if (before) km += distance(before, position);
    kms[index] = km;
  });
  const extents = positions.map((_, index) =>
    extentOf(points.subarray(2 * Math.max(0, index - 1), 2 * index + 2)),
  );
  return { positions, kms, points, extents };
}
