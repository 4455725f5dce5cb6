import { describe, expect, it } from 'vitest';
import type { PointFilter } from '../../src/own/layer.ts';
import { shownPoints } from '../../src/own/pointFilter.ts';
import { pointsLayer } from './layers.ts';

const cells = [
  ['park', 3],
  ['park', null],
  ['plant', 0],
  [null, -2],
] as const;

const layer = (...filters: PointFilter[]) =>
  pointsLayer({
    columns: [
      { name: 'kind', isNumber: false, unit: '' },
      { name: 'area', isNumber: true, unit: 'ha' },
    ],
    points: cells.map((own, index) => ({
      line: index + 2,
      name: '',
      at: [104, 30],
      adcode: 0,
      cells: own,
    })),
    filters,
  });
const lines = (...filters: PointFilter[]) => shownPoints(layer(...filters)).map(({ line }) => line);

describe('the filters of points', () => {
  it('let every point through where there are none', () => {
    const plain = layer();
    expect(shownPoints(plain)).toBe(plain.points);
  });

  it('let words through, an empty cell as the empty word', () => {
    expect(lines({ column: 0, words: ['park'] })).toEqual([2, 3]);
    expect(lines({ column: 0, words: ['plant', ''] })).toEqual([4, 5]);
    expect(lines({ column: 0, words: [] })).toEqual([]);
  });

  it('let a span through, its ends with it, and no empty cell', () => {
    expect(lines({ column: 1, least: 0, most: 3 })).toEqual([2, 4]);
    expect(lines({ column: 1, least: null, most: 0 })).toEqual([4, 5]);
    expect(lines({ column: 1, least: null, most: null })).toEqual([2, 4, 5]);
  });

  it('hold all at once', () => {
    expect(lines({ column: 0, words: ['park'] }, { column: 1, least: 1, most: null })).toEqual([2]);
  });

  it('keep what they found as long as the layer stays', () => {
    const narrowed = layer({ column: 0, words: ['park'] });
    expect(shownPoints(narrowed)).toBe(shownPoints(narrowed));
  });
});
