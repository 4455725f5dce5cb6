import type { AtlasRecords } from '../../atlas/schema/records.ts';
import type { Edit, Revision } from './revision.ts';

/** Records as they are once the drafts are part of them; each new record stands last. */
export function applyRevision(records: AtlasRecords, revision: Revision): AtlasRecords {
  return {
    ...records,
    assignments: applyEdits(records.assignments, revision.assignments),
    infrastructure: applyEdits(records.infrastructure, revision.infrastructure),
  };
}

function applyEdits<Item extends { id: string }>(
  items: readonly Item[],
  edits: readonly Edit<Item>[],
): Item[] {
  if (edits.length === 0) return [...items];
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const kept = items.flatMap((item): Item[] => {
    const edit = byId.get(item.id);
    if (!edit) return [item];
    return edit.after ? [edit.after] : [];
  });
  const known = new Set(items.map(({ id }) => id));
  return [...kept, ...edits.flatMap(({ id, after }) => (after && !known.has(id) ? [after] : []))];
}
