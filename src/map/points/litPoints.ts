import type { Feature, FeatureCollection, Point } from 'geojson';
import {
  keyOfTarget,
  type MapPoints,
  type MapTarget,
  type MapView,
  PLAIN_RADIUS,
  type PointProperties,
} from '../view.ts';

/** A drawn point that the pointer or the selection is on. */
export interface LitPoint {
  key: string;
  at: readonly number[];
  fill: string;
  radius: number;
  isSelected: boolean;
}

type Drawn = Feature<Point, PointProperties>;

/** Drawn points by their line, made when one of them is first lit. */
const byLine = new WeakMap<MapPoints['data'], ReadonlyMap<number, Drawn>>();

/** The points of a view that are selected or lit; those that filters keep away are not on the map. */
export function litPointsOf({ selected, lit, points }: MapView): LitPoint[] {
  const found = new Map<string, LitPoint>();
  const add = (target: MapTarget, isSelected: boolean) => {
    if (target.kind !== 'point') return;
    const key = keyOfTarget(target);
    const layer = points.find(({ id }) => id === target.layer);
    const drawn = layer && linesOf(layer).get(target.line);
    if (!drawn || found.has(key)) return;
    const { color, radius = PLAIN_RADIUS } = drawn.properties;
    found.set(key, {
      key,
      at: drawn.geometry.coordinates,
      fill: layer.colors[color] ?? '',
      radius,
      isSelected,
    });
  };
  for (const target of selected) add(target, true);
  for (const target of lit) add(target, false);
  return [...found.values()];
}

function linesOf({ data }: MapPoints): ReadonlyMap<number, Drawn> {
  const known =
    byLine.get(data) ?? new Map(data.features.map((point) => [point.properties.line, point]));
  byLine.set(data, known);
  return known;
}

/** The same as a source of the map. */
export function litSource(lit: readonly LitPoint[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: lit.map(({ at, fill, radius, isSelected }) => ({
      type: 'Feature',
      properties: { fill, radius, isSelected },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  };
}
