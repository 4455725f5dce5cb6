import type { AtlasRecords } from '../../atlas/schema/records.ts';
import type { DraftFile, DraftRecords, Edit, Revision } from './revision.ts';
import { isSame } from './sameRecord.ts';

/** The edit of a record, if there is one. */
export function editOf<File extends DraftFile>(
  revision: Revision,
  file: File,
  id: string,
): Edit<DraftRecords[File]> | undefined {
  return revision[file].find((edit) => edit.id === id);
}

/**
 * Take an edit in, where an earlier one of the same record stood or else last. One that leaves the
 * record as it was shipped is none: it goes.
 */
export function putEdit<File extends DraftFile>(
  revision: Revision,
  file: File,
  edit: Edit<DraftRecords[File]>,
): Revision {
  if (isSame(edit.before, edit.after)) return dropEdit(revision, file, edit.id);
  const edits = revision[file];
  const isKnown = edits.some(({ id }) => id === edit.id);
  return {
    ...revision,
    [file]: isKnown ? edits.map((one) => (one.id === edit.id ? edit : one)) : [...edits, edit],
  };
}

/** Leave a record as it was shipped. */
export function dropEdit(revision: Revision, file: DraftFile, id: string): Revision {
  const edits: readonly Edit<unknown>[] = revision[file];
  return { ...revision, [file]: edits.filter((edit) => edit.id !== id) };
}

/**
 * Draft a record: as a change of the shipped one of its id, or as a new one where there is none.
 *
 * @param records as they are shipped
 * @param former the id it had before, where that follows from what has changed; null for a new one
 */
export function draftRecord<File extends DraftFile>(
  revision: Revision,
  records: AtlasRecords,
  file: File,
  record: DraftRecords[File],
  former: string | null,
): Revision {
  const isElsewhere = former !== null && former !== record.id;
  const kept = isElsewhere ? withdrawRecord(revision, records, file, former) : revision;
  const before = shippedRecord(records, file, record.id);
  return putEdit(kept, file, { id: record.id, before, after: record });
}

/** Draft that a record is to go; a new one is gone at once. */
export function withdrawRecord<File extends DraftFile>(
  revision: Revision,
  records: AtlasRecords,
  file: File,
  id: string,
): Revision {
  return putEdit(revision, file, { id, before: shippedRecord(records, file, id), after: null });
}

function shippedRecord<File extends DraftFile>(
  records: AtlasRecords,
  file: File,
  id: string,
): DraftRecords[File] | null {
  const shipped: { readonly [Kind in DraftFile]: readonly DraftRecords[Kind][] } = records;
  return shipped[file].find((one) => one.id === id) ?? null;
}
