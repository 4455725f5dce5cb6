import type { OwnLayer } from '../../own/layer.ts';
import { passingPoints } from '../../own/pointRow.ts';
import { useMessages, useNumber } from '../atlasContext.ts';

/** How much a layer holds, in words; of points also how many of them pass its filters. */
export function useLayerCount(layer: OwnLayer): string {
  const { counts } = useMessages().own;
  const number = useNumber();
  if (layer.kind === 'assignments') return counts.assignments(number(layer.assignments.length));
  if (layer.kind === 'statistics') {
    const places = new Set(layer.values.map(({ adcode }) => adcode));
    return counts.figures(number(layer.figures.length), number(places.size));
  }
  const shown = passingPoints(layer).length;
  const all = number(layer.points.length);
  return shown < layer.points.length ? counts.shownPoints(number(shown), all) : counts.points(all);
}
