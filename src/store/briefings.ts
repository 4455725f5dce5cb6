import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseBriefing } from '../atlas/briefings.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Problem } from '../atlas/problem.ts';
import type { Briefing } from '../atlas/schema/briefing.ts';

/** Where the reader's own briefings stay between visits. Both may be refused by the browser. */
export interface Keeping {
  read(): Promise<unknown>;
  write(briefings: readonly Briefing[]): Promise<void>;
}

/** The briefings there are. */
export interface Library {
  /** Those of the atlas; null until they are loaded. */
  shipped: readonly Briefing[] | null;
  /** The reader's own, the newest first; null until they are read. */
  own: readonly Briefing[] | null;
  /** What went wrong: the shipped could not be loaded, the own not be read or not be kept. */
  trouble: 'shipped' | 'unread' | 'unkept' | null;
  /** How many changes can be taken back. */
  undoable: number;
}

export type BriefingLibrary = StoreApi<Library> & { actions: ReturnType<typeof createActions> };

/** The most changes that can be taken back. */
const LONGEST_MEMORY = 50;

/** @param load fetches the shipped briefings as JSON */
export function createLibrary(
  atlas: Atlas,
  load: () => Promise<readonly unknown[]>,
  keeping: Keeping,
): BriefingLibrary {
  const store = createStore<Library>(() => ({
    shipped: null,
    own: null,
    trouble: null,
    undoable: 0,
  }));
  return Object.assign(store, { actions: createActions(store, atlas, load, keeping) });
}

function createActions(
  { getState, setState }: StoreApi<Library>,
  atlas: Atlas,
  load: () => Promise<readonly unknown[]>,
  keeping: Keeping,
) {
  let past: (readonly Briefing[])[] = [];
  // One write at a time, and always of the newest state, so that none overtakes another.
  let writing: Promise<void> = Promise.resolve();
  const keep = () => {
    writing = writing
      .then(() => keeping.write(getState().own ?? []))
      .then(
        () => setState(({ trouble }) => ({ trouble: trouble === 'unkept' ? null : trouble })),
        () => setState({ trouble: 'unkept' }),
      );
  };
  const put = (own: readonly Briefing[]) => {
    const before = getState().own ?? [];
    past = [...past, before].slice(-LONGEST_MEMORY);
    setState({ own, undoable: past.length });
    keep();
  };
  const own = () => getState().own ?? [];
  return {
    /** Read both shelves. What is kept but no longer holds against the atlas is left where it is. */
    load: async () => {
      const [shipped, kept] = await Promise.allSettled([load(), keeping.read()]);
      const sound = (rows: readonly unknown[]) =>
        rows.flatMap((row) => {
          const parsed = parseBriefing(row, 'briefing', atlas);
          return parsed.ok ? [parsed.value] : [];
        });
      setState({
        shipped: shipped.status === 'fulfilled' ? sound(shipped.value) : [],
        own: kept.status === 'fulfilled' && Array.isArray(kept.value) ? sound(kept.value) : [],
        trouble:
          shipped.status === 'rejected' ? 'shipped' : kept.status === 'rejected' ? 'unread' : null,
      });
    },
    /** Put a briefing on the reader's shelf, or in the place of the one with its id. */
    save: (briefing: Briefing) =>
      put(
        own().some(({ id }) => id === briefing.id)
          ? own().map((one) => (one.id === briefing.id ? briefing : one))
          : [briefing, ...own()],
      ),
    remove: (id: string) => put(own().filter((one) => one.id !== id)),
    /** Take the last change back. */
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      past = past.slice(0, -1);
      setState({ own: before, undoable: past.length });
      keep();
    },
    /**
     * Take in a briefing's file. Nothing changes unless all of it holds.
     *
     * @returns the briefing as it is kept, under a new id where its own is taken; or every problem.
     */
    bringIn: (
      json: string,
      file: string,
    ): { ok: true; value: Briefing } | { ok: false; problems: readonly Problem[] } => {
      let raw: unknown;
      try {
        raw = JSON.parse(json);
      } catch {
        return { ok: false, problems: [{ file, record: '', field: '', message: 'is not JSON' }] };
      }
      const parsed = parseBriefing(raw, file, atlas);
      if (!parsed.ok) return parsed;
      const value = { ...parsed.value, id: freeId(parsed.value.id, takenIds(getState())) };
      put([value, ...own()]);
      return { ok: true, value };
    },
    /** Whether every change so far is kept: settles when the last write has. */
    settled: () => writing,
  };
}

/** The briefing of an id, the reader's own first. */
export function findBriefing({ shipped, own }: Library, id: string): Briefing | undefined {
  return [...(own ?? []), ...(shipped ?? [])].find((one) => one.id === id);
}

/** Ids that a new briefing must not have. */
export function takenIds({ shipped, own }: Library): ReadonlySet<string> {
  return new Set([...(shipped ?? []), ...(own ?? [])].map(({ id }) => id));
}

/** The id itself, or with the first number behind it that makes it free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
