import { groupBy, indexBy } from './indexes.ts';
import type { AtlasRecords, Indicator, IndicatorValue } from './schema/records.ts';

/** An indicator with its values by year and division. */
export interface IndicatorSeries extends Indicator {
  /** Years with a value, ascending. */
  readonly years: readonly number[];
  /** The level that most of the values are of. */
  readonly level: 'prefecture' | 'county';
  /** The value of a year, or the latest there is when the year is null. */
  valueOf(adcode: number, year: number | null): IndicatorValue | undefined;
  /** The year to show first: the fullest, or null where no year covers most divisions. */
  readonly bestYear: number | null;
}

/** Every indicator with its values indexed. */
export function joinIndicators(records: AtlasRecords): ReadonlyMap<string, IndicatorSeries> {
  const values = groupBy(records['indicator-values'], ({ indicator }) => [indicator]);
  return new Map(
    records.indicators.map((indicator) => {
      const own = values.get(indicator.id) ?? [];
      const byPlace = indexBy(own, ({ adcode, year }) => `${adcode} ${year}`);
      const byYear = groupBy(own, ({ year }) => [year]);
      const years = [...byYear.keys()].sort((a, b) => a - b);
      const coverage = (year: number) => byYear.get(year)?.length ?? 0;
      const fullest = years.reduce(
        (best, year) => (coverage(year) >= coverage(best) ? year : best),
        years[0] ?? 0,
      );
      const adcodes = [...new Set(own.map(({ adcode }) => adcode))];
      const places = adcodes.length;
      const counties = adcodes.filter((adcode) => adcode % 100 !== 0).length;
      const series: IndicatorSeries = {
        ...indicator,
        years,
        level: counties * 2 > places ? 'county' : 'prefecture',
        bestYear: coverage(fullest) * 10 >= places * 9 ? fullest : null,
        valueOf: (adcode, year) => {
          if (year !== null) return byPlace.get(`${adcode} ${year}`);
          const latest = years.findLast((one) => byPlace.has(`${adcode} ${one}`));
          return latest === undefined ? undefined : byPlace.get(`${adcode} ${latest}`);
        },
      };
      return [indicator.id, series];
    }),
  );
}
