import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { TileLayers, type TileReader } from '../../../src/map/points/tileLayers.ts';
import type { MapTiles, MapView } from '../../../src/map/view.ts';
import { viewOf } from '../views.ts';

/** What the archive at each address holds; one that is not here cannot be read. */
const archives = new Map<string, { tileType: number; metadata: unknown }>();
const asked: string[] = [];

/** Reads out of those. */
const reader = {
  TileType: { Mvt: 1, Png: 2 },
  Protocol: class {
    tilev4 = async () => ({ data: null });
    add() {}
  },
  PMTiles: class {
    readonly url: string;
    constructor(url: string) {
      this.url = url;
    }
    async getHeader() {
      asked.push(this.url);
      const archive = archives.get(this.url);
      if (!archive) throw new Error('unreachable');
      return { tileType: archive.tileType };
    }
    async getMetadata() {
      return archives.get(this.url)?.metadata;
    }
  },
} as unknown as TileReader;

const GOOD = 'https://tiles.example.org/good.pmtiles';
const tiles = (change: Partial<MapTiles> = {}): MapTiles => ({
  id: 'own-tiles1',
  name: 'wells',
  url: GOOD,
  sourceLayer: '',
  color: '#123456',
  ...change,
});
const viewWith = (...all: MapTiles[]): MapView => ({ ...viewOf(), tiles: all });

/** A map that keeps its sources and layers, and tells when an opening has ended. */
function running() {
  const sources = new Map<string, unknown>();
  const layers = new Map<string, Record<string, unknown>>();
  const below = new Set<unknown>();
  const told: [string, boolean][] = [];
  let tell = () => {};
  const map = {
    addSource: (id: string, source: unknown) => sources.set(id, source),
    getSource: (id: string) => sources.get(id),
    removeSource: (id: string) => sources.delete(id),
    addLayer: (layer: { id: string }, before: string) => {
      layers.set(layer.id, layer);
      below.add(before);
    },
    removeLayer: (id: string) => layers.delete(id),
    setPaintProperty: (id: string, name: string, value: unknown) => {
      const layer = layers.get(id);
      if (layer) layer.paint = { ...(layer.paint as object), [name]: value };
    },
  } as unknown as MapLibreMap;
  const protocols: string[] = [];
  const shown = new TileLayers({
    map,
    reader: async () => reader,
    addProtocol: (name) => void protocols.push(name),
    below: 'own-point',
    failed: (id, hasFailed) => {
      told.push([id, hasFailed]);
      tell();
    },
  });
  const heard = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
    });
  return { sources, layers, below, told, shown, heard };
}

beforeEach(() => {
  asked.length = 0;
  archives.clear();
  archives.set(GOOD, { tileType: 1, metadata: { vector_layers: [{ id: 'a' }, { id: 'b' }] } });
});

describe('tiles at an address', () => {
  it('ask for nothing while none is on the map', () => {
    running().shown.show(viewWith());
    expect(asked).toEqual([]);
  });

  it('draw every layer of the file, under the points', async () => {
    const { shown, sources, layers, below, told, heard } = running();
    const opened = heard();
    shown.show(viewWith(tiles()));
    await opened;
    expect(told).toEqual([['own-tiles1', false]]);
    expect(sources.get('tiles-own-tiles1')).toEqual({ type: 'vector', url: `pmtiles://${GOOD}` });
    expect([...layers.keys()]).toEqual(['tiles-own-tiles1-a', 'tiles-own-tiles1-b']);
    expect([...below]).toEqual(['own-point']);
    expect(asked).toEqual([GOOD]);
  });

  it('draw the one layer that is wanted', async () => {
    const { shown, layers, heard } = running();
    const opened = heard();
    shown.show(viewWith(tiles({ sourceLayer: 'b' })));
    await opened;
    expect([...layers.keys()]).toEqual(['tiles-own-tiles1-b']);
  });

  it('are asked for once, repainted in place, and leave whole', async () => {
    const { shown, sources, layers, heard } = running();
    const opened = heard();
    shown.show(viewWith(tiles()));
    await opened;
    shown.show(viewWith(tiles({ color: '#abcdef' })));
    expect(layers.get('tiles-own-tiles1-a')?.paint).toMatchObject({ 'circle-color': '#abcdef' });
    expect(asked).toHaveLength(1);
    shown.show(viewWith());
    expect([sources.size, layers.size]).toEqual([0, 0]);
  });

  it.each([
    ['that cannot be reached', 'https://tiles.example.org/gone.pmtiles', undefined],
    ['that holds pictures', GOOD, { tileType: 2, metadata: {} }],
    ['that names no layers', GOOD, { tileType: 1, metadata: null }],
  ])('%s are said to have failed', async (_, url, archive) => {
    if (archive) archives.set(url, archive);
    const { shown, sources, told, heard } = running();
    const failed = heard();
    shown.show(viewWith(tiles({ url })));
    await failed;
    expect(told).toEqual([['own-tiles1', true]]);
    expect(sources.size).toBe(0);
    // Taken off the map and put on it again, they are tried again.
    shown.show(viewWith());
    archives.set(url, { tileType: 1, metadata: { vector_layers: [{ id: 'a' }] } });
    const opened = heard();
    shown.show(viewWith(tiles({ url })));
    await opened;
    expect(told.at(-1)).toEqual(['own-tiles1', false]);
  });

  it('take errors of the map about them, and leave others', () => {
    const { shown, told } = running();
    expect(shown.take('tiles-own-tiles1')).toBe(true);
    expect(told).toEqual([['own-tiles1', true]]);
    expect([shown.take('counties'), shown.take(undefined)]).toEqual([false, false]);
  });
});
