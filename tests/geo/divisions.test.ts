import { describe, expect, it } from 'vitest';
import { checkAdcodes, checkParents, checkShapes } from '../../geo/rules/divisions.ts';
import { box, committed, division, shape, words } from './fixtures.ts';

const province = division(510000, 'province', null);
const prefecture = division(510700, 'prefecture', 510000);
const county = division(510703, 'county', 510700);
const table = [province, prefecture, county];

describe('adcodes', () => {
  it('passes the committed records', () => {
    expect(checkAdcodes(committed.divisions())).toEqual([]);
  });

  it('finds one that stands twice and one that is missing', () => {
    const records = committed.divisions();
    const [first] = records;
    if (!first) throw new Error('There are no committed records.');
    expect(words(checkAdcodes([...records, first]))).toEqual([
      '510000: stands 2 times, should stand once',
      'province: there are 9 of this level, should be 8',
    ]);
    expect(words(checkAdcodes(records.filter(({ adcode }) => adcode !== 510703)))).toEqual([
      'county: there are 182 of this level, should be 183',
    ]);
  });
});

describe('parents', () => {
  it('passes a county, its prefecture and its province', () => {
    expect(checkParents(table)).toEqual([]);
  });

  it('finds a parent against the digits of the adcode', () => {
    const wrong = division(510703, 'county', 510600);
    expect(words(checkParents([province, prefecture, wrong]))).toEqual([
      '510703: is 510600, but the adcode belongs to 510700',
    ]);
  });

  it('finds a parent that is not in the table', () => {
    expect(words(checkParents([province, county]))).toEqual(['510703: 510700 is not in the table']);
  });

  it('finds a parent of the wrong level', () => {
    const misread = division(510700, 'county', 510700);
    expect(words(checkParents([province, misread, county]))).toContain(
      '510703: 510700 is a county, should be a prefecture',
    );
  });
});

describe('shapes and records', () => {
  const ring = [box(0, 0, 1, 1)];
  const shapes = {
    province: [shape(510000, ring)],
    prefecture: [shape(510700, ring)],
    county: [shape(510703, ring, { parent: 510700 })],
  };

  it('passes one shape for each record', () => {
    expect(checkShapes(table, shapes)).toEqual([]);
  });

  it('finds a record without a shape and one with two', () => {
    const twice = [...shapes.county, ...shapes.county];
    expect(words(checkShapes(table, { ...shapes, prefecture: [], county: twice }))).toEqual([
      '510700: has 0 shapes, should have one',
      '510703: has 2 shapes, should have one',
    ]);
  });

  it('finds a shape without a record', () => {
    const unknown = [...shapes.county, shape(510799, ring, { parent: 510700 })];
    expect(words(checkShapes(table, { ...shapes, county: unknown }))).toEqual([
      '510799: is drawn as a county and has no such record',
    ]);
  });

  it('finds a shape that names another parent', () => {
    const other = [shape(510703, ring, { parent: 510600 })];
    expect(words(checkShapes(table, { ...shapes, county: other }))).toEqual([
      '510703: is 510600, the record says 510700',
    ]);
  });
});
