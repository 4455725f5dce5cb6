import { geoConicEquidistant } from 'd3-geo';
import type { Position } from 'geojson';

/** Mean radius of the earth in km, the one Turf measures with. */
const EARTH_KM = 6371.0088;

/**
 * Sichuan and its neighbours on a plane in km, x to the east and y to the north: the equidistant
 * conic with standard parallels at 27° and 33° N (Snyder, *Map Projections: A Working Manual*,
 * 1987, p. 111). Between 25° and 35° N lengths are true within 0.4 %, so that thousands of distances
 * can be compared by plane geometry; those that are told are measured again on the sphere.
 */
const CONIC = geoConicEquidistant()
  .parallels([27, 33])
  .rotate([-103, 0])
  .center([0, 30])
  .scale(EARTH_KM)
  .translate([0, 0])
  .reflectY(true);

/** `[longitude, latitude]` in degrees → `[x, y]` in km. */
export function toPlane([longitude = 0, latitude = 0]: Position): [x: number, y: number] {
  return CONIC([longitude, latitude]) ?? [0, 0];
}

/** `[x, y]` in km → `[longitude, latitude]` in degrees. */
export function fromPlane(at: readonly [x: number, y: number]): Position {
  return CONIC.invert?.([at[0], at[1]]) ?? [0, 0];
}

/** `[west, south, east, north]`, in whichever unit its points have. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The extent of points that follow each other as x, y, x, y … */
export function extentOf(points: ArrayLike<number>): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    const [x, y] = [points[index] as number, points[index + 1] as number];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** The square of the distance between two extents; 0 where they meet. */
export function squaredGap(a: Extent, b: Extent): number {
  const across = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const along = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return across * across + along * along;
}

/** Where on the segment a–b the point p is nearest: its share from 0 to 1 and the squared distance. */
export function nearestOnSegment(
  px: number,
  py: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): { share: number; squared: number } {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  const [x, y] = [px - ax - share * dx, py - ay - share * dy];
  return { share, squared: x * x + y * y };
}

/** Where the segment a–b crosses c–d, as a share of a–b from 0 to 1; null where it does not. */
export function crossingOf(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number | null {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (turn === 0) return null;
  const share = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
  return share >= 0 && share <= 1 && other >= 0 && other <= 1 ? share : null;
}
