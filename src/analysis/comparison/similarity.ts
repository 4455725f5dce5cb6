import type { Atlas } from '../../atlas/join.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import { type Area, areaOf, areasAt, assignmentsIn } from '../areas.ts';
import { sectorsOf } from '../carrying.ts';

/** How many different industries an area carries, by sector: see `sectorsOf`. */
export type Sectors = ReadonlyMap<string, number>;

/** How like two areas are by what they carry. */
export interface Similarity {
  /** 0..1, over sectors carried or not. */
  jaccard: number;
  /** 0..1, over how many industries are carried in each sector. */
  cosine: number;
  /** How many sectors both carry. */
  shared: number;
  /** How many sectors at least one of them carries. */
  either: number;
}

/** An area of the same kind as another, and how like it is. */
export interface Peer extends Similarity {
  area: Area;
}

/**
 * Jaccard's coefficient |A ∩ B| / |A ∪ B| of the sets of sectors; counts do not matter. Two areas
 * that carry nothing have nothing in common: 0 by definition.
 *
 * Source: P. Jaccard, The distribution of the flora in the alpine zone, New Phytologist 11 (1912),
 * first in French in 1901.
 *
 * @returns 0..1, and 1 for the same non-empty set.
 */
export function jaccard(a: Sectors, b: Sectors): number {
  const { shared, either } = overlapOf(a, b);
  return either === 0 ? 0 : shared / either;
}

/**
 * Cosine Σ aᵢbᵢ / √(Σ aᵢ² · Σ bᵢ²) of the counts, so that depth in a sector weighs too. An area that
 * carries nothing has no direction: 0 by definition.
 *
 * Source: G. Salton and M. J. McGill, Introduction to Modern Information Retrieval, 1983.
 *
 * @returns 0..1, and 1 where the counts are in the same proportions.
 */
export function cosine(a: Sectors, b: Sectors): number {
  let product = 0;
  for (const [sector, count] of a) product += count * (b.get(sector) ?? 0);
  const lengths = squaresOf(a) * squaresOf(b);
  // Rounding may lift a perfect likeness above 1 by the last digit.
  return lengths === 0 ? 0 : Math.min(1, product / Math.sqrt(lengths));
}

export function similarityOf(a: Sectors, b: Sectors): Similarity {
  return { jaccard: jaccard(a, b), cosine: cosine(a, b), ...overlapOf(a, b) };
}

/**
 * The areas of the same kind that are most like an area, by Jaccard, then cosine, then the order of
 * the atlas. A prefecture is held against prefectures, a county against counties, a region against
 * regions of its kind that have no ground in common with it.
 */
export function peersOf(
  atlas: Atlas,
  area: Area,
  assignments: readonly Assignment[],
): readonly Peer[] {
  const own = sectorsOf(atlas, assignmentsIn(area, assignments));
  return likeAreas(atlas, area)
    .map((other) => ({
      area: other,
      ...similarityOf(own, sectorsOf(atlas, assignmentsIn(other, assignments))),
    }))
    .sort((a, b) => b.jaccard - a.jaccard || b.cosine - a.cosine);
}

/** Whether two areas have ground in common. */
export function overlaps(a: Area, b: Area): boolean {
  return [...a.inside].some((adcode) => b.inside.has(adcode));
}

function likeAreas(atlas: Atlas, area: Area): readonly Area[] {
  const { ref, key } = area;
  if (ref.kind === 'division') {
    const isCounty = atlas.divisions.get(ref.adcode)?.level === 'county';
    return areasAt(atlas, isCounty ? 'county' : 'prefecture').filter((one) => one.key !== key);
  }
  const kind = atlas.regions.get(ref.id)?.kind;
  return [...atlas.regions.values()].flatMap((region) => {
    if (region.kind !== kind) return [];
    const other = areaOf(atlas, { kind: 'region', id: region.id });
    return other && !overlaps(other, area) ? [other] : [];
  });
}

function overlapOf(a: Sectors, b: Sectors): { shared: number; either: number } {
  let shared = 0;
  for (const sector of a.keys()) if (b.has(sector)) shared += 1;
  return { shared, either: a.size + b.size - shared };
}

function squaresOf(counts: Sectors): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return sum;
}
