import { bboxClip, simplify } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { isWithin, RIVER_FRAME, USUAL_VIEW } from './frame.ts';

/** Corners that bend the line by less than this go, in degrees: one is about 110 km. */
export interface Tolerance {
  /** In the usual view. */
  readonly near: number;
  readonly far: number;
}
export const NAMED_TOLERANCE: Tolerance = { near: 0.0035, far: 0.015 };
export const BACKGROUND_TOLERANCE: Tolerance = { near: 0.01, far: 0.03 };

const near = (point: Position): boolean => isWithin(point, USUAL_VIEW);

/** Cuts a line where it enters or leaves the usual view; neighbouring stretches share their end. */
function stretches(line: readonly Position[]): Position[][] {
  const cut: Position[][] = [];
  let current: Position[] = [];
  for (const point of line) {
    const before = current.at(-1);
    current.push(point);
    if (before && near(before) !== near(point)) {
      cut.push(current);
      current = [point];
    }
  }
  return current.length > 1 ? [...cut, current] : cut;
}

function thin(line: readonly Position[], tolerances: Tolerance): Position[] {
  return stretches(line).flatMap((coordinates, index) => {
    // The ends lie on either side of the edge; the middle tells.
    const middle = coordinates[Math.floor(coordinates.length / 2)] ?? [];
    const tolerance = near(middle) ? tolerances.near : tolerances.far;
    const stretch: LineString = { type: 'LineString', coordinates };
    const thinned = simplify(stretch, { tolerance, highQuality: true }).coordinates;
    return index === 0 ? thinned : thinned.slice(1);
  });
}

/** Three decimals (about 100 m, well within what WDBII knows); repeated corners go. */
function round(line: readonly Position[]): Position[] {
  const rounded = line.map((point) => point.map((value) => Math.round(value * 1000) / 1000));
  return rounded.filter((point, index) => point.join() !== rounded[index - 1]?.join());
}

/** A line cut to the frame and thinned to what the screen needs: one part for each stay inside. */
export function drawable(line: readonly Position[], tolerances: Tolerance): Position[][] {
  const { geometry } = bboxClip({ type: 'LineString', coordinates: [...line] }, RIVER_FRAME);
  let parts: Position[][] = [];
  if (geometry.type === 'LineString') parts = [geometry.coordinates];
  if (geometry.type === 'MultiLineString') parts = geometry.coordinates;
  return parts.filter((part) => part.length > 1).map((part) => round(thin(part, tolerances)));
}
