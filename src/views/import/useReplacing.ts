import { useState } from 'react';
import type { Joined } from '../../own/intake.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { diffLayers, type LayerDiff } from '../../own/layerDiff.ts';
import { useImport } from './importContext.ts';
import { useAdding } from './useAdding.ts';

interface Compared {
  of: Joined;
  name: string;
  layer: OwnLayer;
  diff: LayerDiff;
}

/**
 * Adding or replacing the layer that was joined. What is replaced is compared first; a comparison
 * holds until anything is changed.
 */
export function useReplacing(replaces: OwnLayer | null, onDone: () => void) {
  const adding = useAdding(replaces);
  const joined = useImport((state) => state.joined);
  const name = useImport(({ settings }) => settings?.name ?? '');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [isBusy, setBusy] = useState(false);
  const current = compared?.of === joined && compared?.name === name ? compared : null;
  const finish = (layer: OwnLayer) => {
    adding.put(layer);
    onDone();
  };
  return {
    diff: current?.diff ?? null,
    isBusy,
    /** Compare where that is still to be done, otherwise add. */
    goOn: async () => {
      if (current) {
        finish(current.layer);
        return;
      }
      setBusy(true);
      try {
        const layer = await adding.layer();
        if (!layer) return;
        if (!replaces) finish(layer);
        else if (joined)
          setCompared({ of: joined, name, layer, diff: diffLayers(replaces, layer) });
      } finally {
        setBusy(false);
      }
    },
  };
}
