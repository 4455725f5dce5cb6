import type { IndicatorSeries } from '../../atlas/indicators.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Area } from '../areas.ts';

/** A figure of one area. */
export interface AreaFigure {
  /** In the unit of the indicator. */
  value: number;
  year: number;
  /** How many members were added up; 1 for a published value. */
  members: number;
}

/** One indicator over the areas. */
export interface ComparedFigures {
  series: IndicatorSeries;
  /** The year that most of the areas have a figure of. */
  year: number;
  /** One for each area: of that year, otherwise of its latest, otherwise none. */
  byArea: readonly (AreaFigure | undefined)[];
  /**
   * For rates of change, the least and the greatest of that year among the prefectures and the areas:
   * around 0 they would tell nothing. Null for what is read from 0.
   */
  range: readonly [least: number, greatest: number] | null;
}

/** Indicators that count something, so that the members of a region add up. Rates and shares do not. */
const ADDITIVE: ReadonlySet<string> = new Set([
  'land-area',
  'population',
  'gdp',
  'primary-value-added',
  'secondary-value-added',
  'tertiary-value-added',
  'above-scale-industry-revenue',
  'above-scale-industry-profit',
  'high-tech-enterprises',
  'baijiu-revenue',
]);

/**
 * Every indicator that at least one of the areas has a figure of, in the order of the atlas.
 * Quotients worked out from a reader's figures are left to the question of shared designation.
 */
export function comparedFiguresOf(
  atlas: Atlas,
  areas: readonly Area[],
): readonly ComparedFigures[] {
  return [...atlas.indicators.values()].flatMap((series) => {
    if (series.quotientOf) return [];
    const year = commonYear(atlas, series, areas);
    if (year === null) return [];
    const byArea = areas.map(
      (area) => figureOf(atlas, series, area, year) ?? latestOf(atlas, series, area),
    );
    const range = series.id.endsWith('-growth') ? rangeOf(atlas, series, year, byArea) : null;
    return [{ series, year, byArea, range }];
  });
}

function rangeOf(
  atlas: Atlas,
  series: IndicatorSeries,
  year: number,
  byArea: ComparedFigures['byArea'],
): readonly [number, number] {
  const values = [
    ...atlas.prefectures.map(({ adcode }) => series.valueOf(adcode, year)),
    ...byArea,
  ].flatMap((found) => found?.value ?? []);
  return [Math.min(...values), Math.max(...values)];
}

/**
 * The figure of an area in a year. A region has one when it is a single division, or when the
 * indicator can be added up and every member has a value of that very year; nothing is estimated.
 */
export function figureOf(
  atlas: Atlas,
  series: IndicatorSeries,
  { ref }: Area,
  year: number,
): AreaFigure | undefined {
  const members =
    ref.kind === 'division' ? [ref.adcode] : (atlas.regions.get(ref.id)?.members ?? []);
  if (members.length > 1 && !ADDITIVE.has(series.id)) return undefined;
  const values = members.flatMap((adcode) => series.valueOf(adcode, year)?.value ?? []);
  if (values.length === 0 || values.length < members.length) return undefined;
  return { value: values.reduce((sum, value) => sum + value, 0), year, members: members.length };
}

function latestOf(atlas: Atlas, series: IndicatorSeries, area: Area): AreaFigure | undefined {
  return series.years
    .toReversed()
    .map((year) => figureOf(atlas, series, area, year))
    .find(Boolean);
}

/** The year with the most figures, of several the latest; null when no area has any. */
function commonYear(atlas: Atlas, series: IndicatorSeries, areas: readonly Area[]): number | null {
  const known = (year: number) =>
    areas.filter((area) => figureOf(atlas, series, area, year)).length;
  let best: { year: number; count: number } | null = null;
  for (const year of series.years) {
    const count = known(year);
    if (count > 0 && count >= (best?.count ?? 0)) best = { year, count };
  }
  return best?.year ?? null;
}
