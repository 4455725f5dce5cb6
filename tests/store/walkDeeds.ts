import type { AreaRef } from '../../src/analysis/areas.ts';
import type { Atlas } from '../../src/atlas/join.ts';
import { LANGUAGES } from '../../src/atlas/schema/fields.ts';
import { CATEGORIES } from '../../src/atlas/schema/vocabulary.ts';
import { THEMES } from '../../src/map/palette.ts';
import { BASE_LAYERS, type MapTarget } from '../../src/map/view.ts';
import {
  MATRIX_LEVELS,
  MATRIX_ORDERS,
  NO_FILTERS,
  PANELS,
  type Selection,
  TABLES,
  WORK_VIEWS,
} from '../../src/store/state.ts';
import type { Actions } from '../../src/store/store.ts';
import type { Chance } from './random.ts';
import { anyState } from './states.ts';
import { LAYERS, REVISIONS, TILES, type WalkWorld } from './walkWorld.ts';

const FILTERS = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[];
const WORDS = ['', '德阳', 'a&b=c #?', '100%', `x${'🐼'.repeat(60)}`, '+', '%E0%A4'];

/** What a walk can do, by the store's actions: each is called in every way a view calls it. */
export function walkDeeds(
  { store, shelf, standing, own, draft, initial }: WalkWorld,
  luck: Chance,
) {
  const { actions } = store;
  const now = () => store.getState();
  const atlas = (): Atlas => standing().atlas;
  const industry = () => luck.pick(atlas().industries.all).id;
  const region = () => luck.pick([...atlas().regions.keys()]);
  const prefecture = () => luck.pick(atlas().prefectures).adcode;
  const layer = () => luck.pick(LAYERS);
  /** A whole state as views and links give it, over the atlas as it is. */
  const any = () => anyState(atlas(), luck);
  const area = (): AreaRef =>
    luck.coin() ? { kind: 'division', adcode: prefecture() } : { kind: 'region', id: region() };
  const point = (): MapTarget => ({ kind: 'point', layer: 'own-point1', line: luck.below(5) + 1 });
  const target = (): MapTarget =>
    luck.pick<() => MapTarget>([
      area,
      point,
      () => ({ kind: 'project', id: luck.pick([...atlas().projects.keys()]) }),
    ])();
  const selection = (): Selection | null => (luck.coin() ? target() : any().selection);
  const corner = (): [number, number] => [84 + luck.next() * 38, 16 + luck.next() * 28];

  const byAction: Readonly<Record<keyof Actions, () => void>> = {
    restore: () => actions.restore({ ...now(), ...any(), own: now().own, table: now().table }),
    forgetLost: () => actions.forgetLost(atlas()),
    setLanguage: () => actions.setLanguage(luck.pick(LANGUAGES)),
    setTheme: () => actions.setTheme(luck.pick(THEMES)),
    setCamera: () => {
      const [longitude, latitude] = corner();
      actions.setCamera(
        luck.coin() ? null : { longitude, latitude, zoom: 3.4 + luck.next() * 7.6 },
      );
    },
    setExtent: () => actions.setExtent([100, 28, 104, 31]),
    select: () => actions.select(selection()),
    light: () => actions.light(luck.coin() ? [] : [target(), target()]),
    openWork: () => actions.openWork(luck.coin() ? null : luck.pick(WORK_VIEWS)),
    toggleWork: () => actions.toggleWork(luck.pick(WORK_VIEWS)),
    setTable: () =>
      luck.pick([
        () => actions.setTable({ rows: luck.pick(TABLES), sort: null }),
        () => actions.setTable({ sort: { column: 'count-equipment', isDescending: luck.coin() } }),
        () => actions.setTable({ find: luck.pick(WORDS).slice(0, 79) }),
        () => actions.setTable({ layer: layer().id, sort: null, find: '' }),
      ])(),
    setMatrix: () =>
      actions.setMatrix({ level: luck.pick(MATRIX_LEVELS), order: luck.pick(MATRIX_ORDERS) }),
    toggleRow: () => actions.toggleRow(industry()),
    setCompared: () =>
      actions.setCompared([...new Set([prefecture(), prefecture()])].map(divisionArea)),
    toggleCompared: () => actions.toggleCompared(area()),
    ask: () => actions.ask(any().question),
    setCorridor: () =>
      luck.coin()
        ? actions.setCorridor({ reachKm: 1 + luck.below(200) })
        : actions.setCorridor({ line: any().corridor.line }),
    startSketch: () => actions.startSketch(),
    addCorner: () => actions.addCorner(corner()),
    dropCorner: () => actions.dropCorner(),
    finishSketch: () => actions.finishSketch(),
    cancelSketch: () => actions.cancelSketch(),
    stage: () => actions.stage({ briefing: 'panxi-anning', scene: luck.below(60) }, any(), null),
    preview: () => actions.preview(any(), [100, 28, 104, 31]),
    stopPlaying: () => actions.stopPlaying(),
    openDossier: () => actions.openDossier(any().dossier),
    toggleIndustry: () => actions.toggleIndustry(industry()),
    onlyIndustry: () => actions.onlyIndustry(industry()),
    setIndustries: () => actions.setIndustries([industry(), industry(), industry()]),
    resetIndustries: () => actions.resetIndustries(),
    toggleCategory: () => actions.toggleCategory(luck.pick(CATEGORIES)),
    setCategories: () => actions.setCategories(new Set(luck.some(CATEGORIES))),
    toggleRegion: () => actions.toggleRegion(region()),
    setRegions: () => actions.setRegions(new Set(luck.coin() ? [] : [region(), region()])),
    toggleBase: () => actions.toggleBase(luck.pick(BASE_LAYERS)),
    setBase: () => actions.setBase(new Set(luck.some(BASE_LAYERS))),
    toggleOwn: () => actions.toggleOwn(luck.coin() ? layer().id : TILES.id),
    setOwn: () => actions.setOwn(new Set(luck.some(LAYERS).map(({ id }) => id))),
    takeOwn: () => (luck.coin() ? shelf.actions.put(layer()) : shelf.actions.putTiles(TILES)),
    handProject: () => actions.handProject(new File([], 'a.json')),
    projectTaken: () => actions.projectTaken(),
    setImporting: () => actions.setImporting(luck.coin() ? { replaces: null } : null),
    tilesFailed: () => actions.tilesFailed(TILES.id, luck.coin()),
    setIndicator: () => actions.setIndicator(any().indicator),
    toggleFilter: () => {
      const name = luck.pick(FILTERS);
      const values: readonly unknown[] = name === 'within' ? [region()] : [...NO_FILTERS[name]];
      actions.toggleFilter(name, luck.pick(values) as never);
    },
    setPanel: () => actions.setPanel(luck.pick(PANELS)),
    chooseClause: () => actions.chooseClause(luck.pick([...atlas().clauses.keys()])),
    dropClause: () => actions.dropClause(),
    resetFilter: () => actions.resetFilter(luck.pick(FILTERS)),
    resetAll: () => actions.resetAll(),
  };
  return {
    ...byAction,
    ownFigure: () => own().toggleIndicator('own-stat01-0'),
    ownTable: () => own().openTable(layer(), luck.pick(WORDS)),
    ownRemove: () => own().remove(luck.coin() ? layer().id : TILES.id),
    ownBringBack: () => own().bringBack(),
    draft: () => {
      draft(luck.pick(REVISIONS));
      actions.forgetLost(atlas());
    },
    begin: () => actions.restore(initial),
  };
}

function divisionArea(adcode: number): AreaRef {
  return { kind: 'division', adcode };
}
