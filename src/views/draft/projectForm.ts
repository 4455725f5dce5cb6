import type { Text } from '../../atlas/schema/fields.ts';
import type { Place } from '../../atlas/schema/places.ts';
import type { Infrastructure } from '../../atlas/schema/records.ts';
import type { Category, Precision, Status } from '../../atlas/schema/vocabulary.ts';
import { PUBLISHED_EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { projectId } from '../../own/draft/newId.ts';
import type { PublishedEvidence } from './assignmentForm.ts';
import {
  type FigureForm,
  figureForms,
  NO_TEXT,
  numberIn,
  rawFigures,
  textIn,
} from './figureForm.ts';

/** Where a project is, as it is typed; a line is not, and stays as it came. */
export type PlaceFields =
  | { type: 'point'; longitude: string; latitude: string }
  | { type: 'area'; members: readonly number[] }
  | { type: 'line'; line: Extract<Place, { type: 'line' }> };

/** A project as it is typed. */
export interface ProjectFields {
  name: Text;
  category: Category;
  status: Status;
  statusYear: string;
  evidence: PublishedEvidence;
  precision: Precision;
  place: PlaceFields;
  clauses: readonly string[];
  summary: Text;
  figures: readonly FigureForm[];
  sources: readonly string[];
  doubt: Text;
}

/** How far a point or a line can be trusted; that whole divisions are filled is the area's own. */
export const PLACED_PRECISIONS = ['surveyed', 'stations', 'schematic'] as const;

export function projectFields(record: Infrastructure): ProjectFields {
  const { statusYear, evidence, figures, doubt, place } = record;
  return {
    ...record,
    statusYear: statusYear === null ? '' : String(statusYear),
    evidence: PUBLISHED_EVIDENCES.find((one) => one === evidence) ?? 'inferred',
    place: placeFields(place),
    figures: figureForms(figures),
    doubt: doubt ?? NO_TEXT,
  };
}

function placeFields(place: Place): PlaceFields {
  if (place.type === 'line') return { type: 'line', line: place };
  if (place.type === 'area') return place;
  const [longitude, latitude] = place.at;
  return { type: 'point', longitude: String(longitude), latitude: String(latitude) };
}

/** A new one; in the division where it was asked for it may be an area. */
export function newProject(): ProjectFields {
  return {
    name: NO_TEXT,
    category: 'logistics',
    status: 'planned',
    statusYear: '',
    evidence: 'public',
    precision: 'schematic',
    place: { type: 'point', longitude: '', latitude: '' },
    clauses: [],
    summary: NO_TEXT,
    figures: [],
    sources: [],
    doubt: NO_TEXT,
  };
}

/** Says which county a point in WGS 84 degrees lies in; 0 for none. */
export type Locate = (longitude: number, latitude: number) => number;

/**
 * The record as its schema is to judge it.
 *
 * @param id its own, where that is settled; null for one that is named after its English name
 * @param taken ids of the other projects
 */
export function rawProject(
  fields: ProjectFields,
  id: string | null,
  taken: { has(id: string): boolean },
  locate: Locate,
): { id: string } {
  const { name, category, status, evidence, place, clauses, summary, sources } = fields;
  const doubt = textIn(fields.doubt);
  const raw = {
    id: id ?? projectId(name.en, taken),
    name,
    category,
    status,
    statusYear: numberIn(fields.statusYear) ?? null,
    evidence,
    precision: place.type === 'area' ? 'area-by-county' : fields.precision,
    place: rawPlace(place, locate),
    clauses,
    summary,
    figures: rawFigures(fields.figures),
    sources,
    ...(doubt ? { doubt } : {}),
  };
  return raw;
}

function rawPlace(place: PlaceFields, locate: Locate) {
  if (place.type === 'line') return place.line;
  if (place.type === 'area') return place;
  const at = [numberIn(place.longitude), numberIn(place.latitude)];
  const county = countyOf(place, locate);
  return { type: 'point', at, ...(county === 0 ? {} : { county }) };
}

/** The county that a typed point lies in; 0 for none, and while it is no point yet. */
export function countyOf(
  { longitude, latitude }: { longitude: string; latitude: string },
  locate: Locate,
): number {
  const [x, y] = [numberIn(longitude), numberIn(latitude)];
  return x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)
    ? 0
    : locate(x, y);
}
