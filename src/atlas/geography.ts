import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  Topology,
} from 'topojson-specification';
import type { Text } from './schema/fields.ts';
import type { Region } from './schema/records.ts';

/** Properties of a polygon of the topology: areas carry an adcode, regions an id. */
export interface ShapeProperties {
  adcode?: number;
  id?: string;
  /** Geodesic area in km². */
  areaKm2?: number;
  /** Visual centre inside the polygon, WGS84. */
  label: [number, number];
}

export type Shape = Feature<Polygon | MultiPolygon, ShapeProperties>;
export type Shapes = FeatureCollection<Polygon | MultiPolygon, ShapeProperties>;

/** The objects that `geo/out/atlas.topo.json` holds, all cut from the same arcs. */
const SHAPE_LAYERS = ['counties', 'prefectures', 'regions', 'province', 'neighbours'] as const;
export type ShapeLayer = (typeof SHAPE_LAYERS)[number];
export type AtlasTopology = Topology<Record<ShapeLayer, GeometryCollection<ShapeProperties>>>;

export interface RiverProperties {
  id: string;
  name: Text | null;
  /** 1 for the great rivers, 3 for nameless background. */
  rank: number;
}
export type Rivers = FeatureCollection<
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString'; coordinates: Position[][] },
  RiverProperties
>;

/** Whether a value has the shape of the committed topology: every layer, and arcs to cut it from. */
export function isTopology(value: unknown): value is AtlasTopology {
  const topology = value as Partial<AtlasTopology> | null;
  return (
    Array.isArray(topology?.arcs) &&
    SHAPE_LAYERS.every((layer) => Array.isArray(topology.objects?.[layer]?.geometries))
  );
}

/** Whether a value has the shape of the committed rivers. */
export function isRivers(value: unknown): value is Rivers {
  const rivers = value as Partial<Rivers> | null;
  return (
    Array.isArray(rivers?.features) &&
    rivers.features.every(({ geometry, properties }) => geometry && properties)
  );
}

/** Boundaries and rivers, decoded. Everything in WGS84 degrees. */
export interface Geography {
  readonly layers: Readonly<Record<ShapeLayer, Shapes>>;
  /** Borders between two polygons of a layer, without the outer edge; all real ones of the neighbours. */
  readonly borders: Readonly<Record<'counties' | 'prefectures' | 'zones' | 'neighbours', Feature>>;
  readonly rivers: Rivers;
  /** Province, prefecture, county or neighbouring province by adcode. */
  shapeOf(adcode: number): Shape | undefined;
  regionShape(id: string): Shape | undefined;
  /** The union of divisions, cut from the same arcs; unknown adcodes are left out. */
  unionOf(adcodes: readonly number[]): MultiPolygon;
  /** Adcodes of the divisions of the same level that share a border with this one. */
  neighboursOf(adcode: number): readonly number[];
}

/** Decode the committed topology and rivers. `zones` are the regions that tile the province. */
export function readGeography(
  topology: AtlasTopology,
  rivers: Rivers,
  zones: readonly string[],
): Geography {
  const layers = Object.fromEntries(
    SHAPE_LAYERS.map((layer) => [layer, feature(topology, topology.objects[layer])]),
  ) as Record<ShapeLayer, Shapes>;
  const shapes = new Map<number, Shape>();
  const neighbourTable = new Map<number, readonly number[]>();
  for (const layer of ['counties', 'prefectures', 'province', 'neighbours'] as const) {
    const features = layers[layer].features;
    const adjacent = neighbors(topology.objects[layer].geometries);
    features.forEach((shape, index) => {
      const { adcode } = shape.properties;
      if (adcode === undefined) return;
      shapes.set(adcode, shape);
      neighbourTable.set(
        adcode,
        (adjacent[index] ?? []).flatMap((other) => features[other]?.properties.adcode ?? []),
      );
    });
  }
  const regionShapes = new Map(
    layers.regions.features.map((shape) => [shape.properties.id ?? '', shape]),
  );
  const inner = (layer: ShapeLayer, keep: (properties: ShapeProperties) => boolean) => {
    const object = topology.objects[layer];
    const geometries = object.geometries.filter(
      (one) => one.properties && 'label' in one.properties && keep(one.properties),
    );
    const lines = mesh(topology, { ...object, geometries }, (a, b) => a !== b);
    return { type: 'Feature', properties: {}, geometry: lines } satisfies Feature;
  };
  const areas = new Map<number, ArcPolygon | ArcMultiPolygon>();
  for (const layer of ['counties', 'prefectures', 'province'] as const) {
    for (const geometry of topology.objects[layer].geometries) {
      const { properties } = geometry as { properties?: ShapeProperties };
      if (properties?.adcode !== undefined) {
        areas.set(properties.adcode, geometry as ArcPolygon | ArcMultiPolygon);
      }
    }
  }
  return {
    layers,
    borders: {
      counties: inner('counties', () => true),
      prefectures: inner('prefectures', () => true),
      zones: inner('regions', ({ id }) => id !== undefined && zones.includes(id)),
      neighbours: uncut(mesh(topology, topology.objects.neighbours)),
    },
    rivers,
    shapeOf: (adcode) => shapes.get(adcode),
    regionShape: (id) => regionShapes.get(id),
    unionOf: (adcodes) =>
      merge(
        topology,
        adcodes.flatMap((adcode) => areas.get(adcode) ?? []),
      ),
    neighboursOf: (adcode) => neighbourTable.get(adcode) ?? [],
  };
}

/**
 * Lines without their stretches along the edges of the box they fill: there a neighbour was cut off
 * and has no border.
 */
function uncut({ coordinates }: MultiLineString): Feature<MultiLineString> {
  const across = (axis: 0 | 1) => {
    const all = coordinates.flatMap((line) => line.map((position) => position[axis] ?? 0));
    return [Math.min(...all), Math.max(...all)];
  };
  const edges = [across(0), across(1)];
  const isCut = (from: Position, to: Position) =>
    edges.some((ends, axis) => from[axis] === to[axis] && ends.includes(from[axis] ?? 0));
  const lines = coordinates.flatMap((line) => {
    const starts = line.flatMap((position, index) => {
      const before = line[index - 1];
      return !before || isCut(before, position) ? [index] : [];
    });
    return starts.map((start, index) => line.slice(start, starts[index + 1]));
  });
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines.filter(({ length }) => length > 1) },
  };
}

/** Geography with the economic zones among the records as its tiling regions. */
export function geographyOf(
  records: { readonly regions: readonly Region[] },
  topology: AtlasTopology,
  rivers: Rivers,
): Geography {
  const zones = records.regions.filter(({ kind }) => kind === 'zone').map(({ id }) => id);
  return readGeography(topology, rivers, zones);
}
