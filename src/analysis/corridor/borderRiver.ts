import { append, finelyCut, type Piece, withoutSlivers } from './crossings.ts';
import type { Edges, Ground } from './ground.ts';
import { nearestOnSegment, squaredGap } from './plane.ts';
import type { Track } from './track.ts';

/**
 * Borders run in rivers, but borders and rivers are drawn from different sources and weave about
 * each other. Within this distance of a division a river still counts as its border. In km.
 */
const AT_BORDER = 4;

/** A river that stays so near to Sichuan for longer than this is its border, not on its way out. */
const ALONG = 10;

/** A weave into the division on the other bank and back is no longer than this. In km. */
const LONGEST_WEAVE = 20;

/**
 * Cut a river at borders, without the weaving: where it is the border of Sichuan it counts for the
 * county on this bank, with the province on the other bank named beside it; where it is a border
 * inside Sichuan, a short weave to the other bank counts for the bank it leaves and returns to.
 */
export function alongBorders(ground: Ground, track: Track): Piece[] {
  const pieces = finelyCut(ground, track).flatMap((piece) =>
    piece.county === null ? bankOf(ground, track, piece) : [piece],
  );
  return withoutWeaves(ground, track, withoutSlivers(joined(onlyAlong(pieces))));
}

/** A run outside, cut at the bends of the river; bends near a county go to it. */
function bankOf(ground: Ground, track: Track, piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let fromKm = piece.fromKm;
  for (const toKm of [...kmsWithin(track, piece), piece.toKm]) {
    const middle = pointAt(track, (fromKm + toKm) / 2);
    append(pieces, { ...piece, county: countyNear(ground, middle), fromKm, toKm });
    fromKm = toKm;
  }
  return pieces;
}

/** Leaves to the county on the bank only what runs along it, or weaves out and in again. */
function onlyAlong(pieces: readonly Piece[]): Piece[] {
  const isBank = (piece: Piece | undefined) =>
    piece !== undefined && piece.county !== null && piece.province !== null;
  return pieces.map((piece, index) => {
    if (!isBank(piece)) return piece;
    let [first, last] = [index, index];
    while (isBank(pieces[first - 1])) first -= 1;
    while (isBank(pieces[last + 1])) last += 1;
    const [before, after] = [pieces[first - 1], pieces[last + 1]];
    const length = (pieces[last]?.toKm ?? 0) - (pieces[first]?.fromKm ?? 0);
    const returns = before?.county != null && after?.county != null;
    return returns || length >= ALONG ? piece : { ...piece, county: null };
  });
}

function joined(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) append(kept, piece);
  return kept;
}

/** Weaves from one prefecture into another and back count for the one. */
function withoutWeaves(ground: Ground, track: Track, pieces: readonly Piece[]): Piece[] {
  const parentOf = (piece: Piece | undefined) =>
    piece?.county == null ? null : (ground.atlas.divisions.get(piece.county)?.parent ?? null);
  const kept: Piece[] = [];
  let index = 0;
  while (index < pieces.length) {
    const piece = pieces[index] as Piece;
    const home = kept.at(-1);
    const owner = parentOf(home);
    let back = index;
    while (parentOf(pieces[back]) !== null && parentOf(pieces[back]) !== owner) back += 1;
    const isAway = home !== undefined && owner !== null && back > index;
    const returns = isAway && parentOf(pieces[back]) === owner;
    const end = pieces[back]?.fromKm ?? 0;
    if (returns && end - piece.fromKm <= LONGEST_WEAVE) {
      const away = { ...piece, toKm: end };
      const banks = ground.atlas.countiesOf(owner).map(({ adcode }) => adcode);
      const isNear = [...kmsWithin(track, away), (away.fromKm + away.toKm) / 2].every(
        (km) => countyNear(ground, pointAt(track, km), new Set(banks)) !== null,
      );
      if (isNear) {
        home.toKm = end;
        index = back;
        continue;
      }
    }
    append(kept, piece);
    index += 1;
  }
  return kept;
}

/** How far along the bends of a line inside a run lie. */
function kmsWithin({ kms }: Track, { fromKm, toKm }: Piece): number[] {
  return [...kms].filter((km) => km > fromKm && km < toKm);
}

/** The point on the plane so far along a line. */
function pointAt({ kms, points }: Track, km: number): [x: number, y: number] {
  const index = Math.max(
    1,
    kms.findIndex((one) => one >= km),
  );
  const [from = 0, to = 0] = [kms[index - 1], kms[index]];
  const share = to > from ? (km - from) / (to - from) : 0;
  const [ax = 0, ay = 0, bx = 0, by = 0] = points.subarray(2 * index - 2, 2 * index + 2);
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** The county, of those that are wanted, whose outline is nearest and within `AT_BORDER`. */
function countyNear(
  { counties }: Ground,
  at: readonly [x: number, y: number],
  wanted?: ReadonlySet<number>,
): number | null {
  let best = { adcode: null as number | null, squared: AT_BORDER * AT_BORDER };
  for (const { adcode, plane } of counties) {
    if (wanted && !wanted.has(adcode)) continue;
    const squared = squaredToOutline(plane, at, best.squared);
    if (squared < best.squared) best = { adcode, squared };
  }
  return best.adcode;
}

function squaredToOutline(
  { points, extent, runs }: Edges,
  [x, y]: readonly [x: number, y: number],
  limit: number,
): number {
  const here = [x, y, x, y] as const;
  let least = limit;
  if (squaredGap(extent, here) >= least) return least;
  for (const run of runs) {
    if (squaredGap(run.extent, here) >= least) continue;
    for (let edge = run.from; edge < run.to; edge += 4) {
      const [ax, ay] = [points[edge] as number, points[edge + 1] as number];
      const [bx, by] = [points[edge + 2] as number, points[edge + 3] as number];
      least = Math.min(least, nearestOnSegment(x, y, ax, ay, bx, by).squared);
    }
  }
  return least;
}
