import { LIMITS, ReadFailure } from '../rawTable.ts';
import type { Line } from './header.ts';

/** Titles and names may stand above the most records there may be. */
const ABOVE = 100;

/** Characters of a cell beyond which it is no cell: a quote that is never closed, or an attack. */
const ABSURD = 2 ** 20;

/** Cells of a whole table: a million rows of forty. Five hundred would be gigabytes of nothing. */
const MOST_CELLS = 40_000_000;

/** Holds a table against the limits while it is read, so that what is too much never piles up. */
export class Bounds {
  #lines = 0;
  #cells = 0;

  /**
   * One line more. Empty cells behind the most columns there may be are taken off.
   * @throws ReadFailure
   */
  take({ line, cells }: Line): void {
    this.#lines += 1;
    if (this.#lines > LIMITS.rows + ABOVE)
      throw new ReadFailure('too-many-rows', `${this.#lines}+`);
    if (cells.length > LIMITS.columns) {
      cells.length = lastFilled(cells);
      if (cells.length > LIMITS.columns) {
        throw new ReadFailure('too-many-columns', `${cells.length} (${line})`);
      }
    }
    this.#cells += cells.length;
    assertCells(this.#cells);
    for (const { length } of cells) {
      if (length > ABSURD) throw new ReadFailure('damaged', `line ${line}: ${length} characters`);
    }
  }
}

/** @throws ReadFailure when a table has more cells than fit, or would have them once filled up */
export function assertCells(count: number): void {
  if (count > MOST_CELLS) throw new ReadFailure('too-large', `${count} cells`);
}

/** Cells up to the last that is not empty. */
export function lastFilled(cells: readonly string[]): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1] === '') count -= 1;
  return count;
}
