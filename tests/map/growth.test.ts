import type { LineLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { byZoom, type Growth, sizeAt } from '../../src/map/layers/layer.ts';
import { evaluate } from './evaluate.ts';

const growth: Growth = [
  [4, 1],
  [6, 2],
  [9, 8],
];

describe('a size by zoom', () => {
  it('is straight between stops and stays beyond them', () => {
    expect([3, 4, 5, 6, 7.5, 9, 12].map((zoom) => sizeAt(zoom, growth))).toEqual([
      1, 1, 1.5, 2, 5, 8, 8,
    ]);
  });

  it('is the one that the live map works out', () => {
    const layer: LineLayerSpecification = {
      id: 'line',
      type: 'line',
      source: 'lines',
      paint: { 'line-width': byZoom(1, ...growth) },
    };
    for (let zoom = 3; zoom < 11; zoom += 0.37)
      expect(evaluate(layer, 'paint', 'line-width', { zoom })).toBeCloseTo(sizeAt(zoom, growth), 6);
  });
});
