import { describe, expect, it } from 'vitest';
import { CATEGORIES, COMMITMENTS } from '../../src/atlas/schema/vocabulary.ts';
import { choroplethOf } from '../../src/map/choropleth.ts';
import type { LegendContext } from '../../src/map/layers/legend.ts';
import { courseOf } from '../../src/map/layers/projectLook.ts';
import { type LegendSection, legendOf } from '../../src/map/legend.ts';
import { PALETTES, THEMES } from '../../src/map/palette.ts';
import { statesOf } from '../../src/map/states.ts';
import type { MapView } from '../../src/map/view.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { initialState } from '../../src/store/state.ts';
import { atlas } from '../data/real.ts';
import { viewOf } from './views.ts';

const ZONES = [...atlas.regions.values()].flatMap(({ id, kind }) => (kind === 'zone' ? [id] : []));
const shownOn = (view: MapView) => view.projects.flatMap((id) => atlas.projects.get(id) ?? []);
const legend = (view: MapView, choropleth: LegendContext['choropleth'] = null) =>
  legendOf({
    view,
    palette: PALETTES[view.theme],
    projects: shownOn(view),
    choropleth,
    zones: ZONES,
  });
const sectionOf = (sections: readonly LegendSection[], kind: LegendSection['kind']) =>
  sections.find((section) => section.kind === kind)?.rows ?? [];

describe('the legend of the overview', () => {
  it.each(THEMES)('has the petals and zones as %s paints them', (theme) => {
    const view = viewOf({ theme });
    const sections = legend(view);
    expect(sections.map(({ kind }) => kind)).toEqual(['rosette', 'zones']);
    expect(sectionOf(sections, 'rosette').map(({ key, swatch }) => [key, swatch])).toEqual(
      Object.entries(PALETTES[theme].pillars).map(([id, color], index) => [
        id,
        { kind: 'petal', color, index, total: 6 },
      ]),
    );
    for (const { key, swatch } of sectionOf(sections, 'zones'))
      expect(swatch).toEqual({ kind: 'fill', color: PALETTES[theme].zones[key] });
  });

  it('lights the prefectures that carry the petal', () => {
    const view = viewOf();
    for (const { key, targets } of sectionOf(legend(view), 'rosette')) {
      const adcodes = new Set(atlas.assignmentsIn(key).map(({ adcode }) => adcode));
      expect(new Set(targets.map((target) => 'adcode' in target && target.adcode))).toEqual(
        adcodes,
      );
    }
  });

  it('has visible layers only', () => {
    const bare = viewOf({ industries: new Set(), base: new Set(['borders']) });
    expect(legend(bare)).toEqual([]);
  });
});

describe('the legend of an industry', () => {
  it.each(THEMES)('has the very fills of the map in %s', (theme) => {
    const view = viewOf({ theme, industries: new Set(['equipment']) });
    const states = statesOf(view).get('prefectures');
    const rows = sectionOf(legend(view), 'industry').filter(
      ({ label }) => label.kind === 'evidence',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { swatch, targets, label } of rows) {
      if (swatch.kind !== 'fill' || label.kind !== 'evidence') throw new Error('No such row.');
      expect(label.places).toBe(targets.length);
      for (const target of targets) {
        if (target.kind !== 'division') throw new Error('A fill stands for a division.');
        expect(states?.get(target.adcode)?.fill).toBe(swatch.color);
        expect(states?.get(target.adcode)?.hatched).toBe(swatch.hatch !== undefined);
      }
    }
    const covered = rows.flatMap(({ targets }) => targets);
    expect(covered).toHaveLength(states?.size ?? 0);
  });

  it('explains the bars of each commitment on the map, fuller for firmer', () => {
    const view = viewOf({ industries: new Set(['equipment']) });
    if (view.subject.kind !== 'industry') throw new Error('One pillar is no subject.');
    const { commitments } = view.subject;
    const rows = sectionOf(legend(view), 'industry').filter(
      ({ label }) => label.kind === 'commitment',
    );
    expect(rows.map(({ key }) => key)).toEqual(
      COMMITMENTS.filter((one) => [...commitments.values()].includes(one)),
    );
    expect(rows.flatMap(({ targets }) => targets)).toHaveLength(commitments.size);
    const filled = rows.map(({ swatch }) => (swatch.kind === 'bars' ? swatch.filled : 0));
    expect(filled).toEqual([...filled].sort((a, b) => b - a));
  });

  it('explains the dots of counties when there are any', () => {
    const view = viewOf({ industries: new Set(['equipment']) });
    const dot = sectionOf(legend(view), 'industry').find(({ key }) => key === 'county-dot');
    if (view.subject.kind !== 'industry') throw new Error('One pillar is no subject.');
    expect(dot?.targets).toHaveLength(view.subject.counties.size);
    const { subject } = view;
    const none = { ...view, subject: { ...subject, counties: new Map() } };
    expect(sectionOf(legend(none), 'industry').some(({ key }) => key === 'county-dot')).toBe(false);
  });

  it('explains hatching with the hue of the industry', () => {
    const view = viewOf({ industries: new Set(['equipment']) });
    if (view.subject.kind !== 'industry') throw new Error('One pillar is no subject.');
    const { subject } = view;
    const inferred = {
      ...view,
      subject: { ...subject, prefectures: new Map([[510100, 'inferred' as const]]) },
    };
    const [row] = sectionOf(legend(inferred), 'industry');
    expect(row?.swatch).toMatchObject({ hatch: subject.color });
  });
});

describe('the legend of an indicator', () => {
  const selectors = createSelectors(atlas);

  it.each(THEMES)('has the classes of the map in %s, highest first', (theme) => {
    const indicator = { id: 'gdp', year: 2024 };
    const figures = selectors.indicatorMap({ ...initialState(atlas, 'zh', theme), indicator });
    if (!figures) throw new Error('There is no figure.');
    const view = viewOf({ theme, indicator });
    const sections = legend(view, { scale: figures.choropleth, values: figures.values });
    expect(sections.map(({ kind }) => kind)).toEqual(['indicator']);
    const rows = sectionOf(sections, 'indicator');
    const states = statesOf(view).get('prefectures');
    for (const { swatch, targets } of rows) {
      if (swatch.kind !== 'fill') throw new Error('A class is a fill.');
      for (const target of targets) {
        if (target.kind !== 'division') throw new Error('A fill stands for a division.');
        expect(states?.get(target.adcode)?.fill).toBe(swatch.color);
      }
    }
    expect(rows.flatMap(({ targets }) => targets)).toHaveLength(21);
    const bounds = rows.flatMap(({ label }) =>
      label.kind === 'class' ? [[label.from, label.to]] : [],
    );
    const breaks = figures.choropleth.classes.slice(1).map(({ from }) => from);
    expect(bounds).toEqual(
      [null, ...breaks].map((from, index) => [from, breaks[index] ?? null]).reverse(),
    );
  });

  it('names the one value where all are equal', () => {
    const values = new Map([[510100, { value: 3 }]]);
    const scale = choroplethOf([3], PALETTES.light.ramp);
    const fills = new Map([[510100, scale.colorOf(3)]]);
    const view: MapView = {
      ...viewOf(),
      subject: { kind: 'indicator', level: 'prefecture', id: 'gdp', fills },
    };
    const [row, ...others] = sectionOf(legend(view, { scale, values }), 'indicator');
    expect(others).toEqual([]);
    expect(row?.label).not.toEqual({ kind: 'class', from: null, to: null });
  });

  it('has a row for missing values when there are some', () => {
    const values = new Map([[510100, { value: 3 }]]);
    const scale = choroplethOf([3], PALETTES.light.ramp);
    const fills = new Map([
      [510100, scale.colorOf(3)],
      [510600, PALETTES.light.missing],
    ]);
    const view: MapView = {
      ...viewOf(),
      subject: { kind: 'indicator', level: 'prefecture', id: 'gdp', fills },
    };
    const rows = sectionOf(legend(view, { scale, values }), 'indicator');
    expect(rows.at(-1)).toMatchObject({
      swatch: { color: PALETTES.light.missing },
      label: { kind: 'noData' },
      targets: [{ kind: 'division', adcode: 510600 }],
    });
    expect(rows).toHaveLength(2);
  });
});

describe('the legend of a corridor', () => {
  const corridor = {
    line: { kind: 'project' as const, id: 'chengyu-mid-hsr' },
    reachKm: 30,
  };

  it.each(THEMES)('has the colour of its band in %s', (theme) => {
    const [section] = legend(viewOf({ theme, work: 'corridor', corridor }));
    expect(section).toMatchObject({
      kind: 'corridor',
      rows: [{ swatch: { kind: 'band', color: PALETTES[theme].highlight } }],
    });
  });

  it('is there only while the corridor is on the map', () => {
    expect(sectionOf(legend(viewOf({ corridor })), 'corridor')).toEqual([]);
    expect(sectionOf(legend(viewOf({ work: 'corridor' })), 'corridor')).toEqual([]);
  });
});

describe('the legend of projects', () => {
  const view = viewOf({ categories: new Set(CATEGORIES) });
  const sections = legend(view);

  it('has a row for each category on the map, with its count', () => {
    const rows = sectionOf(sections, 'projects').filter(({ key }) => key !== 'approximate');
    expect(rows.map(({ key }) => key)).toEqual([...CATEGORIES]);
    for (const { key, targets, label } of rows) {
      const own = shownOn(view).filter(({ category }) => category === key);
      expect(targets.map((target) => 'id' in target && target.id)).toEqual(own.map(({ id }) => id));
      expect(label).toEqual({ kind: 'category', category: key, count: own.length });
    }
  });

  it('explains the broken ring of approximate sites', () => {
    const ring = sectionOf(sections, 'projects').find(({ key }) => key === 'approximate');
    const approximate = shownOn(view).filter(
      ({ place, precision }) => place.type === 'point' && precision === 'schematic',
    );
    expect(ring?.targets).toEqual(approximate.map(({ id }) => ({ kind: 'project', id })));
    expect(approximate.length).toBeGreaterThan(0);
  });

  it('explains each way of drawing a line that is on the map', () => {
    const rows = sectionOf(sections, 'lines');
    expect(rows.map(({ key }) => key)).toEqual(['built', 'planned', 'schematic']);
    for (const { key, targets } of rows)
      for (const target of targets) {
        const project = target.kind === 'project' ? atlas.projects.get(target.id) : undefined;
        expect(project && courseOf(project)).toBe(key);
      }
    const points = viewOf({ categories: new Set(['hydrogen']) });
    const lines = shownOn(points).filter(({ place }) => place.type === 'line');
    expect(sectionOf(legend(points), 'lines').length > 0).toBe(lines.length > 0);
  });

  it('outlines the regions that are shown', () => {
    const [row, ...others] = sectionOf(legend(viewOf({ regions: new Set(['panxi']) })), 'regions');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      swatch: { kind: 'outline', color: PALETTES.light.highlight },
      targets: [{ kind: 'region', id: 'panxi' }],
    });
  });
});
