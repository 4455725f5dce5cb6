import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Language, Position } from '../atlas/schema/fields.ts';
import type { Commitment, Evidence } from '../atlas/schema/vocabulary.ts';
import type { Theme } from './palette.ts';

/** A petal of the rosettes: one root of the industry tree. */
export interface Petal {
  id: string;
  color: string;
}

/** What one prefecture's rosette shows: per petal, how many industries, and if a document says so. */
export interface Rosette {
  counts: readonly number[];
  documented: readonly boolean[];
}

/** What the divisions are coloured by. */
export type Subject =
  | { kind: 'overview' }
  | {
      kind: 'industry';
      color: string;
      /** Best evidence by prefecture. */
      prefectures: ReadonlyMap<number, Evidence>;
      /** Firmest commitment by prefecture. */
      commitments: ReadonlyMap<number, Commitment>;
      /** Best evidence by county, where the county is known. */
      counties: ReadonlyMap<number, Evidence>;
    }
  | { kind: 'indicator'; id: string; fills: ReadonlyMap<number, string> };

export const BASE_LAYERS = ['zones', 'borders', 'rivers', 'labels'] as const;
export type BaseLayer = (typeof BASE_LAYERS)[number];

/** Something on the map that can be pointed at. */
export type MapTarget =
  | { kind: 'division'; adcode: number }
  | { kind: 'project'; id: string }
  | { kind: 'region'; id: string };

/** A corridor as it is drawn, in degrees. */
export interface MapCorridor {
  /** Null while fewer than two corners are set. */
  line: LineString | null;
  /** All within reach of the line; null while the line is being drawn. */
  band: Polygon | MultiPolygon | null;
  /** Corners that the reader set. */
  corners: readonly Position[];
}

/**
 * Everything the map is asked to show, as plain values. The style, the feature states and the
 * images are pure functions of it.
 */
export interface MapView {
  theme: Theme;
  language: Language;
  /** Multiplies text and mark sizes; 1 on a laptop, up to 2 on a wall. */
  scale: number;
  base: ReadonlySet<BaseLayer>;
  subject: Subject;
  petals: readonly Petal[];
  rosettes: ReadonlyMap<number, Rosette>;
  /** Ids of the projects that are shown. */
  projects: readonly string[];
  /** Ids of the regions outlined besides the zones. */
  regions: readonly string[];
  selected: readonly MapTarget[];
  /** Lit by pointing at the map, the legend or a list. */
  lit: readonly MapTarget[];
  corridor: MapCorridor | null;
  /** Whether clicks set the corners of a line. */
  isDrawing: boolean;
}

/** Centre in degrees and MapLibre zoom (512 px tiles). */
export interface Camera {
  longitude: number;
  latitude: number;
  zoom: number;
}
