import type { LegendBlock, Place, Sample } from './deck.ts';
import { heightOf, LEADING, POINTS } from './textFit.ts';

/** One line of a legend with its place on the slide. */
export type LegendLine =
  | { kind: 'title'; text: string; place: Place }
  | { kind: 'row'; text: string; sample: Sample; swatch: Place; place: Place };

export interface LegendLayout {
  points: number;
  lines: readonly LegendLine[];
  /** How many rows found no place. */
  left: number;
}

/** What a legend is set in, the best first: size of letters and number of columns. */
export const LEGEND_STYLES = [
  { points: 11, columns: 1 },
  { points: 10, columns: 1 },
  { points: 10, columns: 2 },
  { points: 9, columns: 2 },
  { points: 8, columns: 2 },
  { points: 7, columns: 2 },
] as const;

export type LegendStyle = (typeof LEGEND_STYLES)[number];

/** Room between columns, in inches. */
const GUTTER = 0.15;

/** A sample is 28 × 18 units and half as high again as the letters. */
const SAMPLE = { width: 28, height: 18 } as const;

/** Shares of the height that are tried in turn, so that columns end at about the same level. */
const BALANCES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** The legend in even columns within a place; what finds no room is counted. */
export function layOutLegend(
  blocks: readonly LegendBlock[],
  within: Place,
  style: LegendStyle,
): LegendLayout {
  let layout: LegendLayout = { points: style.points, lines: [], left: 0 };
  for (const share of style.columns === 1 ? [1] : BALANCES) {
    layout = flow(blocks, { ...within, height: within.height * share }, style);
    if (layout.left === 0) break;
  }
  return layout;
}

/** Column after column from the top. A heading never stands alone at the foot of one. */
function flow(
  blocks: readonly LegendBlock[],
  within: Place,
  { points, columns }: LegendStyle,
): LegendLayout {
  const width = (within.width - GUTTER * (columns - 1)) / columns;
  const line = (points * LEADING) / POINTS;
  const high = (points * 1.5) / POINTS;
  const wide = (high * SAMPLE.width) / SAMPLE.height;
  const beside = wide + points / POINTS / 2;
  const gap = (points * 0.35) / POINTS;
  const foot = within.y + within.height;
  const lines: LegendLine[] = [];
  let [column, y, left] = [0, within.y, 0];
  const rowHeight = (text: string) => heightOf(text, width - beside, points) + high - line;
  /** Moves to where so much has room; false when there is none left. */
  const makeRoom = (height: number) => {
    // A hair's breadth is left to the rounding of sums.
    if (y + height <= foot + 1e-6) return true;
    if (column + 1 >= columns) return false;
    column += 1;
    y = within.y;
    return height <= within.height;
  };
  for (const { title, rows } of blocks) {
    const [first] = rows;
    if (!first) continue;
    const titleHeight = title ? heightOf(title, width, points) : 0;
    if (y > within.y) y += gap;
    if (left > 0 || !makeRoom(titleHeight + gap + rowHeight(first.text))) {
      left += rows.length;
      continue;
    }
    const x = () => within.x + column * (width + GUTTER);
    if (title) {
      lines.push({ kind: 'title', text: title, place: { x: x(), y, width, height: titleHeight } });
      y += titleHeight + gap;
    }
    for (const { text, sample } of rows) {
      const height = rowHeight(text);
      if (left > 0 || !makeRoom(height)) {
        left += 1;
        continue;
      }
      // The first line of the words stands level with the middle of the sample.
      const drop = (high - line) / 2;
      const place = { x: x() + beside, y: y + drop, width: width - beside, height: height - drop };
      const swatch = { x: x(), y, width: wide, height: high };
      lines.push({ kind: 'row', text, sample, swatch, place });
      y += height + gap;
    }
  }
  return { points, lines, left };
}
