/** Kilometres of a degree of latitude. */
const KM_PER_DEGREE = 111.2;

/** The drawn border is simplified, and many a county's own border is disputed by a field. In km. */
const TOLERANCE = [1, 2, 3] as const;

const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

type Locate = (longitude: number, latitude: number) => number;

/**
 * The county within 3 km of a point that lies just beyond the drawn border of the province, the
 * nearest first; 0 where there is none. Told by 16 directions on rings 1, 2 and 3 km out.
 */
export function nearestCounty(at: readonly [number, number], locate: Locate): number {
  for (const county of countiesAround(at, locate)) if (county !== 0) return county;
  return 0;
}

/** Whether a county that fits lies within 3 km of a point. */
export function isNear(
  at: readonly [number, number],
  locate: Locate,
  fits: (county: number) => boolean,
): boolean {
  for (const county of countiesAround(at, locate)) if (county !== 0 && fits(county)) return true;
  return false;
}

function* countiesAround(
  [longitude, latitude]: readonly [number, number],
  locate: Locate,
): Generator<number> {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  for (const km of TOLERANCE) {
    const degrees = km / KM_PER_DEGREE;
    for (const direction of DIRECTIONS) {
      const east = (degrees * Math.cos(direction)) / narrowing;
      yield locate(longitude + east, latitude + degrees * Math.sin(direction));
    }
  }
}
