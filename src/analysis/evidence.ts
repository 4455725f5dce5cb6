import type { Assignment } from '../atlas/schema/records.ts';
import { EVIDENCES, type Evidence } from '../atlas/schema/vocabulary.ts';

/** The strongest evidence among assignments, by whichever division is asked for. */
export function bestEvidence(
  assignments: readonly Assignment[],
  divisionOf: (assignment: Assignment) => number | undefined,
): ReadonlyMap<number, Evidence> {
  const best = new Map<number, Evidence>();
  for (const assignment of assignments) {
    const adcode = divisionOf(assignment);
    if (adcode === undefined) continue;
    const known = best.get(adcode);
    if (!known || EVIDENCES.indexOf(assignment.evidence) < EVIDENCES.indexOf(known)) {
      best.set(adcode, assignment.evidence);
    }
  }
  return best;
}
