import { describe, expect, it } from 'vitest';
import {
  type Area,
  type AreaRef,
  areaOf,
  areasAt,
  assignmentsIn,
} from '../../../src/analysis/areas.ts';
import { sectorsOf } from '../../../src/analysis/carrying.ts';
import { comparedFiguresOf, figureOf } from '../../../src/analysis/comparison/comparedFigures.ts';
import {
  comparedProjectsOf,
  touchedBy,
} from '../../../src/analysis/comparison/comparedProjects.ts';
import { type ByRoot, comparisonOf, countOf } from '../../../src/analysis/comparison/comparison.ts';
import type { Atlas } from '../../../src/atlas/join.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { chance } from '../../store/random.ts';
import { atlas } from '../../views/realAtlas.ts';

const areas = (of: Atlas, ...keys: (number | string)[]): Area[] =>
  keys.map((key) => {
    const ref: AreaRef =
      typeof key === 'number' ? { kind: 'division', adcode: key } : { kind: 'region', id: key };
    const area = areaOf(of, ref);
    if (!area) throw new Error(`no area ${key}`);
    return area;
  });

const ids = (group: ByRoot) =>
  group.flatMap(({ industries }) => industries.map(({ industry }) => industry.id));

const assign = (id: string, industry: string, adcode: number, evidence = 'inferred') => ({
  id,
  industry,
  adcode,
  evidence,
  commitment: 'planned',
  clause: 'clause-4',
  note: { zh: '注', en: 'Note' },
  sources: evidence === 'inferred' ? [] : ['gazette'],
});

/** West: turbines, equipment as a whole. East: turbines, rail cars, farming. */
const world = worldAtlas((raw) => {
  raw.assignments.push(
    assign('wind-east', 'wind-turbines', 510700),
    assign('rail-east', 'rail-cars', 510700),
  );
});

describe('a comparison of industries', () => {
  it('tells what both carry, what one carries and what neither has', () => {
    const all = comparisonOf(world, areas(world, 510100, 510700), world.assignments);
    expect(ids(all.shared)).toEqual(['turbines']);
    expect(ids(all.some)).toEqual([]);
    expect(all.only.map(ids)).toEqual([['equipment'], ['rail-cars', 'farming']]);
    expect(ids(all.none)).toEqual([]);
    expect(all.shared[0]?.root.id).toBe('equipment');
    const [west, east] = all.shared[0]?.industries[0]?.byArea ?? [];
    expect([west?.evidence, west?.commitment]).toEqual(['document', 'existing']);
    expect([east?.evidence, east?.commitment]).toEqual(['inferred', 'planned']);
  });

  it('takes what is assigned at a root for the root alone', () => {
    const all = comparisonOf(world, areas(world, 510100, 510700), world.assignments);
    const [whole] = all.only[0]?.[0]?.industries ?? [];
    expect(whole?.isRoot).toBe(true);
    expect(whole?.byArea[0]?.assignments.map(({ id }) => id)).toEqual(['equipment-west']);
    expect(whole?.byArea[1]).toBeUndefined();
  });

  it('tells what some of several carry, and where the rest is', () => {
    const counties = areas(world, 510104, 510105, 510703);
    const all = comparisonOf(world, counties, world.assignments);
    expect(ids(all.only[0] ?? [])).toEqual(['turbines']);
    expect(ids(all.none)).toEqual(['equipment', 'rail-cars', 'farming']);
    expect(all.none.flatMap(({ industries }) => industries.map((one) => one.prefectures))).toEqual([
      [510100],
      [510700],
      [510700],
    ]);
    const three = comparisonOf(world, areas(world, 510100, 510700, 510105), world.assignments);
    expect(ids(three.some)).toEqual(['turbines']);
  });

  it('puts the most alike pair first and marks common ground', () => {
    const all = comparisonOf(world, areas(world, 510700, 510100, 'west'), world.assignments);
    expect(all.pairs.map(({ first, second, overlap }) => [first, second, overlap])).toEqual([
      [1, 2, true],
      [0, 1, false],
      [0, 2, false],
    ]);
    expect(all.pairs[0]?.jaccard).toBe(1);
  });

  it('has each sector of the province once, under any choice of areas', () => {
    const prefectures = areasAt(atlas, 'prefecture');
    const named = [...sectorsOf(atlas, atlas.assignments).keys()].sort();
    for (let seed = 0; seed < 20; seed += 1) {
      const chosen = chance(seed).some(prefectures, 2).slice(0, 6);
      const { shared, some, only, none, pairs } = comparisonOf(atlas, chosen, atlas.assignments);
      expect([shared, some, ...only, none].flatMap(ids).sort()).toEqual(named);
      expect(pairs).toHaveLength((chosen.length * (chosen.length - 1)) / 2);
      const own = sectorsOf(
        atlas,
        chosen.flatMap((area) => assignmentsIn(area, atlas.assignments)),
      );
      expect(countOf(none)).toBe(named.length - own.size);
    }
  });

  it('agrees with its similarity, and turns round with the areas', () => {
    const forth = comparisonOf(atlas, areas(atlas, 511500, 510700), atlas.assignments);
    const back = comparisonOf(atlas, areas(atlas, 510700, 511500), atlas.assignments);
    expect(countOf(forth.shared)).toBe(forth.pairs[0]?.shared);
    expect(ids(back.shared)).toEqual(ids(forth.shared));
    expect(back.only.map(ids)).toEqual(forth.only.map(ids).reverse());
    expect(ids(back.none)).toEqual(ids(forth.none));
  });

  it('finds nothing where no assignment counts', () => {
    const all = comparisonOf(atlas, areas(atlas, 511500, 510700), []);
    expect([all.shared, all.some, ...all.only, all.none].map(countOf)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('compared figures', () => {
  const gdp = { id: 'gdp', name: { zh: '产值', en: 'GDP' }, unit: { zh: '元', en: 'yuan' } };
  const value = (indicator: string, adcode: number, year: number, amount: number) => ({
    indicator,
    adcode,
    year,
    value: amount,
    source: 'gazette',
  });
  const counted = worldAtlas((raw) => {
    raw.regions.push({
      id: 'both',
      kind: 'cluster',
      name: { zh: '两地', en: 'Both' },
      shortName: { zh: '两地', en: 'Both' },
      members: [510100, 510700],
      clauses: [],
    });
    raw.indicators.push(
      { ...gdp, definition: { zh: '定义', en: 'Definition' } },
      { ...gdp, id: 'gdp-growth', definition: { zh: '定义', en: 'Definition' } },
      { ...gdp, id: 'jobs', definition: { zh: '定义', en: 'Definition' } },
    );
    raw['indicator-values'].push(
      value('gdp', 510100, 2023, 7),
      value('gdp', 510700, 2023, 4),
      value('gdp', 510100, 2024, 8),
      value('gdp-growth', 510100, 2023, 5),
      value('gdp-growth', 510700, 2023, 6),
      value('jobs', 510100, 2024, 30),
      value('jobs', 510700, 2021, 20),
      value('jobs', 510700, 2023, 22),
    );
  });
  const figures = (id: string, ...keys: (number | string)[]) => {
    const found = comparedFiguresOf(counted, areas(counted, ...keys)).find(
      ({ series }) => series.id === id,
    );
    if (!found) throw new Error(`no figures of ${id}`);
    return found;
  };

  it('are of the year that most areas have', () => {
    const { year, byArea } = figures('gdp', 510100, 510700);
    expect(year).toBe(2023);
    expect(byArea.map((figure) => figure?.value)).toEqual([7, 4]);
    expect(figures('gdp', 510100, 510104).year).toBe(2024);
  });

  it('fall back to the latest year an area has, and say so', () => {
    expect(figures('jobs', 510100, 'west', 510700, 510104)).toMatchObject({
      year: 2024,
      byArea: [
        { value: 30, year: 2024, members: 1 },
        { value: 30, year: 2024, members: 1 },
        { value: 22, year: 2023, members: 1 },
        undefined,
      ],
    });
  });

  it('add up what counts something, where every member has that year', () => {
    const { byArea } = figures('gdp', 510700, 'both');
    expect(byArea[1]).toEqual({ value: 11, year: 2023, members: 2 });
    const [both] = areas(counted, 'both');
    const series = counted.indicators.get('gdp');
    if (!both || !series) throw new Error('no gdp');
    expect(figureOf(counted, series, both, 2024)).toBeUndefined();
  });

  it('make up no rate, no share and no county', () => {
    expect(figures('gdp-growth', 510700, 'both').byArea[1]).toBeUndefined();
    expect(figures('output', 510700, 'both').byArea[1]).toBeUndefined();
    expect(comparedFiguresOf(counted, areas(counted, 510104, 510703))).toEqual([]);
  });

  it('are those of the division where a region is just that', () => {
    expect(figures('gdp-growth', 'west', 510700).byArea[0]).toEqual({
      value: 5,
      year: 2023,
      members: 1,
    });
  });

  it('start at 0 unless they are rates of change', () => {
    expect(figures('gdp', 510100, 510700).range).toBeNull();
    expect(figures('gdp-growth', 510100, 'west').range).toEqual([5, 6]);
  });

  it('of the real atlas have no region without all its members', () => {
    const regions = [...atlas.regions.values()].filter(({ members }) => members.length > 1);
    for (const region of regions) {
      for (const { series, byArea } of comparedFiguresOf(atlas, areas(atlas, 510100, region.id))) {
        const sum = byArea[1];
        if (!sum) continue;
        const values = region.members.map((adcode) => series.valueOf(adcode, sum.year)?.value);
        expect(values).not.toContain(undefined);
        expect(series.unit.en).not.toBe('%');
      }
    }
  });
});

describe('compared projects', () => {
  it('are those that touch an area, shared ones first', () => {
    const chosen = areas(world, 510100, 510700);
    const categories = comparedProjectsOf(chosen, [...world.projects.values()]);
    expect(
      categories.map(({ category, counts, projects }) => ({
        category,
        counts,
        projects: projects.map(({ project, byArea }) => [project.id, byArea]),
      })),
    ).toEqual([
      { category: 'transport-water', counts: [1, 0], projects: [['waterway', [true, false]]] },
      { category: 'power-plant', counts: [1, 0], projects: [['power-station', [true, false]]] },
      { category: 'ecology', counts: [0, 1], projects: [['reserve', [false, true]]] },
    ]);
  });

  it('agree with the atlas, for divisions and for the zones around them', () => {
    const chosen = areas(atlas, 511500, 510700, 'south-sichuan');
    const categories = comparedProjectsOf(chosen, [...atlas.projects.values()]);
    const all = categories.flatMap(({ projects }) => projects);
    const touching = (index: number) =>
      all
        .filter(({ byArea }) => byArea[index])
        .map(({ project }) => project.id)
        .sort();
    expect(touching(0)).toEqual(
      atlas
        .projectsOf(511500)
        .map(({ id }) => id)
        .sort(),
    );
    for (const id of touching(0)) expect(touching(2)).toContain(id);
    for (const { counts, projects } of categories) {
      expect(projects.map(touchedBy)).toEqual(projects.map(touchedBy).sort((a, b) => b - a));
      expect(counts.map((_, index) => projects.filter((one) => one.byArea[index]).length)).toEqual(
        counts,
      );
    }
  });

  it('are those that pass the filters', () => {
    expect(comparedProjectsOf(areas(atlas, 511500, 510700), [])).toEqual([]);
  });
});
