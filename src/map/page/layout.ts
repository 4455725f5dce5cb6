import { textWidth, wrapText } from '../still/textWidth.ts';
import {
  balanceLegend,
  type FlownLegend,
  flowLegend,
  LEGEND_MEASURES,
  type PageLegendSection,
} from './legendFlow.ts';
import type { PageSize } from './pageSizes.ts';

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

export interface PageLayout {
  size: PageSize;
  margin: number;
  map: Rectangle;
  lines: readonly PlacedLine[];
  legend: (FlownLegend & { x: number; y: number }) | null;
}

/** Share of the letters' size above and below which lines of running text keep. */
const LEADING = 1.45;

/** Sizes of other text as multiples of the legend's. */
const TYPE = { title: 2.1, subtitle: 1.05, brand: 1, heading: 1.1, small: 0.78 } as const;

/** Widths of a column beside the map as multiples of its letters: as its rows need, within these. */
const LEAST_COLUMN = 13;
const MOST_COLUMN = 20;

/** The least letters of a legend, as a share of the page's own. */
const LEAST = 0.5;

/**
 * Where everything stands. Title above, what it rests on below, the legend beside the map on a page
 * that lies and under it on one that stands; the map has what is left.
 */
export function layOutPage(content: PageContent, size: PageSize): PageLayout {
  const margin = size.text * 2;
  const inner: Rectangle = {
    x: margin,
    y: margin,
    width: size.width - 2 * margin,
    height: size.height - 2 * margin,
  };
  const head = layOutHead(content, size, inner);
  const foot = layOutFoot(content, size, inner);
  const top = inner.y + head.height;
  const free = { ...inner, y: top, height: inner.y + inner.height - foot.height - top };
  const lines = [...head.lines, ...foot.lines];
  if (content.legend.length === 0) return { size, margin, map: whole(free), lines, legend: null };
  const isUpright = size.height > size.width;
  const legend = isUpright ? legendBelow(content, size, free) : legendBeside(content, size, free);
  const heading = TYPE.heading * size.text;
  const gap = size.text * 1.4;
  const place = isUpright
    ? { x: free.x, y: free.y + free.height - legend.height }
    : { x: free.x + free.width - legend.width, y: free.y + heading * 1.7 };
  const map = isUpright
    ? { ...free, height: free.height - legend.height - heading * 1.7 - gap * 0.8 }
    : { ...free, width: free.width - legend.width - gap };
  const titled: PlacedLine = {
    text: content.legendTitle,
    x: place.x,
    y: place.y - heading * 0.7,
    size: heading,
    style: 'heading',
    anchor: 'start',
  };
  return {
    size,
    margin,
    map: whole(map),
    lines: [...lines, titled],
    legend: { ...legend, ...place },
  };
}

/** On whole pixels, so that a picture of the map lies on the page pixel by pixel. */
function whole({ x, y, width, height }: Rectangle): Rectangle {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.floor(width), height: Math.floor(height) };
}

interface Block {
  lines: readonly PlacedLine[];
  /** With the space that keeps it from the map. */
  height: number;
}

/** Title and what narrows the map, with the atlas's own name on the right. */
function layOutHead(
  { title, subtitle, brand }: PageContent,
  { text }: PageSize,
  inner: Rectangle,
): Block {
  const brandSize = TYPE.brand * text;
  const brandWidth = textWidth(brand, brandSize) + text * 2;
  const room = inner.width - brandWidth;
  const large = TYPE.title * text;
  const sizes = [large, large * 0.85, large * 0.7];
  const titleSize = sizes.find((one) => wrapText(title, one, room).length < 2) ?? large * 0.7;
  const titles = wrapText(title, titleSize, room);
  const smallSize = TYPE.subtitle * text;
  const subtitles = wrapText(subtitle, smallSize, titles.length > 0 ? inner.width : room);
  let y = inner.y;
  const lines: PlacedLine[] = [];
  const add = (line: string, size: number, style: PlacedLine['style']) => {
    lines.push({ text: line, x: inner.x, y: y + size * 0.88, size, style, anchor: 'start' });
    y += size * 1.3;
  };
  for (const line of titles) add(line, titleSize, 'title');
  for (const line of subtitles) add(line, smallSize, 'subtitle');
  const baseline = lines[0]?.y ?? inner.y + brandSize;
  lines.push({
    text: brand,
    x: inner.x + inner.width,
    y: baseline,
    size: brandSize,
    style: 'brand',
    anchor: 'end',
  });
  return { lines, height: Math.max(y - inner.y, brandSize * 1.4) + text * 0.5 };
}

/** Notice first, then what the map rests on, then day and address. */
function layOutFoot(
  { notice, sources, colophon }: PageContent,
  { text }: PageSize,
  inner: Rectangle,
): Block {
  const small = TYPE.small * text;
  const paragraphs: readonly (readonly [string, PlacedLine['style'], number])[] = [
    [notice, 'notice', small * 1.15],
    ...[...sources, ...colophon].map((one) => [one, 'small', small] as const),
  ];
  const set = paragraphs.flatMap(([paragraph, style, size]) =>
    wrapText(paragraph, size, inner.width).map((line) => ({ text: line, style, size })),
  );
  const height = set.reduce((sum, { size }) => sum + size * LEADING, 0);
  let y = inner.y + inner.height - height;
  const lines = set.map(({ text: line, style, size }): PlacedLine => {
    y += size * LEADING;
    return { text: line, x: inner.x, y: y - size * 0.3, size, style, anchor: 'start' };
  });
  return { lines, height: height + text * 0.7 };
}

/** Beside the map: one column if it can, narrow letters before more columns. */
function legendBeside({ legend }: PageContent, size: PageSize, free: Rectangle): FlownLegend {
  const height = free.height - TYPE.heading * size.text * 1.7;
  const widest = Math.max(
    ...legend.flatMap(({ rows }) => rows.map(({ text }) => textWidth(text, 1))),
  );
  const { beside } = LEGEND_MEASURES;
  const ems = Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, widest + beside + 0.1));
  const columnWidth = (share: number) => size.text * ems * share;
  const styles = [
    { columns: 1, share: 1 },
    { columns: 1, share: 0.9 },
    { columns: 2, share: 0.9 },
    { columns: 2, share: 0.8 },
    { columns: 3, share: 0.8 },
    { columns: 3, share: 0.7 },
    { columns: 3, share: 0.6 },
  ];
  for (const { columns, share } of styles) {
    const style = { columns, columnWidth: columnWidth(share), text: size.text * share };
    const flown = flowLegend(legend, style, height);
    if (flown) return flown;
  }
  const style = { columns: 4, columnWidth: columnWidth(LEAST), text: size.text * LEAST };
  return flowLegend(legend, style, height) ?? balanced(legend, style);
}

/** Under the map: in even columns over the whole width, on no more than two fifths of the height. */
function legendBelow({ legend }: PageContent, size: PageSize, free: Rectangle): FlownLegend {
  const { gutter } = LEGEND_MEASURES;
  const styleOf = (columns: number, share: number) => {
    const text = size.text * share;
    return { columns, text, columnWidth: (free.width - (columns - 1) * gutter * text) / columns };
  };
  for (const style of [styleOf(3, 1), styleOf(4, 0.9), styleOf(4, 0.8), styleOf(4, 0.7)]) {
    const flown = balanceLegend(legend, style, free.height * 0.4);
    if (flown) return flown;
  }
  return balanced(legend, styleOf(5, LEAST));
}

/** The legend as low as it goes, however high that is. */
function balanced(legend: readonly PageLegendSection[], style: FlownLegend['style']): FlownLegend {
  const empty = { style, pieces: [], width: 0, height: 0 };
  return balanceLegend(legend, style, Number.MAX_SAFE_INTEGER) ?? empty;
}
