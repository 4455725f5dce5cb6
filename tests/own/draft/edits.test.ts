import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/atlas/schema/records.ts';
import { applyRevision } from '../../../src/own/draft/applyRevision.ts';
import {
  draftRecord,
  dropEdit,
  editOf,
  putEdit,
  withdrawRecord,
} from '../../../src/own/draft/edits.ts';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import { isSame } from '../../../src/own/draft/sameRecord.ts';
import { staleEdits, withoutEdits } from '../../../src/own/draft/staleEdits.ts';
import { firstAssignment, records, secondAssignment } from './records.ts';

const firm = (one: Assignment): Assignment => ({ ...one, commitment: 'exploring' });
const changed = (one: Assignment) => ({ id: one.id, before: one, after: firm(one) });

describe('two records', () => {
  it('are the same whatever the order of their keys', () => {
    expect(isSame({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });

  it('are not where a value, a length or a kind is another', () => {
    expect(isSame({ a: 1 }, { a: 2 })).toBe(false);
    expect(isSame([1], [1, 2])).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(null, {})).toBe(false);
  });
});

describe('an edit', () => {
  it('takes the place of the one before it', () => {
    const both = putEdit(
      putEdit(NO_REVISION, 'assignments', changed(firstAssignment)),
      'assignments',
      changed(secondAssignment),
    );
    const again = putEdit(both, 'assignments', {
      id: firstAssignment.id,
      before: firstAssignment,
      after: null,
    });
    expect(again.assignments.map(({ id }) => id)).toEqual([
      firstAssignment.id,
      secondAssignment.id,
    ]);
    expect(editOf(again, 'assignments', firstAssignment.id)?.after).toBeNull();
  });

  it('is gone when the record is as it was shipped', () => {
    const edited = putEdit(NO_REVISION, 'assignments', changed(firstAssignment));
    const back = putEdit(edited, 'assignments', {
      id: firstAssignment.id,
      before: firstAssignment,
      after: { ...firstAssignment },
    });
    expect(back).toEqual(NO_REVISION);
  });

  it('is gone when a new record is taken away again', () => {
    const added = putEdit(NO_REVISION, 'assignments', {
      id: 'new-510100',
      before: null,
      after: { ...firstAssignment, id: 'new-510100' },
    });
    expect(applyRevision(records, added).assignments.at(-1)?.id).toBe('new-510100');
    expect(putEdit(added, 'assignments', { id: 'new-510100', before: null, after: null })).toEqual(
      NO_REVISION,
    );
  });

  it('is dropped by its id, and no other with it', () => {
    const edited = putEdit(NO_REVISION, 'assignments', changed(firstAssignment));
    expect(dropEdit(edited, 'assignments', firstAssignment.id)).toEqual(NO_REVISION);
    expect(dropEdit(edited, 'infrastructure', firstAssignment.id)).toEqual(edited);
    expect(dropEdit(edited, 'assignments', secondAssignment.id)).toEqual(edited);
  });
});

describe('a drafted record', () => {
  const draft = (record: Assignment, former: string | null) =>
    draftRecord(NO_REVISION, records, 'assignments', record, former);

  it('changes the shipped one of its id, or is new', () => {
    const changed = firm(firstAssignment);
    expect(draft(changed, changed.id).assignments).toEqual([
      { id: changed.id, before: firstAssignment, after: changed },
    ]);
    const added = { ...firstAssignment, id: 'elsewhere' };
    expect(draft(added, null).assignments).toEqual([
      { id: 'elsewhere', before: null, after: added },
    ]);
  });

  it('leaves its former id, shipped or drafted', () => {
    const moved = draft({ ...firstAssignment, id: 'elsewhere' }, firstAssignment.id);
    expect(moved.assignments.map(({ id, after }) => [id, after === null])).toEqual([
      [firstAssignment.id, true],
      ['elsewhere', false],
    ]);
    const again = { ...firstAssignment, id: 'further' };
    const further = draftRecord(moved, records, 'assignments', again, 'elsewhere');
    expect(further.assignments.map(({ id }) => id)).toEqual([firstAssignment.id, 'further']);
    const back = draftRecord(further, records, 'assignments', firstAssignment, 'further');
    expect(back).toEqual(NO_REVISION);
  });

  it('can be withdrawn', () => {
    const { id } = firstAssignment;
    expect(withdrawRecord(NO_REVISION, records, 'assignments', id).assignments).toEqual([
      { id, before: firstAssignment, after: null },
    ]);
    const added = draft({ ...firstAssignment, id: 'elsewhere' }, null);
    expect(withdrawRecord(added, records, 'assignments', 'elsewhere')).toEqual(NO_REVISION);
  });
});

describe('an edit of what was shipped before', () => {
  const revision = putEdit(NO_REVISION, 'assignments', changed(firstAssignment));
  const shippedNow = (now: readonly Assignment[]) => ({ ...records, assignments: [...now] });
  const stalenessWith = (now: readonly Assignment[]) =>
    staleEdits(revision, shippedNow(now)).map(({ staleness }) => staleness);

  it('is not stale while the record is what it began from', () => {
    expect(staleEdits(revision, records)).toEqual([]);
  });

  it('is stale when the record has changed, is gone, or has taken the edit in', () => {
    const renoted = { ...firstAssignment, note: { zh: '另一句', en: 'Another' } };
    expect(stalenessWith([renoted])).toEqual(['changed']);
    expect(stalenessWith([])).toEqual(['gone']);
    expect(stalenessWith([firm(firstAssignment)])).toEqual(['adopted']);
  });

  it('is stale when another record has the id of a new one', () => {
    const added = putEdit(NO_REVISION, 'assignments', {
      id: firstAssignment.id,
      before: null,
      after: firm(firstAssignment),
    });
    expect(staleEdits(added, records)).toEqual([
      { file: 'assignments', id: firstAssignment.id, staleness: 'taken' },
    ]);
  });

  it('can be left out', () => {
    const stale = staleEdits(revision, shippedNow([]));
    expect(withoutEdits(revision, stale)).toEqual(NO_REVISION);
    expect(withoutEdits(revision, [])).toEqual(revision);
  });
});
