import { scaleLinear } from 'd3-scale';
import type { ComparedFigures } from '../../analysis/comparison/comparedFigures.ts';

/** A figure on the common scale of its indicator. */
export interface PlotPoint {
  /** Place of the area among those compared. */
  index: number;
  /** From 0 at the left end of the scale to 1 at the right. */
  at: number;
  /** Row of the plot, from 0: marks that would cover each other stand one above the other. */
  lane: number;
  /** The figure is not of the year of the others. */
  isOtherYear: boolean;
}

export interface DotPlot {
  /** Ends of the scale, in the unit of the indicator. */
  from: number;
  to: number;
  /** Round values with their places from 0 to 1; among them 0 where the scale holds it. */
  ticks: readonly { value: number; at: number }[];
  points: readonly PlotPoint[];
  lanes: number;
}

/** Width of a mark as a share of the narrowest plot there is, some 200 px. */
const MARK_WIDTH = 0.095;

/**
 * Place figures on one scale: from 0, or below it for losses; rates of change between round values
 * around the least and the greatest in the province.
 */
export function dotPlotOf({ byArea, year, range }: ComparedFigures): DotPlot {
  const values = byArea.flatMap((figure) => figure?.value ?? []);
  const [low, high] = range ?? [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .nice(4);
  const [from = low, to = high] = scale.domain();
  const points = placeInLanes(
    byArea.flatMap((figure, index) =>
      figure ? [{ index, at: scale(figure.value), isOtherYear: figure.year !== year }] : [],
    ),
  );
  return {
    from,
    to,
    ticks: scale.ticks(4).map((value) => ({ value, at: scale(value) })),
    points,
    lanes: Math.max(...points.map(({ lane }) => lane)) + 1,
  };
}

/** From left to right, each mark goes to the first lane where it covers none before it. */
function placeInLanes(points: readonly Omit<PlotPoint, 'lane'>[]): readonly PlotPoint[] {
  const ends: number[] = [];
  return [...points]
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map((point) => {
      const free = ends.findIndex((end) => end <= point.at);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = point.at + MARK_WIDTH;
      return { ...point, lane };
    });
}
