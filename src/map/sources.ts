import { bearing } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, LineString, Position } from 'geojson';
import type { Shape } from '../atlas/geography.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Project } from '../atlas/projects.ts';
import { CATEGORY_GROUPS, type Category } from '../atlas/schema/vocabulary.ts';

/** Every source of the style with the property its feature states go by. */
export const SOURCE_KEYS = {
  neighbours: null,
  'neighbour-labels': null,
  province: null,
  zones: 'id',
  'zone-labels': null,
  prefectures: 'adcode',
  'prefecture-labels': null,
  counties: 'adcode',
  'county-labels': null,
  'county-borders': null,
  'prefecture-borders': null,
  'zone-borders': null,
  rivers: null,
  regions: 'id',
  'project-points': 'id',
  'project-lines': 'id',
  'project-areas': 'id',
  'outward-arrows': 'id',
} as const satisfies Record<string, string | null>;

export type SourceId = keyof typeof SOURCE_KEYS;

/** Lines that run on leave the map here: `[west, south, east, north]` in degrees. */
export const FRAME = [96.2, 25.4, 109.6, 34.8] as const;

/** The geometry of every source, made once from the atlas. */
export function sourcesOf(atlas: Atlas): Record<SourceId, FeatureCollection> {
  const { geography } = atlas;
  const zoneIds = new Set(
    [...atlas.regions.values()].filter(({ kind }) => kind === 'zone').map(({ id }) => id),
  );
  const isZone = ({ properties }: Shape) => zoneIds.has(properties.id ?? '');
  const zones = geography.layers.regions.features.filter(isZone);
  const divisionLabels = (shapes: readonly Shape[]) =>
    shapes.flatMap(({ properties }) => {
      const division = atlas.divisions.get(properties.adcode ?? 0);
      if (!division) return [];
      return point(properties.label, {
        adcode: division.adcode,
        zh: division.shortName.zh,
        en: division.shortName.en,
        order: -atlas.assignmentsOf(division.adcode).length,
      });
    });
  const projects = [...atlas.projects.values()];
  return {
    neighbours: geography.layers.neighbours,
    'neighbour-labels': collect(divisionLabels(geography.layers.neighbours.features)),
    province: geography.layers.province,
    zones: collect(zones),
    'zone-labels': collect(
      zones.flatMap(({ properties }) => {
        const zone = atlas.regions.get(properties.id ?? '');
        return zone ? point(properties.label, { ...zone.shortName }) : [];
      }),
    ),
    prefectures: geography.layers.prefectures,
    'prefecture-labels': collect(divisionLabels(geography.layers.prefectures.features)),
    counties: geography.layers.counties,
    'county-labels': collect(divisionLabels(geography.layers.counties.features)),
    'county-borders': collect([geography.borders.counties]),
    'prefecture-borders': collect([geography.borders.prefectures]),
    'zone-borders': collect([geography.borders.zones]),
    rivers: collect(
      geography.rivers.features.map((river) => ({
        ...river,
        properties: { rank: river.properties.rank, ...river.properties.name },
      })),
    ),
    regions: collect(
      [...atlas.regions.values()].map(({ id, members }) => ({
        type: 'Feature',
        properties: { id },
        geometry: geography.unionOf(members),
      })),
    ),
    'project-points': collect(
      projects.filter(isPoint).map((project) => featureOf(project, project.geometry)),
    ),
    'project-lines': collect(
      projects.filter(isLine).map((project) => featureOf(project, project.geometry)),
    ),
    'project-areas': collect(
      projects.flatMap((project) =>
        project.place.type === 'area'
          ? featureOf(project, geography.unionOf(project.place.members), {
              isWide: isWide(project.place.members, atlas),
            })
          : [],
      ),
    ),
    'outward-arrows': collect(projects.flatMap((project) => arrowOf(project) ?? [])),
  };
}

const isPoint = (project: Project) => project.geometry?.type === 'Point';
const isLine = (project: Project) => project.geometry?.type === 'LineString';

function featureOf(
  project: Project,
  geometry: Geometry | null,
  more: { isWide?: boolean } = {},
): Feature<Geometry> {
  return {
    type: 'Feature',
    properties: {
      id: project.id,
      category: project.category,
      group: groupOf(project.category),
      status: project.status,
      precision: project.precision,
      ...more,
      ...project.name,
    },
    geometry: geometry ?? { type: 'GeometryCollection', geometries: [] },
  };
}

/** Whether an area covers more than half of the province. */
function isWide(members: readonly number[], atlas: Atlas): boolean {
  const areas = members.map((adcode) => atlas.divisions.get(adcode)?.areaKm2 ?? 0);
  return areas.reduce((sum, area) => sum + area, 0) > atlas.province.areaKm2 / 2;
}

export function groupOf(category: Category): keyof typeof CATEGORY_GROUPS {
  const groups = Object.keys(CATEGORY_GROUPS) as (keyof typeof CATEGORY_GROUPS)[];
  const isMember = (group: keyof typeof CATEGORY_GROUPS) =>
    (CATEGORY_GROUPS[group] as readonly Category[]).includes(category);
  return groups.find(isMember) ?? 'opening';
}

/** The arrowhead where an outward line crosses the frame, or at its end when it stays inside. */
function arrowOf(project: Project): Feature | undefined {
  const { place, geometry } = project;
  if (place.type !== 'line' || !place.outward || geometry?.type !== 'LineString') return undefined;
  const exit = frameExit(geometry);
  if (!exit) return undefined;
  return point(exit.at, {
    id: project.id,
    category: project.category,
    group: groupOf(project.category),
    bearing: exit.bearing,
    ...place.outward,
  });
}

/**
 * Where a line last leaves the frame, and its bearing there in degrees clockwise from north.
 * A line that starts outside is followed backwards, so that the arrow still points outward.
 */
export function frameExit({
  coordinates,
}: LineString): { at: Position; bearing: number } | undefined {
  const ordered = isInFrame(coordinates.at(0)) ? coordinates : [...coordinates].reverse();
  const outside = ordered.findIndex((position) => !isInFrame(position));
  const [from, to] = outside > 0 ? [ordered[outside - 1], ordered[outside]] : ordered.slice(-2);
  if (!from || !to) return undefined;
  const [west, south, east, north] = FRAME;
  const [x = 0, y = 0] = from;
  const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
  const reach = [
    dx > 0 ? (east - x) / dx : dx < 0 ? (west - x) / dx : 1,
    dy > 0 ? (north - y) / dy : dy < 0 ? (south - y) / dy : 1,
    1,
  ];
  const share = Math.min(...reach.map((one) => Math.max(0, one)));
  return { at: [x + dx * share, y + dy * share], bearing: bearing(from, to) };
}

function isInFrame(position: Position | undefined): boolean {
  const [west, south, east, north] = FRAME;
  const [x = Number.NaN, y = Number.NaN] = position ?? [];
  return x >= west && x <= east && y >= south && y <= north;
}

function point(at: Position, properties: Record<string, string | number>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
}

function collect(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
