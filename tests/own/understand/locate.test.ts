import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countyLocator } from '../../../src/own/understand/locate.ts';
import { atlas } from '../../data/real.ts';
import { counties, locate } from './known.ts';

/** Two squares that share an edge, and a third with a hole. */
const squares: FeatureCollection<Polygon, { adcode?: number }> = {
  type: 'FeatureCollection',
  features: [
    square(1, [100, 30]),
    square(2, [101, 30]),
    {
      ...square(3, [103, 30]),
      geometry: {
        type: 'Polygon',
        coordinates: [ring([103, 30], 1), ring([103.4, 30.4], 0.2)],
      },
    },
    { ...square(4, [105, 30]), properties: {} },
  ],
};

function ring([x, y]: [number, number], side: number) {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

function square(adcode: number, corner: [number, number]) {
  return {
    type: 'Feature' as const,
    properties: { adcode },
    geometry: { type: 'Polygon' as const, coordinates: [ring(corner, 1)] },
  };
}

/** Numbers that look random and are the same in every run (Lehmer, 1951). */
function* scattered() {
  let seed = 42;
  for (;;) {
    seed = (seed * 48271) % 2147483647;
    yield seed / 2147483647;
  }
}

describe('the county of a point', () => {
  it('is that of every seat', () => {
    for (const { adcode, level, seat } of atlas.divisions.values())
      if (level === 'county') expect(locate(...seat)).toBe(adcode);
  });

  it('is what a plain test of every polygon says', () => {
    const chance = scattered();
    for (let point = 0; point < 3000; point += 1) {
      const at: [number, number] = [
        97 + 12 * (chance.next().value ?? 0),
        26 + 9 * (chance.next().value ?? 0),
      ];
      const plain = counties.features.find((shape) => booleanPointInPolygon(at, shape));
      expect(locate(...at), String(at)).toBe(plain?.properties.adcode ?? 0);
    }
  });

  it('is exactly one on a border inside', () => {
    const inSquare = countyLocator(squares);
    for (const y of [30, 30.1, 30.25, 30.5, 30.999]) expect([1, 2]).toContain(inSquare(101, y));
  });

  it('is one at every corner of an inner border', () => {
    const alone = counties.features.map((shape) =>
      countyLocator({ type: 'FeatureCollection', features: [shape] }),
    );
    const [first] = counties.features.filter(({ properties }) => properties.adcode === 510107);
    const outline = first?.geometry.type === 'Polygon' ? first.geometry.coordinates.flat() : [];
    expect(outline.length).toBeGreaterThan(3);
    // 武侯 lies in the middle of 成都: every point of its border is a neighbour's as well.
    for (const [x = 0, y = 0] of outline)
      expect(alone.filter((holds) => holds(x, y) !== 0)).toHaveLength(1);
  });

  it('knows holes and leaves out shapes without a code', () => {
    const inSquare = countyLocator(squares);
    expect(inSquare(103.1, 30.1)).toBe(3);
    expect(inSquare(103.5, 30.5)).toBe(0);
    expect(inSquare(105.5, 30.5)).toBe(0);
  });

  it.each([
    [116.4, 39.9],
    [30.67, 104.06],
    [0, 0],
    [180, 90],
    [Number.NaN, 30],
    [104, Number.NaN],
    [Infinity, -Infinity],
  ])('is none at %d, %d', (longitude, latitude) => {
    expect(locate(longitude, latitude)).toBe(0);
  });

  it('is none where there are no counties', () => {
    expect(countyLocator({ type: 'FeatureCollection', features: [] })(104, 30)).toBe(0);
  });
});
