import type { Atlas } from '../../src/atlas/join.ts';
import { draftRecord, withdrawRecord } from '../../src/own/draft/edits.ts';
import { NO_REVISION, type Revision } from '../../src/own/draft/revision.ts';
import { extendAtlas } from '../../src/own/extend/extendAtlas.ts';
import type { OwnLayer, TileLayer } from '../../src/own/layer.ts';
import type { OwnKeeping } from '../../src/store/ownKeeping.ts';
import { createOwnShelf, followShelf } from '../../src/store/ownShelf.ts';
import { createSelectors, type Selectors } from '../../src/store/selectors.ts';
import { initialState } from '../../src/store/state.ts';
import { createAtlasStore } from '../../src/store/store.ts';
import { ownDeedsIn } from '../../src/views/own/ownDeeds.ts';
import { atlas as shipped } from '../data/real.ts';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../own/layers.ts';

/** What the reader can bring along. The lines of the points are where their rows stood. */
export const LAYERS: readonly OwnLayer[] = [
  pointsLayer({ columns: [{ name: 'area', isNumber: true, unit: 'ha' }] }),
  statisticsLayer({ id: 'own-stat01' }),
  assignmentsLayer({
    assignments: [
      { line: 2, industry: 'equipment', adcode: 510600, commitment: 'existing', note: '' },
    ],
  }),
];

export const TILES: TileLayer = {
  id: 'own-tiles1',
  name: '瓦片 🐼',
  url: 'https://tiles.example/a.pmtiles',
  sourceLayer: '',
  hue: 3,
};

/** A project that is drafted anew, in the shape of a shipped line. */
const model = [...shipped.projects.values()].find(
  ({ geometry }) => geometry?.type === 'LineString',
);
if (!model) throw new Error('The atlas has no project that is a line.');
const record = shipped.records.infrastructure.find(({ id }) => id === model.id);
if (!record) throw new Error('The project has no record.');
export const DRAFTED = 'drafted-line';
const added = draftRecord(
  NO_REVISION,
  shipped.records,
  'infrastructure',
  { ...record, id: DRAFTED },
  null,
);

/** What the reader can have drafted: nothing, a project more, one less, or both. */
export const REVISIONS: readonly Revision[] = [
  NO_REVISION,
  added,
  withdrawRecord(NO_REVISION, shipped.records, 'infrastructure', model.id),
  withdrawRecord(added, shipped.records, 'infrastructure', model.id),
];

const KEPT_NOWHERE: OwnKeeping = {
  readLayers: async () => ({ layers: [], tiles: [] }),
  readRevision: async () => null,
  writeLayer: async () => {},
  dropLayer: async () => {},
  writeTiles: async () => {},
  writeRevision: async () => {},
};

/** The store, the shelf and the drafts over the real atlas, without a page around them. */
export function walkWorld() {
  const joined = new Map<string, { atlas: Atlas; selectors: Selectors; opened: Selectors }>();
  const initial = initialState(shipped, 'zh', 'light');
  const shelf = createOwnShelf(KEPT_NOWHERE);
  let revision = NO_REVISION;

  /**
   * The atlas with what is on the shelf and drafted, and what is derived on the walk and in a page
   * opened by its address; joined once for each that there can be.
   */
  const standing = () => {
    const { layers } = shelf.getState();
    const names = layers.flatMap(({ kind, id }) => (kind === 'points' ? [] : id)).sort();
    const key = [...names, REVISIONS.indexOf(revision)].join();
    const known = joined.get(key);
    if (known) return known;
    const { atlas, problems } = extendAtlas(shipped, layers, revision);
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
    const made = { atlas, selectors: createSelectors(atlas), opened: createSelectors(atlas) };
    joined.set(key, made);
    return made;
  };

  const store = createAtlasStore(() => standing().atlas, initial);
  followShelf(shelf, store);
  return {
    initial,
    store,
    shelf,
    standing,
    /** What the buttons of the reader's own layers do. */
    own: () =>
      ownDeedsIn({ atlas: standing().atlas, store, shelf } as Parameters<typeof ownDeedsIn>[0]),
    /** Other drafts, as by drafting, taking back and doing again. */
    draft: (next: Revision) => {
      revision = next;
    },
  };
}

export type WalkWorld = ReturnType<typeof walkWorld>;
