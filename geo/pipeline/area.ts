import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS84: semi-major axis in kilometres and first eccentricity. */
const A = 6378.137;
const E = Math.sqrt(0.00669437999014);

/** Snyder, Map Projections: A Working Manual (1987), equation 3-12; latitude in radians. */
function authalicQ(latitude: number): number {
  const sine = Math.sin(latitude);
  const logarithm = Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E);
  return (1 - E * E) * (sine / (1 - E * E * sine * sine) - logarithm);
}

const Q_POLE = authalicQ(Math.PI / 2);
/** Square of the radius of the sphere with the ellipsoid's area, in km² (equation 3-13). */
const AUTHALIC_RADIUS_SQUARED = (A * A * Q_POLE) / 2;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Signed area of a ring on the WGS84 ellipsoid in km²; positive when it runs counter-clockwise. */
export function ringAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [lon1 = Number.NaN, lat1 = Number.NaN] = ring[index - 1] ?? [];
    const [lon2 = Number.NaN, lat2 = Number.NaN] = ring[index] ?? [];
    // An edge is straight in the cylindrical equal-area projection: exact along meridians and
    // parallels, and within millionths for edges of a few kilometres.
    sum += radians(lon1 - lon2) * (authalicQ(radians(lat1)) + authalicQ(radians(lat2)));
  }
  return (sum / Q_POLE / 2) * AUTHALIC_RADIUS_SQUARED;
}

/** Area on the WGS84 ellipsoid in km², holes taken off. */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce(
    (total, [outer = [], ...holes]) =>
      total +
      Math.abs(ringAreaKm2(outer)) -
      holes.reduce((sum, hole) => sum + Math.abs(ringAreaKm2(hole)), 0),
    0,
  );
}

/** As written in the records: whole km²; tenths below 100 km², where a whole would lose a digit. */
export function roundArea(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}
