import type { Atlas } from '../../atlas/join.ts';
import type { Assignment, Division } from '../../atlas/schema/records.ts';

/** Below this many industries a prefecture's designation quotient hangs on a single assignment. */
export const FEW_INDUSTRIES = 3;

export interface DesignationQuotient {
  prefecture: Division;
  /** d_cr: different industries under the root that the prefecture carries. */
  underRoot: number;
  /** d_c: different industries it carries in all. */
  industries: number;
  /** Null where the prefecture carries nothing, or nobody carries the root. */
  value: number | null;
  /** It carries fewer than `FEW_INDUSTRIES`: read the value with caution. */
  isFew: boolean;
}

/**
 * A prefecture's share of a root's designations against its share of all:
 *
 *     DQ_c = (d_cr / d_c) / (d_r / d),   d_r = Σ_c d_cr,   d = Σ_c d_c
 *
 * where d_c counts the different industries the prefecture c carries and d_cr those of them under
 * the root r. It has the form of the location quotient (Florence 1939) but counts designations, not
 * output: it tells what plans and sources name, not how large anything is. 1 means the root has the
 * weight there that it has in the province; weighted by d_c / d the mean over prefectures is 1.
 *
 * @returns one for each prefecture, in the order of the atlas.
 */
export function designationQuotient(
  atlas: Atlas,
  root: string,
  assignments: readonly Assignment[],
): readonly DesignationQuotient[] {
  const within = atlas.industries.within(root);
  const carried = new Map<number, Set<string>>(
    atlas.prefectures.map(({ adcode }) => [adcode, new Set()]),
  );
  for (const { adcode, industry } of assignments) carried.get(adcode)?.add(industry);
  const counts = atlas.prefectures.map((prefecture) => {
    const own = [...(carried.get(prefecture.adcode) ?? [])];
    const underRoot = own.filter((id) => within.has(id)).length;
    return { prefecture, underRoot, industries: own.length };
  });
  const ofRoot = sum(counts.map(({ underRoot }) => underRoot));
  const all = sum(counts.map(({ industries }) => industries));
  return counts.map((count) => ({
    ...count,
    value:
      ofRoot > 0 && count.industries > 0
        ? count.underRoot / count.industries / (ofRoot / all)
        : null,
    isFew: count.industries < FEW_INDUSTRIES,
  }));
}

/** The three sectors of the national accounts, as the indicators name them. */
export const OUTPUT_SECTORS = ['primary', 'secondary', 'tertiary'] as const;
export type OutputSector = (typeof OUTPUT_SECTORS)[number];

export interface LocationQuotients {
  year: number;
  /** Prefectures with both figures of the year; the rest have no quotient. */
  covered: number;
  /** The sector's share in the GDP of the covered prefectures together, %. */
  referenceShare: number;
  /** By adcode: the sector's share in the prefecture's GDP in %, and the quotient. */
  values: ReadonlyMap<number, { share: number; value: number }>;
}

/**
 * The location quotient of a sector by its output (Florence 1939; Isard 1960):
 *
 *     LQ_c = s_c / (Σ_i g_i · s_i / Σ_i g_i)
 *
 * with s the sector's share in GDP and g the GDP of the same year, both at current prices, over the
 * prefectures i that have both. Years up to 2023 and from 2024 on stand on both sides of the
 * economic census and must not be compared.
 *
 * @returns undefined where no prefecture has both figures of the year, or the sector has no output.
 */
export function locationQuotient(
  atlas: Atlas,
  sector: OutputSector,
  year: number,
): LocationQuotients | undefined {
  const covered = atlas.prefectures.flatMap(({ adcode }) => {
    const share = atlas.indicators.get(`${sector}-share`)?.valueOf(adcode, year)?.value;
    const gdp = atlas.indicators.get('gdp')?.valueOf(adcode, year)?.value;
    return share === undefined || gdp === undefined ? [] : [{ adcode, share, gdp }];
  });
  const output = sum(covered.map(({ share, gdp }) => share * gdp));
  if (output === 0) return undefined;
  const referenceShare = output / sum(covered.map(({ gdp }) => gdp));
  return {
    year,
    covered: covered.length,
    referenceShare,
    values: new Map(
      covered.map(({ adcode, share }) => [adcode, { share, value: share / referenceShare }]),
    ),
  };
}

/** The year for which most prefectures have all figures of the location quotients, the latest of equals. */
export function quotientYear(atlas: Atlas): number | undefined {
  const years = atlas.indicators.get('gdp')?.years ?? [];
  const coverage = (year: number) =>
    Math.min(
      ...OUTPUT_SECTORS.map((sector) => locationQuotient(atlas, sector, year)?.covered ?? 0),
    );
  return years
    .map((year) => ({ year, covered: coverage(year) }))
    .filter(({ covered }) => covered > 0)
    .reduce<{ year: number; covered: number } | undefined>(
      (best, one) => (best && best.covered > one.covered ? best : one),
      undefined,
    )?.year;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
