import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { MapTarget } from './view.ts';

/** Layers of thin or small things, hit from a little way off. */
const SLIGHT_LAYERS = ['project-point', 'outward-arrow', 'project-line-casing'];

/** Layers of whole divisions, finest first. */
const DIVISION_LAYERS = ['county-hit', 'prefecture-hit'];

/** CSS pixels around the pointer that still hit a line or a badge. */
const TOLERANCE = 5;

/**
 * What lies at a point of the screen, topmost first: every project, then the finest division.
 *
 * @param point CSS pixels from the map's top left
 */
export function targetsAt(
  map: Pick<MapLibreMap, 'queryRenderedFeatures'>,
  { x, y }: { x: number; y: number },
): MapTarget[] {
  const around: [PointLike, PointLike] = [
    [x - TOLERANCE, y - TOLERANCE],
    [x + TOLERANCE, y + TOLERANCE],
  ];
  const slight = map.queryRenderedFeatures(around, { layers: SLIGHT_LAYERS });
  const ids = new Set(slight.map(({ properties }) => String(properties.id)));
  const [division] = map.queryRenderedFeatures([x, y], { layers: DIVISION_LAYERS });
  return [
    ...[...ids].map((id): MapTarget => ({ kind: 'project', id })),
    ...(division
      ? [{ kind: 'division' as const, adcode: Number(division.properties.adcode) }]
      : []),
  ];
}
