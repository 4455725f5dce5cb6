import type { Atlas } from '../../atlas/join.ts';
import { type Checked, formatProblem } from '../../atlas/problem.ts';
import { applyRevision } from './applyRevision.ts';
import { checkDraft, parseDraft } from './checkDraft.ts';
import { draftRecord } from './edits.ts';
import type { DraftFile, Revision } from './revision.ts';

/**
 * Draft what a form brings, if it is sound.
 *
 * @param raw the record as it is typed
 * @param former the id of the record that is corrected; null for a new one
 * @param shipped the atlas without any draft
 * @returns the revision with the record in it, or what is wrong with the record; what is wrong with
 *   other drafts does not stand in its way
 */
export function tryRecord(
  file: DraftFile,
  raw: { id: string },
  former: string | null,
  revision: Revision,
  { records, geography }: Pick<Atlas, 'records' | 'geography'>,
): Checked<Revision> {
  const parsed = parseDraft(file, raw);
  if (!parsed.ok) return parsed;
  const isTaken = applyRevision(records, revision)[file].some(({ id }) => id === raw.id);
  if (raw.id !== former && isTaken) {
    // It would quietly take the place of the other record.
    const message = 'places the same industry in the same division as another record';
    return { ok: false, problems: [{ file, record: raw.id, field: '', message }] };
  }
  const next = draftRecord(revision, records, file, parsed.value, former);
  const standing = new Set(checkDraft(records, revision, geography).map(formatProblem));
  const problems = checkDraft(records, next, geography).filter(
    (problem) => problem.record === raw.id || !standing.has(formatProblem(problem)),
  );
  return problems.length === 0 ? { ok: true, value: next } : { ok: false, problems };
}
