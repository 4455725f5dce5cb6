import type { FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
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
  | {
      kind: 'indicator';
      id: string;
      /** Whether the figures are of counties, not of prefectures. */
      level: 'prefecture' | 'county';
      fills: ReadonlyMap<number, string>;
    };

export const BASE_LAYERS = ['zones', 'borders', 'rivers', 'labels'] as const;
export type BaseLayer = (typeof BASE_LAYERS)[number];

/** Something on the map that can be pointed at. */
export type MapTarget =
  | { kind: 'division'; adcode: number }
  | { kind: 'project'; id: string }
  | { kind: 'region'; id: string }
  /** A row of one of the reader's own layers, by its line in the file. */
  | { kind: 'point'; layer: string; line: number };

/** A word for a target, or for another selection, that tells it apart from every other. */
export function keyOfTarget(
  target: MapTarget | { kind: 'industry' | 'clause'; id: string },
): string {
  if (target.kind === 'division') return `division ${target.adcode}`;
  if (target.kind === 'point') return `point ${target.layer} ${target.line}`;
  return `${target.kind} ${target.id}`;
}

/** Radius of points whose layer gives them none, in CSS pixels at zoom 7. */
export const PLAIN_RADIUS = 5;

/** What a drawn point carries: a hundred thousand of them travel, so as little as will do. */
export interface PointProperties {
  layer: string;
  line: number;
  /** Place of its colour among the layer's `colors`. */
  color: number;
  /** Radius in CSS pixels at zoom 7; left out where all of the layer are alike. */
  radius?: number;
  /** There where its size is unknown. */
  hollow?: true;
}

/** What one colour of a layer of points stands for, and how many points have it. */
export type PointClass = {
  /** Place of the colour among the layer's `colors`. */
  color: number;
  count: number;
} & (
  | { kind: 'all' }
  | { kind: 'word'; word: string }
  /** Words too rare for a colour of their own. */
  | { kind: 'other' }
  /** Numbers from `from` (included) up to `to` (excluded); a null bound is open. */
  | { kind: 'span'; from: number | null; to: number | null }
  /** Nothing in the column. */
  | { kind: 'none' }
);

/** What colours and sizes of a layer of points mean. */
export interface PointsKey {
  /** How many points are drawn. */
  count: number;
  /** The column behind the colours; null where all points have the same. */
  colorBy: { name: string; unit: string } | null;
  classes: readonly PointClass[];
  /** The column behind the sizes, with samples from large to small; null where all are alike. */
  sizeBy: {
    name: string;
    unit: string;
    samples: readonly { value: number; radius: number }[];
    /** How many points have no number in the column: they are drawn hollow. */
    missing: number;
  } | null;
}

/** A layer of the reader's own points as it is drawn. */
export interface MapPoints {
  id: string;
  /** As the reader calls it. */
  name: string;
  /** Keeps its identity while nothing of it changes, so that it is sent to the map once. */
  data: FeatureCollection<Point, PointProperties>;
  colors: readonly string[];
  isClustered: boolean;
  key: PointsKey;
}

/** A layer of points read out of a PMTiles file, as it is drawn. */
export interface MapTiles {
  id: string;
  /** As the reader calls it. */
  name: string;
  url: string;
  /** '' draws every layer of the file. */
  sourceLayer: string;
  color: string;
}

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
  /** The reader's own points, the first painted lowest. */
  points: readonly MapPoints[];
  tiles: readonly MapTiles[];
  /** Whether clicks set the corners of a line. */
  isDrawing: boolean;
}

/** Centre in degrees and MapLibre zoom (512 px tiles). */
export interface Camera {
  longitude: number;
  latitude: number;
  zoom: number;
}
