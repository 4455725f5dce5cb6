/** Why a row, or a value of it, did not go the usual way. */
export const ISSUE_REASONS = [
  'empty-row',
  'empty-division',
  'unknown-division',
  'ambiguous-division',
  'outside-division',
  'former-division',
  'empty-industry',
  'unknown-industry',
  'ambiguous-industry',
  'empty-coordinate',
  'not-a-coordinate',
  'swapped-coordinates',
  'outside-sichuan',
  'broken-geometry',
  'elsewhere',
  'empty-figure',
  'not-a-number',
  'not-a-year',
  'unknown-commitment',
  'duplicate',
] as const;
export type IssueReason = (typeof ISSUE_REASONS)[number];

/**
 * What became of it: the whole row stays out, one value stays out, or the row is in and this is
 * worth knowing (a former name was read as its modern division, a point lies elsewhere than said).
 */
export const EFFECTS = ['row-out', 'value-out', 'noted'] as const;
export type IssueEffect = (typeof EFFECTS)[number];

/** What a value could mean. `value` is what a correction would write: an adcode or an industry's id. */
export interface Candidate {
  value: string;
  zh: string;
  en: string;
}

export interface RowIssue {
  /** As in the file, see `RawRow`. */
  line: number;
  /** Place of the column, counted from 0; null where it is the whole row or its geometry. */
  column: number | null;
  /** What stands there. */
  value: string;
  reason: IssueReason;
  effect: IssueEffect;
  candidates: readonly Candidate[];
  /** Of a duplicate: the line that says the same and came first. */
  sameAs?: number;
}

/** What the reader corrects in place; the file itself is never changed. */
export interface Corrections {
  /** By line and column: what is read there instead. */
  cells: Readonly<Record<number, Readonly<Record<number, string>>>>;
  /** By column and by what stands there: what is read instead, in every row. */
  values: Readonly<Record<number, Readonly<Record<string, string>>>>;
  /** Whether longitude and latitude are exchanged wherever that brings the point into reach. */
  unswap: boolean;
}

export const NO_CORRECTIONS: Corrections = { cells: {}, values: {}, unswap: false };

/** `read` is always `added + leftOut`. */
export interface JoinReport {
  read: number;
  added: number;
  leftOut: number;
  /** Rows that are on the map as points. */
  placed: number;
  /** How many issues there are for each reason; reasons without one are not listed. */
  counts: Readonly<Partial<Record<IssueReason, number>>>;
  /** The first issues of each reason, at most `SAMPLE` of one; the worker keeps the rest. */
  sample: readonly RowIssue[];
}

/** Issues of one reason that travel with the report. */
export const SAMPLE = 200;
