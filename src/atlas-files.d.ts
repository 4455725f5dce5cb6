/** The official map review number (审图号); empty while there is none. */
declare const __REVIEW_NUMBER__: string;

/** Addresses of the files that the build makes from `data/` and `geo/`. */
declare module 'virtual:atlas-files' {
  export const recordsUrl: string;
  export const topologyUrl: string;
  export const riversUrl: string;
  /** How every Chinese name is typed: `{name: [whole, initials]}`. */
  export const pinyinUrl: string;
}
