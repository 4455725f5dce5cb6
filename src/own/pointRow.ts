import type { OwnLayer, OwnPoint, PointFilter, PointsLayer } from './layer.ts';

/** Points by their line, made when a layer is first asked. */
const byLine = new WeakMap<readonly OwnPoint[], ReadonlyMap<number, OwnPoint>>();

/** A row of one of the reader's layers of points, by its line in the file. */
export function pointOf(
  layers: readonly OwnLayer[],
  layer: string,
  line: number,
): { layer: PointsLayer; point: OwnPoint } | undefined {
  const found = layers.find(({ id }) => id === layer);
  if (found?.kind !== 'points') return undefined;
  const known = byLine.get(found.points) ?? new Map(found.points.map((one) => [one.line, one]));
  byLine.set(found.points, known);
  const point = known.get(line);
  return point && { layer: found, point };
}

/** What the filters of a layer let through, as long as neither points nor filters change. */
const passing = new WeakMap<
  readonly OwnPoint[],
  { filters: readonly PointFilter[]; points: readonly OwnPoint[] }
>();

/**
 * The points of a layer that pass all of its filters, in their order. The list keeps its identity
 * while the layer's points and filters keep theirs.
 */
export function passingPoints({ points, filters }: PointsLayer): readonly OwnPoint[] {
  if (filters.length === 0) return points;
  const known = passing.get(points);
  if (known?.filters === filters) return known.points;
  const tests = filters.map(testOf);
  const kept = points.filter((point) => tests.every((test) => test(point)));
  passing.set(points, { filters, points: kept });
  return kept;
}

/** An empty cell passes where '' is among the words, and never lies in a span. */
function testOf(filter: PointFilter): (point: OwnPoint) => boolean {
  if ('words' in filter) {
    const words = new Set(filter.words);
    return ({ cells }) => words.has(String(cells[filter.column] ?? ''));
  }
  const least = filter.least ?? Number.NEGATIVE_INFINITY;
  const most = filter.most ?? Number.POSITIVE_INFINITY;
  return ({ cells }) => {
    const cell = cells[filter.column];
    return typeof cell === 'number' && cell >= least && cell <= most;
  };
}
