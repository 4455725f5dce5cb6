import { beforeEach, describe, expect, it } from 'vitest';
import { industryColor, PALETTES } from '../../src/map/palette.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { initialState } from '../../src/store/state.ts';
import { type AtlasStore, createAtlasStore } from '../../src/store/store.ts';
import { type RawWorld, worldAtlas } from '../atlas/world.ts';

/** Adds a second word on turbines in the west, and a figure-less third indicator. */
const more = (raw: RawWorld) => {
  const [turbines] = raw.assignments;
  raw.assignments.push(
    { ...turbines, id: 'wind-west', industry: 'wind-turbines', evidence: 'public' },
    { ...turbines, id: 'wind-east', industry: 'wind-turbines', adcode: 510700, county: 510703 },
    { ...turbines, id: 'chips-west', industry: 'electronics', county: undefined },
  );
  delete raw.assignments.at(-1)?.county;
};

const atlas = worldAtlas(more);
const selectors = createSelectors(atlas);
const initial = initialState(atlas, 'zh', 'light');
let store: AtlasStore;
const state = () => store.getState();
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const view = () => selectors.mapView(state(), 1);

beforeEach(() => {
  store = createAtlasStore(() => atlas, initial);
});

describe('assignments on the map', () => {
  const visible = () => idsOf(selectors.visibleAssignments(state()));
  const filtered = () => idsOf(selectors.filteredAssignments(state()));

  it('are those of the industries switched on', () => {
    expect(visible()).not.toContain('farming-east');
    expect(filtered()).toContain('farming-east');
    store.actions.onlyIndustry('wind-turbines');
    expect(visible()).toEqual(['wind-west', 'wind-east']);
    store.actions.setIndustries([]);
    expect(visible()).toEqual([]);
    expect(filtered()).toHaveLength(6);
  });

  it('pass the filter of evidence', () => {
    store.actions.toggleFilter('evidence', 'document');
    expect(filtered()).toEqual(['equipment-west', 'farming-east', 'wind-west']);
  });

  it('pass the filter of commitment', () => {
    store.actions.toggleFilter('commitment', 'existing');
    expect(filtered()).toEqual(['equipment-west', 'farming-east']);
  });

  it('pass the filter of regions, by prefecture or county', () => {
    store.actions.toggleFilter('within', 'east');
    expect(filtered()).toEqual(['farming-east', 'wind-east']);
    store.actions.toggleFilter('within', 'east');
    store.actions.toggleFilter('within', 'belt');
    expect(filtered()).toEqual(['wind-east']);
  });

  it('are those of the clause the map is narrowed to', () => {
    store.actions.chooseClause('clause-15');
    expect(visible()).toEqual(['farming-east']);
    expect(idsOf(selectors.visibleProjects(state()))).toEqual([
      'power-station',
      'waterway',
      'reserve',
    ]);
    store.actions.dropClause();
    expect(filtered()).toHaveLength(6);
  });

  it('pass several regions when in any of them', () => {
    store.actions.toggleFilter('within', 'east');
    store.actions.toggleFilter('within', 'west');
    expect(filtered()).toHaveLength(6);
  });
});

describe('projects on the map', () => {
  const visible = () => idsOf(selectors.visibleProjects(state()));
  const filtered = () => idsOf(selectors.filteredProjects(state()));

  it('are those of the categories switched on', () => {
    expect(visible()).toEqual([]);
    store.actions.toggleCategory('ecology');
    expect(visible()).toEqual(['reserve']);
  });

  it('pass the filters of status, evidence and region', () => {
    store.actions.toggleFilter('status', 'planned');
    expect(filtered()).toEqual(['power-station', 'reserve']);
    store.actions.toggleFilter('evidence', 'inferred');
    expect(filtered()).toEqual(['power-station']);
    store.actions.toggleFilter('within', 'east');
    expect(filtered()).toEqual([]);
  });

  it('pass the filter of precision', () => {
    store.actions.toggleFilter('precision', 'stations');
    expect(filtered()).toEqual(['reserve']);
  });

  it('keep the selected one in sight when its layer is off', () => {
    store.actions.select({ kind: 'project', id: 'waterway' });
    expect(visible()).toEqual(['waterway']);
    expect(view().projects).toEqual(['waterway']);
    store.actions.toggleCategory('transport-water');
    expect(visible()).toEqual(['waterway']);
    expect(view().projects).toEqual(['waterway']);
    store.actions.select({ kind: 'industry', id: 'turbines' });
    store.actions.toggleCategory('transport-water');
    expect(view().projects).toEqual([]);
  });
});

describe('the subject', () => {
  const subject = () => selectors.subject(state());

  it('is the overview with several roots on, or none', () => {
    expect(subject()).toEqual({ kind: 'overview' });
    store.actions.setIndustries([]);
    expect(subject()).toEqual({ kind: 'overview' });
  });

  it('is the industry with one root on, in its hue, by best evidence', () => {
    store.actions.setIndustries(['turbines', 'rail-cars']);
    expect(subject()).toEqual({
      kind: 'industry',
      color: PALETTES.light.pillars.equipment,
      prefectures: new Map([
        [510100, 'document'],
        [510700, 'document'],
      ]),
      commitments: expect.any(Map),
      counties: new Map([
        [510104, 'document'],
        [510703, 'document'],
      ]),
    });
    store.actions.toggleFilter('evidence', 'document');
    expect(subject()).toMatchObject({
      prefectures: new Map([[510100, 'public']]),
      counties: new Map([[510104, 'public']]),
    });
  });

  it('follows the theme', () => {
    store.actions.onlyIndustry('farming');
    store.actions.setTheme('dark');
    expect(subject()).toMatchObject({ color: PALETTES.dark.families.agriculture });
  });

  it('is the indicator when one is chosen, missing values told apart', () => {
    store.actions.setIndicator({ id: 'output', year: 2024 });
    const figures = selectors.indicatorMap(state());
    expect(subject()).toEqual({
      kind: 'indicator',
      id: 'output',
      level: 'prefecture',
      fills: new Map([
        [510100, figures?.choropleth.colorOf(7)],
        [510700, PALETTES.light.missing],
      ]),
    });
    expect(figures?.values).toEqual(new Map([[510100, { value: 7, year: 2024 }]]));
  });

  it('takes the latest value of each division when no year is chosen', () => {
    store.actions.setIndicator({ id: 'output', year: null });
    expect(selectors.indicatorMap(state())?.values).toEqual(
      new Map([
        [510100, { value: 7, year: 2024 }],
        [510700, { value: 4, year: 2022 }],
      ]),
    );
  });

  it('stays the overview for a figure without values', () => {
    store.actions.setIndicator({ id: 'output', year: 1999 });
    expect(selectors.indicatorMap(state())).toBeNull();
    expect(subject()).toEqual({ kind: 'overview' });
  });
});

describe('rosettes', () => {
  it('have a petal for each root that is on, in the order of the tree', () => {
    expect(view().petals).toEqual([
      { id: 'equipment', color: PALETTES.light.pillars.equipment },
      { id: 'electronics', color: PALETTES.light.pillars.electronics },
    ]);
    store.actions.setIndustries(['farming', 'wind-turbines']);
    expect(idsOf(view().petals)).toEqual(['equipment', 'farming']);
  });

  it('count industries, not assignments, and tell what a document names', () => {
    expect(view().rosettes.get(510100)).toEqual({ counts: [3, 1], documented: [true, true] });
    expect(view().rosettes.get(510700)).toEqual({ counts: [1, 0], documented: [true, false] });
    store.actions.toggleFilter('evidence', 'document');
    expect(view().rosettes.get(510100)).toEqual({ counts: [2, 0], documented: [false, false] });
  });

  it('stand in every prefecture', () => {
    expect([...view().rosettes.keys()]).toEqual([510100, 510700]);
  });
});

describe('what is selected on the map', () => {
  it.each([
    { kind: 'division', adcode: 510104 },
    { kind: 'region', id: 'west' },
    { kind: 'project', id: 'waterway' },
  ] as const)('is the $kind itself', (selection) => {
    store.actions.select(selection);
    expect(view().selected).toEqual([selection]);
  });

  it.each([
    { kind: 'industry', id: 'turbines' },
    { kind: 'clause', id: 'clause-4' },
  ] as const)('is nothing for the $kind', (selection) => {
    store.actions.select(selection);
    expect(view().selected).toEqual([]);
  });
});

describe('what is derived', () => {
  it('keeps its identity while what it rests on stays', () => {
    const before = { ...state() };
    const derived = [
      selectors.filteredAssignments,
      selectors.visibleAssignments,
      selectors.filteredProjects,
      selectors.visibleProjects,
      selectors.subject,
      selectors.petals,
    ];
    const results = derived.map((select) => select(before));
    store.actions.toggleWork('table');
    store.actions.setCamera({ longitude: 104, latitude: 30, zoom: 6 });
    store.actions.select({ kind: 'clause', id: 'clause-4' });
    store.actions.light([{ kind: 'region', id: 'west' }]);
    store.actions.setLanguage('en');
    derived.forEach((select, index) => {
      expect(select(state())).toBe(results[index]);
    });
  });

  it('gives the map the same view until something on it changes', () => {
    const before = view();
    store.actions.toggleWork('table');
    store.actions.setCamera({ longitude: 104, latitude: 30, zoom: 6 });
    expect(view()).toBe(before);
    store.actions.light([{ kind: 'region', id: 'west' }]);
    expect(view()).not.toBe(before);
    expect(view().rosettes).toBe(before.rosettes);
    expect(view().subject).toBe(before.subject);
  });

  it('gives a still picture that pointing does not change', () => {
    const still = selectors.picture(state());
    store.actions.light([{ kind: 'region', id: 'west' }]);
    expect(selectors.picture(state())).toBe(still);
    expect(still.lit).toEqual([]);
    expect(view().lit).toHaveLength(1);
  });

  it('keeps a view for each scale apart', () => {
    const one = selectors.mapView(state(), 1);
    const two = selectors.mapView(state(), 2);
    expect([one.scale, two.scale]).toEqual([1, 2]);
    expect(selectors.mapView(state(), 1)).toBe(one);
  });

  it('changes when a filter does', () => {
    const before = selectors.filteredAssignments(state());
    store.actions.toggleFilter('evidence', 'public');
    expect(selectors.filteredAssignments(state())).not.toBe(before);
  });
});

describe('the hue of an industry', () => {
  it('is its pillar’s own, or its family’s', () => {
    const hues = atlas.industries.roots.map((root) => industryColor(PALETTES.light, root));
    const { pillars, families } = PALETTES.light;
    expect(hues).toEqual([pillars.equipment, pillars.electronics, families.agriculture]);
  });
});
