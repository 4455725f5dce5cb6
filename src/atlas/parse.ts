import * as v from 'valibot';
import type { Problem } from './problem.ts';
import { type AtlasRecords, type RecordFile, SCHEMAS } from './schema/records.ts';

/** A schema for the records of each file. */
type Schemas = Readonly<Record<RecordFile, v.GenericSchema>>;

/** Raw records by record file, as read from NDJSON or from `records.json`. */
export type RawRecords = Partial<Record<RecordFile, readonly unknown[]>>;

export const RECORD_FILES = Object.keys(SCHEMAS) as RecordFile[];

/** Records that could not all be parsed: what is wrong, and what is sound all the same. */
export interface Unparsed {
  ok: false;
  problems: readonly Problem[];
  /** The records that hold against their schemas. */
  sound: AtlasRecords;
  /** Names of the records that do not. */
  broken: ReadonlySet<string>;
}

/**
 * Hold raw records against their schemas.
 *
 * @param raw records by record file, as JSON brings them; anything else is told as missing files
 * @param schemas those of the whole records, unless something is left out of them
 * @returns all records, parsed and with defaults filled in, or every problem of every record.
 */
export function parseRecords(
  raw: unknown,
  schemas: Schemas = SCHEMAS,
): { ok: true; value: AtlasRecords } | Unparsed {
  const files: RawRecords = typeof raw === 'object' && raw !== null ? raw : {};
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const entries = RECORD_FILES.map((file) => {
    const rows: unknown = files[file];
    if (!Array.isArray(rows)) {
      problems.push({
        file,
        record: '',
        field: '',
        message: 'is missing or is not a list of records',
      });
      return [file, []];
    }
    const sound = rows.flatMap((row, index) => {
      const result = v.safeParse(schemas[file], row);
      if (result.success) return [result.output];
      const record = nameOf(row, index);
      broken.add(record);
      for (const issue of result.issues) {
        problems.push({
          file,
          record,
          field: v.getDotPath(issue) ?? '',
          message: sentenceOf(issue),
        });
      }
      return [];
    });
    return [file, sound];
  });
  const records = Object.fromEntries(entries) as AtlasRecords;
  return problems.length === 0
    ? { ok: true, value: records }
    : { ok: false, problems, sound: records, broken };
}

/** The id of a raw record, what it measures, or its place in the file, counted from 1. */
export function nameOf(row: unknown, index: number): string {
  if (typeof row === 'object' && row !== null) {
    if ('id' in row && typeof row.id === 'string') return row.id;
    if ('indicator' in row && 'adcode' in row && 'year' in row) {
      return `${row.indicator} ${row.adcode} ${row.year}`;
    }
    if ('adcode' in row && typeof row.adcode === 'number') return String(row.adcode);
  }
  return `record ${index + 1}`;
}

/** What is wrong with a field, in words that follow its name. */
export function sentenceOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a known field';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.kind === 'validation' && !issue.message.startsWith('Invalid')) return issue.message;
  return `must be ${issue.expected ?? 'valid'}, but is ${issue.received}`;
}
