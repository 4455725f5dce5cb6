import { describe, expect, it } from 'vitest';
import { jaccardDistances } from '../../../src/analysis/matrix/jaccard.ts';
import { seriate } from '../../../src/analysis/matrix/seriation.ts';
import { chance } from '../../store/random.ts';

const on = (line: readonly number[]) => (a: number, b: number) =>
  Math.abs((line[a] ?? 0) - (line[b] ?? 0));

const turned = (order: readonly number[]) =>
  (order[0] ?? 0) < (order.at(-1) ?? 0) ? order : order.toReversed();

describe('an order of alike beside alike', () => {
  it('is of nothing, one and two things', () => {
    expect(seriate(0, () => 0)).toEqual([]);
    expect(seriate(1, () => 0)).toEqual([0]);
    expect(seriate(2, () => 1)).toEqual([0, 1]);
  });

  it('finds points along a line again', () => {
    const line = [4, 0, 9, 1, 11, 3.5];
    expect(seriate(line.length, on(line)).map((index) => line[index])).toEqual([
      0, 1, 3.5, 4, 9, 11,
    ]);
  });

  it('turns branches so that the closest ends meet', () => {
    // 0 with 1 and 2 with 3 are joined first; of their ends 1 and 3 are the closest.
    const table = [
      [0, 1, 8, 7],
      [1, 0, 6, 5],
      [8, 6, 0, 2],
      [7, 5, 2, 0],
    ];
    expect(seriate(4, (a, b) => table[a]?.[b] ?? 0)).toEqual([0, 1, 3, 2]);
  });

  it('averages over all members of a branch', () => {
    // 4 is nearest to 1 alone, but on average nearer to the pair of 2 and 3. Were it joined with 0
    // and 1, as linking by the nearest pair would have it, 0 and 2 would be the ends that meet.
    const table = [
      [0, 1, 5.5, 20, 12],
      [1, 0, 20, 20, 5],
      [5.5, 20, 0, 2, 6],
      [20, 20, 2, 0, 7],
      [12, 5, 6, 7, 0],
    ];
    expect(seriate(5, (a, b) => table[a]?.[b] ?? 0)).toEqual([0, 1, 4, 2, 3]);
  });

  it('has every index once and is the same each time', () => {
    const dice = chance(7);
    for (let round = 0; round < 30; round++) {
      const sets = Array.from({ length: dice.below(40) }, () => dice.some([...'abcdefgh']));
      const order = seriate(sets.length, jaccardDistances(sets));
      expect(order.toSorted((a, b) => a - b)).toEqual(sets.map((_, index) => index));
      expect(seriate(sets.length, jaccardDistances(sets))).toEqual(order);
    }
  });

  it('does not hang on the order things came in, where no distances tie', () => {
    const dice = chance(11);
    for (let round = 0; round < 20; round++) {
      const count = 2 + dice.below(25);
      const points = Array.from({ length: count }, () => [dice.next(), dice.next()] as const);
      const away = (a: number, b: number) => {
        const [one, other] = [points[a] ?? [0, 0], points[b] ?? [0, 0]];
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
      };
      const shuffled = points
        .map((_, index) => ({ index, rank: dice.next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ index }) => index);
      const direct = seriate(count, away);
      const detour = seriate(count, (a, b) => away(shuffled[a] ?? 0, shuffled[b] ?? 0));
      expect(turned(detour.map((index) => shuffled[index] ?? 0))).toEqual(turned(direct));
    }
  });

  it('puts two mixed groups apart', () => {
    const sets = [...'xyxyyxxy'].map((group, index) => [`${group}1`, `${group}2`, `own ${index}`]);
    const order = seriate(sets.length, jaccardDistances(sets));
    expect(order.map((index) => sets[index]?.[0]).join(' ')).toMatch(/^(x1 ){4}(y1 ?){4}$/);
  });
});

describe('Jaccard distances', () => {
  it('are the share of what two sets do not have together', () => {
    const distance = jaccardDistances([['a', 'b', 'c'], ['b', 'c', 'd'], ['z'], [], []]);
    expect(distance(0, 1)).toBe(0.5);
    expect(distance(0, 2)).toBe(1);
    expect(distance(0, 0)).toBe(0);
    expect(distance(0, 3)).toBe(1);
    expect(distance(3, 4)).toBe(0);
    expect(() => distance(0, 5)).toThrow(RangeError);
  });

  it('are those of plain sets, symmetric and from 0 to 1, beyond 32 members too', () => {
    const dice = chance(3);
    const members = Array.from({ length: 100 }, (_, index) => index);
    const sets = Array.from({ length: 20 }, () => new Set(dice.some(members)));
    const distance = jaccardDistances(sets);
    for (const [a, one] of sets.entries()) {
      for (const [b, other] of sets.entries()) {
        const shared = [...one].filter((member) => other.has(member)).length;
        const either = new Set([...one, ...other]).size;
        expect(distance(a, b)).toBeCloseTo(1 - shared / either, 12);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeGreaterThanOrEqual(0);
        expect(distance(a, b)).toBeLessThanOrEqual(1);
      }
    }
  });
});
