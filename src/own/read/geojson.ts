import type { Geometry } from 'geojson';
import { type Encoding, type RawTable, ReadFailure } from '../rawTable.ts';
import { BROKEN_SHAPE } from './brokenShape.ts';
import { flatten, isRecord, jsonCell } from './flatten.ts';
import { recordTable } from './recordTable.ts';

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** WGS 84 and CGCS2000 in degrees, as `crs` names them; the atlas takes both for the same. */
const DEGREES = /^(urn:ogc:def:crs:)?(OGC:[\d.]*:?CRS84|EPSG:[\d.]*:?(4326|4490|4979|4480))$/i;

/** What a GeoJSON document holds; null where it is none. @throws ReadFailure 'unknown-projection' */
export function featuresIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) {
    const isSequence = value.length > 0 && value.every(isFeature);
    return isSequence ? value : null;
  }
  if (!isRecord(value)) return null;
  const { type, features } = value;
  const isCollection = type === 'FeatureCollection' && Array.isArray(features);
  if (!isCollection && !isFeature(value) && !isGeometry(value)) return null;
  assertDegrees(value.crs);
  return isCollection ? features : [value];
}

/**
 * Features as rows: their properties are the cells, their geometry stays as the file has it, right
 * or wrong. What a list of features holds besides them becomes a row without a geometry.
 */
export function readFeatures(features: readonly unknown[], encoding: Encoding): RawTable {
  const origin = { format: 'geojson', encoding, delimiter: null, sheets: [], sheet: null } as const;
  return recordTable(origin, recordsOf(features));
}

function* recordsOf(features: readonly unknown[]) {
  for (const feature of features) {
    if (isGeometry(feature)) {
      yield { cells: new Map<string, string>(), geometry: feature };
      continue;
    }
    const { properties, geometry, id } = isRecord(feature) ? feature : {};
    const cells = isRecord(properties) ? flatten(properties) : new Map<string, string>();
    if (id !== undefined && !cells.has('id')) cells.set('id', jsonCell(id));
    yield { cells, geometry: geometryOf(geometry) };
  }
}

function isFeature(value: unknown): boolean {
  return isRecord(value) && value.type === 'Feature' && 'geometry' in value;
}

function geometryOf(value: unknown): Geometry | null {
  if (value === null || value === undefined) return null;
  return isGeometry(value) ? value : BROKEN_SHAPE;
}

/** By its type alone: whether its coordinates are sound is for the join to say, row by row. */
function isGeometry(value: unknown): value is Geometry {
  if (!isRecord(value) || typeof value.type !== 'string' || !GEOMETRIES.has(value.type)) {
    return false;
  }
  if (value.type !== 'GeometryCollection') return Array.isArray(value.coordinates);
  return Array.isArray(value.geometries) && value.geometries.every(isGeometry);
}

function assertDegrees(crs: unknown) {
  if (!isRecord(crs)) return;
  const { properties } = crs;
  const name = isRecord(properties) ? (properties.name ?? properties.code) : undefined;
  const text = typeof name === 'number' ? `EPSG:${name}` : String(name ?? '');
  if (text !== '' && !DEGREES.test(text))
    throw new ReadFailure('unknown-projection', text.slice(0, 120));
}
