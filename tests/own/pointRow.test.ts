import { describe, expect, it } from 'vitest';
import { passingPoints, pointOf } from '../../src/own/pointRow.ts';
import { pointsLayer, statisticsLayer } from './layers.ts';

const layer = pointsLayer();

describe('a row of a layer of points', () => {
  it('is found by its line', () => {
    expect(pointOf([statisticsLayer(), layer], layer.id, 3)?.point.name).toBe('B');
    expect(pointOf([layer], layer.id, 3)?.layer).toBe(layer);
  });

  it('is not where there is no such layer, line or kind', () => {
    expect(pointOf([layer], 'own-other', 3)).toBeUndefined();
    expect(pointOf([layer], layer.id, 9)).toBeUndefined();
    expect(pointOf([statisticsLayer()], statisticsLayer().id, 2)).toBeUndefined();
  });
});

describe('the points that pass the filters', () => {
  const points = ['机械', '', '电子', null, 12].map((cell, index) => ({
    line: index + 2,
    name: '',
    at: [104, 30] as const,
    adcode: 0,
    cells: [cell],
  }));
  const passing = (...filters: typeof layer.filters) =>
    passingPoints({ ...layer, points, filters }).map(({ line }) => line);

  it('are all without a filter, the very same list', () => {
    expect(passingPoints(layer)).toBe(layer.points);
  });

  it('hold one of the words; an empty cell is the empty word', () => {
    expect(passing({ column: 0, words: ['机械', '电子'] })).toEqual([2, 4]);
    expect(passing({ column: 0, words: [''] })).toEqual([3, 5]);
    expect(passing({ column: 0, words: [] })).toEqual([]);
  });

  it('lie in the span, both ends included; what is no number lies in none', () => {
    expect(passing({ column: 0, least: 12, most: 12 })).toEqual([6]);
    expect(passing({ column: 0, least: null, most: null })).toEqual([6]);
    expect(passing({ column: 0, least: 12.5, most: null })).toEqual([]);
  });

  it('pass every filter', () => {
    expect(passing({ column: 0, words: ['12'] }, { column: 0, least: 20, most: null })).toEqual([]);
  });

  it('keep their list while points and filters stay', () => {
    const filtered = pointsLayer({ filters: [{ column: 0, least: 1, most: null }] });
    const kept = passingPoints(filtered);
    expect(kept).toHaveLength(1);
    expect(passingPoints({ ...filtered, name: 'renamed' })).toBe(kept);
    expect(passingPoints({ ...filtered, filters: [] })).not.toBe(kept);
  });
});
