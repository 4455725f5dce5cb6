import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Shape } from '../atlas/geography.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Project } from '../atlas/projects.ts';
import { groupOf } from '../atlas/schema/vocabulary.ts';
import { type FrameExit, frameExit } from './frame.ts';
import type { MapCorridor } from './view.ts';

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
  corridor: null,
  'own-points': null,
  'own-points-single': null,
  'own-lit': null,
} as const satisfies Record<string, string | null>;

export type SourceId = keyof typeof SOURCE_KEYS;

/** Sources whose geometry comes with the view and not with the atlas. */
export const VIEW_SOURCES = ['corridor', 'own-points', 'own-points-single', 'own-lit'] as const;

/** Sources whose geometry is made from the atlas. */
export type AtlasSourceId = Exclude<SourceId, (typeof VIEW_SOURCES)[number]>;

/** The geometry of a corridor: band, line and corners by their `part`. It changes with the view. */
export function corridorSource(corridor: MapCorridor | null): FeatureCollection {
  if (!corridor) return collect([]);
  const { band, line, corners } = corridor;
  const part = (name: string, geometry: Geometry): Feature => ({
    type: 'Feature',
    properties: { part: name },
    geometry,
  });
  return collect([
    ...(band ? [part('band', band)] : []),
    ...(line ? [part('line', line)] : []),
    ...corners.map((at) => part('corner', { type: 'Point', coordinates: at })),
  ]);
}

/** The geometry of every source that is made from the atlas. */
export function sourcesOf(atlas: Atlas): Record<AtlasSourceId, FeatureCollection> {
  const { geography } = atlas;
  const zoneIds = new Set(atlas.zones.map(({ id }) => id));
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
    neighbours: collect([geography.borders.neighbours]),
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
      projects.filter(isLine).map((project) => featureOf(project, drawnLine(project))),
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
export function isWide(members: readonly number[], atlas: Atlas): boolean {
  const areas = members.map((adcode) => atlas.divisions.get(adcode)?.areaKm2 ?? 0);
  return areas.reduce((sum, area) => sum + area, 0) > atlas.province.areaKm2 / 2;
}

/** Where an outward line leaves the map; nothing for lines that end inside. */
export function exitOf({ place, geometry }: Project): FrameExit | undefined {
  const isOutward = place.type === 'line' && place.outward && geometry?.type === 'LineString';
  return isOutward ? frameExit(geometry) : undefined;
}

/** A line as drawn: an outward one ends at its arrowhead. */
export function drawnLine(project: Project): Geometry | null {
  const exit = exitOf(project);
  return exit ? { type: 'LineString', coordinates: exit.inside } : project.geometry;
}

/** The arrowhead where an outward line crosses the frame, or at its end when it stays inside. */
function arrowOf(project: Project): Feature | undefined {
  const exit = exitOf(project);
  if (!exit || project.place.type !== 'line') return undefined;
  return point(exit.at, {
    id: project.id,
    category: project.category,
    group: groupOf(project.category),
    bearing: exit.bearing,
    ...project.place.outward,
  });
}

function point(at: Position, properties: Record<string, string | number>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
}

function collect(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
