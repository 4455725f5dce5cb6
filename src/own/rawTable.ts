import type { Geometry } from 'geojson';

/** What can be read. A shapefile comes as one ZIP of its parts. */
export const FORMATS = ['csv', 'tsv', 'xlsx', 'json', 'geojson', 'shapefile'] as const;
export type Format = (typeof FORMATS)[number];

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a file may hold at most, told to the reader before anything is chosen. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 256 * 2 ** 20,
  /** Bytes that a ZIP, a workbook's included, may unpack to. */
  unpacked: 1024 * 2 ** 20,
  rows: 1_000_000,
  columns: 500,
  /** Characters of one cell. */
  cell: 32_767,
} as const;

/** What the reader sets when the guess is wrong; what is left out is guessed. */
export interface ReadChoices {
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  /** Line of the column names, counted from 1; 0 when the file has none. */
  headerLine?: number;
}

/** A row as it stands in the file. */
export interface RawRow {
  /** Line of the file or row of the sheet, counted from 1; for JSON and shapes the record's place. */
  line: number;
  /** As many as there are columns; an empty cell is ''. Numbers in plain decimals, dates as ISO 8601. */
  cells: readonly string[];
  /** Of GeoJSON and shapefiles, in the file's own coordinates. */
  geometry?: Geometry | null;
}

/** A file as a table, before anything is understood. */
export interface RawTable {
  format: Format;
  /** Null where the format says it itself. */
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  /** Names of the sheets of a workbook, or of the layers of a shapefile; empty where there is one. */
  sheets: readonly string[];
  sheet: string | null;
  headerLine: number;
  /** Lines above the column names: a title, a unit, a year. */
  preamble: readonly string[];
  /** Names of the columns, none empty, none twice. */
  columns: readonly string[];
  rows: readonly RawRow[];
  hasGeometry: boolean;
}

export const READ_FAILURES = [
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'unpacks-too-large',
  'empty',
  'damaged',
  'encrypted',
  'old-excel',
  'unknown-format',
  'unknown-projection',
  'no-records',
] as const;
export type ReadFailureReason = (typeof READ_FAILURES)[number];

/** A file that cannot be read; `detail` is what is known of it, such as a number or a name. */
export class ReadFailure extends Error {
  readonly reason: ReadFailureReason;
  readonly detail: string;
  constructor(reason: ReadFailureReason, detail = '') {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'ReadFailure';
    this.reason = reason;
    this.detail = detail;
  }
}
