import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { keyOfTarget, type MapTarget } from './view.ts';

/** Layers of thin or small things, hit from a little way off. */
const SLIGHT_LAYERS = ['project-point', 'outward-arrow', 'project-line-casing'];

/** The reader's own points, over all of that. */
const POINT_LAYERS = ['own-point', 'own-point-clustered'];

/** Layers of whole divisions, finest first. */
const DIVISION_LAYERS = ['county-hit', 'county-hit-far', 'prefecture-hit'];

/** CSS pixels around the pointer that still hit a line, a badge or a point. */
const TOLERANCE = 5;

/** The part of MapLibre that tells what lies where. */
type Asked = Pick<MapLibreMap, 'queryRenderedFeatures'>;

/** A point of the screen, in CSS pixels from the map's top left. */
interface ScreenPoint {
  x: number;
  y: number;
}

/** What lies at a point of the screen, topmost first: points, every project, the finest division. */
export function targetsAt(map: Asked, at: ScreenPoint): MapTarget[] {
  const slight = map.queryRenderedFeatures(around(at), { layers: SLIGHT_LAYERS });
  const ids = new Set(slight.map(({ properties }) => String(properties.id)));
  const [division] = map.queryRenderedFeatures([at.x, at.y], { layers: DIVISION_LAYERS });
  return [
    ...pointsAt(map, at),
    ...[...ids].map((id): MapTarget => ({ kind: 'project', id })),
    ...(division
      ? [{ kind: 'division' as const, adcode: Number(division.properties.adcode) }]
      : []),
  ];
}

/** Points right under the pointer; only where there are none those a little way off. */
function pointsAt(map: Asked, at: ScreenPoint): MapTarget[] {
  const under = map.queryRenderedFeatures([at.x, at.y], { layers: POINT_LAYERS });
  const found =
    under.length > 0 ? under : map.queryRenderedFeatures(around(at), { layers: POINT_LAYERS });
  const targets = found.map(
    ({ properties }): MapTarget => ({
      kind: 'point',
      layer: String(properties.layer),
      line: Number(properties.line),
    }),
  );
  // A point near the edge of a tile is found in both tiles.
  return [...new Map(targets.map((target) => [keyOfTarget(target), target])).values()];
}

/** The cluster at a point of the screen: its id in the source, and its middle in degrees. */
export function clusterAt(
  map: Asked,
  { x, y }: ScreenPoint,
): { id: number; at: [number, number] } | null {
  const [cluster] = map.queryRenderedFeatures([x, y], { layers: ['own-cluster'] });
  if (cluster?.geometry.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = cluster.geometry.coordinates;
  return { id: Number(cluster.properties.cluster_id), at: [longitude, latitude] };
}

function around({ x, y }: ScreenPoint): [PointLike, PointLike] {
  return [
    [x - TOLERANCE, y - TOLERANCE],
    [x + TOLERANCE, y + TOLERANCE],
  ];
}
