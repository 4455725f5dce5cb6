import { THEMES, type Theme } from '../../src/map/palette.ts';
import { styleOf } from '../../src/map/style.ts';
import { BASE_LAYERS, type BaseLayer, type MapView } from '../../src/map/view.ts';
import type { TileLayer } from '../../src/own/layer.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { type AtlasState, initialState } from '../../src/store/state.ts';
import { IDLE } from '../../src/store/store.ts';
import { atlas } from '../data/real.ts';
import { pointsLayer } from '../own/layers.ts';

const selectors = createSelectors(atlas);

const [plain, sized] = [
  pointsLayer({ id: 'own-plain1' }),
  pointsLayer({
    id: 'own-sized1',
    look: { hue: 2, colorBy: 0, sizeBy: 0, isClustered: false },
  }),
];

/** Points in one colour that cluster, and points with colours and sizes that do not. */
export const OWN_LAYERS = [plain, sized] as const;

export const OWN_TILES: TileLayer = {
  id: 'own-tiles1',
  name: 'wells',
  url: 'https://tiles.example.org/wells.pmtiles',
  sourceLayer: '',
  hue: 3,
};

/** The view of the default state with some of it changed; the reader's layers are at hand. */
export function viewOf(change: Partial<AtlasState> = {}, scale = 1): MapView {
  return selectors.mapView(
    {
      ...initialState(atlas, 'zh', 'light'),
      ...change,
      ...IDLE,
      ownLayers: OWN_LAYERS,
      ownTiles: [OWN_TILES],
    },
    scale,
  );
}

/** One state for each thing the map can be about. */
export const SUBJECTS: Readonly<Record<string, Partial<AtlasState>>> = {
  overview: {},
  empty: { industries: new Set() },
  'one pillar': { industries: new Set(['equipment']) },
  'one sector': { industries: new Set(['equipment-major-technical']) },
  'another family': { industries: new Set(['agriculture']) },
  indicator: { indicator: { id: 'gdp', year: 2024 } },
  projects: {
    categories: new Set(['transport-rail', 'trade-corridor', 'ecology', 'gas'] as const),
    regions: new Set(['chengdu-metro']),
    selection: { kind: 'project', id: 'minjiang-waterway' },
  },
  points: {
    own: new Set([...OWN_LAYERS.map(({ id }) => id), OWN_TILES.id]),
    selection: { kind: 'point', layer: 'own-plain1', line: 2 },
  },
  corridor: {
    work: 'corridor',
    corridor: { line: { kind: 'project', id: 'chengyu-mid-hsr' }, reachKm: 30 },
  },
};

/** Every set of base layers. */
export const BASES: readonly ReadonlySet<BaseLayer>[] = Array.from(
  { length: 2 ** BASE_LAYERS.length },
  (_, bits) => new Set(BASE_LAYERS.filter((_layer, index) => bits & (1 << index))),
);

/** Every theme × language × subject, with all base layers. */
export function everyView(): { name: string; view: MapView }[] {
  return THEMES.flatMap((theme: Theme) =>
    (['zh', 'en'] as const).flatMap((language) =>
      Object.entries(SUBJECTS).map(([name, change]) => ({
        name: `${theme} ${language} ${name}`,
        view: viewOf({ theme, language, ...change }),
      })),
    ),
  );
}

/** A layer of the style of a view; a test that mistypes it fails at once. */
export function layerOf(view: MapView, id: string) {
  const layer = styleOf(view).layers.find((one) => one.id === id);
  if (!layer) throw new Error(`The style has no layer ${id}.`);
  return layer;
}
