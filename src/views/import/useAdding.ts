import { indicatorId } from '../../own/extend/ownRecords.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { newOwnId } from '../../own/ownId.ts';
import { useWorkspace } from '../atlasContext.ts';
import { useImporting } from './importContext.ts';
import { inPlaceOf } from './replaced.ts';

interface Adding {
  /** What would be added or would take the old one's place; null when reading broke off. */
  layer(): Promise<OwnLayer | null>;
  /** Put it on the shelf and on the map. */
  put(layer: OwnLayer): void;
}

export function useAdding(replaces: OwnLayer | null): Adding {
  const { shelf, store } = useWorkspace();
  const { actions } = useImporting();
  return {
    layer: async () => {
      if (replaces) {
        const newer = await actions.layer(replaces.id);
        return newer && inPlaceOf(replaces, newer);
      }
      const { layers, tiles } = shelf.getState();
      const layer = await actions.layer(
        newOwnId(new Set([...layers, ...tiles].map(({ id }) => id))),
      );
      if (layer?.kind !== 'points') return layer;
      // Layers beside each other are told apart.
      const hue = layers.filter(({ kind }) => kind === 'points').length;
      return { ...layer, look: { ...layer.look, hue } };
    },
    put: (layer) => {
      shelf.actions.put(layer);
      store.actions.setOwn(new Set([...store.getState().own, layer.id]));
      if (layer.kind === 'statistics')
        store.actions.setIndicator({ id: indicatorId(layer.id, 0), year: null });
      store.actions.setPanel('own');
    },
  };
}
