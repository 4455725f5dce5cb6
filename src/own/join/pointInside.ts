import { pointOnFeature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { crossesItself } from './crossing.ts';

/**
 * A point that stands for a geometry: itself, or one that surely lies on the line or in the area,
 * near its middle. Of a collection its first area, else its first line, else its first point.
 *
 * @returns null for a geometry that says nothing sure: positions that are no numbers, rings that
 *   are not closed, have fewer than four positions, or cross themselves
 */
export function pointInside(geometry: Geometry): readonly [number, number] | null {
  const one = geometry.type === 'GeometryCollection' ? foremost(geometry) : geometry;
  if (!one || one.type === 'GeometryCollection' || !isSound(one)) return null;
  if (one.type === 'Point') return pairOf(one.coordinates);
  if (one.type === 'MultiPoint') return pairOf(one.coordinates[0]);
  try {
    return pairOf(pointOnFeature(one).geometry.coordinates);
  } catch {
    // Turf throws on areas without any extent.
    return null;
  }
}

const FOREMOST = [/Polygon$/, /LineString$/, /Point$/] as const;

/** Collections can be nested without end; only what lies in the first two layers is looked at. */
function foremost(collection: Geometry): Geometry | null {
  const inside = (geometry: Geometry): Geometry[] =>
    geometry.type === 'GeometryCollection' ? geometry.geometries : [geometry];
  const all = inside(collection).flatMap(inside);
  for (const kind of FOREMOST) {
    const found = all.find(({ type }) => kind.test(type));
    if (found) return found;
  }
  return null;
}

function pairOf(position: Position | undefined): readonly [number, number] | null {
  const [x, y] = position ?? [];
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : null;
}

/** Files are not typed: whatever stands there, each level is looked at before it is used. */
function isSound(geometry: Exclude<Geometry, { type: 'GeometryCollection' }>): boolean {
  const { coordinates }: { coordinates: unknown } = geometry;
  switch (geometry.type) {
    case 'Point':
      return isPosition(coordinates);
    case 'MultiPoint':
      return isList(coordinates, isPosition, 1);
    case 'LineString':
      return isList(coordinates, isPosition, 2);
    case 'MultiLineString':
      return isList(coordinates, (line) => isList(line, isPosition, 2), 1);
    case 'Polygon':
      return isList(coordinates, isRing, 1);
    case 'MultiPolygon':
      return isList(coordinates, (polygon) => isList(polygon, isRing, 1), 1);
    default:
      return false;
  }
}

function isList(value: unknown, isItem: (item: unknown) => boolean, least: number): boolean {
  return Array.isArray(value) && value.length >= least && value.every(isItem);
}

/** Finite, and an angle on the Earth without its poles, where a longitude says nothing. */
function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value)) return false;
  const [x, y] = value as unknown[];
  return (
    typeof x === 'number' &&
    typeof y === 'number' &&
    Number.isFinite(x) &&
    Number.isFinite(y) &&
    Math.abs(x) <= 180 &&
    // Exchanged coordinates are another matter, told later.
    Math.abs(y) <= 180 &&
    Math.abs(y) !== 90
  );
}

function isRing(value: unknown): boolean {
  if (!isList(value, isPosition, 4)) return false;
  const ring = value as Position[];
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] && !crossesItself(ring);
}
