import { describe, expect, it } from 'vitest';
import { pathOf, simplified, within } from '../../src/page/posterPath.ts';

describe('a simplified line', () => {
  it('keeps what stands off it, and its ends', () => {
    const line = [
      [0, 0],
      [5, 3.4],
      [10, 6],
      [20, 0],
    ];
    expect(simplified(line, 1)).toEqual([
      [0, 0],
      [10, 6],
      [20, 0],
    ]);
    expect(simplified(line, 10)).toEqual([
      [0, 0],
      [20, 0],
    ]);
  });

  it('stays a ring when it is one', () => {
    const ring = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ];
    expect(simplified(ring, 1)).toEqual(ring);
  });
});

describe('a path', () => {
  it('goes by whole steps, with no sign more than it needs', () => {
    const line = [
      [10.2, 20],
      [12, 19],
      [12.3, 19.2],
      [12, 30],
    ];
    expect(pathOf([line])).toBe('M10 20l2-1 0 11');
    expect(pathOf([line], true)).toBe('M10 20l2-1 0 11z');
  });

  it('leaves out what falls on one point', () => {
    expect(
      pathOf([
        [
          [1, 1],
          [1.2, 1.3],
        ],
      ]),
    ).toBe('');
  });
});

describe('the part of a line in a box', () => {
  const isInside = ([x = 0]: readonly number[]) => x > 0 && x < 10;
  const at = (...places: number[]) => places.map((x) => [x, 0]);

  it('leaves the box on either side, as often as the line does', () => {
    expect(within(at(-9, -5, 5, 15, 20, 5, 6), isInside)).toEqual([at(-5, 5, 15), at(20, 5, 6)]);
  });

  it('is nothing where the line stays out', () => {
    expect(within(at(-9, -5), isInside)).toEqual([]);
  });
});
