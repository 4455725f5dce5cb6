import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/atlas/schema/vocabulary.ts';
import { iconPath } from '../../src/map/icons.ts';
import { isBare, petalPath, petalRadius, rimPath } from '../../src/map/rosette.ts';

describe('the radius of a petal', () => {
  it('grows by area with the count, up to the rim', () => {
    expect(petalRadius(0, 20)).toBe(0);
    const area = (count: number) => petalRadius(count, 20) ** 2;
    expect(area(2)).toBeCloseTo(2 * area(1), 6);
    expect(area(4)).toBeCloseTo(4 * area(1), 6);
    expect(petalRadius(1000, 20)).toBe(20);
    expect(petalRadius(3, 40)).toBeCloseTo(2 * petalRadius(3, 20), 6);
  });
});

describe('a rosette', () => {
  it('is bare where none of its industries is', () => {
    expect(isBare({ counts: [0, 0, 0] })).toBe(true);
    expect(isBare({ counts: [0, 1, 0] })).toBe(false);
  });
});

describe('the path of a petal', () => {
  /** Start and end of the rim, read out of the path. */
  const rimOf = (index: number, total: number, radius = 10) => {
    const numbers =
      petalPath(index, total, radius)
        .match(/-?\d+(\.\d+)?/g)
        ?.map(Number) ?? [];
    return { start: numbers.slice(2, 4), end: numbers.slice(-2) };
  };

  it('begins at the top and goes clockwise', () => {
    const { start, end } = rimOf(0, 4);
    expect(start).toEqual([0, -10]);
    expect(end).toEqual([10, 0]);
    expect(rimOf(1, 4).start).toEqual([10, 0]);
    expect(rimOf(1, 4).end).toEqual([0, 10]);
  });

  it('ends where the next begins, all the way round', () => {
    for (const total of [2, 3, 6, 17]) {
      for (let index = 0; index < total; index += 1)
        expect(rimOf(index, total).end.map(Math.abs)).toEqual(
          rimOf((index + 1) % total, total).start.map(Math.abs),
        );
    }
  });

  it('is a disc for a single petal and nothing for none', () => {
    expect(petalPath(0, 1, 10)).toMatch(/^M0 -10A10 10 0 1 1 /);
    expect(petalPath(0, 6, 0)).toBe('');
    expect(petalPath(0, 1, 0)).toBe('');
  });
});

describe('icons', () => {
  it.each(CATEGORIES)('of %s are drawn', (category) => {
    expect(iconPath(category)).toMatch(/^[Mm][\d.,\s-]/);
  });

  it('differ between categories', () => {
    expect(new Set(CATEGORIES.map(iconPath)).size).toBe(CATEGORIES.length);
  });
});

describe('the rim of a petal', () => {
  it('lies above its own petal, with a gap to the next', () => {
    const ends = (index: number, total: number) => {
      const numbers =
        rimPath(index, total, 10)
          .match(/-?\d+(\.\d+)?/g)
          ?.map(Number) ?? [];
      const angle = (x = 0, y = 0) => (Math.atan2(y, x) * 180) / Math.PI;
      return [angle(numbers[0], numbers[1]), angle(numbers.at(-2), numbers.at(-1))];
    };
    const [start = 0, end = 0] = ends(1, 4);
    expect(start).toBeCloseTo(3.4, 0);
    expect(end).toBeCloseTo(86.6, 0);
  });
});
