import type { IndicatorSeries } from '../../atlas/indicators.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Division, Industry } from '../../atlas/schema/records.ts';

/** The location quotients that were worked out from one column of a reader's file. */
export interface OutputQuotients {
  /** The figures they rest on, industries added up. */
  figure: IndicatorSeries;
  /** In the order of the industry tree. */
  quotients: readonly { industry: Industry; series: IndicatorSeries }[];
  /** An industry of the file is part of another one of it, so that totals count some output twice. */
  isNested: boolean;
}

/** One industry in one place. */
export interface PlacedQuotient {
  industry: Industry;
  division: Division;
  value: number;
  /** From 1 for the highest, among all places of the division's level. */
  rank: number;
  places: number;
}

/** Quotients of one year, the highest first. */
export interface QuotientList {
  year: number;
  rows: readonly PlacedQuotient[];
}

/** Every column of figures in the reader's files that tells industries apart, with its quotients. */
export function outputQuotients(atlas: Atlas): readonly OutputQuotients[] {
  const byFigure = new Map<string, OutputQuotients['quotients'][number][]>();
  for (const series of atlas.indicators.values()) {
    const industry = series.quotientOf && atlas.industries.get(series.quotientOf.industry);
    if (!series.quotientOf || !industry) continue;
    const known = byFigure.get(series.quotientOf.indicator) ?? [];
    byFigure.set(series.quotientOf.indicator, [...known, { industry, series }]);
  }
  const order = new Map(atlas.industries.all.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Industry) => order.get(id) ?? 0;
  return [...byFigure].flatMap(([id, quotients]): OutputQuotients[] => {
    const figure = atlas.indicators.get(id);
    if (!figure) return [];
    const ids = new Set(quotients.map(({ industry }) => industry.id));
    const isNested = quotients.some(({ industry }) =>
      atlas.industries.pathTo(industry.id).some((above) => above !== industry && ids.has(above.id)),
    );
    const sorted = quotients.sort((a, b) => placeOf(a.industry) - placeOf(b.industry));
    return [{ figure, quotients: sorted, isNested }];
  });
}

/**
 * The quotients of every industry in one place, or in its counties where the file has nothing of the
 * place as a whole; of the latest year that has any.
 */
export function quotientsIn(
  atlas: Atlas,
  adcode: number,
  { quotients }: OutputQuotients,
): QuotientList | undefined {
  const place = atlas.divisions.get(adcode);
  if (!place) return undefined;
  for (const divisions of [[place], atlas.countiesOf(adcode)]) {
    const years = quotients.flatMap(({ series }) =>
      series.years.filter((year) => divisions.some((one) => series.valueOf(one.adcode, year))),
    );
    if (years.length === 0) continue;
    const year = Math.max(...years);
    const rows = quotients.flatMap(({ industry, series }) =>
      ranked(atlas, industry, series, year).filter(({ division }) => divisions.includes(division)),
    );
    return { year, rows: rows.sort(byValue) };
  }
  return undefined;
}

/**
 * The quotients of one industry in every place of the level that most of the file is of, in the
 * fullest year or else the latest.
 */
export function quotientsOf(
  atlas: Atlas,
  industry: string,
  { quotients }: OutputQuotients,
): QuotientList | undefined {
  const found = quotients.find((one) => one.industry.id === industry);
  const year = found?.series.bestYear ?? found?.series.years.at(-1);
  if (!found || year === undefined) return undefined;
  const rows = ranked(atlas, found.industry, found.series, year).filter(
    ({ division }) => division.level === found.series.level,
  );
  return { year, rows: rows.sort(byValue) };
}

/** An industry's places in a year, each with its rank among those of its level. */
function ranked(
  atlas: Atlas,
  industry: Industry,
  series: IndicatorSeries,
  year: number,
): PlacedQuotient[] {
  const levels = [atlas.prefectures, atlas.countiesOf(atlas.province.adcode)];
  return levels.flatMap((divisions) => {
    const placed = divisions.flatMap((division) => {
      const found = series.valueOf(division.adcode, year);
      return found ? [{ division, value: found.value }] : [];
    });
    return placed.map((one) => ({
      ...one,
      industry,
      rank: 1 + placed.filter(({ value }) => value > one.value).length,
      places: placed.length,
    }));
  });
}

function byValue(a: PlacedQuotient, b: PlacedQuotient): number {
  return b.value - a.value;
}
