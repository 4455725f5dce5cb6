import { describe, expect, it } from 'vitest';
import { byEvidence, carriersOf, namedIn } from '../../../src/analysis/designation/carriers.ts';
import { neighbouringPairs } from '../../../src/analysis/designation/neighbouring.ts';
import type { Assignment } from '../../../src/atlas/schema/records.ts';
import { EVIDENCES, PUBLISHED_EVIDENCES } from '../../../src/atlas/schema/vocabulary.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { chance } from '../../store/random.ts';
import { atlas as sichuan } from '../../views/realAtlas.ts';
import { assign, assignByChance, shuffled } from '../assign.ts';

const atlas = worldAtlas();
const [WEST, EAST] = [510100, 510700];

describe('the carriers of an industry', () => {
  it('carry it or anything below it, the surest first', () => {
    const carriers = carriersOf(atlas, 'equipment', [
      assign('wind-turbines', WEST, 'inferred', 510104),
      assign('rail-cars', EAST, 'public'),
      assign('equipment', EAST, 'document'),
      assign('electronics', WEST, 'document'),
    ]);
    expect(
      carriers.map(({ prefecture, carried, named }) => [
        prefecture.adcode,
        carried.evidence,
        named.map(({ industry, evidence }) => `${industry.id} ${evidence}`),
      ]),
    ).toEqual([
      [EAST, 'document', ['equipment document', 'rail-cars public']],
      [WEST, 'inferred', ['wind-turbines inferred']],
    ]);
  });

  it('of equal evidence stand by how many industries they name', () => {
    const carriers = carriersOf(atlas, 'equipment', [
      assign('turbines', WEST),
      assign('turbines', EAST),
      assign('rail-cars', EAST),
    ]);
    expect(carriers.map(({ prefecture }) => prefecture.adcode)).toEqual([EAST, WEST]);
  });

  it('are none where nobody is named, or the industry is unknown', () => {
    expect(carriersOf(atlas, 'electronics', [assign('equipment', WEST)])).toEqual([]);
    expect(carriersOf(atlas, 'nowhere', [assign('equipment', WEST)])).toEqual([]);
  });

  it('depend on no order of the assignments', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = chance(seed);
      const ids = atlas.industries.all.map(({ id }) => id);
      const some = assignByChance(random, ids, [WEST, EAST], 12);
      const read = (assignments: readonly Assignment[]) =>
        carriersOf(atlas, 'equipment', assignments).map(({ prefecture, named }) => [
          prefecture.adcode,
          named,
        ]);
      expect(read(shuffled(random, some))).toEqual(read(some));
    }
  });

  it('of power batteries in Sichuan are those of its assignments', () => {
    const carriers = carriersOf(sichuan, 'equipment-power-batteries', sichuan.assignments);
    expect(carriers.map(({ prefecture }) => prefecture.adcode).sort()).toEqual(
      [
        ...new Set(sichuan.assignmentsIn('equipment-power-batteries').map(({ adcode }) => adcode)),
      ].sort(),
    );
  });
});

describe('an answer by evidence', () => {
  it('adds one kind of evidence after the other', () => {
    const some = [
      assign('turbines', WEST, 'public'),
      assign('turbines', EAST, 'document'),
      assign('rail-cars', EAST, 'inferred'),
    ];
    const count = (counting: readonly unknown[]) => counting.length;
    expect(byEvidence(some, PUBLISHED_EVIDENCES, count)).toEqual([1, 2, 3]);
    const withOwn = [...some, assign('electronics', WEST, 'own')];
    expect(byEvidence(withOwn, PUBLISHED_EVIDENCES, count)).toEqual([1, 2, 3]);
    expect(byEvidence(withOwn, EVIDENCES, count)).toEqual([1, 2, 3, 4]);
  });

  it('never loses a carrier by counting more', () => {
    for (const { id } of sichuan.industries.roots) {
      const counts = byEvidence(
        sichuan.assignments,
        sichuan.evidences,
        (counting) => carriersOf(sichuan, id, counting).length,
      );
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
  });

  it('names an industry once, by its strongest evidence', () => {
    const twice = [assign('turbines', WEST, 'inferred'), assign('turbines', WEST, 'document')];
    expect(namedIn(atlas, twice).map(({ evidence }) => evidence)).toEqual(['document']);
  });
});

describe('neighbouring carriers', () => {
  const judge = (asked: string, west: readonly string[], east: readonly string[]) => {
    const assignments = [
      ...west.map((id) => assign(id, WEST)),
      ...east.map((id) => assign(id, EAST)),
    ];
    return neighbouringPairs(atlas, asked, carriersOf(atlas, asked, assignments)).map(
      ({ verdict, shared }) => [verdict, ...shared],
    );
  };

  it.each([
    ['equipment', ['turbines'], ['turbines', 'rail-cars'], [['rival', 'turbines']]],
    ['equipment', ['turbines', 'equipment'], ['rail-cars'], [['complement']]],
    ['equipment', ['equipment'], ['equipment'], [['unknown']]],
    ['equipment', ['equipment'], ['turbines'], [['unknown']]],
    // A part of what the other names: it may be the same, it may not.
    ['equipment', ['turbines'], ['wind-turbines'], [['unknown']]],
    ['equipment', ['turbines'], ['electronics'], []],
    // Nothing lies below: to name it is to name the same.
    ['rail-cars', ['rail-cars'], ['rail-cars'], [['rival', 'rail-cars']]],
    ['turbines', ['turbines'], ['turbines'], [['unknown']]],
  ])('of %s with %j beside %j are %j', (asked, west, east, expected) => {
    expect(judge(asked, west, east)).toEqual(expected);
  });

  it('are judged alike from either side', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = chance(seed);
      const ids = atlas.industries.all.map(({ id }) => id);
      const [west, east] = [random.some(ids, 1), random.some(ids, 1)];
      expect(judge('equipment', west, east)).toEqual(judge('equipment', east, west));
    }
  });

  it('share a border, and each pair stands once', () => {
    for (const { id } of sichuan.industries.roots) {
      const carriers = carriersOf(sichuan, id, sichuan.assignments);
      const pairs = neighbouringPairs(sichuan, id, carriers);
      const keys = pairs.map(({ first, second }) =>
        [first.prefecture.adcode, second.prefecture.adcode].sort().join(' '),
      );
      expect(new Set(keys).size).toBe(keys.length);
      const carrying = new Set(carriers.map(({ prefecture }) => prefecture.adcode));
      const borders = [...carrying].flatMap((adcode) =>
        sichuan.geography.neighboursOf(adcode).filter((other) => carrying.has(other)),
      );
      expect(keys).toHaveLength(borders.length / 2);
      for (const { verdict, shared } of pairs) expect(shared.size > 0).toBe(verdict === 'rival');
    }
  });
});
