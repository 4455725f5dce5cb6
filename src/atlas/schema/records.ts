import * as v from 'valibot';
import { adcode, date, figure, id, position, text, year } from './fields.ts';
import { place } from './places.ts';
import {
  CATEGORIES,
  COMMITMENTS,
  type Evidence,
  FAMILIES,
  LEVELS,
  MAPPINGS,
  PRECISIONS,
  PUBLISHED_EVIDENCES,
  REGION_KINDS,
  RELIABILITIES,
  type Reliability,
  STATUSES,
} from './vocabulary.ts';

/** Where a fact was read. `url` is null where only a copy of unclear origin was seen. */
export const source = v.strictObject({
  id,
  title: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  publisher: v.nullable(v.string()),
  url: v.nullable(v.pipe(v.string(), v.url('must be a full web address'))),
  date: v.nullable(date),
  reliability: v.picklist(RELIABILITIES),
});

/** A policy document the atlas is read out of. */
export const document = v.strictObject({
  id,
  title: text,
  date,
  publisher: text,
});

/** An article of a document or a bullet under it, summarised in our own words. */
export const clause = v.strictObject({
  id,
  document: id,
  /** Number of the article (一)–(十八); null for a statement of the slides. */
  article: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(18))),
  heading: text,
  summary: text,
  mapping: v.picklist(MAPPINGS),
  /** Why nothing, or not everything, can be drawn. Required unless `mapping` is `mapped`. */
  reason: v.optional(text),
  /** The clause of the other document on the same matter. */
  counterpart: v.optional(id),
  /** In what the two documents differ, told on the clause of the slides. */
  difference: v.optional(text),
});

/** An administrative division. `seat` is its government seat, WGS84. */
export const division = v.strictObject({
  adcode,
  level: v.picklist(LEVELS),
  name: text,
  shortName: text,
  parent: v.nullable(adcode),
  seat: position,
  /** Geodesic area of the drawn polygon in km². */
  areaKm2: v.pipe(v.number(), v.gtValue(0, 'must be more than 0')),
});

/** A named set of divisions. */
export const region = v.strictObject({
  id,
  kind: v.picklist(REGION_KINDS),
  name: text,
  shortName: text,
  members: v.pipe(v.array(adcode), v.minLength(1, 'a region needs at least one member')),
  clauses: v.array(id),
  note: v.optional(text),
  sources: v.optional(v.array(id), []),
});

/** A node of the industry tree. A root has no parent; its family groups it. */
export const industry = v.strictObject({
  id,
  parent: v.nullable(id),
  family: v.picklist(FAMILIES),
  name: text,
  /** Clauses that name it. */
  clauses: v.pipe(v.array(id), v.minLength(1, 'an industry needs the clause that names it')),
  /** Other words people use for it, for search. */
  synonyms: v.optional(v.array(v.string()), []),
});

/** An industry placed in a division, with who says so and how firmly. */
export const assignment = v.strictObject({
  id,
  industry: id,
  /** The prefecture. */
  adcode,
  /** The county of that prefecture, where known. */
  county: v.optional(adcode),
  evidence: v.picklist(PUBLISHED_EVIDENCES),
  commitment: v.picklist(COMMITMENTS),
  /** The clause that names the place (`document`) or the industry (otherwise). */
  clause: id,
  note: text,
  figures: v.optional(v.array(figure), []),
  sources: v.array(id),
  doubt: v.optional(text),
});

/** A project, corridor, platform, park or protected area. */
export const infrastructure = v.strictObject({
  id,
  name: text,
  category: v.picklist(CATEGORIES),
  status: v.picklist(STATUSES),
  statusYear: v.nullable(year),
  evidence: v.picklist(PUBLISHED_EVIDENCES),
  precision: v.picklist(PRECISIONS),
  place,
  clauses: v.pipe(v.array(id), v.minLength(1, 'a project needs the clause it belongs to')),
  summary: text,
  figures: v.optional(v.array(figure), []),
  sources: v.array(id),
  doubt: v.optional(text),
});

/** What a column of figures means. */
export const indicator = v.strictObject({
  id,
  name: text,
  unit: text,
  definition: text,
});

const indicatorValue = v.strictObject({
  indicator: id,
  adcode,
  year,
  value: v.pipe(v.number(), v.finite()),
  source: id,
});

/** A goal of the documents. `year` is null where the document states none. */
export const target = v.strictObject({
  id,
  name: text,
  industry: v.optional(id),
  year: v.nullable(year),
  value: v.pipe(v.number(), v.finite()),
  unit: text,
  clause: id,
  baseline: v.optional(v.strictObject({ value: v.number(), year, source: id })),
  note: v.optional(text),
});

/** Every record file of `data/`, by the name it has there without its ending. */
export const SCHEMAS = {
  sources: source,
  documents: document,
  clauses: clause,
  divisions: division,
  regions: region,
  industries: industry,
  assignments: assignment,
  infrastructure,
  indicators: indicator,
  'indicator-values': indicatorValue,
  targets: target,
} as const;

export type RecordFile = keyof typeof SCHEMAS;

/** All records of the atlas, parsed: as they stand in `data/`, and joined to them what is the reader's own. */
export type AtlasRecords = Omit<
  { [File in RecordFile]: v.InferOutput<(typeof SCHEMAS)[File]>[] },
  'sources' | 'assignments' | 'indicators'
> & { sources: Source[]; assignments: Assignment[]; indicators: Indicator[] };

/** A file of the reader's own is a source too, but of nothing that the atlas vouches for. */
export type Source = Omit<v.InferOutput<typeof source>, 'reliability'> & {
  reliability: Reliability;
};
export type Document = v.InferOutput<typeof document>;
export type Clause = v.InferOutput<typeof clause>;
export type Division = v.InferOutput<typeof division>;
export type Region = v.InferOutput<typeof region>;
export type Industry = v.InferOutput<typeof industry>;
/**
 * `layer` is the reader's own layer that an assignment of the evidence `own` came in with; no clause
 * stands behind such a one, and its `clause` is ''.
 */
export type Assignment = Omit<v.InferOutput<typeof assignment>, 'evidence'> & {
  evidence: Evidence;
  layer?: string;
};
export type Infrastructure = v.InferOutput<typeof infrastructure>;
/**
 * `layer` is the reader's own layer that an indicator came in with; `quotientOf` says of a location
 * quotient which industry's it is, and of which of the layer's indicators.
 */
export type Indicator = v.InferOutput<typeof indicator> & {
  layer?: string;
  quotientOf?: { indicator: string; industry: string };
};
export type IndicatorValue = v.InferOutput<typeof indicatorValue>;
export type Target = v.InferOutput<typeof target>;
