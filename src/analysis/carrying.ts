import type { Atlas } from '../atlas/join.ts';
import type { Assignment } from '../atlas/schema/records.ts';
import {
  COMMITMENTS,
  type Commitment,
  EVIDENCES,
  type Evidence,
} from '../atlas/schema/vocabulary.ts';
import { type Area, assignmentsIn } from './areas.ts';
import { published } from './evidence.ts';

/** An industry as one area carries it, with everything below the industry counted in. */
export interface Carried {
  /** At least one. */
  assignments: readonly Assignment[];
  /** The strongest among them. */
  evidence: Evidence;
  /** The firmest among those that are published, or among all where none is. */
  commitment: Commitment;
  /** How many different industries, the industry itself or below it, the assignments name. */
  industries: number;
}

/**
 * What an area carries, by industry id. An assignment counts under its own industry and under each
 * industry above it, so that a segment is also found at its sector and its root.
 */
export function carriedBy(
  atlas: Atlas,
  area: Area,
  assignments: readonly Assignment[],
): ReadonlyMap<string, Carried> {
  const byIndustry = new Map<string, Assignment[]>();
  for (const assignment of assignmentsIn(area, assignments)) {
    for (const { id } of atlas.industries.pathTo(assignment.industry)) {
      const own = byIndustry.get(id);
      if (own) own.push(assignment);
      else byIndustry.set(id, [assignment]);
    }
  }
  return new Map([...byIndustry].map(([id, own]) => [id, carriedOf(own)]));
}

function carriedOf(assignments: readonly Assignment[]): Carried {
  return {
    assignments,
    evidence: first(
      EVIDENCES,
      assignments.map(({ evidence }) => evidence),
    ),
    commitment: first(
      COMMITMENTS,
      published(assignments).map(({ commitment }) => commitment),
    ),
    industries: new Set(assignments.map(({ industry }) => industry)).size,
  };
}

/** The value that stands first in `order`, which goes from strong to weak. */
function first<Value>(order: readonly Value[], values: readonly Value[]): Value {
  return order[Math.min(...values.map((value) => order.indexOf(value)))] as Value;
}

/**
 * The industries by which areas are held against each other: sectors, since roots are too broad to
 * tell cities apart and segments too fine to meet. What is assigned at a root alone counts as the root.
 *
 * @returns by sector (or bare root) id, how many different industries at or below it are carried.
 */
export function sectorsOf(
  atlas: Atlas,
  assignments: readonly Assignment[],
): ReadonlyMap<string, number> {
  const named = new Map<string, Set<string>>();
  for (const { industry } of assignments) {
    const [root, sector] = atlas.industries.pathTo(industry);
    const id = (sector ?? root)?.id;
    if (id === undefined) continue;
    named.set(id, (named.get(id) ?? new Set()).add(industry));
  }
  return new Map([...named].map(([id, industries]) => [id, industries.size]));
}
