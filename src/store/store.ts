import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AreaRef, sameArea } from '../analysis/areas.ts';
import type { Atlas } from '../atlas/join.ts';
import type { SceneFrame } from '../atlas/schema/briefing.ts';
import type { Position } from '../atlas/schema/fields.ts';
import type { Box } from '../map/frame.ts';
import { keyOfTarget, type MapTarget } from '../map/view.ts';
import type { OwnLayer, TileLayer } from '../own/layer.ts';
import { clauseShown } from './clauseShown.ts';
import { coverageOf, switchOff, switchOn } from './industrySet.ts';
import { withoutLost } from './lost.ts';
import {
  type AtlasState,
  type Filters,
  MOST_COMPARED,
  MOST_CORNERS,
  NO_FILTERS,
  type Playing,
  type Selection,
  type WorkView,
} from './state.ts';

/** What the interface needs besides: never in the address. */
export interface Session {
  /** Lit on the map by pointing at it, at the legend or at a list. */
  lit: readonly MapTarget[];
  /** Corners of a corridor's line while the reader draws it; null at other times. */
  sketch: readonly Position[] | null;
  /** The scene on show as it was set; what differs from it, the presenter has changed since. */
  staged: Staged | null;
  /** The box on show between the panels, in degrees; null where there is no live map. */
  extent: Box | null;
  /** The reader's own layers and tiles, on the map or not; out of the shelf that keeps them. */
  ownLayers: readonly OwnLayer[];
  ownTiles: readonly TileLayer[];
  /** Ids of the layers of tiles that could not be read. */
  tileFailures: ReadonlySet<string>;
  /** A project file that is to be opened; the panel of the reader's own takes it. */
  project: File | null;
  /** While a table is brought in: the id of the layer whose place it takes, null for a new one. */
  importing: { replaces: string | null } | null;
}

/** Nothing lit, nothing staged, nothing brought along. */
export const IDLE: Session = {
  lit: [],
  sketch: null,
  staged: null,
  extent: null,
  ownLayers: [],
  ownTiles: [],
  tileFailures: new Set(),
  project: null,
  importing: null,
};

/** A scene as set on the map. */
export interface Staged {
  state: AtlasState;
  /** What the map must show; null for the whole province. */
  frame: SceneFrame | null;
}

export type AtlasStore = StoreApi<AtlasState & Session> & { actions: Actions };

/** Every change a reader can make. */
export type Actions = ReturnType<typeof createActions>;

/**
 * @param readAtlas the atlas as it is now: with what the reader has joined to it
 * @param initial what an address without parameters shows, and what resetting goes back to
 * @param state what is on show at first
 */
export function createAtlasStore(
  readAtlas: () => Atlas,
  initial: AtlasState,
  state: AtlasState = initial,
): AtlasStore {
  const store = createStore<AtlasState & Session>(() => ({ ...state, ...IDLE }));
  return Object.assign(store, { actions: createActions(store, readAtlas, initial) });
}

function createActions(
  store: StoreApi<AtlasState & Session>,
  readAtlas: () => Atlas,
  initial: AtlasState,
) {
  const { setState: set, getState: get } = store;
  const tree = readAtlas().industries;
  return {
    /** Take over a whole state, as the browser's back button asks. */
    restore: (state: AtlasState) =>
      // Back in a briefing that was left, its scene is set and flown to anew.
      set(state.playing ? state : { ...state, staged: null }),
    /** Let go of what an atlas that takes the place of another no longer holds. */
    forgetLost: (atlas: Atlas) => {
      const lost = withoutLost(get(), atlas);
      if (Object.keys(lost).length > 0) set(lost);
    },
    setLanguage: (language: AtlasState['language']) => set({ language }),
    setTheme: (theme: AtlasState['theme']) => set({ theme }),
    setCamera: (camera: AtlasState['camera']) => set({ camera }),
    /** The map came to rest with this in sight. */
    setExtent: (extent: Box) => set({ extent }),
    select: (selection: Selection | null) => set({ selection }),
    /** Light up targets; called at every move of the pointer, so what stays the same is left. */
    light: (lit: readonly MapTarget[]) => {
      if (!sameTargets(get().lit, lit)) set({ lit });
    },
    openWork: (work: WorkView | null) => set({ work }),
    /** Open a part of the workbench, or close the workbench when that part is open. */
    toggleWork: (view: WorkView) => set(({ work }) => ({ work: work === view ? null : view })),
    setTable: (change: Partial<AtlasState['table']>) =>
      set(({ table }) => ({ table: { ...table, ...change } })),
    setMatrix: (change: Partial<AtlasState['matrix']>) =>
      set(({ matrix }) => ({ matrix: { ...matrix, ...change } })),
    /** Unfold a row of the matrix into the industries below it, or fold it again. */
    toggleRow: (id: string) =>
      set(({ matrix }) => ({ matrix: { ...matrix, unfolded: toggled(matrix.unfolded, id) } })),
    setCompared: (compared: AtlasState['compared']) =>
      set({ compared: compared.slice(0, MOST_COMPARED) }),
    /** Put an area beside the others, or take it away. Where there is no room nothing happens. */
    toggleCompared: (area: AreaRef) =>
      set(({ compared }) => {
        if (compared.some((one) => sameArea(one, area))) {
          return { compared: compared.filter((one) => !sameArea(one, area)) };
        }
        return compared.length < MOST_COMPARED ? { compared: [...compared, area] } : {};
      }),
    /** Ask about shared designation, in its own part of the workbench. */
    ask: (question: AtlasState['question']) => set({ question, work: 'shared' }),
    setCorridor: (change: Partial<AtlasState['corridor']>) =>
      set(({ corridor }) => ({ corridor: { ...corridor, ...change } })),
    /** Begin to draw a corridor's line, from nothing. */
    startSketch: () => set({ sketch: [] }),
    /** Add a corner, as precise as the address keeps it; the same one twice in a row is one. */
    addCorner: (at: Position) =>
      set(({ sketch }) => {
        const corner: Position = [roundDegrees(at[0]), roundDegrees(at[1])];
        if (!sketch || sketch.length >= MOST_CORNERS) return {};
        const last = sketch.at(-1);
        const isSame = last?.[0] === corner[0] && last[1] === corner[1];
        return isSame ? {} : { sketch: [...sketch, corner] };
      }),
    dropCorner: () => set(({ sketch }) => (sketch ? { sketch: sketch.slice(0, -1) } : {})),
    /** Make the drawn line the corridor's. One of fewer than two corners is no line yet. */
    finishSketch: () =>
      set(({ sketch, corridor }) =>
        sketch && sketch.length > 1
          ? { sketch: null, corridor: { ...corridor, line: { kind: 'drawn', positions: sketch } } }
          : {},
      ),
    cancelSketch: () => set({ sketch: null }),
    /** Set a scene on the map. Language and theme stay as they are; the camera follows the frame. */
    stage: (playing: Playing, scene: AtlasState, frame: SceneFrame | null) =>
      set(({ language, theme }) => {
        const state = { ...scene, language, theme, camera: null, playing };
        return { ...state, lit: [], sketch: null, staged: { state, frame } };
      }),
    /** Set a scene on the map beside the desk as it is: nothing plays. */
    preview: (scene: AtlasState, frame: SceneFrame | null) =>
      set(({ language, theme, panel }) => {
        const state = { ...scene, language, theme, panel, camera: null, playing: null };
        return { ...state, lit: [], sketch: null, staged: { state, frame } };
      }),
    /** Leave the briefing and keep what is on the map. */
    stopPlaying: () => set({ playing: null, staged: null }),
    openDossier: (dossier: AtlasState['dossier']) => set({ dossier }),
    toggleIndustry: (id: string) =>
      set(({ industries }) => ({
        industries:
          coverageOf(tree, industries, id) === 'on'
            ? switchOff(tree, industries, id)
            : switchOn(tree, industries, id),
      })),
    /** Show this industry alone, on the whole map, without a figure over it. */
    onlyIndustry: (id: string) => set({ industries: new Set([id]), indicator: null }),
    setIndustries: (ids: readonly string[]) =>
      set({
        industries: ids.reduce(
          (all, id) => switchOn(tree, all, id),
          new Set<string>() as ReadonlySet<string>,
        ),
      }),
    resetIndustries: () => set({ industries: initial.industries }),
    toggleCategory: (category: AtlasState['categories'] extends ReadonlySet<infer C> ? C : never) =>
      set(({ categories }) => ({ categories: toggled(categories, category) })),
    setCategories: (categories: AtlasState['categories']) => set({ categories }),
    toggleRegion: (id: string) => set(({ regions }) => ({ regions: toggled(regions, id) })),
    setRegions: (regions: AtlasState['regions']) => set({ regions }),
    toggleBase: (layer: AtlasState['base'] extends ReadonlySet<infer B> ? B : never) =>
      set(({ base }) => ({ base: toggled(base, layer) })),
    setBase: (base: AtlasState['base']) => set({ base }),
    /** Show one of the reader's own layers on the map, or take it away. */
    toggleOwn: (id: string) => set(({ own }) => ({ own: toggled(own, id) })),
    setOwn: (own: AtlasState['own']) => set({ own }),
    /** The shelf of the reader's own layers changed. */
    takeOwn: (change: Pick<Session, 'ownLayers' | 'ownTiles'>) => set(change),
    /** Hand a project file to the panel that opens it, or take it from there. */
    handProject: (project: File) => set({ project, panel: 'own' }),
    projectTaken: () => set({ project: null }),
    /** Begin to bring in a table, or end it. */
    setImporting: (importing: Session['importing']) => set({ importing }),
    /** Tiles at a typed address could not be read, or could again. */
    tilesFailed: (id: string, hasFailed: boolean) =>
      set(({ tileFailures }) =>
        tileFailures.has(id) === hasFailed ? {} : { tileFailures: toggled(tileFailures, id) },
      ),
    setIndicator: (indicator: AtlasState['indicator']) => set({ indicator }),
    /** Allow or disallow one value of a filter. The last allowed value cannot be taken away. */
    toggleFilter: <Name extends keyof Filters>(name: Name, value: ItemOf<Filters[Name]>) =>
      set(({ filters }) => {
        const next = toggled(filters[name] as ReadonlySet<unknown>, value);
        // What the atlas has none of is allowed unseen, and so is no reason to let all else go.
        const { evidences } = readAtlas();
        const isEmpty =
          name === 'evidence' ? !evidences.some((one) => next.has(one)) : next.size === 0;
        if (isEmpty && name !== 'within') return {};
        return { filters: { ...filters, [name]: next } };
      }),
    setPanel: (panel: AtlasState['panel']) => set({ panel }),
    /** Narrow the map to a clause: only what it places, all of what it places. */
    chooseClause: (id: string) =>
      set({
        clause: id,
        selection: { kind: 'clause', id },
        indicator: null,
        ...clauseShown(id, readAtlas()),
      }),
    /** Widen the map again to what it shows at first. */
    dropClause: () =>
      set({ clause: null, industries: initial.industries, categories: initial.categories }),
    resetFilter: (name: keyof Filters) =>
      set(({ filters }) => ({ filters: { ...filters, [name]: NO_FILTERS[name] } })),
    /** Back to the view an address without parameters shows; language and theme stay. */
    resetAll: () => set({ ...initial, language: get().language, theme: get().theme, staged: null }),
  };
}

/** To a thousandth of a degree, some hundred metres. */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function sameTargets(a: readonly MapTarget[], b: readonly MapTarget[]): boolean {
  const keys = b.map(keyOfTarget);
  return a.length === b.length && a.every((target, index) => keyOfTarget(target) === keys[index]);
}

type ItemOf<Collection> = Collection extends ReadonlySet<infer Item> ? Item : never;

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
