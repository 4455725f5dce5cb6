import type { Swatch } from '../legend.ts';
import { wrapText } from '../still/textWidth.ts';

/** A part of the legend under its own heading, in words. */
export interface PageLegendSection {
  key: string;
  title: string | null;
  rows: readonly { key: string; text: string; swatch: Swatch }[];
}

/** How a legend is set. Lengths in pixels. */
export interface LegendStyle {
  columns: number;
  columnWidth: number;
  /** Size of the letters. */
  text: number;
}

/** A piece of the legend in its place; `x` and `y` are its upper left corner. */
export type PlacedLegendPiece =
  | { kind: 'title'; key: string; x: number; y: number; lines: readonly string[] }
  | { kind: 'row'; key: string; x: number; y: number; lines: readonly string[]; swatch: Swatch };

export interface FlownLegend {
  style: LegendStyle;
  pieces: readonly PlacedLegendPiece[];
  width: number;
  height: number;
}

/** Lengths of the legend as multiples of its letters. */
export const LEGEND_MEASURES = {
  line: 1.35,
  rowGap: 0.3,
  sectionGap: 0.9,
  titleGap: 0.25,
  gutter: 1.6,
  swatch: { width: 2, height: 2 * (18 / 28) },
  beside: 2.5,
} as const;

/** A section broken into lines, with the heights of its pieces in pixels. */
interface MeasuredSection {
  key: string;
  title: readonly string[];
  titleHeight: number;
  rows: readonly { key: string; swatch: Swatch; lines: readonly string[]; height: number }[];
}

function measured(
  sections: readonly PageLegendSection[],
  { columnWidth, text }: LegendStyle,
): MeasuredSection[] {
  const { line, titleGap, beside } = LEGEND_MEASURES;
  const heightOf = (lines: readonly string[]) => Math.max(1, lines.length) * line * text;
  return sections.map(({ key, title, rows }) => {
    const titles = title ? wrapText(title, text, columnWidth) : [];
    return {
      key,
      title: titles,
      titleHeight: titles.length > 0 ? heightOf(titles) + titleGap * text : 0,
      rows: rows.map(({ key: row, swatch, text: words }) => {
        const lines = wrapText(words, text, columnWidth - beside * text);
        return { key: row, swatch, lines, height: heightOf(lines) };
      }),
    };
  });
}

/**
 * The legend in columns no higher than `height`; null where it does not fit. A title stays with its
 * first row, and a row that is broken over lines stays whole.
 */
export function flowLegend(
  sections: readonly PageLegendSection[],
  style: LegendStyle,
  height: number,
): FlownLegend | null {
  return flow(measured(sections, style), style, height, false);
}

/** @param keepsWhole whether every section stays in one column */
function flow(
  sections: readonly MeasuredSection[],
  style: LegendStyle,
  height: number,
  keepsWhole: boolean,
): FlownLegend | null {
  const { columns, columnWidth, text } = style;
  const gap = {
    row: LEGEND_MEASURES.rowGap * text,
    section: LEGEND_MEASURES.sectionGap * text,
    column: columnWidth + LEGEND_MEASURES.gutter * text,
  };
  const pieces: PlacedLegendPiece[] = [];
  let [column, y, used] = [0, 0, 0];
  /** Goes on to the next column where there is too little room; false when there is none. */
  const makeRoom = (needed: number) => {
    if (y + needed <= height) return true;
    column += 1;
    y = 0;
    return column < columns && needed <= height;
  };
  for (const { key, title, titleHeight, rows } of sections) {
    if (y > 0) y += gap.section;
    const together = keepsWhole ? rows : rows.slice(0, 1);
    const least = together.reduce((sum, row) => sum + row.height + gap.row, -gap.row);
    if (!makeRoom(titleHeight + least)) return null;
    if (title.length > 0) {
      pieces.push({ kind: 'title', key, x: column * gap.column, y, lines: title });
      y += titleHeight;
    }
    for (const { key: row, swatch, lines, height: rowHeight } of rows) {
      if (!makeRoom(rowHeight)) return null;
      const x = column * gap.column;
      pieces.push({ kind: 'row', key: `${key} ${row}`, x, y, lines, swatch });
      y += rowHeight;
      used = Math.max(used, y);
      y += gap.row;
    }
  }
  return { style, pieces, width: column * gap.column + columnWidth, height: used };
}

/** How much higher a legend may become so that its sections stay whole. */
const WHOLE_SECTIONS = 1.4;

/** The legend in columns as low and as even as they go; sections stay whole where that costs little. */
export function balanceLegend(
  sections: readonly PageLegendSection[],
  style: LegendStyle,
  most: number,
): FlownLegend | null {
  const lines = measured(sections, style);
  const split = lowest(lines, style, most, false);
  const whole = lowest(lines, style, most, true);
  return split && whole && whole.height <= split.height * WHOLE_SECTIONS ? whole : split;
}

function lowest(
  sections: readonly MeasuredSection[],
  style: LegendStyle,
  most: number,
  keepsWhole: boolean,
): FlownLegend | null {
  const step = style.text * 0.5;
  const all = flow(sections, { ...style, columns: 1 }, Number.POSITIVE_INFINITY, false);
  const end = Math.min(most, all?.height ?? 0);
  for (let height = end / style.columns; height < end; height += step) {
    const flown = flow(sections, style, height, keepsWhole);
    if (flown) return flown;
  }
  return flow(sections, style, end, keepsWhole);
}
