/** The most of each that a project holds; a reader's own names are no longer to begin with. */
export const MOST = {
  layers: 100,
  edits: 10_000,
  briefings: 500,
  corrections: 100_000,
  name: 200,
  address: 8000,
} as const;
