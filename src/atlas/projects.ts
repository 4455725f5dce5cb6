import { lineSlice, point } from '@turf/turf';
import type { Position as Coordinates, Feature, LineString, Point } from 'geojson';
import type { Geography } from './geography.ts';
import type { Infrastructure } from './schema/records.ts';

/** An infrastructure record with the geometry it is drawn with and the divisions it touches. */
export interface Project extends Infrastructure {
  /** A point or a line in WGS84; null for an area, which is drawn by its members' polygons. */
  readonly geometry: Point | LineString | null;
  /** Adcodes of every county and prefecture that it stands in, stops in or covers. */
  readonly touches: ReadonlySet<number>;
}

/**
 * Give a project its geometry. A line runs straight between its stations unless it names rivers:
 * then it follows their course from its first station to its last.
 *
 * @param countiesOf county adcodes of a prefecture, or of the province
 * @param parentOf prefecture adcode of a county
 */
export function placeProject(
  record: Infrastructure,
  geography: Geography,
  countiesOf: (adcode: number) => readonly number[],
  parentOf: (adcode: number) => number | undefined,
): Project {
  const touches = new Set<number>();
  for (const adcode of namedDivisions(record)) {
    touches.add(adcode);
    const parent = parentOf(adcode);
    if (parent !== undefined) touches.add(parent);
    if (record.place.type === 'area') for (const county of countiesOf(adcode)) touches.add(county);
  }
  return { ...record, geometry: geometryOf(record, geography), touches };
}

function namedDivisions({ place }: Infrastructure): readonly number[] {
  if (place.type === 'area') return place.members;
  if (place.type === 'point') return place.county === undefined ? [] : [place.county];
  return place.stations.flatMap((station) => station.county ?? []);
}

function geometryOf({ place }: Infrastructure, geography: Geography): Point | LineString | null {
  if (place.type === 'area') return null;
  if (place.type === 'point') return { type: 'Point', coordinates: place.at };
  const stations = place.stations.map((station) => station.at);
  return {
    type: 'LineString',
    coordinates: place.rivers ? followRivers(place.rivers, stations, geography) : stations,
  };
}

/** The course of the rivers, joined in order, between the first and the last station. */
function followRivers(
  ids: readonly string[],
  stations: readonly Coordinates[],
  geography: Geography,
): Coordinates[] {
  const course = ids.flatMap((id) => {
    const river = geography.rivers.features.find(({ properties }) => properties.id === id);
    if (!river) return [];
    return river.geometry.type === 'LineString'
      ? river.geometry.coordinates
      : river.geometry.coordinates.flat();
  });
  const [first, last] = [stations.at(0), stations.at(-1)];
  if (course.length < 2 || !first || !last) return [...stations];
  const line: Feature<LineString> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: course },
  };
  return lineSlice(point(first), point(last), line).geometry.coordinates;
}
