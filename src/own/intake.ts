import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Division, Industry } from '../atlas/schema/records.ts';
import type { OwnLayer } from './layer.ts';
import type { RawRow, RawTable, ReadChoices } from './rawTable.ts';
import type { Corrections, IssueReason, JoinReport, RowIssue } from './report.ts';
import type { Datum, IntakeSettings } from './settings.ts';

/** A name or code that a division had, out of `data/former-names.ndjson`. */
export interface FormerName {
  /** The name in full, such as 达县, or a six-digit code. */
  former: string;
  adcode: number;
  /** When it changed; null where unknown. */
  until: number | null;
  source: string;
}

/** What the worker needs of the atlas. Plain values, since they travel to it. */
export interface IntakeContext {
  divisions: readonly Division[];
  industries: readonly Industry[];
  formerNames: readonly FormerName[];
  /** County polygons with `adcode`, WGS 84. */
  counties: FeatureCollection<Polygon | MultiPolygon, { adcode?: number }>;
}

export type Step = 'reading' | 'understanding' | 'joining';
/** `share` from 0 to 1; null while nobody can tell. */
export type OnProgress = (step: Step, share: number | null) => void;

/** How sure the coordinate system is: told by the points themselves, or only guessed. */
export interface DatumHint {
  datum: Datum | null;
  /** Points that speak for it, of those that could tell. */
  agreeing: number;
  telling: number;
}

/** A file that is open: what it is, and how it would be understood. */
export interface Opened {
  table: Omit<RawTable, 'rows'>;
  rowCount: number;
  /** The first rows. */
  head: readonly RawRow[];
  /** The guess. */
  settings: IntakeSettings;
  datumHint: DatumHint;
}

/** What the preview draws. */
export interface IntakePreview {
  /** The first points, degrees. */
  points: readonly (readonly [number, number])[];
  /** By division how many rows. */
  divisions: readonly (readonly [adcode: number, rows: number])[];
}

export interface Joined {
  report: JoinReport;
  preview: IntakePreview;
}

/** One file on its way in. Lives in a worker; every answer is plain data. */
export interface Intake {
  /** @throws ReadFailure (over the worker's border as an Error named so, `message` = `reason: detail`) */
  open(
    name: string,
    bytes: Uint8Array,
    choices: ReadChoices,
    onProgress: OnProgress,
  ): Promise<Opened>;
  /** Settings for the file that is open, if it were of this kind. */
  settingsFor(kind: IntakeSettings['kind']): Promise<IntakeSettings>;
  join(settings: IntakeSettings, corrections: Corrections, onProgress: OnProgress): Promise<Joined>;
  /** Issues of the last join, of one reason or of all, in the order of the file. */
  issues(reason: IssueReason | null, from: number, count: number): Promise<readonly RowIssue[]>;
  /** The last join as a layer. */
  layer(id: string): Promise<OwnLayer>;
}
