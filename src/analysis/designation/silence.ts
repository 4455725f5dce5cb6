import type { Atlas } from '../../atlas/join.ts';
import type { Assignment, Division } from '../../atlas/schema/records.ts';

/** A prefecture that no document names, with what other evidence places there. */
export interface SilentPrefecture {
  prefecture: Division;
  /** Different industries that public sources or we place there. */
  industries: number;
}

/** Counties of one prefecture. */
export interface CountiesOf {
  prefecture: Division;
  counties: readonly Division[];
}

/** Places that the documents or the assignments pass over. */
export interface SilentPlaces {
  prefectures: readonly SilentPrefecture[];
  /** How many counties no document names. */
  countiesUnnamed: number;
  /** Counties without any assignment, by prefecture; one that names a prefecture alone is no county's. */
  countiesEmpty: readonly CountiesOf[];
}

/**
 * Prefectures and counties that no assignment of document evidence names, and counties that none
 * names at all. A prefecture counts as named when one of its counties is.
 *
 * @param assignments of every kind of evidence: this asks what the documents say, whatever else counts.
 * The reader's own are passed over: no file of theirs gives a place a voice.
 * @param within adcodes to look at; null for the whole province.
 */
export function silentPlaces(
  atlas: Atlas,
  assignments: readonly Assignment[],
  within: ReadonlySet<number> | null = null,
): SilentPlaces {
  const isAsked = ({ adcode }: Division) => within === null || within.has(adcode);
  const documented = new Set<number | undefined>();
  const placed = new Set<number | undefined>();
  const published = assignments.filter(({ evidence }) => evidence !== 'own');
  for (const { adcode, county, evidence } of published) {
    placed.add(county);
    if (evidence === 'document') documented.add(adcode).add(county);
  }
  const counties = atlas.prefectures.map((prefecture) => ({
    prefecture,
    counties: atlas.countiesOf(prefecture.adcode).filter(isAsked),
  }));
  return {
    prefectures: atlas.prefectures
      .filter((prefecture) => isAsked(prefecture) && !documented.has(prefecture.adcode))
      .map((prefecture) => {
        const own = published.filter(({ adcode }) => adcode === prefecture.adcode);
        return { prefecture, industries: new Set(own.map(({ industry }) => industry)).size };
      }),
    countiesUnnamed: counties
      .flatMap((one) => one.counties)
      .filter(({ adcode }) => !documented.has(adcode)).length,
    countiesEmpty: counties
      .map(({ prefecture, counties: all }) => ({
        prefecture,
        counties: all.filter(({ adcode }) => !placed.has(adcode)),
      }))
      .filter((one) => one.counties.length > 0),
  };
}
