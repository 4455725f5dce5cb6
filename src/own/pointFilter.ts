import type { OwnPoint, PointFilter, PointsLayer } from './layer.ts';

/**
 * The points that pass every filter of their layer; the layer's own list where it has none. It keeps
 * its identity as long as the layer does.
 */
export function shownPoints(layer: PointsLayer): readonly OwnPoint[] {
  if (layer.filters.length === 0) return layer.points;
  const known = shown.get(layer);
  if (known) return known;
  const tests = layer.filters.map(testOf);
  const points = layer.points.filter(({ cells }) => tests.every((passes) => passes(cells)));
  shown.set(layer, points);
  return points;
}

const shown = new WeakMap<PointsLayer, readonly OwnPoint[]>();

/** Whether cells pass a filter. An empty cell holds the word '', and lies in no span. */
function testOf(filter: PointFilter): (cells: OwnPoint['cells']) => boolean {
  if ('words' in filter) {
    const words = new Set(filter.words);
    return (cells) => words.has(String(cells[filter.column] ?? ''));
  }
  const { column, least, most } = filter;
  return (cells) => {
    const value = cells[column];
    if (typeof value !== 'number') return false;
    return (least === null || value >= least) && (most === null || value <= most);
  };
}
