import { describe, expect, it } from 'vitest';
import { sourcesBehind } from '../../src/analysis/backing.ts';
import type { Scene } from '../../src/atlas/schema/briefing.ts';
import { atlas } from '../data/real.ts';
import { chance } from '../store/random.ts';

const NOTHING: Scene['backing'] = {
  assignments: [],
  projects: [],
  targets: [],
  regions: [],
  figures: [],
};

const backed = (backing: Partial<Scene['backing']>) => ({ backing: { ...NOTHING, ...backing } });
const idsOf = (scenes: readonly Pick<Scene, 'backing'>[]) =>
  sourcesBehind(atlas, scenes, []).map(({ id }) => id);

describe('the sources behind a talk', () => {
  it('are those of its records, each once, in the order they are needed', () => {
    const [first, second] = [...atlas.projects.values()].filter(
      ({ sources }) => sources.length > 0,
    );
    const expected = [...new Set([...(second?.sources ?? []), ...(first?.sources ?? [])])];
    expect(expected.length).toBeGreaterThan(0);
    const scenes = [second, first, second].map((one) => backed({ projects: [one?.id ?? ''] }));
    expect(idsOf(scenes)).toEqual(expected);
  });

  it('are those of assignments, regions, goals with a baseline, and figures', () => {
    const assignment = atlas.assignments.find(({ sources }) => sources.length > 0);
    const region = [...atlas.regions.values()].find(({ sources }) => sources.length > 0);
    const target = atlas.targets.find(({ baseline }) => baseline);
    const figure = atlas.indicators.get('gdp')?.valueOf(510100, null);
    const year = figure?.year ?? 0;
    expect(idsOf([backed({ assignments: [assignment?.id ?? ''] })])).toEqual(assignment?.sources);
    expect(idsOf([backed({ regions: [region?.id ?? ''] })])).toEqual(region?.sources);
    expect(idsOf([backed({ targets: [target?.id ?? ''] })])).toEqual([target?.baseline?.source]);
    expect(idsOf([backed({ figures: [{ indicator: 'gdp', adcode: 510100, year }] })])).toEqual([
      figure?.source,
    ]);
  });

  it('take in those of a figure that colours the map', () => {
    const sources = sourcesBehind(atlas, [backed({})], [{ id: 'gdp', year: null }]);
    expect(sources.length).toBeGreaterThan(0);
    expect(sourcesBehind(atlas, [backed({})], [{ id: 'no-such-figure', year: null }])).toEqual([]);
  });

  it('are the same sources in whatever order the scenes are told', () => {
    const { some, below } = chance(8);
    const projects = [...atlas.projects.keys()];
    for (let run = 0; run < 20; run += 1) {
      const scenes = some(projects, 3).map((id) => backed({ projects: [id] }));
      const turned = [...scenes.slice(below(3)), ...scenes.slice(0, 3)];
      const all = new Set(idsOf(scenes));
      expect(idsOf(scenes)).toHaveLength(all.size);
      for (const id of idsOf(turned)) expect(all.has(id)).toBe(true);
    }
  });
});
