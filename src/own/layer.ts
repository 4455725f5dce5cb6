import type { Commitment } from '../atlas/schema/vocabulary.ts';
import type { Corrections } from './report.ts';
import type { IntakeSettings } from './settings.ts';

/** What every layer of the reader's own says of itself. */
interface LayerHead {
  id: string;
  name: string;
  /** Name of the file it came out of; for pasted text what the reader called it. */
  file: string;
  /** When it was brought in, ISO 8601 with time. */
  added: string;
  /** Rows of the file, and those of them that are in. */
  read: number;
  rows: number;
  /** What it was read with, so that a newer file can be read alike. */
  settings: IntakeSettings;
  corrections: Corrections;
  /** Names of the file's columns, to find them again in a newer file. */
  header: readonly string[];
}

/** A column of figures. Its unit is '' where none is known. */
export interface OwnFigure {
  name: string;
  unit: string;
}

/** One figure of one division, and of one industry where the file tells them apart. */
export interface OwnValue {
  /** Place in the layer's `figures`. */
  figure: number;
  adcode: number;
  year: number;
  industry?: string;
  value: number;
  /** How many rows of the file it is made of. */
  rows: number;
}

/** Figures by division: a choropleth; with industries also the true location quotient. */
export interface StatisticsLayer extends LayerHead {
  kind: 'statistics';
  figures: readonly OwnFigure[];
  values: readonly OwnValue[];
}

export interface OwnAssignment {
  /** The first line of the file that says so. */
  line: number;
  industry: string;
  adcode: number;
  county?: number;
  commitment: Commitment;
  /** Name of an enterprise or a park, and the columns that are kept, as `column: value`. */
  note: string;
}

/** Industries placed by the reader, beside those of the atlas. */
export interface AssignmentsLayer extends LayerHead {
  kind: 'assignments';
  assignments: readonly OwnAssignment[];
}

/** A column of a layer of points: numbers can size and colour, words can colour and filter. */
export interface PointColumn {
  name: string;
  isNumber: boolean;
  unit: string;
}

export interface OwnPoint {
  line: number;
  name: string;
  /** Degrees, WGS 84. */
  at: readonly [longitude: number, latitude: number];
  /** The county it lies in, or the prefecture; 0 where the point is beyond the drawn border. */
  adcode: number;
  industry?: string;
  /** One for each of the layer's columns. */
  cells: readonly (string | number | null)[];
}

/** How points are drawn. Columns by their place; null where none is used. */
export interface PointLook {
  /** A hue of the palette, counted from 0. */
  hue: number;
  colorBy: number | null;
  sizeBy: number | null;
  isClustered: boolean;
}

/** Which rows of a layer are shown: those whose column holds one of the words or lies in the span. */
export type PointFilter =
  | { column: number; words: readonly string[] }
  | { column: number; least: number | null; most: number | null };

/** Places: enterprises, parks, projects. */
export interface PointsLayer extends LayerHead {
  kind: 'points';
  columns: readonly PointColumn[];
  points: readonly OwnPoint[];
  look: PointLook;
  filters: readonly PointFilter[];
}

export type OwnLayer = StatisticsLayer | AssignmentsLayer | PointsLayer;

/** Points out of a PMTiles file at an address that the reader typed: the one request elsewhere. */
export interface TileLayer {
  id: string;
  name: string;
  url: string;
  /** The layer inside the tiles; '' draws every one. */
  sourceLayer: string;
  hue: number;
}
