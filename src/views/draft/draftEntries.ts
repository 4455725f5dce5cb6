import type { Atlas } from '../../atlas/join.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import type { DraftFile, DraftRecords, Edit, Revision } from '../../own/draft/revision.ts';
import type { Selection } from '../../store/state.ts';
import type { Drafting } from './DraftButton.tsx';

/** A draft as it is listed. */
export interface DraftEntry {
  key: string;
  file: DraftFile;
  id: string;
  kind: 'added' | 'changed' | 'removed';
  edit: Edit<DraftRecords[DraftFile]>;
  name: string;
  /** What shows it on the map. */
  target: Selection;
  /** How it is drafted further; null for a record that is drafted away. */
  further: Drafting | null;
}

/** Every draft with its name: assignments first, then projects, in the order they were made. */
export function draftEntries(revision: Revision, atlas: Atlas, language: Language): DraftEntry[] {
  const assignments = revision.assignments.flatMap((edit): DraftEntry[] => {
    const record = edit.after ?? edit.before;
    if (!record) return [];
    return [
      {
        ...common('assignments', edit),
        name: assignmentName(record, atlas, language),
        target: { kind: 'division', adcode: record.county ?? record.adcode },
        further: edit.after && { file: 'assignments', record: edit.after },
      },
    ];
  });
  const projects = revision.infrastructure.flatMap((edit): DraftEntry[] => {
    const record = edit.after ?? edit.before;
    if (!record) return [];
    return [
      {
        ...common('infrastructure', edit),
        name: record.name[language],
        target: { kind: 'project', id: record.id },
        further: edit.after && { file: 'infrastructure', record: edit.after },
      },
    ];
  });
  return [...assignments, ...projects];
}

function common(file: DraftFile, edit: Edit<DraftRecords[DraftFile]>) {
  const { id, before, after } = edit;
  const kind = before ? (after ? 'changed' : 'removed') : 'added';
  return { key: `${file} ${id}`, file, id, edit, kind } as const;
}

/** An assignment by its industry and its place. */
export function assignmentName(record: Assignment, atlas: Atlas, language: Language): string {
  const { industry, adcode, county } = record;
  const place = atlas.divisions.get(county ?? adcode)?.shortName[language] ?? adcode;
  return `${atlas.industries.get(industry)?.name[language] ?? industry} · ${place}`;
}

/** How many records were added, changed and removed. */
export function countsOf({ assignments, infrastructure }: Revision) {
  const kinds = [...assignments, ...infrastructure].map(({ before, after }) =>
    before ? (after ? 'changed' : 'removed') : 'added',
  );
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}
