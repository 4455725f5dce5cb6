import { describe, expect, it, vi } from 'vitest';
import type { OwnLayer, TileLayer } from '../../src/own/layer.ts';
import type { OwnKeeping } from '../../src/store/ownKeeping.ts';
import { createOwnShelf, followShelf } from '../../src/store/ownShelf.ts';
import { initialState } from '../../src/store/state.ts';
import { createAtlasStore } from '../../src/store/store.ts';
import { worldAtlas } from '../atlas/world.ts';
import { pointsLayer, statisticsLayer } from '../own/layers.ts';

const TILES: TileLayer = {
  id: 'own-tiles1',
  name: 'tiles',
  url: 'https://tiles.example/a.pmtiles',
  sourceLayer: '',
  hue: 0,
};

/** A browser's store: layers by id, and what it refuses. */
function browserStore(kept: readonly unknown[] = []) {
  const layers = new Map(kept.map((layer) => [(layer as OwnLayer).id, layer]));
  const refusal: { writing: Error | null } = { writing: null };
  const written: { tiles: readonly TileLayer[] } = { tiles: [] };
  const allow = () => {
    if (refusal.writing) throw refusal.writing;
  };
  const keeping: OwnKeeping = {
    readLayers: async () => ({ layers: [...layers.values()], tiles: written.tiles }),
    readRevision: async () => null,
    writeLayer: async (layer) => {
      allow();
      layers.set(layer.id, layer);
    },
    dropLayer: async (id) => {
      allow();
      layers.delete(id);
    },
    writeTiles: async (merge) => {
      allow();
      written.tiles = merge(written.tiles) as readonly TileLayer[];
    },
    writeRevision: async () => {},
  };
  return { keeping, layers, written, refusal };
}

async function open(kept?: readonly unknown[]) {
  const browser = browserStore(kept);
  const shelf = createOwnShelf(browser.keeping);
  await shelf.actions.load();
  return { ...browser, shelf, ids: () => shelf.getState().layers.map(({ id }) => id) };
}

describe('the shelf of own layers', () => {
  it('reads what is kept, and passes over what is no layer', async () => {
    const { shelf, ids } = await open([pointsLayer(), { id: 'own-broken' }, { id: 7 }]);
    expect(ids()).toEqual(['own-point1']);
    expect(shelf.getState()).toMatchObject({ isRead: true, trouble: null });
  });

  it('says when nothing can be read, and works on', async () => {
    const { keeping } = browserStore();
    const shelf = createOwnShelf({
      ...keeping,
      readLayers: () => Promise.reject(new Error('private window')),
    });
    await shelf.actions.load();
    expect(shelf.getState()).toMatchObject({ isRead: true, trouble: 'unread' });
    shelf.actions.put(pointsLayer());
    expect(shelf.getState().layers).toHaveLength(1);
  });

  it('opens without what a hanging browser keeps, says so, and takes it in when it comes', async () => {
    vi.useFakeTimers();
    const { keeping } = browserStore();
    const answers: ((kept: { layers: unknown[]; tiles: unknown }) => void)[] = [];
    const shelf = createOwnShelf({
      ...keeping,
      readLayers: () => new Promise((resolve) => answers.push(resolve)),
    });
    const loaded = shelf.actions.load();
    await vi.runAllTimersAsync();
    await loaded;
    vi.useRealTimers();
    expect(shelf.getState()).toMatchObject({ isRead: false, trouble: 'unread' });
    shelf.actions.put(statisticsLayer());
    answers[0]?.({ layers: [pointsLayer()], tiles: [] });
    await vi.waitFor(() => expect(shelf.getState().isRead).toBe(true));
    expect(shelf.getState().trouble).toBeNull();
    expect(shelf.getState().layers.map(({ id }) => id)).toEqual(['own-point1', 'own-stat01']);
  });

  it('leaves the tiles of another window where they are', async () => {
    const { keeping, written } = browserStore();
    const [one, other] = [createOwnShelf(keeping), createOwnShelf(keeping)];
    await Promise.all([one.actions.load(), other.actions.load()]);
    one.actions.putTiles(TILES);
    await one.actions.settled();
    other.actions.putTiles({ ...TILES, id: 'own-tiles2' });
    await other.actions.settled();
    expect(written.tiles.map(({ id }) => id)).toEqual(['own-tiles2', 'own-tiles1']);
  });

  it('keeps each layer by itself, and a newer one in the place of the old', async () => {
    const { shelf, layers, ids } = await open();
    shelf.actions.put(pointsLayer());
    shelf.actions.put(statisticsLayer());
    shelf.actions.put(pointsLayer({ name: 'newer' }));
    await shelf.actions.settled();
    expect(ids()).toEqual(['own-point1', 'own-stat01']);
    expect(layers.get('own-point1')).toMatchObject({ name: 'newer' });
  });

  it('brings back what was removed last, to its place', async () => {
    const { shelf, layers, ids } = await open([pointsLayer(), statisticsLayer()]);
    shelf.actions.remove('own-point1');
    await shelf.actions.settled();
    expect([...layers.keys()]).toEqual(['own-stat01']);
    shelf.actions.bringBack();
    await shelf.actions.settled();
    expect(ids()).toEqual(['own-point1', 'own-stat01']);
    expect(layers.has('own-point1')).toBe(true);
    expect(shelf.getState().removed).toBeNull();
  });

  it('brings nothing back that came back by itself', async () => {
    const { shelf, ids } = await open([pointsLayer()]);
    shelf.actions.remove('own-point1');
    shelf.actions.put(pointsLayer());
    shelf.actions.bringBack();
    expect(ids()).toEqual(['own-point1']);
    shelf.actions.putTiles(TILES);
    shelf.actions.remove(TILES.id);
    shelf.actions.putTiles(TILES);
    shelf.actions.bringBack();
    expect(shelf.getState().tiles).toEqual([TILES]);
  });

  it('keeps tiles, and brings them back too', async () => {
    const { shelf, written } = await open();
    shelf.actions.putTiles(TILES);
    shelf.actions.putTiles({ ...TILES, name: 'renamed' });
    await shelf.actions.settled();
    expect(written.tiles).toEqual([{ ...TILES, name: 'renamed' }]);
    shelf.actions.remove(TILES.id);
    shelf.actions.bringBack();
    await shelf.actions.settled();
    expect(written.tiles).toHaveLength(1);
  });

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['unkept', new Error('refused')],
  ] as const)('says “%s” when a write is refused, until one succeeds', async (word, error) => {
    const { shelf, refusal } = await open();
    refusal.writing = error;
    shelf.actions.put(pointsLayer());
    await shelf.actions.settled();
    expect(shelf.getState().trouble).toBe(word);
    expect(shelf.getState().layers).toHaveLength(1);
    refusal.writing = null;
    shelf.actions.put(pointsLayer());
    await shelf.actions.settled();
    expect(shelf.getState().trouble).toBeNull();
  });

  it('is followed by the store', async () => {
    const atlas = worldAtlas();
    const store = createAtlasStore(() => atlas, initialState(atlas, 'zh', 'light'));
    const { shelf } = await open([pointsLayer()]);
    const stop = followShelf(shelf, store);
    expect(store.getState().ownLayers).toHaveLength(1);
    shelf.actions.putTiles(TILES);
    expect(store.getState().ownTiles).toEqual([TILES]);
    stop();
    shelf.actions.remove('own-point1');
    expect(store.getState().ownLayers).toHaveLength(1);
  });
});
