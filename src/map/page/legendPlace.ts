import { textWidth } from '../still/textWidth.ts';
import { type PageContent, type Rectangle, TYPE } from './content.ts';
import {
  balanceLegend,
  type FlownLegend,
  flowLegend,
  LEGEND_MEASURES,
  type PageLegendSection,
} from './legendFlow.ts';
import type { PageSize } from './pageSizes.ts';

/** Widths of a column beside the map as multiples of its letters: as its rows need, within these. */
const LEAST_COLUMN = 13;
const MOST_COLUMN = 20;

/** The least letters of a legend, as a share of the page's own. */
const LEAST = 0.5;

/** Beside the map: one column if it can, narrow letters before more columns. */
export function legendBeside(
  { legend }: PageContent,
  size: PageSize,
  free: Rectangle,
): FlownLegend {
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
export function legendBelow({ legend }: PageContent, size: PageSize, free: Rectangle): FlownLegend {
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
