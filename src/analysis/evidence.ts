import type { Assignment, Source } from '../atlas/schema/records.ts';
import {
  COMMITMENTS,
  type Commitment,
  EVIDENCES,
  type Evidence,
} from '../atlas/schema/vocabulary.ts';

/** The division an assignment is counted under; none leaves it out. */
type DivisionOf = (assignment: Assignment) => number | undefined;

/** The strongest evidence among assignments, by whichever division is asked for. */
export function bestEvidence(
  assignments: readonly Assignment[],
  divisionOf: DivisionOf,
): ReadonlyMap<number, Evidence> {
  return strongest(assignments, divisionOf, ({ evidence }) => evidence, EVIDENCES);
}

/**
 * The firmest commitment among assignments, by whichever division is asked for. What the reader
 * brought speaks only where nothing is published, see `published`.
 */
export function bestCommitment(
  assignments: readonly Assignment[],
  divisionOf: DivisionOf,
): ReadonlyMap<number, Commitment> {
  const own = strongest(assignments, divisionOf, ({ commitment }) => commitment, COMMITMENTS);
  const ours = strongest(
    assignments.filter(isPublished),
    divisionOf,
    ({ commitment }) => commitment,
    COMMITMENTS,
  );
  return new Map([...own, ...ours]);
}

/**
 * Those of the assignments that are published, or all of them where none is: a file of the reader's
 * own must not make firmer what a document or a source says.
 */
export function published(assignments: readonly Assignment[]): readonly Assignment[] {
  const ours = assignments.filter(isPublished);
  return ours.length > 0 ? ours : assignments;
}

function isPublished({ evidence }: Assignment): boolean {
  return evidence !== 'own';
}

/** Whether a public fact rests on reposts or mirrors alone, so that its original is yet to be seen. */
export function isToVerify(evidence: Evidence, sources: readonly Source[]): boolean {
  return evidence === 'public' && !sources.some(({ reliability }) => reliability === 'original');
}

/** By division, the value that stands first in `order`, which goes from strong to weak. */
function strongest<Value>(
  assignments: readonly Assignment[],
  divisionOf: DivisionOf,
  read: (assignment: Assignment) => Value,
  order: readonly Value[],
): ReadonlyMap<number, Value> {
  const best = new Map<number, Value>();
  for (const assignment of assignments) {
    const adcode = divisionOf(assignment);
    if (adcode === undefined) continue;
    const value = read(assignment);
    const known = best.get(adcode);
    if (known === undefined || order.indexOf(value) < order.indexOf(known)) best.set(adcode, value);
  }
  return best;
}
