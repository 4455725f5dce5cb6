import type { Atlas } from '../atlas/join.ts';
import type { Language } from '../atlas/schema/fields.ts';
import {
  type Category,
  COMMITMENTS,
  type Commitment,
  EVIDENCES,
  type Evidence,
  PRECISIONS,
  type Precision,
  STATUSES,
  type Status,
} from '../atlas/schema/vocabulary.ts';
import type { Theme } from '../map/palette.ts';
import { BASE_LAYERS, type BaseLayer, type Camera } from '../map/view.ts';
import type { IndustrySet } from './industrySet.ts';

/** What the left panel holds: the layers, the outline of the documents, or their goals. */
export const PANELS = ['layers', 'policy', 'targets'] as const;
export type Panel = (typeof PANELS)[number];

/** What the detail panel tells about. */
export type Selection =
  | { kind: 'division'; adcode: number }
  | { kind: 'region'; id: string }
  | { kind: 'industry'; id: string }
  | { kind: 'project'; id: string }
  | { kind: 'clause'; id: string };

/** Which assignments and projects count. A full set filters nothing. */
export interface Filters {
  evidence: ReadonlySet<Evidence>;
  commitment: ReadonlySet<Commitment>;
  status: ReadonlySet<Status>;
  precision: ReadonlySet<Precision>;
  /** Ids of regions; when empty, the whole province. */
  within: ReadonlySet<string>;
}

/** Everything that the address of the page keeps. */
export interface AtlasState {
  language: Language;
  theme: Theme;
  /** Null until the reader moves: the whole province. */
  camera: Camera | null;
  industries: IndustrySet;
  categories: ReadonlySet<Category>;
  /** Regions outlined on the map. */
  regions: ReadonlySet<string>;
  base: ReadonlySet<BaseLayer>;
  /** A null year means each division's latest value. */
  indicator: { id: string; year: number | null } | null;
  filters: Filters;
  /** The clause the map is narrowed to; an article takes its bullets along. */
  clause: string | null;
  selection: Selection | null;
  panel: Panel;
  /** Whether the table of what the map shows is open. */
  table: boolean;
}

export const NO_FILTERS: Filters = {
  evidence: new Set(EVIDENCES),
  commitment: new Set(COMMITMENTS),
  status: new Set(STATUSES),
  precision: new Set(PRECISIONS),
  within: new Set(),
};

/** Ids of the six pillars, in the order of the documents. */
export function pillarsOf(atlas: Atlas): string[] {
  return (atlas.industries.rootsByFamily().get('pillar') ?? []).map(({ id }) => id);
}

/** What an address without parameters shows. */
export function initialState(atlas: Atlas, language: Language, theme: Theme): AtlasState {
  return {
    language,
    theme,
    camera: null,
    industries: new Set(pillarsOf(atlas)),
    categories: new Set(),
    regions: new Set(),
    base: new Set(BASE_LAYERS),
    indicator: null,
    filters: NO_FILTERS,
    clause: null,
    selection: null,
    panel: 'layers',
    table: false,
  };
}
