import { describe, expect, it } from 'vitest';
import {
  designationQuotient,
  FEW_INDUSTRIES,
  locationQuotient,
  OUTPUT_SECTORS,
  quotientYear,
} from '../../../src/analysis/designation/quotient.ts';
import type { RawWorld } from '../../atlas/world.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { chance } from '../../store/random.ts';
import { atlas as sichuan } from '../../views/realAtlas.ts';
import { assign, assignByChance, shuffled } from '../assign.ts';

const [WEST, EAST] = [510100, 510700];
const atlas = worldAtlas();

describe('the designation quotient', () => {
  it('is the share of a root in a place against its share everywhere', () => {
    // West: 2 of 4 under equipment; east: 1 of 1. Together 3 of 5.
    const found = designationQuotient(atlas, 'equipment', [
      assign('turbines', WEST),
      assign('turbines', WEST, 'document', 510104),
      assign('rail-cars', WEST),
      assign('electronics', WEST),
      assign('farming', WEST),
      assign('wind-turbines', EAST),
    ]);
    expect(found.map(({ underRoot, industries }) => [underRoot, industries])).toEqual([
      [2, 4],
      [1, 1],
    ]);
    expect(found[0]?.value).toBeCloseTo(2 / 4 / (3 / 5), 12);
    expect(found[1]?.value).toBeCloseTo(1 / (3 / 5), 12);
    expect(found.map(({ isFew }) => isFew)).toEqual([false, true]);
  });

  it('does not exist where nothing is carried, or nobody carries the root', () => {
    const values = (root: string) =>
      designationQuotient(atlas, root, [assign('farming', WEST)]).map(({ value }) => value);
    expect(values('farming')).toEqual([1, null]);
    expect(values('equipment')).toEqual([null, null]);
  });

  it('has the weighted mean 1, is never negative, at most d / d_r, and depends on no order', () => {
    const roots = sichuan.industries.roots.map(({ id }) => id);
    const ids = sichuan.industries.all.map(({ id }) => id);
    const adcodes = sichuan.prefectures.map(({ adcode }) => adcode);
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = chance(seed);
      const some = assignByChance(random, ids, adcodes, 1 + random.below(300));
      const root = random.pick(roots);
      const found = designationQuotient(sichuan, root, some);
      const all = found.reduce((total, { industries }) => total + industries, 0);
      const ofRoot = found.reduce((total, { underRoot }) => total + underRoot, 0);
      for (const { value, industries, isFew } of found) {
        expect(isFew).toBe(industries < FEW_INDUSTRIES);
        expect(value === null).toBe(industries === 0 || ofRoot === 0);
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        if (ofRoot > 0) expect(value ?? 0).toBeLessThanOrEqual(all / ofRoot + 1e-9);
      }
      const mean = found.reduce(
        (total, { value, industries }) => total + ((value ?? 0) * industries) / all,
        0,
      );
      if (ofRoot > 0) expect(mean).toBeCloseTo(1, 9);
      expect(designationQuotient(sichuan, root, shuffled(random, some))).toEqual(found);
    }
  });
});

describe('the location quotient', () => {
  const world = (change: (raw: RawWorld) => void = () => {}) =>
    worldAtlas((raw) => {
      const text = { zh: '名', en: 'Name' };
      const indicator = (id: string) => ({ id, name: text, unit: text, definition: text });
      raw.indicators.push(
        indicator('gdp'),
        ...OUTPUT_SECTORS.map((sector) => indicator(`${sector}-share`)),
      );
      const put = (id: string, adcode: number, year: number, value: number) =>
        raw['indicator-values'].push({ indicator: id, adcode, year, value, source: 'gazette' });
      // West: 300, half of it secondary. East: 100, a tenth. Together 160 of 400: 40 %.
      put('gdp', WEST, 2023, 300);
      put('gdp', EAST, 2023, 100);
      put('secondary-share', WEST, 2023, 50);
      put('secondary-share', EAST, 2023, 10);
      put('gdp', WEST, 2024, 330);
      put('secondary-share', WEST, 2024, 55);
      put('secondary-share', EAST, 2024, 12);
      change(raw);
    });

  it('is the share in the place against the share of all with figures', () => {
    const found = locationQuotient(world(), 'secondary', 2023);
    expect(found).toMatchObject({ year: 2023, covered: 2 });
    expect(found?.referenceShare).toBeCloseTo(40, 12);
    expect(found?.values.get(WEST)?.value).toBeCloseTo(1.25, 12);
    expect(found?.values.get(EAST)?.value).toBeCloseTo(0.25, 12);
  });

  it('leaves out a place without both figures of the year', () => {
    const found = locationQuotient(world(), 'secondary', 2024);
    expect(found?.covered).toBe(1);
    expect([...(found?.values.keys() ?? [])]).toEqual([WEST]);
    expect(found?.values.get(WEST)?.value).toBe(1);
  });

  it('does not exist without figures', () => {
    expect(locationQuotient(world(), 'secondary', 2019)).toBeUndefined();
    expect(locationQuotient(atlas, 'primary', 2023)).toBeUndefined();
    expect(quotientYear(atlas)).toBeUndefined();
    expect(quotientYear(world()), 'two of the sectors have no figure').toBeUndefined();
  });

  it('in Sichuan stands on the year with most figures, and averages to 1 by output', () => {
    const year = quotientYear(sichuan) ?? 0;
    expect(year).toBe(2023);
    for (const sector of OUTPUT_SECTORS) {
      const found = locationQuotient(sichuan, sector, year);
      expect(found?.covered).toBe(18);
      const gdp = (adcode: number) => sichuan.indicators.get('gdp')?.valueOf(adcode, year)?.value;
      const entries = [...(found?.values ?? [])];
      const total = entries.reduce((sum, [adcode]) => sum + (gdp(adcode) ?? 0), 0);
      const mean = entries.reduce(
        (sum, [adcode, { value }]) => sum + (value * (gdp(adcode) ?? 0)) / total,
        0,
      );
      expect(mean).toBeCloseTo(1, 9);
    }
  });
});
