import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaKm2, roundArea } from './area.ts';
import { SICHUAN, USUAL_VIEW } from './frame.ts';
import { labelPoint, labelPointInView } from './label.ts';
import { OUTLINED_REGIONS } from './regions.ts';
import type { Units } from './units.ts';

/** Fields of a shape in the published topology; each object has the ones that apply to it. */
export interface ShapeProperties {
  readonly adcode?: number;
  /** Region id. */
  readonly id?: string;
  /** Adcode of the prefecture a county belongs to. */
  readonly parent?: number;
  /** Geodesic, before simplification. */
  readonly areaKm2?: number;
  /** Visual centre inside the shape, WGS84 degrees. */
  readonly label: Position;
}
export type Shape = Feature<Polygon | MultiPolygon, ShapeProperties>;
export type Layer = GeometryCollection<ShapeProperties>;

/** The objects of `atlas.topo.json`. */
export const LAYERS = ['counties', 'prefectures', 'regions', 'province', 'neighbours'] as const;
export type LayerName = (typeof LAYERS)[number];
export type AtlasTopology = Topology<Record<LayerName, Layer>>;

/** What mapshaper leaves on a shape: enough to say which it is. */
interface RawProperties {
  readonly adcode?: number;
  readonly parent?: number;
  readonly zone?: string;
}
type RawLayer = GeometryCollection<RawProperties>;
type RawShape = RawLayer['geometries'][number];
type Describe = (raw: RawProperties, shape: Polygon | MultiPolygon) => ShapeProperties;

/** Geodesic areas of the units, their prefectures and the province by adcode, in km², unrounded. */
export function measureAreas(units: Units): ReadonlyMap<number, number> {
  const areas = new Map<number, number>();
  for (const { geometry, properties } of units.features) {
    const area = areaKm2(geometry);
    const levels = properties.home ? [properties.parent, SICHUAN] : [];
    for (const adcode of [properties.adcode, ...levels]) {
      areas.set(adcode, (areas.get(adcode) ?? 0) + area);
    }
  }
  return areas;
}

function toPolygon(topology: Topology, shape: RawShape): Polygon | MultiPolygon {
  if (shape.type === 'Polygon') return feature(topology, shape).geometry;
  if (shape.type === 'MultiPolygon') return feature(topology, shape).geometry;
  throw new Error(`The topology has a ${shape.type} where a polygon should be.`);
}

function describeLayer(topology: Topology, name: string, propertiesOf: Describe): Layer {
  const raw = topology.objects[name] as RawLayer | undefined;
  if (!raw) throw new Error(`The topology has no layer "${name}".`);
  const geometries = raw.geometries.map((geometry) => {
    const shape = toPolygon(topology, geometry);
    const properties = propertiesOf(geometry.properties ?? {}, shape);
    const id = properties.adcode ?? properties.id;
    return { ...geometry, id, properties } as Layer['geometries'][number];
  });
  return { type: 'GeometryCollection', geometries };
}

/** Counties and prefectures by adcode, regions in the order of the table. */
function sorted(layer: Layer): Layer {
  const rank = ({ id }: Layer['geometries'][number]): number =>
    typeof id === 'number' ? id : (OUTLINED_REGIONS as readonly unknown[]).indexOf(id);
  return { ...layer, geometries: [...layer.geometries].sort((a, b) => rank(a) - rank(b)) };
}

/** Gives the dissolved topology its published objects, ids, areas and labels. */
export function describeTopology(
  topology: Topology,
  areas: ReadonlyMap<number, number>,
): AtlasTopology {
  const area = (adcode: number): number => roundArea(areas.get(adcode) ?? Number.NaN);
  const counties = describeLayer(topology, 'counties', ({ adcode = 0, parent = 0 }, shape) => ({
    adcode,
    parent,
    areaKm2: area(adcode),
    label: labelPoint(shape),
  }));
  const prefectures = describeLayer(topology, 'prefectures', ({ parent = 0 }, shape) => ({
    adcode: parent,
    areaKm2: area(parent),
    label: labelPoint(shape),
  }));
  const region: Describe = ({ zone = 'chengdu-metro' }, shape) => ({
    id: zone,
    label: labelPoint(shape),
  });
  const zones = describeLayer(topology, 'zones', region);
  const metro = describeLayer(topology, 'metro', region);
  const province = describeLayer(topology, 'province', (_, shape) => ({
    adcode: SICHUAN,
    areaKm2: area(SICHUAN),
    label: labelPoint(shape),
  }));
  const neighbours = describeLayer(topology, 'neighbours', ({ adcode = 0 }, shape) => ({
    adcode,
    label: labelPointInView(shape, USUAL_VIEW),
  }));
  const regions: Layer = {
    type: 'GeometryCollection',
    geometries: [...zones.geometries, ...metro.geometries],
  };
  return {
    ...topology,
    objects: {
      counties: sorted(counties),
      prefectures: sorted(prefectures),
      regions: sorted(regions),
      province,
      neighbours: sorted(neighbours),
    },
  };
}

/** The shapes of one object as GeoJSON, in WGS84 degrees. */
export function shapesOf(topology: AtlasTopology, name: LayerName): Shape[] {
  return feature(topology, topology.objects[name]).features as Shape[];
}
