import type { Assignment, Infrastructure } from '../../atlas/schema/records.ts';

/** The kinds of record that can be drafted, by the name of their files in `data/`. */
export interface DraftRecords {
  assignments: Assignment;
  infrastructure: Infrastructure;
}

export type DraftFile = keyof DraftRecords;

export const DRAFT_FILES: readonly DraftFile[] = ['assignments', 'infrastructure'];

/** A change of one record: from what was shipped (null: it is new) to what it shall be (null: gone). */
export interface Edit<Item> {
  id: string;
  before: Item | null;
  after: Item | null;
}

/** The reader's corrections of the shipped data, not yet part of it. */
export type Revision = { readonly [File in DraftFile]: readonly Edit<DraftRecords[File]>[] };

export const NO_REVISION: Revision = { assignments: [], infrastructure: [] };

export function isEmpty({ assignments, infrastructure }: Revision): boolean {
  return assignments.length === 0 && infrastructure.length === 0;
}
