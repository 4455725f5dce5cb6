import { medianOf } from '../report/medians.ts';

/** What a sum takes, in ms. */
export interface Timed {
  /** The first time, when nothing of it has run yet. */
  first: number;
  median: number;
}

/** The clock of a page is coarse: so long at least is measured at once, in ms. */
const LEAST = 5;
const SAMPLES = 7;

/** Times a sum: once as it comes, then again and again. */
export function timed(ask: () => unknown): Timed {
  const first = taken(ask, 1);
  const times = Math.max(1, Math.ceil(LEAST / Math.max(first, 0.01)));
  const again = Array.from({ length: SAMPLES }, () => taken(ask, times));
  return { first, median: medianOf(again) };
}

function taken(ask: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) ask();
  return (performance.now() - start) / times;
}
