import { describe, expect, it } from 'vitest';
import type { Assignment, Infrastructure } from '../../../src/atlas/schema/records.ts';
import { checkDraft, parseDraft } from '../../../src/own/draft/checkDraft.ts';
import { putEdit } from '../../../src/own/draft/edits.ts';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import { firstAssignment, pointProject, records, secondAssignment, world } from './records.ts';

const problemsOf = (revision: typeof NO_REVISION) =>
  checkDraft(records, revision, world.geography).map(({ field, message }) => [field, message]);

const withAssignment = (change: Partial<Assignment>, from = secondAssignment) =>
  problemsOf(
    putEdit(NO_REVISION, 'assignments', {
      id: from.id,
      before: from,
      after: { ...from, ...change },
    }),
  );

const withProject = (change: Partial<Infrastructure>) =>
  problemsOf(
    putEdit(NO_REVISION, 'infrastructure', {
      id: pointProject.id,
      before: pointProject,
      after: { ...pointProject, ...change },
    }),
  );

describe('what a form brings', () => {
  it('is trimmed and filled in', () => {
    const { figures: _, ...raw } = secondAssignment;
    const parsed = parseDraft('assignments', { ...raw, note: { zh: ' 说明 ', en: 'Note' } } as {
      id: string;
    });
    expect(parsed.ok && [parsed.value.note.zh, parsed.value.figures]).toEqual(['说明', []]);
  });

  it('is refused with every problem at its field', () => {
    const raw = { ...pointProject, name: { zh: '', en: 'X' }, statusYear: 20, summary: undefined };
    const parsed = parseDraft('infrastructure', raw);
    expect(parsed.ok ? [] : parsed.problems.map(({ field }) => field)).toEqual([
      'name.zh',
      'statusYear',
      'summary',
    ]);
  });
});

describe('a draft', () => {
  it('is sound when the build would take it', () => {
    expect(withAssignment({ commitment: 'planned' })).toEqual([]);
    expect(withProject({ status: 'planned' })).toEqual([]);
  });

  it('is sound when it takes a record away', () => {
    const { id } = pointProject;
    const removed = putEdit(NO_REVISION, 'infrastructure', {
      id,
      before: pointProject,
      after: null,
    });
    expect(problemsOf(removed)).toEqual([]);
  });

  it('is refused by its schema before anything else', () => {
    const problems = withAssignment({ industry: 'nowhere', note: { zh: '', en: 'Note' } });
    expect(problems).toEqual([['note.zh', 'must not be empty']]);
  });

  it('is refused where it leads nowhere', () => {
    expect(withAssignment({ industry: 'nowhere' })).toEqual([
      ['industry', 'there is no industry "nowhere"'],
    ]);
    expect(withAssignment({ county: 510703 }).map(([field]) => field)).toEqual(['county']);
    expect(withAssignment({ sources: [] })).toEqual([
      ['sources', 'are required for public evidence'],
    ]);
  });

  it('is refused where it says what another record says', () => {
    const { industry, adcode, county = 0 } = firstAssignment;
    expect(withAssignment({ industry, adcode, county })).toEqual([
      ['', 'places the same industry in the same division as another record'],
    ]);
  });

  it('is refused where a point is not in the county it names', () => {
    const place = { type: 'point' as const, at: [102.5, 31] as [number, number], county: 510104 };
    expect(withProject({ place })).toEqual([
      ['place.at', 'lies outside the county 510104 that it names'],
    ]);
    expect(withProject({ place: { type: 'area', members: [510700] } }).map(([at]) => at)).toEqual([
      'precision',
    ]);
  });

  it('is refused where the customs of the data are not kept', () => {
    expect(withAssignment({ evidence: 'document' })).toEqual([
      ['sources', 'must hold a document for document evidence'],
    ]);
    const [figure] = firstAssignment.figures;
    if (!figure) throw new Error('The record has no figure.');
    expect(withAssignment({ figures: [figure, figure] })).toEqual([
      ['figures.1', 'gives a figure twice for one year'],
    ]);
    expect(withAssignment({ figures: [figure], evidence: 'inferred', sources: [] })).toEqual([
      ['sources', 'are required for figures'],
    ]);
    expect(withAssignment({ figures: [figure] })).toEqual([]);
  });
});
