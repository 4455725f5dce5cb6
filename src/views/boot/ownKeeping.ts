import { createStore, del, get, set, update, values } from 'idb-keyval';
import type { OwnKeeping } from '../../store/ownKeeping.ts';

/** The reader's own layers, an entry each, in a database of their own. */
const DATABASE = 'atlas-own-layers';
const TILES = 'own-tiles';
const REVISION = 'own-revision';

/**
 * Layers and drafts in this browser. Every call is a promise that may be refused: some private
 * windows have no IndexedDB and say so at once, others when it is full.
 */
export const ownKeeping: OwnKeeping = {
  readLayers: async () => {
    const [layers, tiles] = await Promise.all([values<unknown>(layerStore()), get<unknown>(TILES)]);
    return { layers, tiles };
  },
  readRevision: async () => get<unknown>(REVISION),
  writeLayer: async (layer) => set(layer.id, layer, layerStore()),
  dropLayer: async (id) => del(id, layerStore()),
  writeTiles: async (merge) => update<unknown>(TILES, merge),
  writeRevision: async (merge) => update<unknown>(REVISION, merge),
};

let opened: ReturnType<typeof createStore> | undefined;

/** Opened when first needed: opening throws where the browser refuses. */
function layerStore() {
  opened ??= createStore(DATABASE, 'layers');
  return opened;
}
