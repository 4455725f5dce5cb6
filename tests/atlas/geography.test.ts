import { describe, expect, it } from 'vitest';
import { worldGeography } from './world.ts';

const geography = worldGeography();

describe('geography', () => {
  it('finds every shape by its adcode or id', () => {
    for (const adcode of [510000, 510100, 510105, 500000])
      expect(geography.shapeOf(adcode)?.properties.adcode).toBe(adcode);
    expect(geography.regionShape('east')?.properties.id).toBe('east');
    expect(geography.shapeOf(510999)).toBeUndefined();
    expect(geography.regionShape('nowhere')).toBeUndefined();
  });

  it('knows who shares a border, within one level', () => {
    expect(geography.neighboursOf(510105)).toEqual([510104, 510703]);
    expect(geography.neighboursOf(510100)).toEqual([510700]);
    expect(geography.neighboursOf(510000)).toEqual([]);
    expect(geography.neighboursOf(1)).toEqual([]);
  });

  it('draws inner borders only, each once', () => {
    const meridians = (border: keyof typeof geography.borders) => {
      const { geometry } = geography.borders[border];
      return geometry.type === 'MultiLineString'
        ? geometry.coordinates.flat().map(([longitude]) => longitude)
        : [];
    };
    expect(meridians('counties')).toEqual([101, 101, 102, 102, 103, 103]);
    expect(meridians('prefectures')).toEqual([102, 102]);
    expect(meridians('zones')).toEqual([102, 102]);
  });

  it('unites divisions without the border between them', () => {
    const [part, ...others] = geography.unionOf([510104, 510105]).coordinates;
    expect(others).toEqual([]);
    const ring = part?.[0] ?? [];
    expect(new Set(ring.map(([longitude]) => longitude))).toEqual(new Set([100, 101, 102]));
    const crosses = ring.some(([x], index) => x === 101 && ring[index + 1]?.[0] === 101);
    expect(crosses).toBe(false);
  });

  it('leaves unknown members of a union out', () => {
    expect(geography.unionOf([510104, 1])).toEqual(geography.unionOf([510104]));
    expect(geography.unionOf([]).coordinates).toEqual([]);
  });
});
