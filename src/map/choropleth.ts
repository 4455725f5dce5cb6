import { scaleThreshold } from 'd3-scale';

/** A class of a choropleth: values from `from` (included) up to `to` (excluded). */
export interface ChoroplethClass {
  color: string;
  from: number;
  to: number;
}

export interface Choropleth {
  classes: readonly ChoroplethClass[];
  colorOf(value: number): string;
}

/**
 * Quantile classes with breaks rounded so that the legend can be read aloud.
 *
 * @param values at least one finite number
 * @param ramp colours from low to high; fewer are used when rounding merges breaks
 */
export function choroplethOf(values: readonly number[], ramp: readonly string[]): Choropleth {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const quantile = (share: number) => {
    const place = share * (sorted.length - 1);
    const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  };
  const breaks = ramp
    .slice(1)
    .map((_, index) => roundBreak(quantile((index + 1) / ramp.length), high - low))
    .filter((value, index, all) => value > low && value <= high && value !== all[index - 1]);
  const step = ramp.length > 1 ? (ramp.length - 1) / Math.max(1, breaks.length) : 0;
  const colors = [...breaks, high].map(
    (_, index) => ramp[Math.round(index * step)] ?? ramp[0] ?? '#000000',
  );
  const scale = scaleThreshold<number, string>().domain(breaks).range(colors);
  const bounds = [low, ...breaks, high];
  return {
    classes: colors.map((color, index) => ({
      color,
      from: bounds[index] ?? low,
      to: bounds[index + 1] ?? high,
    })),
    colorOf: (value) => scale(value),
  };
}

/** Round to two figures of the value, but by no more than a quarter of the whole span. */
function roundBreak(value: number, span: number): number {
  if (value === 0 || span === 0) return value;
  const figures = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const step = Math.min(figures, 10 ** Math.floor(Math.log10(span / 4)));
  return Number((Math.round(value / step) * step).toPrecision(12));
}
