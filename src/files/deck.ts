import type { Language } from '../atlas/schema/fields.ts';

/** A talk as slides: every word and picture that goes into the file, in the order of its slides. */
export interface Deck {
  language: Language;
  title: string;
  summary: string;
  date: string;
  /** The atlas it is from. */
  brand: string;
  /** The map notice, which stands on every slide. */
  notice: string;
  scenes: readonly SlideScene[];
  /** The last slides: what the talk rests on. Each begins on a slide of its own when it is long. */
  closing: { title: string; sections: readonly ClosingSection[] };
  colors: SlideColors;
  words: SlideWords;
}

/** What slides say besides the author's words. */
export interface SlideWords {
  legend: string;
  /** How many rows of the legend found no place. */
  more(rows: number): string;
}

export interface SlideScene {
  title: string;
  caption: string;
  citation: string;
  /** For the speaker alone. */
  notes: string;
  /** A PNG in the shape of the slide's picture; null when it could not be drawn. */
  picture: Blob | null;
  /** What the picture shows, for those who do not see it; or why there is none. */
  description: string;
  legend: readonly LegendBlock[];
}

/** A part of the legend under its own heading. */
export interface LegendBlock {
  title: string | null;
  rows: readonly { text: string; sample: Sample }[];
}

/** A row's sample in a box of 28 × 18, drawn in order. */
export type Sample = readonly SampleShape[];

export type Dash = 'solid' | 'dash' | 'dot';

export type SampleShape =
  | {
      kind: 'box' | 'disc';
      x: number;
      y: number;
      width: number;
      height: number;
      /** sRGB hex; null leaves it open. */
      fill: string | null;
      /** 0 to 1. */
      opacity?: number;
      line: string | null;
      /** Of the line, in units of the box. */
      weight?: number;
      dash?: Dash;
    }
  /** A slice of a disc, in degrees clockwise from the right. */
  | {
      kind: 'slice';
      x: number;
      y: number;
      radius: number;
      from: number;
      to: number;
      fill: string;
    }
  | {
      kind: 'stroke';
      from: readonly [number, number];
      to: readonly [number, number];
      color: string;
      weight: number;
      dash: Dash;
    }
  /** A picture as a data address, for what has too fine a shape. */
  | { kind: 'icon'; x: number; y: number; size: number; picture: string };

export interface ClosingSection {
  title: string;
  lines: readonly { text: string; address: string | null }[];
}

/** Colours as sRGB hex. */
export interface SlideColors {
  paper: string;
  ink: string;
  inkSoft: string;
  rule: string;
  accent: string;
}

/** A piece of a slide, in inches from its upper left corner. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A slide of 16:9 as PowerPoint has it, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

/** Where everything of a scene stands. */
export const SCENE_PLACES = {
  title: { x: 0.5, y: 0.24, width: 12.33, height: 0.66 },
  rule: { x: 0.5, y: 0.96, width: 12.33, height: 0 },
  picture: { x: 0.5, y: 1.12, width: 8.55, height: 5.4 },
  column: { x: 9.3, y: 1.12, width: 3.53, height: 5.4 },
  citation: { x: 0.5, y: 6.6, width: 12.33, height: 0.36 },
  foot: { x: 0.5, y: 7.02, width: 11.2, height: 0.26 },
  number: { x: 11.83, y: 7.02, width: 1, height: 0.26 },
} as const satisfies Record<string, Place>;
