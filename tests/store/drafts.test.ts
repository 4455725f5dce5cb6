import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/atlas/schema/records.ts';
import { NO_REVISION, type Revision } from '../../src/own/draft/revision.ts';
import { createDrafts, mergeRevision } from '../../src/store/drafts.ts';
import type { OwnKeeping } from '../../src/store/ownKeeping.ts';
import { worldAtlas } from '../atlas/world.ts';

const [record] = worldAtlas().records.assignments;
if (!record) throw new Error('The world has no assignments.');

const revision = (...ids: string[]): Revision => ({
  ...NO_REVISION,
  assignments: ids.map((id) => ({ id, before: null, after: { ...record, id } as Assignment })),
});

const idsOf = ({ assignments }: Revision) => assignments.map(({ id }) => id);

/** What two windows share; `refuses` stands for a browser that keeps nothing. */
function sharedStore() {
  const shared = { now: null as unknown, refuses: false };
  const keeping: OwnKeeping = {
    readLayers: async () => ({ layers: [], tiles: [] }),
    readRevision: async () => shared.now,
    writeLayer: async () => {},
    dropLayer: async () => {},
    writeTiles: async () => {},
    writeRevision: async (merge) => {
      if (shared.refuses) throw new Error('refused');
      shared.now = merge(shared.now);
    },
  };
  const open = async () => {
    const drafts = createDrafts(keeping);
    await drafts.actions.load();
    return drafts;
  };
  return { shared, open };
}

describe('the drafts', () => {
  it('go back and forward, and a new change ends what was ahead', async () => {
    const drafts = await sharedStore().open();
    drafts.actions.setRevision(revision('a'));
    drafts.actions.setRevision(revision('a', 'b'));
    drafts.actions.undo();
    expect(idsOf(drafts.getState().revision)).toEqual(['a']);
    expect(drafts.getState()).toMatchObject({ undoable: 1, redoable: 1 });
    drafts.actions.redo();
    expect(idsOf(drafts.getState().revision)).toEqual(['a', 'b']);
    drafts.actions.undo();
    drafts.actions.setRevision(revision('a', 'c'));
    expect(drafts.getState()).toMatchObject({ undoable: 2, redoable: 0 });
    drafts.actions.redo();
    expect(idsOf(drafts.getState().revision)).toEqual(['a', 'c']);
  });

  it('are kept, and read again', async () => {
    const { open } = sharedStore();
    const drafts = await open();
    drafts.actions.setRevision(revision('a'));
    await drafts.actions.settled();
    expect(idsOf((await open()).getState().revision)).toEqual(['a']);
  });

  it('of two windows do not undo each other', async () => {
    const { open, shared } = sharedStore();
    const [one, other] = [await open(), await open()];
    one.actions.setRevision(revision('a'));
    await one.actions.settled();
    other.actions.setRevision(revision('b'));
    await other.actions.settled();
    expect(idsOf(shared.now as Revision)).toEqual(['b', 'a']);
  });

  it('say when they are not kept', async () => {
    const { open, shared } = sharedStore();
    const drafts = await open();
    shared.refuses = true;
    drafts.actions.setRevision(revision('a'));
    await drafts.actions.settled();
    expect(drafts.getState().trouble).toBe('unkept');
  });
});

describe('a revision that two windows share', () => {
  it('leaves taken back what either of them took back', () => {
    expect(idsOf(mergeRevision(revision('a', 'b'), revision('a'), NO_REVISION))).toEqual(['b']);
    const base = revision('a', 'b');
    expect(idsOf(mergeRevision(revision('b'), base, base))).toEqual(['b']);
  });

  it('keeps how the other one has changed what was not touched here', () => {
    const base = revision('a');
    const theirs = revision('a');
    const merged = mergeRevision(theirs, base, { ...base, assignments: [...base.assignments] });
    expect(merged.assignments[0]).toBe(theirs.assignments[0]);
  });
});
