import { describe, expect, it } from 'vitest';
import { checkNeighbours, checkUnion } from '../../geo/rules/coverage.ts';
import { box, shape, words } from './fixtures.ts';

/** A whole of two by one degrees, with the corners that its halves have. */
const whole = shape(510700, [
  [
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 1],
    [2, 0],
    [1, 0],
    [0, 0],
  ],
]);
const west = shape(510703, [box(0, 0, 1, 1)]);
const east = shape(510704, [box(1, 0, 2, 1)]);

describe('a parent and its children', () => {
  it('passes halves that share their border', () => {
    expect(checkUnion(whole, [west, east])).toEqual([]);
  });

  it('finds a child that is missing', () => {
    expect(words(checkUnion(whole, [west])).join()).toMatch(/a gap of 123\d\d\.\d\d km²/);
  });

  it('finds a child that stands twice', () => {
    expect(words(checkUnion(whole, [west, east, east])).join()).toMatch(
      /an overlap of 123\d\d\.\d\d km²/,
    );
  });

  it('finds a sliver of some metres between the halves', () => {
    const short = shape(510703, [box(0, 0, 0.9999, 1)]);
    expect(words(checkUnion(whole, [short, east])).join()).toMatch(/a gap of 1\.23 km²/);
  });

  it('finds halves that overlap', () => {
    const long = shape(510703, [box(0, 0, 1.001, 1)]);
    expect(words(checkUnion(whole, [long, east])).join()).toMatch(/an overlap of 12\.3\d km²/);
  });

  it('lets a gap of no account pass', () => {
    const inside = shape(510703, [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0.99999, 0.99999],
        [1, 0],
        [0, 0],
      ],
    ]);
    const other = shape(510704, [
      [
        [1, 0],
        [1, 1],
        [2, 1],
        [2, 0],
        [1, 0],
      ],
    ]);
    const gaps = words(checkUnion(whole, [inside, other]));
    expect(gaps.join()).toMatch(/a gap of 0\.06 km²/);
    const hair = shape(510703, [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0.999999, 0.99999],
        [1, 0],
        [0, 0],
      ],
    ]);
    expect(checkUnion(whole, [hair, other])).toEqual([]);
  });
});

describe('the province and its neighbours', () => {
  /** A ring of land around the province: wide enough to be the rim of the map. */
  const province = shape(510000, [box(10, 10, 12, 12)]);
  const around = (hole: number): ReturnType<typeof shape> =>
    shape(500000, [box(0, 0, 20, 20), box(10, 10, hole, 12).reverse()]);

  it('passes neighbours that fit the border', () => {
    expect(checkNeighbours(province, [around(12)])).toEqual([]);
  });

  it('finds a sliver along the border', () => {
    expect(words(checkNeighbours(province, [around(12.0001)])).join()).toContain(
      'between Sichuan and its neighbours',
    );
  });
});
