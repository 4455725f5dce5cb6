import { nearestOnSegment } from './plane.ts';

type Leg = readonly [ax: number, ay: number, bx: number, by: number];
type Point = [x: number, y: number];

/**
 * By which corners are within reach (1 south-west, 2 south-east, 4 north-east, 8 north-west), the sides of the cell that the edge of the
 * band runs from and to, with the band to its left. Sides: south 0, east 1, north 2, west 3. Cells
 * 5 and 10 are saddles; their two corners are kept apart.
 */
const RUNS: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/** Distances from a line at the nodes of a square grid, known up to a little beyond the reach. */
export class Field {
  readonly #reach: number;
  readonly #cell: number;
  readonly #west: number;
  readonly #south: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Squared distances in km², row by row from the south-west. */
  readonly #squared: Float32Array;

  /**
   * @param legs the line on the plane, in km
   * @param reach the distance at which the contour runs
   * @param cell side of the grid's squares, at most half of the reach
   */
  constructor(legs: readonly Leg[], reach: number, cell: number) {
    this.#reach = reach;
    this.#cell = cell;
    const xs = legs.flatMap(([ax, , bx]) => [ax, bx]);
    const ys = legs.flatMap(([, ay, , by]) => [ay, by]);
    const margin = reach + 2 * cell;
    this.#west = Math.min(...xs) - margin;
    this.#south = Math.min(...ys) - margin;
    this.#columns = legs.length ? Math.ceil((Math.max(...xs) + margin - this.#west) / cell) + 1 : 0;
    this.#rows = legs.length ? Math.ceil((Math.max(...ys) + margin - this.#south) / cell) + 1 : 0;
    this.#squared = new Float32Array(this.#columns * this.#rows).fill(Infinity);
    for (const leg of legs) this.#stamp(leg, reach + 1.5 * cell);
  }

  /** Lower the distances around a leg, piece by piece: the box of a long slanting one is wide. */
  #stamp([ax, ay, bx, by]: Leg, around: number): void {
    const pieces = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / (2 * around)));
    for (let piece = 0; piece < pieces; piece += 1) {
      const [from, to] = [piece / pieces, (piece + 1) / pieces];
      this.#stampPiece(
        ax + (bx - ax) * from,
        ay + (by - ay) * from,
        ax + (bx - ax) * to,
        ay + (by - ay) * to,
        around,
      );
    }
  }

  #stampPiece(ax: number, ay: number, bx: number, by: number, around: number): void {
    const column = (x: number) => (x - this.#west) / this.#cell;
    const row = (y: number) => (y - this.#south) / this.#cell;
    const first = Math.max(0, Math.ceil(column(Math.min(ax, bx) - around)));
    const last = Math.min(this.#columns - 1, Math.floor(column(Math.max(ax, bx) + around)));
    const lowest = Math.max(0, Math.ceil(row(Math.min(ay, by) - around)));
    const highest = Math.min(this.#rows - 1, Math.floor(row(Math.max(ay, by) + around)));
    // Deep inside the band no contour runs, so nothing more need be known there.
    const deep = Math.max(0, this.#reach - 1.5 * this.#cell) ** 2;
    const squares = this.#squared;
    for (let j = lowest; j <= highest; j += 1) {
      const y = this.#south + j * this.#cell;
      for (let i = first; i <= last; i += 1) {
        const node = j * this.#columns + i;
        const known = squares[node] as number;
        if (known <= deep) continue;
        const { squared } = nearestOnSegment(this.#west + i * this.#cell, y, ax, ay, bx, by);
        if (squared < known) squares[node] = squared;
      }
    }
  }

  /** Closed rings at the reach: anticlockwise around what is within it, clockwise around holes. */
  contour(): Point[][] {
    const next = this.#edges();
    const rings: Point[][] = [];
    for (const start of next.keys()) {
      const ring: Point[] = [];
      let side: number | undefined = start;
      while (side !== undefined) {
        const after = next.get(side);
        if (after === undefined) break;
        ring.push(this.#crossing(side));
        next.delete(side);
        side = after;
      }
      const [first] = ring;
      if (first) rings.push([...ring, first]);
    }
    return rings;
  }

  /** From each side that the contour enters a cell by, the side that it leaves it by. */
  #edges(): Map<number, number> {
    const next = new Map<number, number>();
    const limit = this.#reach * this.#reach;
    const columns = this.#columns;
    for (let j = 0; j + 1 < this.#rows; j += 1) {
      for (let i = 0; i + 1 < columns; i += 1) {
        const node = j * columns + i;
        const within =
          ((this.#squared[node] as number) < limit ? 1 : 0) |
          ((this.#squared[node + 1] as number) < limit ? 2 : 0) |
          ((this.#squared[node + columns + 1] as number) < limit ? 4 : 0) |
          ((this.#squared[node + columns] as number) < limit ? 8 : 0);
        if (within === 0 || within === 15) continue;
        for (const [from, to] of RUNS[within] ?? []) {
          next.set(this.#sideOf(node, from), this.#sideOf(node, to));
        }
      }
    }
    return next;
  }

  /** A side as twice its first node, plus one when it goes north from there. */
  #sideOf(node: number, side: number): number {
    if (side === 0) return 2 * node;
    if (side === 1) return 2 * (node + 1) + 1;
    return side === 2 ? 2 * (node + this.#columns) : 2 * node + 1;
  }

  /** Where on a side the distance equals the reach. */
  #crossing(side: number): Point {
    const node = side >> 1;
    const isUpright = side % 2 === 1;
    const other = node + (isUpright ? this.#columns : 1);
    const [here, there] = [this.#squared[node] as number, this.#squared[other] as number];
    const [from, to] = [Math.sqrt(here), Math.sqrt(there)];
    const share = (this.#reach - from) / (to - from);
    const i = node % this.#columns;
    const j = Math.floor(node / this.#columns);
    return [
      this.#west + (i + (isUpright ? 0 : share)) * this.#cell,
      this.#south + (j + (isUpright ? share : 0)) * this.#cell,
    ];
  }
}
