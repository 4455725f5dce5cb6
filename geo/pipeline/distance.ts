import type { Position } from 'geojson';

const KM_PER_DEGREE = 111.195;

/** Distance in km on a plane tangent at the first point: good to 0.1 % up to 50 km. */
export function distanceKm(a: Position, b: Position): number {
  const [lonA = 0, latA = 0] = a;
  const [lonB = 0, latB = 0] = b;
  const shrink = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot((lonB - lonA) * shrink, latB - latA) * KM_PER_DEGREE;
}

/** Length of a line in km. */
export function lengthKm(line: readonly Position[]): number {
  let total = 0;
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before) total += distanceKm(before, point);
  });
  return total;
}
