import { describe, expect, it } from 'vitest';
import { areaKm2, roundArea } from '../../geo/pipeline/area.ts';
import { checkLandAreas, checkStatedAreas } from '../../geo/rules/areas.ts';
import { box, division, shape, words } from './fixtures.ts';

/** One degree by one on the equator between parallels measures 12,308.5 km² on WGS84. */
const square = shape(510700, [box(0, 0, 1, 1)], { areaKm2: 12309 });
const official = { adcode: 510700, name: '绵阳市', areaKm2: 12309, tolerance: 0.01 };

describe('geodesic area', () => {
  it('agrees with the whole ellipsoid', () => {
    // WGS84's surface is 510,065,622 km².
    expect(areaKm2(shape(0, [box(-180, -90, 180, 90)]).geometry)).toBeCloseTo(510065622, -1);
  });

  it('takes holes off', () => {
    const holed = shape(0, [box(0, 0, 1, 1), box(0.25, 0.25, 0.75, 0.75).reverse()]);
    expect(areaKm2(holed.geometry) / areaKm2(square.geometry)).toBeCloseTo(0.75, 4);
  });

  it('is written in whole km², and in tenths below a hundred', () => {
    expect([roundArea(20256.7), roundArea(61.149), roundArea(107.96)]).toEqual([20257, 61.1, 108]);
  });
});

describe('official land area', () => {
  it('passes one within its tolerance', () => {
    expect(checkLandAreas([square], [{ ...official, areaKm2: 12400 }])).toEqual([]);
  });

  it('finds one beyond it', () => {
    expect(words(checkLandAreas([square], [{ ...official, areaKm2: 12500 }]))).toEqual([
      '510700: 绵阳市 measures 12308 km², 1.53 % off the official 12500 km² (allowed 1.00 %)',
    ]);
  });

  it('finds a prefecture that is not drawn', () => {
    expect(checkLandAreas([], [official])).toHaveLength(1);
  });
});

describe('stated area', () => {
  const record = division(510700, 'prefecture', 510000, { areaKm2: 12309 });

  it('passes one that the shape bears out', () => {
    expect(checkStatedAreas([record], [square])).toEqual([]);
  });

  it('finds one that the shape does not bear out', () => {
    const stated = shape(510700, [box(0, 0, 1, 1)], { areaKm2: 13000 });
    expect(words(checkStatedAreas([{ ...record, areaKm2: 13000 }], [stated]))).toEqual([
      '510700: states 13000 km², but its shape measures 12308.5 km²',
    ]);
  });

  it('finds a record that states another', () => {
    expect(words(checkStatedAreas([{ ...record, areaKm2: 12310 }], [square]))).toEqual([
      '510700: is 12310, but geo/out/atlas.topo.json states 12309 km²',
    ]);
  });
});
