import type { AreaRef } from '../analysis/areas.ts';
import type { CorridorLine } from '../analysis/corridor/corridorLine.ts';
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

/**
 * What the left panel holds: the layers, the outline of the documents, their goals, the stories, and
 * what the reader brought along.
 */
export const PANELS = ['layers', 'policy', 'targets', 'briefings', 'own'] as const;
export type Panel = (typeof PANELS)[number];

/** The parts of the workbench under the map. */
export const WORK_VIEWS = ['table', 'matrix', 'compare', 'shared', 'corridor'] as const;
export type WorkView = (typeof WORK_VIEWS)[number];

export const TABLES = ['list', 'assignments', 'projects', 'divisions', 'own'] as const;

/** Which table is open, how it is sorted and what its rows must contain. */
export interface TableState {
  rows: (typeof TABLES)[number];
  /** The layer whose rows the reader's own table shows; null takes the first there is. */
  layer: string | null;
  /** A column's id; null leaves the order of the atlas. */
  sort: { column: string; isDescending: boolean } | null;
  find: string;
}

export const MATRIX_LEVELS = ['zone', 'prefecture', 'county'] as const;
export const MATRIX_ORDERS = ['name', 'count', 'similarity'] as const;

/** What the columns of the matrix are, in which order, and which of its rows are unfolded. */
export interface MatrixState {
  level: (typeof MATRIX_LEVELS)[number];
  order: (typeof MATRIX_ORDERS)[number];
  unfolded: ReadonlySet<string>;
}

/** How many areas can stand side by side. */
export const MOST_COMPARED = 6;

/** What is asked about shared designation and gaps: of an industry, a city or the province. */
export type Question =
  | { kind: 'province' }
  | { kind: 'industry'; id: string }
  | { kind: 'city'; adcode: number };

export type { CorridorLine } from '../analysis/corridor/corridorLine.ts';

export interface CorridorState {
  line: CorridorLine | null;
  /** Half-width of the corridor in km. */
  reachKm: number;
}

/** Corridors are from one to two hundred kilometres to either side. */
export const REACH_KM = { least: 1, most: 200 } as const;

/** The most corners of a drawn line, so that it fits an address. */
export const MOST_CORNERS = 24;

/** What a one-page dossier is about; a corridor's is about the one that is set. */
export type DossierSubject =
  | Exclude<Selection, { kind: 'project' | 'clause' | 'point' }>
  | { kind: 'corridor' };

/** What the detail panel tells about. */
export type Selection =
  | { kind: 'division'; adcode: number }
  | { kind: 'region'; id: string }
  | { kind: 'industry'; id: string }
  | { kind: 'project'; id: string }
  | { kind: 'clause'; id: string }
  | { kind: 'point'; layer: string; line: number };

/** Which assignments and projects count. A full set filters nothing. */
export interface Filters {
  evidence: ReadonlySet<Evidence>;
  commitment: ReadonlySet<Commitment>;
  status: ReadonlySet<Status>;
  precision: ReadonlySet<Precision>;
  /** Ids of regions; when empty, the whole province. */
  within: ReadonlySet<string>;
}

/** Where a briefing is while it plays: its id and its scene, counted from 0. */
export interface Playing {
  briefing: string;
  scene: number;
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
  /** Ids of the reader's own layers that are on the map; those that are not here stay unknown. */
  own: ReadonlySet<string>;
  /** A null year means each division's latest value. */
  indicator: { id: string; year: number | null } | null;
  filters: Filters;
  /** The clause the map is narrowed to; an article takes its bullets along. */
  clause: string | null;
  selection: Selection | null;
  panel: Panel;
  /** The part of the workbench that is open; null leaves the whole height to the map. */
  work: WorkView | null;
  table: TableState;
  matrix: MatrixState;
  /** The areas side by side, in the order they were chosen. */
  compared: readonly AreaRef[];
  question: Question;
  corridor: CorridorState;
  /** The page for print that lies over everything else. */
  dossier: DossierSubject | null;
  /** Null unless a briefing plays; then the desk gives way to its scenes. */
  playing: Playing | null;
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
    own: new Set(),
    indicator: null,
    filters: NO_FILTERS,
    clause: null,
    selection: null,
    panel: 'layers',
    work: null,
    table: { rows: 'assignments', layer: null, sort: null, find: '' },
    matrix: { level: 'prefecture', order: 'name', unfolded: new Set() },
    compared: [],
    question: { kind: 'province' },
    corridor: { line: null, reachKm: 30 },
    dossier: null,
    playing: null,
  };
}
