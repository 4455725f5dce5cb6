import type { OwnPoint, PointsLayer } from '../../own/layer.ts';

/** What stands in a column, and how often; '' for an empty cell. */
export interface ColumnWord {
  word: string;
  count: number;
}

const words = new WeakMap<readonly OwnPoint[], Map<number, readonly ColumnWord[]>>();

/** The different words of a column, the most frequent first. */
export function wordsOf({ points }: PointsLayer, column: number): readonly ColumnWord[] {
  const columns = words.get(points) ?? new Map<number, readonly ColumnWord[]>();
  words.set(points, columns);
  const known = columns.get(column);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { cells } of points) {
    const word = String(cells[column] ?? '');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const found = [...counts]
    .map(([word, count]): ColumnWord => ({ word, count }))
    .sort((a, b) => b.count - a.count);
  columns.set(column, found);
  return found;
}

/** The least and the most of a column's numbers; null where it has none. */
export function spanOf({ points }: PointsLayer, column: number): [number, number] | null {
  let span: [number, number] | null = null;
  for (const { cells } of points) {
    const value = cells[column];
    if (typeof value !== 'number') continue;
    span = span ? [Math.min(span[0], value), Math.max(span[1], value)] : [value, value];
  }
  return span;
}
