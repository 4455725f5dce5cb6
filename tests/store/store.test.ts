import { beforeEach, describe, expect, it } from 'vitest';
import { initialState, NO_FILTERS, pillarsOf } from '../../src/store/state.ts';
import { type AtlasStore, createAtlasStore, IDLE } from '../../src/store/store.ts';
import { worldAtlas } from '../atlas/world.ts';

const atlas = worldAtlas();
const initial = initialState(atlas, 'zh', 'light');
let store: AtlasStore;
const state = () => store.getState();

beforeEach(() => {
  store = createAtlasStore(() => atlas, initial);
});

describe('the store', () => {
  it('begins with the pillars on and nothing else', () => {
    expect(pillarsOf(atlas)).toEqual(['equipment', 'electronics']);
    expect(state()).toMatchObject({ camera: null, selection: null, work: null, lit: [] });
    expect(state().industries).toEqual(new Set(['equipment', 'electronics']));
    expect(state().categories.size).toBe(0);
    expect(state().filters).toEqual(NO_FILTERS);
  });

  it('toggles an industry, or the rest of one that is partly on', () => {
    store.actions.toggleIndustry('turbines');
    expect(state().industries).toEqual(new Set(['electronics', 'rail-cars']));
    store.actions.toggleIndustry('equipment');
    expect(state().industries).toEqual(new Set(['electronics', 'equipment']));
    store.actions.toggleIndustry('equipment');
    expect(state().industries).toEqual(new Set(['electronics']));
  });

  it('shows an industry alone, without a figure over it', () => {
    store.actions.setIndicator({ id: 'output', year: null });
    store.actions.onlyIndustry('turbines');
    expect(state().industries).toEqual(new Set(['turbines']));
    expect(state().indicator).toBeNull();
    store.actions.resetIndustries();
    expect(state().industries).toEqual(initial.industries);
  });

  it('takes over a list of industries as a minimal set', () => {
    store.actions.setIndustries(['wind-turbines', 'turbines', 'farming']);
    expect(state().industries).toEqual(new Set(['turbines', 'farming']));
  });

  it('toggles categories, regions and base layers', () => {
    store.actions.toggleCategory('gas');
    expect(state().categories).toEqual(new Set(['gas']));
    store.actions.toggleCategory('gas');
    expect(state().categories.size).toBe(0);
    store.actions.toggleRegion('west');
    expect(state().regions).toEqual(new Set(['west']));
    store.actions.toggleBase('rivers');
    expect(state().base.has('rivers')).toBe(false);
    store.actions.toggleWork('table');
    expect(state().work).toBe('table');
  });

  it('never changes a set in place', () => {
    const { categories, base, filters } = state();
    store.actions.toggleCategory('gas');
    store.actions.toggleBase('rivers');
    store.actions.toggleFilter('evidence', 'inferred');
    expect(categories.size).toBe(0);
    expect(base.has('rivers')).toBe(true);
    expect(filters.evidence.has('inferred')).toBe(true);
    expect(NO_FILTERS.evidence.size).toBe(4);
  });

  it('keeps the last allowed value of a filter', () => {
    store.actions.toggleFilter('evidence', 'document');
    store.actions.toggleFilter('evidence', 'public');
    store.actions.toggleFilter('evidence', 'inferred');
    expect(state().filters.evidence).toEqual(new Set(['inferred', 'own']));
  });

  it('may take the last region of the filter away', () => {
    store.actions.toggleFilter('within', 'west');
    expect(state().filters.within).toEqual(new Set(['west']));
    store.actions.toggleFilter('within', 'west');
    expect(state().filters.within.size).toBe(0);
  });

  it('resets one filter', () => {
    store.actions.toggleFilter('status', 'planned');
    store.actions.toggleFilter('evidence', 'public');
    store.actions.resetFilter('status');
    expect(state().filters.status).toEqual(NO_FILTERS.status);
    expect(state().filters.evidence).toEqual(new Set(['document', 'inferred', 'own']));
  });

  it('resets everything but language and theme', () => {
    store.actions.setLanguage('en');
    store.actions.setTheme('dark');
    store.actions.toggleCategory('gas');
    store.actions.select({ kind: 'industry', id: 'turbines' });
    store.actions.setCamera({ longitude: 104, latitude: 30, zoom: 6 });
    store.actions.resetAll();
    expect(state()).toEqual({
      ...initial,
      ...IDLE,
      language: 'en',
      theme: 'dark',
    });
  });

  it('lets go of what another atlas no longer holds, and of nothing else', () => {
    const gone = [...atlas.projects.keys()][0] ?? '';
    const corridor = { line: { kind: 'project', id: gone }, reachKm: 12 } as const;
    store.actions.select({ kind: 'project', id: gone });
    store.actions.setCorridor(corridor);
    store.actions.setIndicator({ id: 'own-gone01-0', year: 2024 });
    const smaller = { ...atlas, projects: new Map([...atlas.projects].slice(1)) };
    store.actions.forgetLost(Object.setPrototypeOf(smaller, atlas));
    expect(state()).toMatchObject({
      selection: null,
      indicator: null,
      corridor: { line: null, reachKm: 12 },
    });
    store.actions.select({ kind: 'division', adcode: 510100 });
    store.actions.setIndicator({ id: 'output', year: null });
    const before = state();
    store.actions.forgetLost(atlas);
    expect(state()).toBe(before);
  });

  it('leaves a scene behind by going back and by resetting, but not while it plays', () => {
    const before = state();
    const playing = { briefing: 'story', scene: 1 };
    const frame: [number, number, number, number] = [103, 30, 105, 32];
    store.actions.stage(playing, initial, frame);
    store.actions.restore({ ...initial, playing });
    expect(state().staged?.frame).toEqual(frame);
    store.actions.restore(before);
    expect(state().staged).toBeNull();
    store.actions.preview(initial, frame);
    store.actions.resetAll();
    expect(state().staged).toBeNull();
  });

  it('narrows to a clause: all of what it places, and widens again', () => {
    store.actions.setIndicator({ id: 'output', year: null });
    store.actions.toggleCategory('gas');
    store.actions.chooseClause('clause-15');
    expect(state()).toMatchObject({
      clause: 'clause-15',
      selection: { kind: 'clause', id: 'clause-15' },
      indicator: null,
      industries: new Set(['farming']),
      categories: new Set(['power-plant', 'transport-water', 'ecology']),
    });
    store.actions.dropClause();
    expect(state().clause).toBeNull();
    expect(state().industries).toEqual(initial.industries);
    expect(state().categories).toEqual(initial.categories);
  });

  it('lights nothing anew when the same things are pointed at', () => {
    store.actions.light([{ kind: 'division', adcode: 510104 }]);
    const before = state();
    store.actions.light([{ kind: 'division', adcode: 510104 }]);
    expect(state()).toBe(before);
    store.actions.light([{ kind: 'division', adcode: 510105 }]);
    expect(state().lit).toEqual([{ kind: 'division', adcode: 510105 }]);
    store.actions.light([]);
    expect(state().lit).toEqual([]);
  });

  it('restores a state but keeps what is lit', () => {
    store.actions.light([{ kind: 'region', id: 'west' }]);
    store.actions.restore({ ...initial, work: 'table' });
    expect(state().work).toBe('table');
    expect(state().lit).toHaveLength(1);
  });
});
