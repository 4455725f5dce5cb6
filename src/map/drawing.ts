import { geoMercator, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Shape } from '../atlas/geography.ts';
import type { Atlas } from '../atlas/join.ts';
import { groupOf } from '../atlas/schema/vocabulary.ts';
import { type Box, PROVINCE_BOX } from './frame.ts';
import { PALETTES, type Palette } from './palette.ts';
import { statesOf } from './states.ts';
import type { MapView } from './view.ts';

/** One area of the still map, ready for an SVG. */
export interface DrawnDivision {
  adcode: number;
  path: string;
  fill: string;
  hatched: boolean;
  isSelected: boolean;
  /** Where its name stands, in pixels. */
  label: readonly [x: number, y: number];
  name: string;
}

/** A name and where it stands, in pixels. */
export interface DrawnName {
  adcode: number;
  name: string;
  at: readonly [x: number, y: number];
  isSelected: boolean;
}

export interface Drawing {
  palette: Palette;
  neighbours: string;
  province: string;
  borders: string;
  rivers: string;
  divisions: readonly DrawnDivision[];
  /** Borders and names of counties; drawn only from close by. */
  counties: { borders: string; names: readonly DrawnName[] };
  lines: readonly { id: string; path: string; color: string; isPlanned: boolean }[];
  /** The corridor, while there is one. */
  band: string;
  route: string;
  corners: readonly (readonly [number, number])[];
  points: readonly { id: string; at: readonly [number, number]; color: string }[];
}

/** A picture of fewer degrees from west to east is close enough for counties. */
const COUNTY_DEGREES = 6;

/**
 * The same view as a still picture in Mercator, for when there is no WebGL, and for print.
 *
 * @param width and height of the picture in pixels
 * @param box what fills the picture, as far as its shape allows
 */
export function drawStill(
  atlas: Atlas,
  view: MapView,
  width: number,
  height: number,
  [west, south, east, north]: Box = PROVINCE_BOX,
): Drawing {
  const { geography } = atlas;
  const palette = PALETTES[view.theme];
  const projection = geoMercator().fitExtent(
    [
      [width * 0.04, height * 0.05],
      [width * 0.96, height * 0.93],
    ],
    {
      type: 'LineString',
      coordinates: [
        [west, south],
        [east, north],
      ],
    },
  );
  const path = geoPath(projection);
  const draw = (shape: Parameters<typeof path>[0]) => path(shape) ?? '';
  const states = statesOf(view);
  const place = (at: readonly number[]): [number, number] =>
    projection([at[0] ?? 0, at[1] ?? 0]) ?? [0, 0];
  const zoneColor = (adcode: number) => {
    const zone = atlas.zoneOf(adcode);
    const isShown = view.subject.kind === 'overview' && view.base.has('zones');
    const empty = view.subject.kind === 'overview' ? palette.land : palette.recede;
    return (isShown && zone && palette.zones[zone.id]) || empty;
  };
  const isClose = east - west < COUNTY_DEGREES;
  const shown = new Set(view.projects);
  const projects = [...atlas.projects.values()].filter(({ id }) => shown.has(id));
  return {
    palette,
    neighbours: rings(geography.layers.neighbours, place),
    province: rings(geography.layers.province, place),
    borders: view.base.has('borders') ? draw(geography.borders.prefectures) : '',
    rivers: view.base.has('rivers')
      ? geography.rivers.features
          .filter(({ properties }) => properties.rank < 3)
          .map((river) => draw(river))
          .join('')
      : '',
    divisions: geography.layers.prefectures.features.flatMap((shape): DrawnDivision[] => {
      const division = atlas.divisions.get(shape.properties.adcode ?? 0);
      if (!division) return [];
      const state = states.get('prefectures')?.get(division.adcode);
      return [
        {
          adcode: division.adcode,
          path: rings({ features: [shape] }, place),
          fill: state?.fill ?? zoneColor(division.adcode),
          hatched: state?.hatched ?? false,
          isSelected: state?.selected ?? false,
          label: place(shape.properties.label),
          name: division.shortName[view.language],
        },
      ];
    }),
    counties: {
      borders: isClose && view.base.has('borders') ? draw(geography.borders.counties) : '',
      names: withRoom(
        (isClose ? geography.layers.counties.features : []).flatMap((shape): DrawnName[] => {
          const county = atlas.divisions.get(shape.properties.adcode ?? 0);
          if (!county) return [];
          const isSelected = states.get('counties')?.get(county.adcode)?.selected ?? false;
          const at = place(shape.properties.label);
          return [{ adcode: county.adcode, name: county.shortName[view.language], at, isSelected }];
        }),
      ),
    },
    lines: projects.flatMap(({ id, geometry, category, status }) =>
      geometry?.type === 'LineString'
        ? [
            {
              id,
              path: draw(geometry),
              color: palette.groups[groupOf(category)],
              isPlanned: status === 'planned' || status === 'under-construction',
            },
          ]
        : [],
    ),
    band: view.corridor?.band ? polygonPath(view.corridor.band, place) : '',
    route: view.corridor?.line ? draw(view.corridor.line) : '',
    corners: (view.corridor?.corners ?? []).map(place),
    points: projects.flatMap(({ id, geometry, category }) =>
      geometry?.type === 'Point'
        ? [{ id, at: place(geometry.coordinates), color: palette.groups[groupOf(category)] }]
        : [],
    ),
  };
}

/** Room that a county's name takes in the picture, in pixels: a line, a Han sign, a Latin letter. */
const NAME = { height: 22, han: 19, latin: 10 } as const;

/** The names that do not run into one before them; a selected county comes first. */
function withRoom(names: readonly DrawnName[]): DrawnName[] {
  const kept: DrawnName[] = [];
  const halfWidth = ({ name }: DrawnName) =>
    [...name].reduce((sum, sign) => sum + (sign > '\u2e7f' ? NAME.han : NAME.latin), 0) / 2;
  for (const one of [...names].sort((a, b) => Number(b.isSelected) - Number(a.isSelected))) {
    const isFree = kept.every(
      (other) =>
        Math.abs(one.at[0] - other.at[0]) > halfWidth(one) + halfWidth(other) ||
        Math.abs(one.at[1] - other.at[1]) > NAME.height,
    );
    if (isFree) kept.push(one);
  }
  return kept;
}

/** Polygons as one path, ring by ring: GeoJSON's winding is not the one d3 expects on a sphere. */
function rings(
  { features }: { features: readonly Shape[] },
  place: (at: readonly number[]) => [number, number],
): string {
  return features.map(({ geometry }) => polygonPath(geometry, place)).join('');
}

function polygonPath(
  geometry: Polygon | MultiPolygon,
  place: (at: readonly number[]) => [number, number],
): string {
  return (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
    .map(
      (ring) =>
        `M${ring
          .map((at) =>
            place(at)
              .map((one) => one.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');
}
