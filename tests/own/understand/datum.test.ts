import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { DATUMS, type Datum } from '../../../src/own/settings.ts';
import { datumHintOf, toWgs84 } from '../../../src/own/understand/datum.ts';
import { counties, locate } from './known.ts';

const CRS = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

function inDatum([x, y]: readonly [number, number], datum: Datum): readonly [number, number] {
  if (datum !== 'gcj02' && datum !== 'bd09') return [x, y];
  const [longitude, latitude] = gcoord.transform([x, y], gcoord.WGS84, CRS[datum]);
  return [longitude, latitude];
}

/** Points a little inside of every third corner of the counties' borders, with their county. */
const nearBorders = counties.features.flatMap(({ geometry, properties: { label } }) =>
  (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
    .flat()
    .filter((_, index) => index % 3 === 0)
    .flatMap(([x = 0, y = 0]) => {
      const at = [x + (label[0] - x) * 0.02, y + (label[1] - y) * 0.02] as const;
      const adcode = locate(...at);
      return adcode === 0 ? [] : [{ at, adcode }];
    }),
);

const hintFor = (datum: Datum, samples = nearBorders) =>
  datumHintOf(
    samples.map(({ at, adcode }) => ({ at: inDatum(at, datum), adcode })),
    locate,
  );

describe('WGS 84', () => {
  it.each(['gcj02', 'bd09'] as const)('is what %s is brought back to', (datum) => {
    const [longitude, latitude] = toWgs84(inDatum([104.06, 30.67], datum), datum);
    // A hundred-thousandth of a degree is a metre.
    expect(longitude).toBeCloseTo(104.06, 4);
    expect(latitude).toBeCloseTo(30.67, 4);
  });

  it('is some 500 m from GCJ-02 in 成都', () => {
    const [longitude] = toWgs84([104.06, 30.67], 'gcj02');
    expect(Math.abs(longitude - 104.06)).toBeGreaterThan(0.001);
  });

  it.each(['wgs84', 'cgcs2000'] as const)('is what %s is taken for', (datum) => {
    expect(toWgs84([104.06, 30.67], datum)).toEqual([104.06, 30.67]);
  });

  it.each([
    [30.67, 104.06],
    [72.004, 30],
    [72.0041, 30],
    [137.83, 55.82],
    [0, 0],
    [Number.NaN, 30],
    [Infinity, 30],
  ])('is what %d, %d beyond China stays in, in every datum', (longitude, latitude) => {
    for (const datum of DATUMS)
      expect(toWgs84([longitude, latitude], datum)).toEqual([longitude, latitude]);
  });
});

describe('the hint of a datum', () => {
  it.each(['wgs84', 'gcj02', 'bd09'] as const)('tells %s', (datum) => {
    const hint = hintFor(datum);
    expect(hint.datum).toBe(datum);
    expect(hint.telling).toBeGreaterThan(20);
    expect(hint.agreeing).toBeGreaterThan(0.9 * hint.telling);
    expect(hint.agreeing).toBeLessThanOrEqual(hint.telling);
  });

  it('takes CGCS2000 for WGS 84', () => {
    expect(hintFor('cgcs2000').datum).toBe('wgs84');
  });

  it('goes by prefectures where rows name no county', () => {
    const samples = nearBorders.map(({ at, adcode }) => ({ at, adcode: adcode - (adcode % 100) }));
    expect(hintFor('gcj02', samples).datum).toBe('gcj02');
  });

  it('cannot tell from points in the middle of their county', () => {
    const samples = counties.features.flatMap(({ properties: { adcode, label } }) =>
      adcode === undefined ? [] : [{ at: label, adcode }],
    );
    expect(hintFor('gcj02', samples).datum).toBeNull();
  });

  it('cannot tell from a few points, nor from none', () => {
    const telling = nearBorders.filter(
      ({ at, adcode }) => locate(...toWgs84(at, 'gcj02')) !== adcode,
    );
    expect(hintFor('wgs84', telling.slice(0, 3)).datum).toBeNull();
    expect(datumHintOf([], locate)).toEqual({ datum: null, agreeing: 0, telling: 0 });
  });

  it('cannot tell where rows name any county', () => {
    const samples = nearBorders.map(({ at }) => ({ at, adcode: 510107 }));
    expect(hintFor('gcj02', samples).datum).toBeNull();
  });
});
