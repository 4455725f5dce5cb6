/** The official map review number (审图号); empty while there is none. */
declare const __REVIEW_NUMBER__: string;

/** What exported files say of the data they are made from; out of `data/meta.json`. */
declare const __DATASET__: {
  version: string;
  /** Day the data was last changed, `YYYY-MM-DD`. */
  generated: string;
  licence: { zh: string; en: string };
};

/** Addresses of the files that the build makes from `data/` and `geo/`. */
declare module 'virtual:atlas-files' {
  /** The records as `withoutDetails` of `src/atlas/details.ts` gives them. */
  export const recordsUrl: string;
  /** What `detailsOf` gives. */
  export const detailsUrl: string;
  export const topologyUrl: string;
  export const riversUrl: string;
  /** The briefings that come with the atlas. */
  export const briefingsUrl: string;
  /** Names and codes that divisions had, `FormerName[]` of `src/own/intake.ts`. */
  export const formerNamesUrl: string;
  /** Which record stands on which line of `data/`, a `RecordListing` of `src/own/draft/recordFiles.ts`. */
  export const recordFilesUrl: string;
  /** How every Chinese name is typed: `{name: [whole, initials]}`. */
  export const pinyinUrl: string;
}
