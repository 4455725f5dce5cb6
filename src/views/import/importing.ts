import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Intake, Opened, Step } from '../../own/intake.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { LIMITS, type ReadChoices, ReadFailure } from '../../own/rawTable.ts';
import {
  type Corrections,
  type IssueReason,
  NO_CORRECTIONS,
  type RowIssue,
} from '../../own/report.ts';
import type { IntakeSettings, LayerKind } from '../../own/settings.ts';
import { correctionsLike, settingsLike } from '../../own/settingsLike.ts';
import { type ImportState, NOTHING, type Reader } from './importState.ts';

/** Settings and corrections that were made for a table with these columns. */
type Made = Pick<ImportState, 'settings' | 'corrections'> & { columns: readonly string[] };

export type Importing = StoreApi<ImportState> & { actions: ReturnType<typeof createActions> };

/**
 * One import, from a file to a layer. Every change of the settings joins again; answers that came
 * too late are passed over.
 *
 * @param start begins the part that reads, when the first file is there
 * @param replaces the layer of which a newer file is read alike
 */
export function createImporting(
  start: () => Promise<Reader>,
  replaces: OwnLayer | null,
): Importing {
  const store = createStore<ImportState>(() => NOTHING);
  return Object.assign(store, { actions: createActions(store, start, replaces) });
}

function createActions(
  { getState: get, setState: set }: StoreApi<ImportState>,
  start: () => Promise<Reader>,
  replaces: OwnLayer | null,
) {
  let reader: Promise<Reader> | null = null;
  /** Counts what was begun; whoever finds another number than his own has come too late. */
  let attempt = 0;
  let joining: { attempt: number; isStale: boolean } | null = null;
  let made: Made | null = null;

  const intake = async () => {
    reader ??= start();
    return (await reader).intake;
  };
  const onProgress = (mine: number) => (step: Step, share: number | null) => {
    if (mine === attempt && get().working) set({ working: { step, share } });
  };
  const stop = () => {
    attempt += 1;
    void reader?.then(
      (started) => started.stop(),
      () => undefined,
    );
    reader = null;
  };
  /** What was set and corrected, for when the same file is read once more. */
  const remember = () => {
    const { opened, settings, corrections } = get();
    if (opened) made = { settings, corrections, columns: opened.table.columns };
  };
  const fail = (mine: number, error: unknown) => {
    if (mine !== attempt) return;
    if (error instanceof ReadFailure) {
      set({ working: null, failure: { reason: error.reason, detail: error.detail } });
      return;
    }
    remember();
    stop();
    set({ working: null, failure: { reason: 'stopped' }, opened: null, joined: null });
  };

  /** An answer about what was joined, or what stands for it when there will be none. */
  const ask = async <Value>(question: (reading: Intake) => Promise<Value>, none: Value) => {
    const mine = attempt;
    try {
      return await question(await intake());
    } catch (error) {
      fail(mine, error);
      return none;
    }
  };

  const join = async () => {
    if (joining?.attempt === attempt) {
      joining.isStale = true;
      return;
    }
    const mine = attempt;
    const own = { attempt: mine, isStale: false };
    joining = own;
    set({ working: { step: 'joining', share: 0 } });
    try {
      for (;;) {
        const { settings, corrections } = get();
        if (!settings) break;
        own.isStale = false;
        const joined = await (await intake()).join(settings, corrections, onProgress(mine));
        if (mine !== attempt) return;
        if (own.isStale) continue;
        set({ joined, working: null });
        return;
      }
    } catch (error) {
      fail(mine, error);
    } finally {
      if (joining === own) joining = null;
    }
  };

  const open = async (file: File, choices: ReadChoices) => {
    attempt += 1;
    const mine = attempt;
    set({ working: { step: 'reading', share: null }, failure: null, isCancelled: false });
    try {
      if (file.size > LIMITS.bytes) throw new ReadFailure('too-large', String(file.size));
      const bytes = await bytesOf(file);
      if (mine !== attempt) return;
      if (!bytes) {
        set({ working: null, failure: { reason: 'gone' } });
        return;
      }
      const reading = await intake();
      const opened = await reading.open(file.name, bytes, choices, onProgress(mine));
      const guess =
        replaces && opened.settings.kind !== replaces.kind
          ? await reading.settingsFor(replaces.kind)
          : opened.settings;
      if (mine !== attempt) return;
      set({ choices, opened, joined: null, awaitedKind: null, ...settingsFor(opened, guess) });
      await join();
    } catch (error) {
      fail(mine, error);
    }
  };
  /** What was made for the same columns before, else what the replaced layer had, else the guess. */
  const settingsFor = (opened: Opened, guess: IntakeSettings) => {
    const { columns } = opened.table;
    const before = made;
    made = null;
    if (before?.settings && sameWords(before.columns, columns))
      return { settings: before.settings, corrections: before.corrections };
    return {
      settings: replaces
        ? { ...settingsLike(replaces, columns, guess), name: replaces.name }
        : guess,
      corrections: replaces ? correctionsLike(replaces, columns) : NO_CORRECTIONS,
      isTouched: false,
    };
  };

  return {
    paste: (pasted: string) => set({ pasted }),
    /** Take a file instead of whatever there was. */
    bring: (file: File) => {
      made = null;
      set({ ...NOTHING, pasted: get().pasted, file });
      return open(file, {});
    },
    /** Read the same file otherwise. Corrections go by its cells, so they do not stay. */
    reread: (change: ReadChoices) => {
      const { file, choices } = get();
      made = null;
      return file ? open(file, { ...choices, ...change }) : Promise.resolve();
    },
    /** Another sheet has its names in another line. */
    changeSheet: (sheet: string) => {
      const { file, choices } = get();
      const { headerLine: _, ...rest } = choices;
      made = null;
      return file ? open(file, { ...rest, sheet }) : Promise.resolve();
    },
    /** Read the file once more, after it was cancelled or failed, with all that was set. */
    again: () => {
      const { file, choices } = get();
      return file ? open(file, choices) : Promise.resolve();
    },
    setKind: async (kind: LayerKind) => {
      const mine = attempt;
      set({ awaitedKind: kind, isTouched: true });
      try {
        const guess = await (await intake()).settingsFor(kind);
        const { settings, awaitedKind } = get();
        if (mine !== attempt || awaitedKind !== kind || !settings) return;
        const { name, year, datum } = settings;
        set({ settings: { ...guess, name, year, datum }, awaitedKind: null });
        await join();
      } catch (error) {
        fail(mine, error);
      }
    },
    /** The name alone needs no other join. */
    setName: (name: string) => {
      const { settings } = get();
      if (settings) set({ settings: { ...settings, name }, isTouched: true });
    },
    setSettings: (settings: IntakeSettings) => {
      set({ settings, isTouched: true });
      return join();
    },
    correct: (corrections: Corrections) => {
      set({ corrections, isTouched: true });
      return join();
    },
    /** End whatever runs; file, settings and corrections stay. */
    cancel: () => {
      remember();
      stop();
      set({ working: null, isCancelled: true, opened: null, joined: null, awaitedKind: null });
    },
    stop,
    issues: (reason: IssueReason | null, from: number, count: number) =>
      ask((reading) => reading.issues(reason, from, count), []),
    /** Lines of all issues that say the same of the same value. */
    linesOf: async ({ reason, column, value }: RowIssue): Promise<readonly number[]> => {
      const count = get().joined?.report.counts[reason] ?? 0;
      const all = await ask((reading) => reading.issues(reason, 0, count), []);
      return all.flatMap((one) => (one.column === column && one.value === value ? [one.line] : []));
    },
    /** The last join as a layer, named as it is now; null when reading broke off. */
    layer: async (id: string): Promise<OwnLayer | null> => {
      const layer = await ask<OwnLayer | null>((reading) => reading.layer(id), null);
      if (!layer) return null;
      const name = get().settings?.name.trim() || layer.file;
      return { ...layer, name, settings: { ...layer.settings, name } };
    },
  };
}

/** Null when the file is no longer where it was, or has changed there. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, place) => word === other[place]);
}
