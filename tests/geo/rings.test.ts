import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkRings } from '../../geo/rules/rings.ts';
import { box, shape, words } from './fixtures.ts';

const square = box(0, 0, 1, 1);
const hole = box(0.2, 0.2, 0.4, 0.4).reverse();
const check = (...rings: Position[][]): string[] => words(checkRings([shape(510703, rings)]));

describe('rings', () => {
  it('passes a clockwise ring with a counter-clockwise hole', () => {
    expect(check(square, hole)).toEqual([]);
  });

  it('passes an outline that touches itself in a corner', () => {
    const touching: Position[] = [
      [0, 0],
      [0, 2],
      [1, 1],
      [2, 2],
      [2, 0],
      [1, 1],
      [0, 0],
    ];
    expect(check(touching)).toEqual([]);
  });

  it('finds a ring that is not closed', () => {
    expect(check(square.slice(0, -1))).toEqual([
      '510703: the ring from 0.000, 0.000 is not closed',
    ]);
  });

  it('finds a ring with too few corners', () => {
    expect(
      check([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toEqual(['510703: the ring at 0.000, 0.000 has fewer than three corners']);
  });

  it('finds a ring without an area', () => {
    expect(
      check([
        [0, 0],
        [0, 1],
        [0, 2],
        [0, 0],
      ]),
    ).toEqual(['510703: the ring at 0.000, 0.000 has no area']);
  });

  it('finds a corner that is no number', () => {
    expect(
      check([
        [0, 0],
        [0, Number.NaN],
        [1, 1],
        [0, 0],
      ]),
    ).toEqual(['510703: a ring has a corner that is not two numbers']);
  });

  it('finds an outer ring and a hole wound the wrong way', () => {
    expect(check([...square].reverse(), [...hole].reverse())).toEqual([
      '510703: an outer ring at 0.000, 0.000 runs the wrong way round',
      '510703: a hole at 0.200, 0.200 runs the wrong way round',
    ]);
  });

  it('finds an outline that crosses itself', () => {
    const bow: Position[] = [
      [0, 0],
      [0, 3],
      [2, 0],
      [2, 2],
      [0, 0],
    ];
    expect(check(bow).join()).toContain('the outline crosses itself near');
  });

  it('finds a hole that crosses the outer ring', () => {
    const across = box(0.5, 0.5, 1.5, 0.7).reverse();
    expect(check(square, across).join()).toContain('the outline crosses itself near');
  });
});
