import type { Place, SlideScene } from './deck.ts';
import {
  LEGEND_STYLES,
  type LegendLayout,
  type LegendStyle,
  layOutLegend,
} from './legendLayout.ts';
import { heightOf } from './textFit.ts';

/** The words beside a picture: what is said, and under it what the colours mean. */
export interface ColumnLayout {
  caption: { points: number; place: Place };
  /** Where the legend's own heading stands; null without a legend. */
  heading: Place | null;
  legend: LegendLayout;
}

/** Sizes of the caption in points: the first is for a wall, the last for what will be read. */
const CAPTION_SIZES = [18, 16, 14, 12, 11, 10, 9] as const;

/** Room between caption and legend, and the height of the legend's heading, in inches. */
const GAP = 0.22;
const HEADING = 0.26;

/** Smaller letters than these are not for a wall: only when nothing else fits. */
const SEEN = { caption: 12, legend: 9 } as const;

/** Every pair of a caption's size and a legend's style, the best first. */
const TRIES = [
  ...pairs(
    CAPTION_SIZES.filter((points) => points >= SEEN.caption),
    LEGEND_STYLES.filter(({ points }) => points >= SEEN.legend),
  ),
  ...pairs(CAPTION_SIZES, LEGEND_STYLES),
];

/**
 * Caption and legend in one column. The caption is as large as leaves the legend legible; when both
 * are long, both get small; rows of the legend without a place are counted.
 */
export function layOutColumn(scene: SlideScene, column: Place): ColumnLayout {
  let layout = attempt(scene, column, CAPTION_SIZES[0], LEGEND_STYLES[0]);
  for (const { points, style } of TRIES) {
    layout = attempt(scene, column, points, style);
    if (layout.legend.left === 0 && layout.caption.place.height <= column.height) break;
  }
  return layout;
}

function pairs(sizes: readonly number[], styles: readonly LegendStyle[]) {
  return sizes.flatMap((points) => styles.map((style) => ({ points, style })));
}

function attempt(
  { caption, legend }: SlideScene,
  column: Place,
  points: number,
  style: LegendStyle,
): ColumnLayout {
  const height = heightOf(caption, column.width, points);
  const top = column.y + (height > 0 ? height + GAP : 0);
  const hasLegend = legend.some(({ rows }) => rows.length > 0);
  const from = top + HEADING;
  const room = { ...column, y: from, height: Math.max(0, column.y + column.height - from) };
  return {
    caption: { points, place: { ...column, height } },
    heading: hasLegend ? { ...column, y: top, height: HEADING } : null,
    legend: layOutLegend(legend, room, style),
  };
}
