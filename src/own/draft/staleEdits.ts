import type { AtlasRecords } from '../../atlas/schema/records.ts';
import { DRAFT_FILES, type DraftFile, type Revision } from './revision.ts';
import { isSame } from './sameRecord.ts';

/**
 * What became of a record under an edit: `adopted`: it is now as the edit wants it; `changed`: it is
 * another than the edit began from; `gone`: it is no more; `taken`: the id of a new record is in use.
 */
export type Staleness = 'adopted' | 'changed' | 'gone' | 'taken';

export interface StaleEdit {
  file: DraftFile;
  id: string;
  staleness: Staleness;
}

/**
 * Edits whose shipped record is no longer the one they began from, as after an update of the data.
 *
 * @param records as they are shipped now, without the edits
 */
export function staleEdits(revision: Revision, records: AtlasRecords): StaleEdit[] {
  return DRAFT_FILES.flatMap((file) => {
    const shipped = new Map<string, unknown>(records[file].map((record) => [record.id, record]));
    return revision[file].flatMap(({ id, before, after }): StaleEdit[] => {
      const now = shipped.get(id) ?? null;
      if (isSame(now, before)) return [];
      return [{ file, id, staleness: stalenessOf(now, before, after) }];
    });
  });
}

function stalenessOf(now: unknown, before: unknown, after: unknown): Staleness {
  if (isSame(now, after)) return 'adopted';
  if (now === null) return 'gone';
  return before === null ? 'taken' : 'changed';
}

/** The revision without some of its edits. */
export function withoutEdits(
  revision: Revision,
  left: readonly { file: DraftFile; id: string }[],
): Revision {
  const stays = (file: DraftFile) => {
    const ids = new Set(left.filter((one) => one.file === file).map(({ id }) => id));
    return ({ id }: { id: string }) => !ids.has(id);
  };
  return {
    assignments: revision.assignments.filter(stays('assignments')),
    infrastructure: revision.infrastructure.filter(stays('infrastructure')),
  };
}
