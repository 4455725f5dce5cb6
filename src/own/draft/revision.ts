import type { Assignment, Infrastructure } from '../../atlas/schema/records.ts';

/** A change of one record: from what was shipped (null: it is new) to what it shall be (null: gone). */
export interface Edit<Item> {
  id: string;
  before: Item | null;
  after: Item | null;
}

/** The reader's corrections of the shipped data, not yet part of it. */
export interface Revision {
  assignments: readonly Edit<Assignment>[];
  infrastructure: readonly Edit<Infrastructure>[];
}

export const NO_REVISION: Revision = { assignments: [], infrastructure: [] };

export function isEmpty({ assignments, infrastructure }: Revision): boolean {
  return assignments.length === 0 && infrastructure.length === 0;
}
