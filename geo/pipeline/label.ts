import { bboxClip } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { areaKm2 } from './area.ts';
import type { FlatBox } from './frame.ts';

/** How near to the best centre the search stops, in degrees of latitude (about 500 m). */
const PRECISION = 0.005;

/** The part with the largest area: the one that carries the name. */
export function largestPart(geometry: Polygon | MultiPolygon): Polygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let largest: Polygon = { type: 'Polygon', coordinates: [] };
  for (const coordinates of polygons) {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    if (areaKm2(polygon) > areaKm2(largest)) largest = polygon;
  }
  return largest;
}

/**
 * The visual centre of a division: the middle of the largest circle that fits into its largest part.
 * @returns [lon, lat] to three decimals (about 100 m)
 */
export function labelPoint(geometry: Polygon | MultiPolygon): Position {
  const { coordinates } = largestPart(geometry);
  const latitudes = (coordinates[0] ?? []).map(([, lat = 0]) => lat);
  // Degrees of longitude are shorter than those of latitude: shrink them, so that a circle is one.
  const shrink = Math.cos(
    (((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180,
  );
  const metric = coordinates.map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [lon * shrink, lat]),
  );
  const [x = 0, y = 0] = polylabel(metric, PRECISION);
  return [round3(x / shrink), round3(y)];
}

/** The visual centre of what a view shows of a province. */
export function labelPointInView(geometry: Polygon | MultiPolygon, view: FlatBox): Position {
  const clipped = bboxClip(largestPart(geometry), view).geometry;
  if (clipped.type !== 'Polygon' && clipped.type !== 'MultiPolygon') {
    throw new Error('Clipping a polygon gave no polygon.');
  }
  return labelPoint(clipped);
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;
