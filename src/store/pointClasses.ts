import { scaleSqrt } from 'd3-scale';
import { countBy } from '../atlas/indexes.ts';
import { choroplethOf } from '../map/choropleth.ts';
import type { PointClass, PointsKey } from '../map/view.ts';
import type { OwnPoint, PointColumn } from '../own/layer.ts';

/** How many words get a hue of their own. */
export const MOST_HUES = 6;

/** Classes of numbers, as many as the palette's ramp has colours. */
const RAMP_STEPS = 5;

/** Places among a layer's colours: hues or steps first, then those that stand apart. */
export const OTHER_COLOR = MOST_HUES;
export const NO_COLOR = MOST_HUES + 1;

/** Radii in CSS pixels at zoom 7. */
export const RADIUS = { least: 3, most: 14 } as const;

/** What a look makes of each point, without any palette. */
export interface Classing {
  classes: readonly PointClass[];
  /** Place of a point's colour. */
  colorOf(point: OwnPoint): number;
}

/** Every point in one colour. */
export function plainClassing(points: readonly OwnPoint[]): Classing {
  return { classes: [{ kind: 'all', color: 0, count: points.length }], colorOf: () => 0 };
}

/** Points in the colour of their word or of the class of their number in a column. */
export function classingBy(points: readonly OwnPoint[], place: number, column: PointColumn) {
  return column.isNumber ? byNumber(points, place) : byWord(points, place);
}

/** The most frequent words in hues, most frequent first; of equally frequent ones the earlier. */
function byWord(points: readonly OwnPoint[], place: number): Classing {
  const wordOf = ({ cells }: OwnPoint) => String(cells[place] ?? '');
  const counts = countBy(points, wordOf);
  const empty = counts.get('') ?? 0;
  counts.delete('');
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const named = ranked.slice(0, MOST_HUES);
  const others = ranked.slice(MOST_HUES).reduce((sum, [, count]) => sum + count, 0);
  const colors = new Map(named.map(([word], color) => [word, color]));
  const classes: PointClass[] = [
    ...named.map(([word, count], color): PointClass => ({ kind: 'word', color, word, count })),
    { kind: 'other', color: OTHER_COLOR, count: others },
    { kind: 'none', color: NO_COLOR, count: empty },
  ];
  return {
    classes: classes.filter(({ count }) => count > 0),
    colorOf: (point) => {
      const word = wordOf(point);
      return word === '' ? NO_COLOR : (colors.get(word) ?? OTHER_COLOR);
    },
  };
}

/** Quantile classes, the highest first. */
function byNumber(points: readonly OwnPoint[], place: number): Classing {
  const values = numbersIn(points, place);
  const none = points.length - values.length;
  const noNumber: PointClass = { kind: 'none', color: NO_COLOR, count: none };
  if (values.length === 0) return { classes: [noNumber], colorOf: () => NO_COLOR };
  // Steps of the ramp by their place, so that the classes are the same in every theme.
  const steps = Array.from({ length: RAMP_STEPS }, (_, step) => String(step));
  const { classes, colorOf } = choroplethOf(values, steps);
  const counts = countBy(values, colorOf);
  const spans = classes.map(({ color, from, to }, index): PointClass => {
    const isAlone = classes.length === 1;
    return {
      kind: 'span',
      color: Number(color),
      count: counts.get(color) ?? 0,
      from: index === 0 && !isAlone ? null : from,
      to: index === classes.length - 1 && !isAlone ? null : to,
    };
  });
  return {
    classes: [...spans.reverse(), ...(none > 0 ? [noNumber] : [])],
    colorOf: ({ cells }) => {
      const cell = cells[place];
      return typeof cell === 'number' ? Number(colorOf(cell)) : NO_COLOR;
    },
  };
}

/** What a look makes of the sizes. */
export interface Sizing {
  key: PointsKey['sizeBy'];
  /** Radius in CSS pixels at zoom 7; null where the size is unknown. */
  radiusOf(point: OwnPoint): number | null;
}

/** Circles whose areas are as the numbers of a column; below a least size they stay in sight. */
export function sizingBy(
  points: readonly OwnPoint[],
  place: number,
  { name, unit }: PointColumn,
): Sizing {
  const values = numbersIn(points, place);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  const scale = scaleSqrt().domain([0, most]).range([0, RADIUS.most]);
  const radiusAt = (value: number) =>
    Math.max(RADIUS.least, most > 0 ? scale(Math.max(0, value)) : 0);
  const samples = [most, most / 4, most / 20].map(roundDown).filter((value) => value > 0);
  return {
    key: {
      name,
      unit,
      samples: [...new Set(samples)].map((value) => ({ value, radius: radiusAt(value) })),
      missing: points.length - values.length,
    },
    radiusOf: ({ cells }) => {
      const cell = cells[place];
      return typeof cell === 'number' ? radiusAt(cell) : null;
    },
  };
}

/** To one leading figure, so that the legend can be read aloud. */
function roundDown(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((Math.floor(value / power) * power).toPrecision(12));
}

function numbersIn(points: readonly OwnPoint[], place: number): number[] {
  return points.flatMap(({ cells }) => {
    const cell = cells[place];
    return typeof cell === 'number' ? [cell] : [];
  });
}
