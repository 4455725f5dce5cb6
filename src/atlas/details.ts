import * as v from 'valibot';
import { parseRecords, sentenceOf, type Unparsed } from './parse.ts';
import type { Checked, Problem } from './problem.ts';
import {
  type AtlasRecords,
  assignment,
  clause,
  infrastructure,
  SCHEMAS,
  source,
} from './schema/records.ts';

/**
 * The fields that the map, its layers, filters, legend and search do without: words and figures that
 * are read one record at a time. None of them refers to another record.
 */
const DETAIL_FIELDS = {
  sources: ['title', 'publisher', 'url', 'date'],
  clauses: ['summary', 'difference'],
  assignments: ['note', 'figures', 'doubt'],
  infrastructure: ['figures', 'doubt'],
} as const;

type DetailFile = keyof typeof DETAIL_FIELDS;

const DETAIL_FILES = Object.keys(DETAIL_FIELDS) as DetailFile[];

/** The records without their details, as JSON. */
export type CoreFile = { readonly [File in keyof AtlasRecords]: readonly object[] };

/** The details by record file and id, as JSON. */
export type DetailsFile = Readonly<Record<DetailFile, Readonly<Record<string, object>>>>;

const CORE_SCHEMAS = {
  ...SCHEMAS,
  sources: v.omit(source, DETAIL_FIELDS.sources),
  clauses: v.omit(clause, DETAIL_FIELDS.clauses),
  assignments: v.omit(assignment, DETAIL_FIELDS.assignments),
  infrastructure: v.omit(infrastructure, DETAIL_FIELDS.infrastructure),
};

const DETAIL_SCHEMAS = {
  sources: v.pick(source, DETAIL_FIELDS.sources),
  clauses: v.pick(clause, DETAIL_FIELDS.clauses),
  assignments: v.pick(assignment, DETAIL_FIELDS.assignments),
  infrastructure: v.pick(infrastructure, DETAIL_FIELDS.infrastructure),
};

const NO_WORDS = { zh: '', en: '' };

/** What stands in a field until its details come; nobody is shown it. */
const BLANKS = {
  sources: { title: '', publisher: null, url: null, date: null },
  clauses: { summary: NO_WORDS },
  assignments: { note: NO_WORDS, figures: [] },
  infrastructure: { figures: [] },
};

/** The records with every detail left out: what is needed before the map stands. */
export function withoutDetails(records: AtlasRecords): CoreFile {
  return { ...records, ...fromFiles((file) => records[file].map((row) => parted(file, row).core)) };
}

/** What `withoutDetails` leaves out. */
export function detailsOf(records: AtlasRecords): DetailsFile {
  return fromFiles((file) =>
    Object.fromEntries(records[file].map((row) => [row.id, parted(file, row).details])),
  );
}

/**
 * Hold records without details against their schemas.
 *
 * @param raw what `withoutDetails` gave, as JSON brings it
 * @returns the records with blanks for their details, or every problem of every record.
 */
export function parseCore(raw: unknown): { ok: true; value: AtlasRecords } | Unparsed {
  const parsed = parseRecords(raw, CORE_SCHEMAS);
  if (!parsed.ok) return parsed;
  const filled = fromFiles((file) =>
    parsed.value[file].map((row) => ({ ...row, ...BLANKS[file] })),
  );
  return { ok: true, value: { ...parsed.value, ...filled } as AtlasRecords };
}

/**
 * Put the details into their records; those records are not checked again.
 *
 * @param core what `parseCore` gave
 * @param raw what `detailsOf` gave, as JSON brings it
 * @returns the whole records, or every detail that is missing, too much or not as it should be.
 */
export function withDetails(core: AtlasRecords, raw: unknown): Checked<AtlasRecords> {
  const problems: Problem[] = [];
  const brought = fieldsOf(raw);
  const whole = fromFiles((file) => {
    const left = new Map(Object.entries(fieldsOf(brought[file])));
    const rows = core[file].map((row) => {
      const result = v.safeParse(DETAIL_SCHEMAS[file], left.get(row.id));
      left.delete(row.id);
      for (const issue of result.issues ?? []) {
        const field = v.getDotPath(issue) ?? '';
        problems.push({ file, record: row.id, field, message: sentenceOf(issue) });
      }
      return result.success ? { ...row, ...result.output } : row;
    });
    for (const record of left.keys()) {
      problems.push({ file, record, field: '', message: 'has details but is no record' });
    }
    return rows;
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...core, ...whole } as AtlasRecords };
}

function parted(file: DetailFile, row: object): { core: object; details: object } {
  const isDetail = ([field]: [string, unknown]) =>
    (DETAIL_FIELDS[file] as readonly string[]).includes(field);
  const fields = Object.entries(row);
  return {
    core: Object.fromEntries(fields.filter((field) => !isDetail(field))),
    details: Object.fromEntries(fields.filter(isDetail)),
  };
}

function fromFiles<Content>(make: (file: DetailFile) => Content): Record<DetailFile, Content> {
  return Object.fromEntries(DETAIL_FILES.map((file) => [file, make(file)])) as Record<
    DetailFile,
    Content
  >;
}

function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}
