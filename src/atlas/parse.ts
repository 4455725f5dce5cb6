import * as v from 'valibot';
import type { Checked, Problem } from './problem.ts';
import { type AtlasRecords, type RecordFile, SCHEMAS } from './schema/records.ts';

/** Raw records by record file, as read from NDJSON or from `records.json`. */
export type RawRecords = Partial<Record<RecordFile, readonly unknown[]>>;

export const RECORD_FILES = Object.keys(SCHEMAS) as RecordFile[];

/**
 * Hold raw records against their schemas.
 *
 * @returns all records, parsed and with defaults filled in, or every problem of every record.
 */
export function parseRecords(raw: RawRecords): Checked<AtlasRecords> {
  const problems: Problem[] = [];
  const entries = RECORD_FILES.map((file) => {
    const rows = raw[file];
    if (!Array.isArray(rows)) {
      problems.push({
        file,
        record: '',
        field: '',
        message: 'is missing or is not a list of records',
      });
      return [file, []];
    }
    return [file, rows.flatMap((row, index) => parseRecord(file, row, index, problems))];
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: Object.fromEntries(entries) as AtlasRecords };
}

function parseRecord(file: RecordFile, row: unknown, index: number, problems: Problem[]) {
  const result = v.safeParse(SCHEMAS[file], row);
  if (result.success) return [result.output];
  for (const issue of result.issues) {
    problems.push({
      file,
      record: nameOf(row, index),
      field: v.getDotPath(issue) ?? '',
      message: sentence(issue),
    });
  }
  return [];
}

/** The id of a raw record, or its place in the file, counted from 1. */
export function nameOf(row: unknown, index: number): string {
  if (typeof row === 'object' && row !== null) {
    if ('id' in row && typeof row.id === 'string') return row.id;
    if ('adcode' in row && typeof row.adcode === 'number') return String(row.adcode);
  }
  return `record ${index + 1}`;
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a known field';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.kind === 'validation' && !issue.message.startsWith('Invalid')) return issue.message;
  return `must be ${issue.expected ?? 'valid'}, but is ${issue.received}`;
}
