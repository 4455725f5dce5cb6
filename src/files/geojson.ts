import { bbox, rewind, truncate } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, Geometry } from 'geojson';
import type { FileStatement, FileTable } from './fields.ts';

/** Decimals of a degree that are kept: five are about a metre. */
const DECIMALS = 5;

/** A collection that says of itself what RFC 7946 has no member for. */
export interface AtlasCollection extends FeatureCollection<Geometry | null> {
  about: Record<string, string>;
}

/**
 * GeoJSON after RFC 7946: WGS84, outer rings anticlockwise, coordinates of five decimals, the box of
 * all of them. A row's fields are the properties of its feature.
 *
 * @param geometries one for each row, in WGS84 degrees, of either winding; null where there is none
 */
export function collectionOf(
  { columns, rows }: FileTable,
  geometries: readonly (Geometry | null)[],
  statements: readonly FileStatement[],
): AtlasCollection {
  const features = rows.map((row, index): Feature<Geometry | null> => {
    const geometry = geometries[index] ?? null;
    return {
      type: 'Feature',
      properties: Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null])),
      geometry: geometry && exchangeable(geometry),
    };
  });
  const drawn = features.filter((one): one is Feature => one.geometry !== null);
  return {
    type: 'FeatureCollection',
    about: Object.fromEntries(statements.map(({ key, value }) => [key, value])),
    ...(drawn.length > 0 ? { bbox: boxOf(drawn) } : {}),
    features,
  };
}

/** The collection as a file. */
export function geojsonOf(collection: AtlasCollection): Blob {
  return new Blob([JSON.stringify(collection)], { type: 'application/geo+json' });
}

function boxOf(features: Feature[]): BBox {
  return bbox({ type: 'FeatureCollection', features });
}

/** Rounded, and wound as the standard has it; a line keeps its direction. */
function exchangeable(geometry: Geometry): Geometry {
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  const wound = isArea ? (rewind(geometry) as Geometry) : geometry;
  return truncate(wound, { precision: DECIMALS, coordinates: 2 });
}
