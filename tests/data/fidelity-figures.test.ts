import { describe, expect, it } from 'vitest';
import { sumProblems } from './fidelity-rules.ts';
import { atlas, records } from './real.ts';

const SICHUAN = 510000;

/** Prefectures of which no GDP for 2023 was found. */
const WITHOUT_GDP_2023 = ['阿坝', '甘孜'];

function figureOf(indicator: string, adcode: number, year: number): number | undefined {
  return records['indicator-values'].find(
    (one) => one.indicator === indicator && one.adcode === adcode && one.year === year,
  )?.value;
}

/** Half a last digit of each number: what rounding alone can make of a sum. */
function rounding(...values: number[]): { below: number; above: number } {
  const digits = Math.max(...values.map((value) => `${value}`.split('.')[1]?.length ?? 0));
  const slack = (values.length / 2 + 0.01) * 10 ** -digits;
  return { below: slack, above: slack };
}

/** Every division and year for which all the indicators are published. */
function published(...indicators: string[]): [name: string, ...values: number[]][] {
  const places = new Map(
    records['indicator-values'].map(({ adcode, year }) => [`${adcode} ${year}`, { adcode, year }]),
  );
  return [...places].flatMap(([name, { adcode, year }]) => {
    const values = indicators.flatMap((indicator) => figureOf(indicator, adcode, year) ?? []);
    return values.length === indicators.length ? [[name, ...values] as [string, ...number[]]] : [];
  });
}

describe('GDP of 2023', () => {
  const missing = atlas.prefectures.filter(
    ({ adcode }) => figureOf('gdp', adcode, 2023) === undefined,
  );

  it('is there for all prefectures but two', () => {
    expect(missing.map(({ shortName }) => shortName.zh)).toEqual(WITHOUT_GDP_2023);
  });

  it('adds up to the province less those two, who make about 1.7 % of it', () => {
    const province = figureOf('gdp', SICHUAN, 2023) ?? 0;
    const parts = atlas.prefectures.flatMap(({ adcode }) => figureOf('gdp', adcode, 2023) ?? []);
    // The two were about 411 each in 2020, of 48,600: together 1,000 or so in 2023. The parts are
    // on the basis before the economic census and the total is preliminary, hence 2 % and no less.
    expect(sumProblems(parts, province, { below: 0.02 * province, above: 0 })).toEqual([]);
  });

  it('would tell a prefecture that is a tenth too large or left out', () => {
    expect(sumProblems([50, 60], 100, { below: 2, above: 0 })).toHaveLength(1);
    expect(sumProblems([50], 100, { below: 2, above: 0 })).toHaveLength(1);
    expect(sumProblems([50, 49], 100, { below: 2, above: 0 })).toEqual([]);
  });
});

describe('the three sectors', () => {
  it('make GDP wherever all are published, within rounding', () => {
    const rows = published(
      'gdp',
      'primary-value-added',
      'secondary-value-added',
      'tertiary-value-added',
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const [name, total = 0, ...parts] of rows)
      expect(sumProblems(parts, total, rounding(total, ...parts)), name).toEqual([]);
  });

  it('have shares of 100 % in all, within rounding', () => {
    const rows = published('primary-share', 'secondary-share', 'tertiary-share');
    expect(rows.length).toBeGreaterThan(30);
    for (const [name, ...shares] of rows)
      expect(sumProblems(shares, 100, rounding(...shares)), name).toEqual([]);
  });

  it('would tell shares that do not', () => {
    expect(sumProblems([10.3, 45.2, 44.5], 100, rounding(10.3, 45.2, 44.5))).toEqual([]);
    expect(sumProblems([10.3, 45.2, 44.8], 100, rounding(10.3, 45.2, 44.8))).toHaveLength(1);
  });
});
