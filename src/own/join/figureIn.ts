import { type ReadNumber, readFigure } from '../understand/numbers.ts';

/** Nothing is counted in such numbers, and a million of them add up to no number at all. */
const ABSURD = 1e200;

/** The figure of a cell in the unit of its column, multiplied as its column says. */
export function figureIn(text: string, unit: string, multiplier: number): ReadNumber {
  const read = readFigure(text, unit);
  if (read.kind !== 'number') return read;
  const value = read.value * multiplier;
  return Math.abs(value) < ABSURD ? { kind: 'number', value } : { kind: 'not-a-number' };
}
