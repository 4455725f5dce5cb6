import { COMMITMENTS, type Commitment } from '../atlas/schema/vocabulary.ts';

/** Four rising bars in a box of 20 × 20. */
export const BARS = [0, 1, 2, 3].map((index) => ({
  x: 2 + index * 4.2,
  y: 12.5 - index * 2.8,
  width: 3.2,
  height: 4.5 + index * 2.8,
}));

/** How many bars a commitment fills: all four for what exists, one for what is explored. */
export function barsOf(commitment: Commitment): number {
  return COMMITMENTS.length - COMMITMENTS.indexOf(commitment);
}
