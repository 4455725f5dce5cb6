import { nearestOnSegment, toPlane } from '../corridor/plane.ts';
import type { Track } from '../corridor/track.ts';

/** Side of the grid's squares in km: small beside most reaches, few over a province. */
const CELL = 6;

/** From the middle of a square to its corner, in km. */
const HALF_DIAGONAL = (CELL * Math.SQRT2) / 2;

type Leg = readonly [ax: number, ay: number, bx: number, by: number];

/**
 * Points laid out on the plane of `plane.ts` in a grid of squares, so that those within reach of a
 * line are found without measuring each: a square wholly inside or outside is decided at once.
 */
export class PointIndex {
  /** x, y of each point in km, in the order they came. */
  readonly #at: Float64Array;
  /** Places of the points by the column and row of their square. */
  readonly #cells = new Map<number, number[]>();

  /** @param positions in degrees */
  constructor(positions: readonly (readonly [longitude: number, latitude: number])[]) {
    this.#at = new Float64Array(2 * positions.length);
    positions.forEach(([longitude, latitude], index) => {
      const [x, y] = toPlane([longitude, latitude]);
      this.#at[2 * index] = x;
      this.#at[2 * index + 1] = y;
      const key = keyOf(Math.floor(x / CELL), Math.floor(y / CELL));
      const cell = this.#cells.get(key);
      if (cell) cell.push(index);
      else this.#cells.set(key, [index]);
    });
  }

  /**
   * Places of the points within reach of a line, rising. Distances are those of the plane, true
   * within 0.4 % in and around Sichuan.
   *
   * @param reachKm half-width in km, more than 0
   */
  within({ points }: Track, reachKm: number): number[] {
    const legs: Leg[] = [];
    for (let index = 2; index + 1 < points.length; index += 2) {
      legs.push([
        points[index - 2] as number,
        points[index - 1] as number,
        points[index] as number,
        points[index + 1] as number,
      ]);
    }
    const inside: number[] = [];
    const limit = reachKm * reachKm;
    for (const [key, beside] of this.#squaresNear(legs, reachKm)) {
      for (const index of this.#cells.get(key) ?? []) {
        const [x, y] = [this.#at[2 * index] as number, this.#at[2 * index + 1] as number];
        const isNear = ([ax, ay, bx, by]: Leg) =>
          nearestOnSegment(x, y, ax, ay, bx, by).squared <= limit;
        if (beside === 'inside' || beside.some(isNear)) inside.push(index);
      }
    }
    return inside.sort((a, b) => a - b);
  }

  /** Squares with points that the reach touches: wholly inside it, or with the legs that decide. */
  #squaresNear(legs: readonly Leg[], reachKm: number): Map<number, 'inside' | Leg[]> {
    const near = new Map<number, 'inside' | Leg[]>();
    const around = reachKm + HALF_DIAGONAL;
    const farthest = around * around;
    const deep = reachKm > HALF_DIAGONAL ? (reachKm - HALF_DIAGONAL) ** 2 : -1;
    const cellOf = (km: number) => Math.floor(km / CELL);
    for (const leg of legs.flatMap((one) => piecesOf(one, around))) {
      const [ax, ay, bx, by] = leg;
      const [west, east] = [cellOf(Math.min(ax, bx) - around), cellOf(Math.max(ax, bx) + around)];
      const [south, north] = [cellOf(Math.min(ay, by) - around), cellOf(Math.max(ay, by) + around)];
      for (let row = south; row <= north; row += 1) {
        for (let column = west; column <= east; column += 1) {
          const key = keyOf(column, row);
          const known = near.get(key);
          if (known === 'inside' || !this.#cells.has(key)) continue;
          const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
          const { squared } = nearestOnSegment(x, y, ax, ay, bx, by);
          if (squared <= deep) near.set(key, 'inside');
          else if (squared > farthest) continue;
          else if (known) known.push(leg);
          else near.set(key, [leg]);
        }
      }
    }
    return near;
  }
}

/** Columns and rows from −50 000 on have keys of their own: far more than the earth is wide. */
function keyOf(column: number, row: number): number {
  return (column + 50_000) * 100_000 + row + 50_000;
}

/** A long slanting leg in pieces, so that the box around each is narrow. */
function piecesOf([ax, ay, bx, by]: Leg, around: number): Leg[] {
  const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / (2 * around)));
  const at = (share: number): [number, number] => [ax + (bx - ax) * share, ay + (by - ay) * share];
  return Array.from(
    { length: count },
    (_, index): Leg => [...at(index / count), ...at((index + 1) / count)],
  );
}
