import type {
  FilterSpecification,
  LayerSpecification,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';

type Properties = Record<string, unknown>;
type LayoutName = Parameters<MapLibreMap['setLayoutProperty']>[1];
type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];

/** The part of MapLibre that a change of style needs. */
export type StyleTarget = Pick<MapLibreMap, 'setFilter' | 'setLayoutProperty' | 'setPaintProperty'>;

/**
 * Bring a map from one style to another of the same layers, touching only what differs.
 * MapLibre's own `setStyle` compares the sources too and would take back the geometry.
 */
export function applyStyle(
  map: StyleTarget,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  const known = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const old = known.get(layer.id);
    if (!old) throw new Error(`The style has no layer "${layer.id}" to change.`);
    for (const [name, value] of changes(old.layout, layer.layout)) {
      map.setLayoutProperty(layer.id, name as LayoutName, value as never);
    }
    for (const [name, value] of changes(old.paint, layer.paint)) {
      map.setPaintProperty(layer.id, name as PaintName, value as never);
    }
    if (!same(filterOf(old), filterOf(layer))) map.setFilter(layer.id, filterOf(layer));
  }
}

function filterOf(layer: LayerSpecification): FilterSpecification | undefined {
  return 'filter' in layer ? layer.filter : undefined;
}

/** Properties that differ, with their new value; one that is gone is `undefined`. */
function changes(before: object = {}, after: object = {}): [string, unknown][] {
  const [old, fresh] = [before as Properties, after as Properties];
  const names = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...names]
    .filter((name) => !same(old[name], fresh[name]))
    .map((name) => [name, fresh[name]]);
}

/** Style values are JSON. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
