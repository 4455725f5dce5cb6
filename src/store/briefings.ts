import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseBriefing } from '../atlas/briefings.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Checked } from '../atlas/problem.ts';
import type { Briefing, Spoken } from '../atlas/schema/briefing.ts';
import { readBriefing } from './briefingCheck.ts';
import { freeId } from './freeId.ts';
import { inTime } from './patience.ts';
import { mergeShelf } from './shelf.ts';

/** Where the reader's own briefings stay between visits. Both may be refused by the browser. */
export interface Keeping {
  read(): Promise<unknown>;
  /**
   * Write what `merge` makes of what is kept, in one step: no other window writes in between, and
   * what cannot be read is not written over.
   */
  write(merge: (stored: unknown) => readonly unknown[]): Promise<void>;
}

/** What a change does, as the button that takes it back says it. */
export const DEEDS = [
  'created',
  'copied',
  'opened',
  'removed',
  'worded',
  'captured',
  'retaken',
  'moved',
  'duplicated',
  'dropped',
  'cited',
] as const;

/** A change that can be taken back. */
export interface Change {
  deed: (typeof DEEDS)[number];
  /** The title of what was changed. */
  name: Spoken;
  /** What is typed into one field without a pause for another is taken back as one change. */
  field?: string;
}

/** The briefings there are. */
export interface Library {
  /** Those of the atlas; null until they are loaded. */
  shipped: readonly Briefing[] | null;
  /** The reader's own, the newest first; null until they are read. */
  own: readonly Briefing[] | null;
  /** Kept, but at odds with the atlas as it is now; they stay where they are. */
  unfit: readonly unknown[];
  /** Out of a link in somebody's page: plays here and is never kept. */
  lent: Briefing | null;
  /** What went wrong: the shipped could not be loaded, the own not be read or not be kept. */
  trouble: 'shipped' | 'unread' | 'unkept' | null;
  /** How many changes can be taken back. */
  undoable: number;
  /** The change that would be taken back first. */
  lastChange: Change | null;
  /** The briefing being edited, and its scene that is open. */
  editing: { briefing: string; scene: string | null } | null;
}

export type BriefingLibrary = StoreApi<Library> & { actions: ReturnType<typeof createActions> };

/** The most changes that can be taken back. */
const LONGEST_MEMORY = 50;

/** @param load fetches the shipped briefings as JSON */
export function createLibrary(
  readAtlas: () => Atlas,
  load: () => Promise<readonly unknown[]>,
  keeping: Keeping,
): BriefingLibrary {
  const store = createStore<Library>(() => ({
    shipped: null,
    own: null,
    unfit: [],
    lent: null,
    trouble: null,
    undoable: 0,
    lastChange: null,
    editing: null,
  }));
  return Object.assign(store, { actions: createActions(store, readAtlas, load, keeping) });
}

function createActions(
  { getState, setState }: StoreApi<Library>,
  readAtlas: () => Atlas,
  load: () => Promise<readonly unknown[]>,
  keeping: Keeping,
) {
  let past: { own: readonly Briefing[]; change: Change }[] = [];
  let base: readonly Briefing[] = [];
  // One write at a time, and always of the newest state, so that none overtakes another.
  let writing: Promise<void> = Promise.resolve();
  let isQueued = false;
  let loading: Promise<void> | null = null;
  const own = () => getState().own ?? [];
  const keep = () => {
    if (isQueued) return;
    isQueued = true;
    writing = writing.then(async () => {
      isQueued = false;
      const now = own();
      try {
        await keeping.write((stored) => mergeShelf(Array.isArray(stored) ? stored : [], base, now));
        base = now;
        setState(({ trouble }) => ({ trouble: trouble === 'unkept' ? null : trouble }));
      } catch {
        setState({ trouble: 'unkept' });
      }
    });
  };
  const remember = () =>
    setState({ undoable: past.length, lastChange: past.at(-1)?.change ?? null });
  const put = (next: readonly Briefing[], change: Change) => {
    const isSameField = change.field !== undefined && past.at(-1)?.change.field === change.field;
    if (!isSameField) past = [...past, { own: own(), change }].slice(-LONGEST_MEMORY);
    setState({ own: next });
    remember();
    keep();
  };
  const add = (briefing: Briefing, deed: Change['deed']): Briefing => {
    const value = { ...briefing, id: freeId(briefing.id, takenIds(getState())) };
    put([value, ...own()], { deed, name: value.title });
    return value;
  };
  const sound = (row: unknown) => {
    const parsed = parseBriefing(row, 'briefing', readAtlas());
    return parsed.ok ? [parsed.value] : [];
  };
  const readShipped = async () => {
    try {
      const rows = await load();
      setState({ shipped: rows.flatMap(sound) });
    } catch {
      setState({ shipped: [], trouble: 'shipped' });
    }
  };
  const readOwn = async () => {
    const rows = await keeping.read();
    const kept: readonly unknown[] = Array.isArray(rows) ? rows : [];
    base = kept.flatMap(sound);
    // A step back from here would take away what has just come.
    past = [];
    remember();
    setState(({ trouble }) => ({
      // What answers late does not undo what was made meanwhile.
      own: [...own(), ...base],
      unfit: kept.filter((row) => sound(row).length === 0),
      trouble: trouble === 'unread' ? null : trouble,
    }));
  };
  const read = async () => {
    const unread = () => setState(({ trouble }) => ({ own: own(), trouble: trouble ?? 'unread' }));
    await Promise.all([readShipped(), inTime(readOwn().catch(unread), unread)]);
  };
  return {
    /** Read both shelves, once. What is kept but no longer holds against the atlas stays kept. */
    load: (): Promise<void> => {
      loading ??= read();
      return loading;
    },
    /** Put a briefing in the place of the one with its id. */
    save: (briefing: Briefing, change: Change) =>
      put(
        own().map((one) => (one.id === briefing.id ? briefing : one)),
        change,
      ),
    /** Put a briefing on the reader's shelf, under a new id where its own is taken. */
    add,
    remove: (id: string) =>
      put(
        own().filter((one) => one.id !== id),
        { deed: 'removed', name: own().find((one) => one.id === id)?.title ?? { zh: '', en: '' } },
      ),
    /** Take the last change back. */
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      setState({ own: before.own });
      remember();
      keep();
    },
    /**
     * Take in a briefing's file. Nothing changes unless all of it holds.
     *
     * @returns the briefing as it is kept, or every problem.
     */
    bringIn: (json: string, file: string): Checked<Briefing> => {
      const checked = readBriefing(json, file, readAtlas());
      return checked.ok ? { ok: true, value: add(checked.value, 'opened') } : checked;
    },
    /** As `bringIn`, but one that is there already, whatever its id, is not taken in again. */
    bringInOnce: (json: string, file: string): Checked<Briefing> => {
      const checked = readBriefing(json, file, readAtlas());
      if (!checked.ok) return checked;
      const { shipped } = getState();
      const same = [...own(), ...(shipped ?? [])].find((one) => saysTheSame(one, checked.value));
      return { ok: true, value: same ?? add(checked.value, 'opened') };
    },
    /** As `bringIn`, but only to play it: nothing is kept. */
    lend: (json: string, file: string): Checked<Briefing> => {
      const checked = readBriefing(json, file, readAtlas());
      if (checked.ok) setState({ lent: checked.value });
      return checked;
    },
    /** Open a briefing for editing, at a scene or with all of them folded; null closes it. */
    edit: (editing: Library['editing']) => setState({ editing }),
    /** Whether every change so far is kept: settles when the last write has. */
    settled: () => writing,
  };
}

/** Whether two briefings are the same but for their ids. */
function saysTheSame(one: Briefing, other: Briefing): boolean {
  return JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' });
}

/** The briefing of an id: one that is lent, the reader's own, then those of the atlas. */
export function findBriefing({ shipped, own, lent }: Library, id: string): Briefing | undefined {
  return [...(lent ? [lent] : []), ...(own ?? []), ...(shipped ?? [])].find((one) => one.id === id);
}

/** Ids that a new briefing must not have. */
function takenIds({ shipped, own }: Library): ReadonlySet<string> {
  return new Set([...(shipped ?? []), ...(own ?? [])].map(({ id }) => id));
}
