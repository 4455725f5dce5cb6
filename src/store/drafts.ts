import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Edit, NO_REVISION, type Revision } from '../own/draft/revision.ts';
import { type KeepingTrouble, type OwnKeeping, troubleOf } from './ownKeeping.ts';
import { inTime } from './patience.ts';
import { mergeShelf } from './shelf.ts';

/** The reader's drafts over the shipped data, and the steps back and forward from here. */
export interface DraftsState {
  revision: Revision;
  /** How many changes can be taken back, and how many done again. */
  undoable: number;
  redoable: number;
  trouble: KeepingTrouble | null;
}

export type Drafts = StoreApi<DraftsState> & { actions: ReturnType<typeof createActions> };

/** The most changes that can be taken back. */
const LONGEST_MEMORY = 100;

export function createDrafts(keeping: OwnKeeping): Drafts {
  const store = createStore<DraftsState>(() => ({
    revision: NO_REVISION,
    undoable: 0,
    redoable: 0,
    trouble: null,
  }));
  return Object.assign(store, { actions: createActions(store, keeping) });
}

function createActions({ getState, setState }: StoreApi<DraftsState>, keeping: OwnKeeping) {
  let past: readonly Revision[] = [];
  let future: readonly Revision[] = [];
  let base: Revision = NO_REVISION;
  let writing: Promise<void> = Promise.resolve();
  const keep = () => {
    writing = writing.then(async () => {
      const { revision } = getState();
      try {
        await keeping.writeRevision((stored) =>
          mergeRevision(isRevision(stored) ? stored : base, base, revision),
        );
        base = revision;
        setState({ trouble: null });
      } catch (error) {
        setState({ trouble: troubleOf(error) });
      }
    });
  };
  const show = (revision: Revision) => {
    setState({ revision, undoable: past.length, redoable: future.length });
    keep();
  };
  return {
    /** Read what is kept. What was drafted meanwhile stays; what answers late comes in then. */
    load: (): Promise<void> => {
      const read = keeping.readRevision().then((stored) => {
        if (isRevision(stored)) {
          base = stored;
          // A step back from here would take away what has just come.
          past = [];
          future = [];
          setState(({ revision }) => ({
            revision: mergeRevision(stored, NO_REVISION, revision),
            undoable: 0,
            redoable: 0,
          }));
        }
        setState(({ trouble }) => ({ trouble: trouble === 'unread' ? null : trouble }));
      });
      const unread = () => setState({ trouble: 'unread' });
      return inTime(read.catch(unread), unread);
    },
    setRevision: (revision: Revision) => {
      past = [...past, getState().revision].slice(-LONGEST_MEMORY);
      future = [];
      show(revision);
    },
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      future = [getState().revision, ...future];
      show(before);
    },
    redo: () => {
      const [next, ...rest] = future;
      if (!next) return;
      future = rest;
      past = [...past, getState().revision];
      show(next);
    },
    /** Settles when the last write has. */
    settled: () => writing,
  };
}

/** What is to be kept after this window's changes, without undoing those of another window. */
export function mergeRevision(stored: Revision, base: Revision, ours: Revision): Revision {
  return {
    assignments: mergeEdits(stored.assignments, base.assignments, ours.assignments),
    infrastructure: mergeEdits(stored.infrastructure, base.infrastructure, ours.infrastructure),
  };
}

function mergeEdits<Item>(
  stored: readonly Edit<Item>[],
  base: readonly Edit<Item>[],
  ours: readonly Edit<Item>[],
): readonly Edit<Item>[] {
  // What is stored was written by a window of this atlas.
  return mergeShelf(stored, base, ours) as Edit<Item>[];
}

function isRevision(value: unknown): value is Revision {
  const revision = value as Partial<Revision> | null;
  return (
    typeof revision === 'object' &&
    Array.isArray(revision?.assignments) &&
    Array.isArray(revision.infrastructure)
  );
}
