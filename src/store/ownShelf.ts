import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnLayer, TileLayer } from '../own/layer.ts';
import { isOwnId } from '../own/ownId.ts';
import { type KeepingTrouble, type OwnKeeping, troubleOf } from './ownKeeping.ts';
import { inTime } from './patience.ts';
import { mergeShelf } from './shelf.ts';
import type { AtlasStore } from './store.ts';

/** The layers that the reader brought along, in the order they came. */
export interface OwnShelfState {
  /** False until what is kept is read. */
  isRead: boolean;
  layers: readonly OwnLayer[];
  tiles: readonly TileLayer[];
  /** What was taken away last, to be brought back. */
  removed: { layer: OwnLayer; at: number } | { tile: TileLayer; at: number } | null;
  trouble: KeepingTrouble | null;
}

export type OwnShelf = StoreApi<OwnShelfState> & { actions: ReturnType<typeof createActions> };

export function createOwnShelf(keeping: OwnKeeping): OwnShelf {
  const store = createStore<OwnShelfState>(() => ({
    isRead: false,
    layers: [],
    tiles: [],
    removed: null,
    trouble: null,
  }));
  return Object.assign(store, { actions: createActions(store, keeping) });
}

function createActions({ getState, setState }: StoreApi<OwnShelfState>, keeping: OwnKeeping) {
  // One write after the other, so that the last change of a layer is what stays.
  let writing: Promise<void> = Promise.resolve();
  const keep = (write: () => Promise<void>) => {
    writing = writing.then(write).then(
      () => setState(({ trouble }) => (trouble === 'unread' ? {} : { trouble: null })),
      (error: unknown) => setState({ trouble: troubleOf(error) }),
    );
  };
  const put = (layer: OwnLayer) => keep(() => keeping.writeLayer(layer));
  let base: readonly TileLayer[] = [];
  const putTiles = (tiles: readonly TileLayer[]) => {
    setState({ tiles });
    keep(async () => {
      await keeping.writeTiles((kept) => mergeShelf(Array.isArray(kept) ? kept : [], base, tiles));
      base = tiles;
    });
  };
  return {
    /** Read what is kept. What came in meanwhile stays; what answers late comes in then. */
    load: (): Promise<void> => {
      const read = keeping.readLayers().then(({ layers, tiles }) => {
        base = Array.isArray(tiles) ? tiles.filter(isTiles) : [];
        setState((now) => ({
          isRead: true,
          layers: [...layers.filter(isLayer), ...now.layers],
          tiles: [...base, ...now.tiles],
          trouble: now.trouble === 'unread' ? null : now.trouble,
        }));
      });
      const refused = () => setState({ isRead: true, trouble: 'unread' });
      return inTime(read.catch(refused), () => setState({ trouble: 'unread' }));
    },
    /** Put a layer on the shelf; one of the same id gives its place to it. */
    put: (layer: OwnLayer) => {
      setState(({ layers, removed }) => ({
        layers: layers.some(({ id }) => id === layer.id)
          ? layers.map((one) => (one.id === layer.id ? layer : one))
          : [...layers, layer],
        // Out of a project file a layer can come back by itself.
        removed: removed && 'layer' in removed && removed.layer.id === layer.id ? null : removed,
      }));
      put(layer);
    },
    /** Take a layer or tiles from the shelf; the last one taken can be brought back. */
    remove: (id: string) => {
      const { layers, tiles } = getState();
      const at = layers.findIndex((one) => one.id === id);
      const layer = layers[at];
      if (layer) {
        setState({ layers: layers.filter((one) => one !== layer), removed: { layer, at } });
        keep(() => keeping.dropLayer(id));
      }
      const tileAt = tiles.findIndex((one) => one.id === id);
      const tile = tiles[tileAt];
      if (tile) {
        setState({ removed: { tile, at: tileAt } });
        putTiles(tiles.filter((one) => one !== tile));
      }
    },
    bringBack: () => {
      const { removed, layers, tiles } = getState();
      if (!removed) return;
      setState({ removed: null });
      if ('layer' in removed) {
        setState({ layers: layers.toSpliced(removed.at, 0, removed.layer) });
        put(removed.layer);
      } else putTiles(tiles.toSpliced(removed.at, 0, removed.tile));
    },
    putTiles: (tile: TileLayer) => {
      const { tiles, removed } = getState();
      if (removed && 'tile' in removed && removed.tile.id === tile.id) setState({ removed: null });
      const isKnown = tiles.some(({ id }) => id === tile.id);
      putTiles(isKnown ? tiles.map((one) => (one.id === tile.id ? tile : one)) : [...tiles, tile]);
    },
    /** Settles when the last write has. */
    settled: () => writing,
  };
}

/** Keep the store's view of the shelf in step with it. @returns how to stop. */
export function followShelf(shelf: OwnShelf, store: AtlasStore): () => void {
  const take = ({ layers, tiles }: OwnShelfState) =>
    store.actions.takeOwn({ ownLayers: layers, ownTiles: tiles });
  take(shelf.getState());
  return shelf.subscribe((state, before) => {
    if (state.layers !== before.layers || state.tiles !== before.tiles) take(state);
  });
}

function isNamed(value: unknown): value is { id: string; name: unknown } {
  const named = value as { id?: unknown } | null;
  return typeof named === 'object' && typeof named?.id === 'string' && isOwnId(named.id);
}

/** What this page wrote itself is not checked again in full: a hundred thousand points are on the way. */
function isLayer(value: unknown): value is OwnLayer {
  const kinds: Readonly<Record<string, string>> = {
    statistics: 'values',
    assignments: 'assignments',
    points: 'points',
  };
  if (!isNamed(value)) return false;
  const layer = value as { kind?: unknown } & Record<string, unknown>;
  const list = kinds[String(layer.kind)];
  return list !== undefined && Array.isArray(layer[list]) && typeof layer.name === 'string';
}

function isTiles(value: unknown): value is TileLayer {
  return isNamed(value) && 'url' in value && typeof value.url === 'string';
}
