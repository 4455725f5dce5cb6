import { useMemo } from 'react';
import type { PointsLayer } from '../own/layer.ts';
import { useAtlasState, useShelf } from './atlasContext.ts';

/** The reader's own layers of points that are on the map. */
export function useShownPoints(): readonly PointsLayer[] {
  const layers = useShelf((shelf) => shelf.layers);
  const shown = useAtlasState((state) => state.own);
  return useMemo(
    () => layers.flatMap((layer) => (layer.kind === 'points' && shown.has(layer.id) ? layer : [])),
    [layers, shown],
  );
}
