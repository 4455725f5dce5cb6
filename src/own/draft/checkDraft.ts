import * as v from 'valibot';
import type { Geography } from '../../atlas/geography.ts';
import { sentenceOf } from '../../atlas/parse.ts';
import { findMisplaced } from '../../atlas/placement.ts';
import type { Checked, Problem } from '../../atlas/problem.ts';
import { findBrokenReferences } from '../../atlas/references.ts';
import { type Assignment, type AtlasRecords, SCHEMAS } from '../../atlas/schema/records.ts';
import { applyRevision } from './applyRevision.ts';
import { DRAFT_FILES, type DraftFile, type DraftRecords, type Revision } from './revision.ts';

/**
 * Hold what a form brings against the schema of its file.
 *
 * @returns the record with its texts trimmed and its defaults filled in, or every problem by field
 */
export function parseDraft<File extends DraftFile>(
  file: File,
  raw: { id: string },
): Checked<DraftRecords[File]> {
  const result = v.safeParse(SCHEMAS[file], raw);
  if (result.success) return { ok: true, value: result.output as DraftRecords[File] };
  const problems = result.issues.map((issue) => ({
    file,
    record: raw.id,
    field: v.getDotPath(issue) ?? '',
    message: sentenceOf(issue),
  }));
  return { ok: false, problems };
}

/**
 * Everything that keeps the edits out of the data: what the build would refuse, and what the tests
 * of `data/` hold besides.
 *
 * @param records as they are shipped: sound, so that whatever is wrong comes with the edits
 */
export function checkDraft(
  records: AtlasRecords,
  revision: Revision,
  geography: Geography,
): Problem[] {
  const edited = DRAFT_FILES.flatMap((file) =>
    revision[file].flatMap(({ after }) => (after ? [{ file, after }] : [])),
  );
  const malformed = edited.flatMap(({ file, after }) => {
    const parsed = parseDraft(file, after);
    return parsed.ok ? [] : parsed.problems;
  });
  // References of a record that is not even sound in itself would be guesswork.
  if (malformed.length > 0) return malformed;
  const drafted = applyRevision(records, revision);
  const placed = revision.infrastructure.flatMap(({ after }) => after ?? []);
  return [
    ...findBrokenReferences(drafted),
    ...findMisplaced({ ...drafted, infrastructure: placed, divisions: [] }, geography),
    ...edited.flatMap(({ file, after }) => customsBroken(file, after, records)),
  ];
}

type Sourced = Pick<Assignment, 'id' | 'evidence' | 'figures' | 'sources'>;

/** What `data/README.md` asks of every record, beyond what its schema can say. */
function customsBroken(file: DraftFile, record: Sourced, { documents }: AtlasRecords): Problem[] {
  const { id, evidence, figures, sources } = record;
  const broken = (field: string, message: string) => ({ file, record: id, field, message });
  const problems: Problem[] = [];
  // The source that stands for a document is named after it.
  const isDocumented = documents.some((document) => sources.includes(`${document.id}-2023`));
  if (evidence === 'document' && sources.length > 0 && !isDocumented) {
    problems.push(broken('sources', 'must hold a document for document evidence'));
  }
  if (figures.length > 0 && sources.length === 0 && evidence === 'inferred') {
    problems.push(broken('sources', 'are required for figures'));
  }
  figures.forEach(({ name, year }, index) => {
    const isBefore = figures
      .slice(0, index)
      .some((one) => one.year === year && one.name.zh === name.zh);
    if (isBefore) problems.push(broken(`figures.${index}`, 'gives a figure twice for one year'));
  });
  return problems;
}
