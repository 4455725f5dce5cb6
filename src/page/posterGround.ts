import { feature, mesh } from 'topojson-client';
import type { AtlasTopology, Rivers, ShapeLayer } from '../atlas/geography.ts';
import type { Atlas } from '../atlas/join.ts';
import { PROVINCE_BOX } from '../map/frame.ts';
import { sharesOf } from '../map/page/mercator.ts';
import { type Line, pathOf, simplified, within } from './posterPath.ts';

const [WEST, SOUTH, EAST, NORTH] = PROVINCE_BOX;
const [LEFT, TOP] = sharesOf([WEST, NORTH]);
const [RIGHT, BOTTOM] = sharesOf([EAST, SOUTH]);

/** Units of the poster from the west to the east of the province's box: half a pixel on a laptop. */
export const POSTER_WIDTH = 1600;
const UNITS = POSTER_WIDTH / (RIGHT - LEFT);
export const POSTER_HEIGHT = (BOTTOM - TOP) * UNITS;

/** Units of the whole world's width: what a zoom is told by. */
export const WORLD_UNITS = UNITS;

/** How far lines may stand off, in units: borders, and what lies under them or far from the eye. */
const TOLERANCE = { border: 0.9, fill: 1.6, neighbour: 3 } as const;

/** The same for rivers, by their rank. */
const RIVER_TOLERANCE = [1, 1.4, 3] as const;

/** How far around the box the neighbours' borders are drawn, as shares of it: for wide windows. */
const AROUND = 0.55;

/** The poster's lines, each as the path of an SVG. */
export interface PosterGround {
  neighbours: string;
  province: string;
  /** By the zone's id. */
  zones: readonly { id: string; path: string }[];
  prefectures: string;
  zoneBorders: string;
  /** From the great rivers to the small. */
  rivers: readonly string[];
}

/** Degrees → units of the poster from the box's top left. */
export function placeOnPoster([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  const [x, y] = sharesOf([longitude, latitude]);
  return [(x - LEFT) * UNITS, (y - TOP) * UNITS];
}

/** Borders, zones and rivers, cut from the arcs that all layers share, so that they stay together. */
export function drawGround(atlas: Atlas, topology: AtlasTopology, rivers: Rivers): PosterGround {
  const border = projected(topology, TOLERANCE.border);
  const fill = projected(topology, TOLERANCE.fill);
  const far = projected(topology, TOLERANCE.neighbour);
  const zoneIds = new Set(atlas.zones.map(({ id }) => id));
  const inner = (layer: ShapeLayer, keep: (id: string | undefined) => boolean) => {
    const object = border.objects[layer];
    const geometries = object.geometries.filter(({ properties }) => keep(idOf(properties)));
    return mesh(border, { ...object, geometries }, (one, other) => one !== other).coordinates;
  };
  const edge = arcsOf(border, 'province');
  return {
    neighbours: pathOf(
      arcsOf(far, 'neighbours', arcNumbers(topology, 'province')).flatMap((line) =>
        within(line, isAround),
      ),
    ),
    province: pathOf(edge, true),
    zones: feature(fill, fill.objects.regions).features.flatMap(({ properties, geometry }) => {
      const id = idOf(properties);
      if (!id || !zoneIds.has(id)) return [];
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const rings =
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      return [{ id, path: pathOf(rings, true) }];
    }),
    prefectures: pathOf(inner('prefectures', () => true)),
    zoneBorders: pathOf(inner('regions', (id) => id !== undefined && zoneIds.has(id))),
    rivers: RIVER_TOLERANCE.map((tolerance, index) =>
      pathOf(
        rivers.features
          .filter(({ properties }) => properties.rank === index + 1)
          .flatMap(({ geometry }) =>
            geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
          )
          .flatMap((line) => within(line.map(placeOnPoster), isAround))
          .map((line) => simplified(line, tolerance)),
      ),
    ),
  };
}

/** The topology in units of the poster, with as few points as the eye needs. */
function projected(topology: AtlasTopology, tolerance: number): AtlasTopology {
  const { transform, ...rest } = topology;
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([stepX = 0, stepY = 0]) => {
      // With a transform each point is its way from the one before it.
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return placeOnPoster([x * scaleX + moveX, y * scaleY + moveY]);
    });
    return simplified(line, tolerance).map((at) => at.map(Math.round));
  });
  return { ...rest, arcs };
}

/** Numbers of the arcs of a layer. */
function arcNumbers(topology: AtlasTopology, layer: ShapeLayer): ReadonlySet<number> {
  const numbers = topology.objects[layer].geometries.flatMap((geometry) =>
    'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : [],
  ) as number[];
  return new Set(numbers.map((number) => (number < 0 ? ~number : number)));
}

/** All lines of a layer, each once, stitched together. */
function arcsOf(
  topology: AtlasTopology,
  layer: ShapeLayer,
  without: ReadonlySet<number> = new Set(),
): Line[] {
  if (without.size === 0) return mesh(topology, topology.objects[layer]).coordinates;
  return [...arcNumbers(topology, layer)].flatMap((number) => {
    const arc = topology.arcs[number];
    return arc && !without.has(number) ? [arc] : [];
  });
}

/** The id of a shape that has one; geometry without properties comes as an empty object. */
function idOf(properties: object | undefined): string | undefined {
  return properties && 'id' in properties ? String(properties.id) : undefined;
}

function isAround([x = 0, y = 0]: readonly number[]): boolean {
  return (
    x > -AROUND * POSTER_WIDTH &&
    x < (1 + AROUND) * POSTER_WIDTH &&
    y > -AROUND * POSTER_HEIGHT &&
    y < (1 + AROUND) * POSTER_HEIGHT
  );
}
