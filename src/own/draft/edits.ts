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
