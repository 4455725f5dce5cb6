import type { Atlas } from '../../atlas/join.ts';
import type { Assignment, Industry } from '../../atlas/schema/records.ts';
import { type Area, assignmentsIn } from '../areas.ts';
import { type Carried, carriedBy, sectorsOf } from '../carrying.ts';
import { overlaps, type Similarity, similarityOf } from './similarity.ts';

/** A sector, or a root as far as it is carried without naming a sector. */
export interface ComparedIndustry {
  industry: Industry;
  /** What stands here is assigned at the root itself. */
  isRoot: boolean;
  /** One for each area, in their order; undefined where the area does not carry it. */
  byArea: readonly (Carried | undefined)[];
  /** Adcodes of all prefectures of the province that carry it. */
  prefectures: readonly number[];
}

/** Industries under their root, both in the order of the tree. */
export type ByRoot = readonly { root: Industry; industries: readonly ComparedIndustry[] }[];

/** Two of the areas, by their places in the order of the areas. */
export interface ComparedPair extends Similarity {
  first: number;
  second: number;
  /** They have ground in common, and with it assignments. */
  overlap: boolean;
}

export interface Comparison {
  areas: readonly Area[];
  /** Carried by every area. */
  shared: ByRoot;
  /** Carried by two areas or more, but not by all. */
  some: ByRoot;
  /** One for each area: what it alone carries. */
  only: readonly ByRoot[];
  /** Carried by none of the areas, but elsewhere in the province. */
  none: ByRoot;
  /** Every two areas, the most alike first. */
  pairs: readonly ComparedPair[];
}

/**
 * Hold areas against each other by sectors. `shared`, `some`, `only` and `none` together have each
 * sector that the assignments name once.
 *
 * @param areas two or more; what only one carries is not asked of a single area
 * @param assignments those that count, of the whole province
 */
export function comparisonOf(
  atlas: Atlas,
  areas: readonly Area[],
  assignments: readonly Assignment[],
): Comparison {
  const industries = comparedIndustries(atlas, areas, assignments);
  const carriers = ({ byArea }: ComparedIndustry) => byArea.filter(Boolean).length;
  const where = (test: (industry: ComparedIndustry) => boolean) =>
    underRoots(atlas, industries.filter(test));
  return {
    areas,
    shared: where((one) => carriers(one) === areas.length),
    some: where((one) => carriers(one) > 1 && carriers(one) < areas.length),
    only: areas.map((_, index) =>
      where((one) => carriers(one) === 1 && one.byArea[index] !== undefined),
    ),
    none: where((one) => carriers(one) === 0),
    pairs: pairsOf(atlas, areas, assignments),
  };
}

/** How many industries a group of the comparison has. */
export function countOf(group: ByRoot): number {
  return group.reduce((sum, { industries }) => sum + industries.length, 0);
}

function comparedIndustries(
  atlas: Atlas,
  areas: readonly Area[],
  assignments: readonly Assignment[],
): readonly ComparedIndustry[] {
  const isAtRoot = ({ industry }: Assignment) => atlas.industries.get(industry)?.parent === null;
  const atRoots = assignments.filter(isAtRoot);
  const below = assignments.filter((assignment) => !isAtRoot(assignment));
  const carried = areas.map((area) => ({
    roots: carriedBy(atlas, area, atRoots),
    sectors: carriedBy(atlas, area, below),
  }));
  const inProvince = sectorsOf(atlas, assignments);
  const prefectures = prefecturesBySector(atlas, assignments);
  return atlas.industries.roots
    .flatMap((root) => [root, ...atlas.industries.childrenOf(root.id)])
    .filter(({ id }) => inProvince.has(id))
    .map((industry) => {
      const isRoot = industry.parent === null;
      return {
        industry,
        isRoot,
        byArea: carried.map(({ roots, sectors }) => (isRoot ? roots : sectors).get(industry.id)),
        prefectures: [...(prefectures.get(industry.id) ?? [])],
      };
    });
}

function prefecturesBySector(
  atlas: Atlas,
  assignments: readonly Assignment[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { industry, adcode } of assignments) {
    const [root, sector] = atlas.industries.pathTo(industry);
    const id = (sector ?? root)?.id;
    if (id !== undefined) found.set(id, (found.get(id) ?? new Set()).add(adcode));
  }
  return found;
}

function underRoots(atlas: Atlas, industries: readonly ComparedIndustry[]): ByRoot {
  return atlas.industries.roots.flatMap((root) => {
    const own = industries.filter(
      ({ industry }) => industry.id === root.id || industry.parent === root.id,
    );
    return own.length > 0 ? [{ root, industries: own }] : [];
  });
}

function pairsOf(
  atlas: Atlas,
  areas: readonly Area[],
  assignments: readonly Assignment[],
): readonly ComparedPair[] {
  const sectors = areas.map((area) => sectorsOf(atlas, assignmentsIn(area, assignments)));
  return areas
    .flatMap((area, first) =>
      areas.slice(first + 1).flatMap((other, step) => {
        const second = first + 1 + step;
        const [a, b] = [sectors[first], sectors[second]];
        return a && b
          ? [{ first, second, overlap: overlaps(area, other), ...similarityOf(a, b) }]
          : [];
      }),
    )
    .sort((a, b) => b.jaccard - a.jaccard || b.cosine - a.cosine);
}
