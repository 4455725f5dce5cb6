import { describe, expect, it } from 'vitest';
import { checkLabels, checkSeats } from '../../geo/rules/points.ts';
import { box, division, shape, words } from './fixtures.ts';

const square = shape(510703, [box(0, 0, 1, 1)]);

describe('seats', () => {
  it('passes one inside its own shape', () => {
    expect(checkSeats([division(510703, 'county', 510700)], [square])).toEqual([]);
  });

  it('finds one across the border', () => {
    const outside = division(510703, 'county', 510700, { seat: [1.2, 0.5] });
    expect(words(checkSeats([outside], [square]))).toEqual([
      '510703: 1.2, 0.5 lies outside 区510703',
    ]);
  });

  it('finds one that is no position', () => {
    const broken = division(510703, 'county', 510700, { seat: [Number.NaN, 0.5] });
    expect(checkSeats([broken], [square])).toHaveLength(1);
  });
});

describe('labels', () => {
  it('passes one inside its own shape', () => {
    expect(checkLabels([square])).toEqual([]);
  });

  it('finds one in a hole', () => {
    const holed = shape(510703, [box(0, 0, 1, 1), box(0.4, 0.4, 0.6, 0.6).reverse()]);
    expect(words(checkLabels([holed]))).toEqual(['510703: 0.5, 0.5 lies outside the shape']);
  });
});
