import type { Text } from '../../atlas/schema/fields.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import type { Commitment } from '../../atlas/schema/vocabulary.ts';
import { PUBLISHED_EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { assignmentId } from '../../own/draft/newId.ts';
import { type FigureForm, figureForms, NO_TEXT, rawFigures, textIn } from './figureForm.ts';

export type PublishedEvidence = (typeof PUBLISHED_EVIDENCES)[number];

/** An assignment as it is typed. */
export interface AssignmentFields {
  industry: string | null;
  adcode: number | null;
  county: number | null;
  evidence: PublishedEvidence;
  commitment: Commitment;
  clause: string | null;
  note: Text;
  figures: readonly FigureForm[];
  sources: readonly string[];
  doubt: Text;
}

export function assignmentFields(record: Assignment): AssignmentFields {
  const { county, evidence, doubt, figures } = record;
  return {
    ...record,
    county: county ?? null,
    evidence: PUBLISHED_EVIDENCES.find((one) => one === evidence) ?? 'inferred',
    figures: figureForms(figures),
    doubt: doubt ?? NO_TEXT,
  };
}

/** A new one, at a place where it was asked for. */
export function newAssignment(place: { adcode: number; county: number | null } | null) {
  const fields: AssignmentFields = {
    industry: null,
    adcode: place?.adcode ?? null,
    county: place?.county ?? null,
    evidence: 'public',
    commitment: 'planned',
    clause: null,
    note: NO_TEXT,
    figures: [],
    sources: [],
    doubt: NO_TEXT,
  };
  return fields;
}

/** The record as its schema is to judge it; its id follows from what it places where. */
export function rawAssignment(fields: AssignmentFields): { id: string } {
  const { industry, adcode, county, evidence, commitment, clause, note, sources } = fields;
  const doubt = textIn(fields.doubt);
  const id =
    industry === null || adcode === null
      ? 'unplaced'
      : assignmentId({ industry, adcode, county: county ?? undefined });
  const raw = {
    id,
    industry: industry ?? undefined,
    adcode: adcode ?? undefined,
    ...(county === null ? {} : { county }),
    evidence,
    commitment,
    clause: clause ?? undefined,
    note,
    figures: rawFigures(fields.figures),
    sources,
    ...(doubt ? { doubt } : {}),
  };
  return raw;
}
