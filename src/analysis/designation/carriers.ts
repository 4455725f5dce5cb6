import type { Atlas } from '../../atlas/join.ts';
import type { Assignment, Division, Industry } from '../../atlas/schema/records.ts';
import { EVIDENCES, type Evidence } from '../../atlas/schema/vocabulary.ts';
import { areaOf } from '../areas.ts';
import { type Carried, carriedBy } from '../carrying.ts';

/** An industry that assignments name themselves, with the strongest evidence among them. */
export interface Named {
  industry: Industry;
  evidence: Evidence;
}

/** A prefecture that carries the industry asked about. */
export interface Carrier {
  prefecture: Division;
  /** The industry asked about, with everything below it counted in. */
  carried: Carried;
  /** What its assignments name: the industry asked about, industries below it, or both. */
  named: readonly Named[];
}

/**
 * The prefectures that carry an industry or anything below it. A county's assignment counts for
 * its prefecture.
 *
 * @returns the surest evidence first, then those that name most industries, then in the order of
 * the atlas. Empty for an unknown industry.
 */
export function carriersOf(
  atlas: Atlas,
  industry: string,
  assignments: readonly Assignment[],
): readonly Carrier[] {
  const within = atlas.industries.within(industry);
  const wanted = assignments.filter((assignment) => within.has(assignment.industry));
  const carriers = atlas.prefectures.flatMap((prefecture): Carrier[] => {
    const area = areaOf(atlas, { kind: 'division', adcode: prefecture.adcode });
    const carried = area && carriedBy(atlas, area, wanted).get(industry);
    return carried ? [{ prefecture, carried, named: namedIn(atlas, carried.assignments) }] : [];
  });
  return carriers.sort(
    (a, b) =>
      EVIDENCES.indexOf(a.carried.evidence) - EVIDENCES.indexOf(b.carried.evidence) ||
      b.carried.industries - a.carried.industries,
  );
}

/** The industries that assignments name, each once, surest first and then in the order of the tree. */
export function namedIn(atlas: Atlas, assignments: readonly Assignment[]): readonly Named[] {
  const best = new Map<string, Evidence>();
  for (const { industry, evidence } of assignments) {
    const known = best.get(industry);
    if (known === undefined || EVIDENCES.indexOf(evidence) < EVIDENCES.indexOf(known)) {
      best.set(industry, evidence);
    }
  }
  return atlas.industries.all
    .flatMap((industry): Named[] => {
      const evidence = best.get(industry.id);
      return evidence ? [{ industry, evidence }] : [];
    })
    .sort((a, b) => EVIDENCES.indexOf(a.evidence) - EVIDENCES.indexOf(b.evidence));
}

/**
 * How an answer hangs on which evidence counts.
 *
 * @param evidences the kinds there are, strongest first.
 * @param count asks the question of some assignments.
 * @returns the answers by the documents alone, with public sources added, with our inferences added,
 * and with the reader's own added: one for each of the kinds.
 */
export function byEvidence(
  assignments: readonly Assignment[],
  evidences: readonly Evidence[],
  count: (counting: readonly Assignment[]) => number,
): readonly number[] {
  return evidences.map((_, index) => {
    const counted = new Set(evidences.slice(0, index + 1));
    return count(assignments.filter(({ evidence }) => counted.has(evidence)));
  });
}
