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

/**
 * The legend in columns no higher than `height`; null where it does not fit. A title stays with its
 * first row, and a row that is broken over lines stays whole.
 *
 * @param keepsWhole whether every section stays in one column
 */
export function flowLegend(
  sections: readonly PageLegendSection[],
  style: LegendStyle,
  height: number,
  keepsWhole = false,
): FlownLegend | null {
  const { columns, columnWidth, text } = style;
  const { line, rowGap, sectionGap, titleGap, gutter, beside } = LEGEND_MEASURES;
  const pieces: PlacedLegendPiece[] = [];
  let [column, y, used] = [0, 0, 0];
  const x = () => column * (columnWidth + gutter * text);
  /** Goes on to the next column where there is too little room; false when there is none. */
  const makeRoom = (needed: number) => {
    if (y + needed <= height) return true;
    column += 1;
    y = 0;
    return column < columns && needed <= height;
  };
  for (const { key, title, rows } of sections) {
    const titles = title ? wrapText(title, text, columnWidth) : [];
    const rowLines = rows.map((row) => wrapText(row.text, text, columnWidth - beside * text));
    const heightOf = (lines: readonly string[]) => Math.max(1, lines.length) * line * text;
    const titleHeight = titles.length > 0 ? heightOf(titles) + titleGap * text : 0;
    if (y > 0) y += sectionGap * text;
    const least = keepsWhole ? rowLines : rowLines.slice(0, 1);
    const rowsHeight = least.reduce((sum, lines) => sum + heightOf(lines) + rowGap * text, 0);
    if (!makeRoom(titleHeight + rowsHeight - rowGap * text)) return null;
    if (titles.length > 0) {
      pieces.push({ kind: 'title', key, x: x(), y, lines: titles });
      y += titleHeight;
    }
    for (const [index, { key: row, swatch }] of rows.entries()) {
      const lines = rowLines[index] ?? [];
      if (!makeRoom(heightOf(lines))) return null;
      pieces.push({ kind: 'row', key: `${key} ${row}`, x: x(), y, lines, swatch });
      y += heightOf(lines);
      used = Math.max(used, y);
      y += rowGap * text;
    }
  }
  const width = (column + 1) * columnWidth + column * gutter * text;
  return { style, pieces, width, height: used };
}

/** How much higher a legend may become so that its sections stay whole. */
const WHOLE_SECTIONS = 1.4;

/** The legend in columns as low and as even as they go; sections stay whole where that costs little. */
export function balanceLegend(
  sections: readonly PageLegendSection[],
  style: LegendStyle,
  most: number,
): FlownLegend | null {
  const split = lowest(sections, style, most, false);
  const whole = lowest(sections, style, most, true);
  return split && whole && whole.height <= split.height * WHOLE_SECTIONS ? whole : split;
}

function lowest(
  sections: readonly PageLegendSection[],
  style: LegendStyle,
  most: number,
  keepsWhole: boolean,
): FlownLegend | null {
  const rows = sections.reduce((sum, section) => sum + section.rows.length + 3, 0);
  const step = style.text * 0.5;
  // More than all rows of five lines each in one column is never needed.
  const end = Math.min(most, rows * 5 * LEGEND_MEASURES.line * style.text);
  for (let height = step; height < end; height += step) {
    const flown = flowLegend(sections, style, height, keepsWhole);
    if (flown) return flown;
  }
  return flowLegend(sections, style, end, keepsWhole);
}
