import { describe, expect, it } from 'vitest';
import { putEdit } from '../../../src/own/draft/edits.ts';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import { tryRecord } from '../../../src/own/draft/tryRecord.ts';
import { firstAssignment, secondAssignment, world } from './records.ts';

const trying = (raw: { id: string }, former: string | null, revision = NO_REVISION) =>
  tryRecord('assignments', raw, former, revision, world);

const messagesOf = (result: ReturnType<typeof trying>) =>
  result.ok ? [] : result.problems.map(({ field, message }) => [field, message]);

describe('a record that a form brings', () => {
  it('is drafted when it is sound', () => {
    const changed = { ...secondAssignment, commitment: 'planned' };
    const tried = trying(changed, changed.id);
    expect(tried.ok && tried.value.assignments.map(({ after }) => after?.commitment)).toEqual([
      'planned',
    ]);
  });

  it('is told what is wrong with it', () => {
    const { note: _, ...bare } = secondAssignment;
    expect(messagesOf(trying(bare, bare.id))).toEqual([['note', 'is missing']]);
    expect(
      messagesOf(trying({ ...secondAssignment, sources: [] } as never, secondAssignment.id)),
    ).toEqual([['sources', 'are required for public evidence']]);
  });

  it('takes no other record’s place', () => {
    expect(messagesOf(trying(firstAssignment, null))).toEqual([
      ['', 'places the same industry in the same division as another record'],
    ]);
    const moved = { ...secondAssignment, id: firstAssignment.id };
    expect(messagesOf(trying(moved, secondAssignment.id))).toHaveLength(1);
  });

  it('may take the place of one that is drafted away', () => {
    const { id } = secondAssignment;
    const without = putEdit(NO_REVISION, 'assignments', {
      id,
      before: secondAssignment,
      after: null,
    });
    const after = { ...secondAssignment, commitment: 'planned' };
    const again = trying(after, null, without);
    expect(again.ok && again.value.assignments).toEqual([{ id, before: secondAssignment, after }]);
  });

  it('is not held back by what is wrong with another draft', () => {
    const broken = putEdit(NO_REVISION, 'assignments', {
      id: firstAssignment.id,
      before: firstAssignment,
      after: { ...firstAssignment, industry: 'nowhere' },
    });
    const sound = { ...secondAssignment, commitment: 'planned' };
    expect(trying(sound, sound.id, broken).ok).toBe(true);
  });
});
