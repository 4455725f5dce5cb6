import type { PageLegendSection } from './legendFlow.ts';

/** Every word of a page besides those on the map. */
export interface PageContent {
  /** Empty for a page without one. */
  title: string;
  /** What narrows the map; empty when nothing does. */
  subtitle: string;
  brand: string;
  legendTitle: string;
  legend: readonly PageLegendSection[];
  /** The map notice and the datum, which every page carries. */
  notice: string;
  /** What the map rests on, a paragraph each. */
  sources: readonly string[];
  /** The day and the address of the view. */
  colophon: readonly string[];
}

/** A rectangle in pixels from the page's upper left corner. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of text; `y` is its baseline. */
export interface PlacedLine {
  text: string;
  x: number;
  y: number;
  size: number;
  style: 'title' | 'subtitle' | 'brand' | 'heading' | 'notice' | 'small';
  anchor: 'start' | 'end';
}

/** Sizes of other text as multiples of the legend's. */
export const TYPE = { title: 2.1, subtitle: 1.05, brand: 1, heading: 1.1, small: 0.78 } as const;
