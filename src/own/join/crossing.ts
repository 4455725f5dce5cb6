import type { Position } from 'geojson';

/** Rings longer than this are taken as they are: holding every piece against others takes too long. */
const LONGEST = 20_000;

interface Piece {
  place: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
  west: number;
  east: number;
}

/**
 * Whether two pieces of a closed ring cross. Pieces that only touch do not, since rings drawn from
 * shared borders often do. Pieces are held against those that overlap them from west to east; ends
 * at the first crossing.
 */
export function crossesItself(ring: readonly Position[]): boolean {
  if (ring.length > LONGEST) return false;
  const pieces = piecesOf(ring);
  let open: Piece[] = [];
  for (const piece of pieces) {
    open = open.filter(({ east }) => east >= piece.west);
    if (open.some((other) => cross(piece, other))) return true;
    open.push(piece);
  }
  return false;
}

function piecesOf(ring: readonly Position[]): Piece[] {
  const pieces = ring.slice(1).map((to, place): Piece => {
    const [ax = 0, ay = 0] = ring[place] ?? [];
    const [bx = 0, by = 0] = to;
    return { place, ax, ay, bx, by, west: Math.min(ax, bx), east: Math.max(ax, bx) };
  });
  return pieces.sort((one, other) => one.west - other.west);
}

/** Whether the ends of each lie strictly on both sides of the other. */
function cross(one: Piece, other: Piece): boolean {
  return (
    sideOf(one, other.ax, other.ay) * sideOf(one, other.bx, other.by) < 0 &&
    sideOf(other, one.ax, one.ay) * sideOf(other, one.bx, one.by) < 0
  );
}

function sideOf({ ax, ay, bx, by }: Piece, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
