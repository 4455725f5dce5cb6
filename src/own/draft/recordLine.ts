import * as v from 'valibot';
import { SCHEMAS } from '../../atlas/schema/records.ts';
import type { DraftFile, DraftRecords } from './revision.ts';
import { isSame } from './sameRecord.ts';

type Fields = Record<string, unknown>;

/**
 * A record as a line of its NDJSON file. Fields stand in the order that the line had before, or in
 * that of the schema; those that did not change are written as they were.
 *
 * @param line the line the record stands on now; null for a new one
 */
export function recordLine(
  file: DraftFile,
  record: DraftRecords[DraftFile],
  line: string | null,
): string {
  const written = line === null ? {} : (JSON.parse(line) as Fields);
  const parsed: Fields = line === null ? {} : v.parse(SCHEMAS[file], written);
  const after = new Map<string, unknown>(Object.entries(record));
  const fields = orderOf(file, Object.keys(written)).flatMap((key): [string, unknown][] => {
    const value: unknown = after.get(key);
    if (key in written && isSame(parsed[key], value)) return [[key, written[key]]];
    const isDefault = value === undefined || (key === 'figures' && isSame(value, []));
    return isDefault ? [] : [[key, key === 'figures' ? bare(value) : value]];
  });
  return JSON.stringify(Object.fromEntries(fields));
}

/** The order of the schema, unless the line has its own; what it has not stands last then. */
function orderOf(file: DraftFile, written: readonly string[]): readonly string[] {
  const order = Object.keys(SCHEMAS[file].entries);
  const inOrder = order.filter((key) => written.includes(key));
  return isSame(inOrder, written)
    ? order
    : [...written, ...order.filter((key) => !written.includes(key))];
}

/** Figures as the files have them: nothing is said of what is counted, only of what is promised. */
function bare(figures: unknown): unknown {
  if (!Array.isArray(figures)) return figures;
  return figures.map(({ basis, ...figure }: Fields) => {
    const { qualifier, ...rest } = figure;
    return {
      ...rest,
      ...(basis === 'actual' ? {} : { basis }),
      ...(qualifier === undefined ? {} : { qualifier }),
    };
  });
}
