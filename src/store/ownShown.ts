import type { OwnLayer, TileLayer } from '../own/layer.ts';
import { isOwnId, OWN_ID_LENGTH } from '../own/ownId.ts';
import type { AtlasState } from './state.ts';

/** What of the reader's own is on the map, by the files it came in with and the names of tiles. */
export function filesShown(
  { own, indicator }: Pick<AtlasState, 'own' | 'indicator'>,
  layers: readonly OwnLayer[],
  tiles: readonly TileLayer[],
): readonly string[] {
  const files = layers.flatMap((layer) => {
    const isFigure = indicator?.id.startsWith(`${layer.id}-`) ?? false;
    const isDrawn = own.has(layer.id) && layer.kind !== 'statistics';
    // Under a figure no industries are drawn.
    const isHidden = layer.kind === 'assignments' && indicator !== null;
    return isFigure || (isDrawn && !isHidden) ? [layer.file] : [];
  });
  const names = tiles.flatMap(({ id, name }) => (own.has(id) ? [name] : []));
  return [...new Set([...files, ...names])];
}

/** Whether the view of a scene asks for what is in this reader's browser alone. */
export function restsOnOwn(view: string): boolean {
  const parameters = new URLSearchParams(view);
  const isOwn = (name: string, start = 0) =>
    isOwnId((parameters.get(name) ?? '').slice(start, start + OWN_ID_LENGTH));
  return isOwn('own') || isOwn('figure') || isOwn('layer') || isOwn('sel', 'o.'.length);
}
