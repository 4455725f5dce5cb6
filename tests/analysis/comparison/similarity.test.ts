import { describe, expect, it } from 'vitest';
import { areaOf } from '../../../src/analysis/areas.ts';
import {
  cosine,
  jaccard,
  overlaps,
  peersOf,
  type Sectors,
  similarityOf,
} from '../../../src/analysis/comparison/similarity.ts';
import { type Chance, chance } from '../../store/random.ts';
import { atlas } from '../../views/realAtlas.ts';

const sectors = (counts: Record<string, number>): Sectors => new Map(Object.entries(counts));
const NOTHING = sectors({});

const division = (adcode: number) => {
  const area = areaOf(atlas, { kind: 'division', adcode });
  if (!area) throw new Error(`no division ${adcode}`);
  return area;
};
const region = (id: string) => {
  const area = areaOf(atlas, { kind: 'region', id });
  if (!area) throw new Error(`no region ${id}`);
  return area;
};

describe('Jaccard', () => {
  it('is what both carry of what either carries', () => {
    const a = sectors({ chips: 1, displays: 5, software: 1 });
    const b = sectors({ displays: 1, software: 1, steel: 2, salt: 1 });
    expect(jaccard(a, b)).toBeCloseTo(2 / 5, 12);
  });

  it('looks at sets alone, however many industries there are', () => {
    expect(jaccard(sectors({ chips: 1 }), sectors({ chips: 9 }))).toBe(1);
  });
});

describe('the cosine', () => {
  it('is that of the counts', () => {
    // (1·2 + 2·1) / (√5 · √5)
    expect(cosine(sectors({ a: 1, b: 2 }), sectors({ a: 2, b: 1 }))).toBeCloseTo(4 / 5, 12);
    expect(cosine(sectors({ a: 3, b: 4 }), sectors({ a: 3 }))).toBeCloseTo(3 / 5, 12);
  });

  it('does not look at size', () => {
    expect(cosine(sectors({ a: 1, b: 2 }), sectors({ a: 10, b: 20 }))).toBeCloseTo(1, 12);
  });
});

describe.each([
  ['Jaccard', jaccard],
  ['the cosine', cosine],
] as const)('%s', (_, measure) => {
  const IDS = 'abcdefghijkl'.split('');
  const some = ({ some: pick, below }: Chance): Sectors =>
    new Map(pick(IDS).map((id) => [id, 1 + below(6)]));
  const pairs = Array.from({ length: 300 }, (_, seed) => {
    const random = chance(seed);
    return { a: some(random), b: some(random), random };
  });

  it('is 0 for nothing, by definition', () => {
    expect(measure(NOTHING, NOTHING)).toBe(0);
    expect(measure(NOTHING, sectors({ a: 1 }))).toBe(0);
    expect(measure(sectors({ a: 1 }), NOTHING)).toBe(0);
  });

  it('goes from 0 to 1, both ways alike', () => {
    for (const { a, b } of pairs) {
      const value = measure(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(measure(b, a)).toBe(value);
    }
  });

  it('is 1 of itself, and 0 exactly where nothing is shared', () => {
    for (const { a, b } of pairs) {
      if (a.size > 0) expect(measure(a, a)).toBeCloseTo(1, 12);
      const isApart = [...a.keys()].every((id) => !b.has(id));
      expect(measure(a, b) === 0).toBe(isApart);
    }
  });

  it('does not depend on names or on order', () => {
    for (const { a, b, random } of pairs) {
      const shuffled = IDS.map((id) => ({ id, at: random.next() })).sort((x, y) => x.at - y.at);
      const renamed = (counts: Sectors): Sectors =>
        new Map(
          [...counts].reverse().map(([id, count]) => [shuffled[IDS.indexOf(id)]?.id ?? id, count]),
        );
      expect(measure(renamed(a), renamed(b))).toBeCloseTo(measure(a, b), 12);
    }
  });
});

describe('similarity', () => {
  it('says how many sectors it rests on', () => {
    expect(similarityOf(sectors({ a: 1, b: 1 }), sectors({ b: 1, c: 1 }))).toEqual({
      jaccard: 1 / 3,
      cosine: expect.closeTo(0.5, 12),
      shared: 1,
      either: 3,
    });
  });
});

describe('peers', () => {
  it('are the other prefectures of a prefecture, the most alike first', () => {
    const peers = peersOf(atlas, division(510700), atlas.assignments);
    expect(peers).toHaveLength(20);
    expect(peers.map(({ area }) => area.key)).not.toContain('510700');
    for (const [index, { jaccard: value }] of peers.entries())
      expect(value).toBeLessThanOrEqual(peers[index - 1]?.jaccard ?? 1);
    expect(peers[0]?.shared).toBeGreaterThan(0);
  });

  it('are counties of a county and zones of a zone', () => {
    expect(peersOf(atlas, division(510704), atlas.assignments)).toHaveLength(182);
    expect(peersOf(atlas, region('panxi'), atlas.assignments).map(({ area }) => area.key)).toEqual(
      expect.arrayContaining([
        'chengdu-plain',
        'south-sichuan',
        'northeast-sichuan',
        'northwest-sichuan',
      ]),
    );
  });

  it('of a region have no ground in common with it', () => {
    for (const { id } of atlas.regions.values()) {
      const own = region(id);
      for (const { area } of peersOf(atlas, own, atlas.assignments)) {
        expect(overlaps(own, area)).toBe(false);
        expect(atlas.regions.get(area.key)?.kind).toBe(atlas.regions.get(id)?.kind);
      }
    }
  });

  it('count only the assignments they are given', () => {
    for (const { jaccard: value } of peersOf(atlas, division(510700), [])) expect(value).toBe(0);
  });
});

describe('overlap', () => {
  it('is ground in common, whatever the level', () => {
    expect(overlaps(division(511500), region('south-sichuan'))).toBe(true);
    expect(overlaps(division(511500), division(511502))).toBe(true);
    expect(overlaps(division(511500), division(510700))).toBe(false);
  });
});
