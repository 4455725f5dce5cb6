import { describe, expect, it, vi } from 'vitest';
import type { Intake, Joined, Opened } from '../../../src/own/intake.ts';
import { ReadFailure } from '../../../src/own/rawTable.ts';
import { NO_CORRECTIONS } from '../../../src/own/report.ts';
import type { IntakeSettings } from '../../../src/own/settings.ts';
import { createImporting } from '../../../src/views/import/importing.ts';

const settings: IntakeSettings = {
  name: '园区',
  kind: 'statistics',
  columns: [{ role: 'division' }, { role: 'figure' }],
  datum: 'wgs84',
  year: 2023,
  combine: 'sum',
};

const opened: Opened = {
  table: {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [],
    sheet: null,
    headerLine: 1,
    preamble: [],
    columns: ['地区', '产值'],
    hasGeometry: false,
  },
  rowCount: 1,
  head: [{ line: 2, cells: ['成都市', '1'] }],
  settings,
  datumHint: { datum: null, agreeing: 0, telling: 0 },
};

const joinedWith = (added: number): Joined => ({
  report: { read: 9, added, leftOut: 9 - added, placed: 0, counts: {}, sample: [] },
  preview: { points: [], divisions: [] },
});

/** An intake whose answers are given one by one. */
function intakeOf(change: Partial<Intake> = {}) {
  const intake: Intake = {
    open: vi.fn(async () => opened),
    settingsFor: vi.fn(async (kind) => ({ ...settings, kind, name: 'guess' })),
    join: vi.fn(async () => joinedWith(1)),
    issues: vi.fn(async () => []),
    layer: vi.fn(),
    ...change,
  };
  const ended = vi.fn();
  const importing = createImporting(async () => ({ intake, stop: ended }), null);
  return { intake, ended, state: importing.getState, ...importing.actions };
}

const file = new File(['地区,产值\n成都市,1'], '园区.csv');

describe('an import', () => {
  it('is read and joined at once', async () => {
    const { bring, state, intake } = intakeOf();
    await bring(file);
    expect(intake.join).toHaveBeenCalledWith(settings, NO_CORRECTIONS, expect.any(Function));
    expect(state()).toMatchObject({ opened, settings, joined: joinedWith(1), working: null });
    expect(state().isTouched).toBe(false);
  });

  it('passes over an answer that a later change has overtaken', async () => {
    const answers: ((joined: Joined) => void)[] = [];
    const { bring, setSettings, state, intake } = intakeOf({
      join: vi.fn(() => new Promise<Joined>((resolve) => answers.push(resolve))),
    });
    const done = bring(file);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    void setSettings({ ...settings, year: 2021 });
    void setSettings({ ...settings, year: 2022 });
    answers[0]?.(joinedWith(1));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(state().joined).toBeNull();
    answers[1]?.(joinedWith(2));
    await done;
    expect(vi.mocked(intake.join).mock.calls.map(([{ year }]) => year)).toEqual([2023, 2022]);
    expect(state().joined).toEqual(joinedWith(2));
  });

  it('says why a file cannot be read, and takes another', async () => {
    const open = vi.fn<Intake['open']>().mockRejectedValueOnce(new ReadFailure('damaged', 'x'));
    open.mockResolvedValue(opened);
    const { bring, state, ended } = intakeOf({ open });
    await bring(file);
    expect(state().failure).toEqual({ reason: 'damaged', detail: 'x' });
    expect(ended).not.toHaveBeenCalled();
    await bring(file);
    expect(state()).toMatchObject({ failure: null, opened });
  });

  it('keeps the table that was read when reading it otherwise fails', async () => {
    const open = vi.fn<Intake['open']>().mockResolvedValueOnce(opened);
    open.mockRejectedValue(new ReadFailure('no-records'));
    const { bring, reread, state } = intakeOf({ open });
    await bring(file);
    await reread({ headerLine: 9 });
    expect(state()).toMatchObject({ opened, failure: { reason: 'no-records' }, choices: {} });
  });

  it('refuses what is too large unread', async () => {
    const { bring, state, intake } = intakeOf();
    const large = new File([], 'large.csv');
    Object.defineProperty(large, 'size', { value: 2 ** 40 });
    await bring(large);
    expect(state().failure).toMatchObject({ reason: 'too-large' });
    expect(intake.open).not.toHaveBeenCalled();
  });

  it('says so when the file is no longer there', async () => {
    const { bring, state } = intakeOf();
    const moved = new File([], 'moved.csv');
    moved.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    await bring(moved);
    expect(state().failure).toEqual({ reason: 'gone' });
  });

  it('ends the worker when cancelled, and goes on later with all that was set', async () => {
    const { bring, setName, correct, cancel, again, state, ended } = intakeOf();
    await bring(file);
    setName('新名');
    const corrections = { ...NO_CORRECTIONS, unswap: true };
    await correct(corrections);
    cancel();
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    expect(state()).toMatchObject({ isCancelled: true, opened: null, working: null });
    await again();
    expect(state()).toMatchObject({ isCancelled: false, corrections, joined: joinedWith(1) });
    expect(state().settings?.name).toBe('新名');
  });

  it('keeps settings when the worker breaks off', async () => {
    const join = vi.fn<Intake['join']>().mockResolvedValueOnce(joinedWith(1));
    join.mockRejectedValueOnce(new Error('out of memory')).mockResolvedValue(joinedWith(3));
    const { bring, setSettings, again, state } = intakeOf({ join });
    await bring(file);
    await setSettings({ ...settings, year: 2020 });
    expect(state().failure).toEqual({ reason: 'stopped' });
    await again();
    expect(state().settings?.year).toBe(2020);
    expect(state().joined).toEqual(joinedWith(3));
  });

  it('says so when the worker is gone before the layer is fetched', async () => {
    const layer = vi.fn<Intake['layer']>().mockRejectedValue(new Error('gone'));
    const { bring, layer: fetched, issues, state } = intakeOf({ layer });
    await bring(file);
    expect(await issues(null, 0, 9)).toEqual([]);
    expect(state().failure).toBeNull();
    const mine = await fetched('own-aaaaaa');
    expect(mine).toBeNull();
    expect(state()).toMatchObject({ failure: { reason: 'stopped' }, joined: null });
  });

  it('keeps name and year when another kind is chosen', async () => {
    const { bring, setKind, state } = intakeOf();
    await bring(file);
    await setKind('points');
    expect(state().settings).toMatchObject({ kind: 'points', name: '园区', year: 2023 });
    expect(state().awaitedKind).toBeNull();
  });

  it('reads another sheet from its own line of names', async () => {
    const { bring, reread, changeSheet, intake } = intakeOf();
    await bring(file);
    await reread({ headerLine: 3 });
    await changeSheet('二');
    expect(vi.mocked(intake.open).mock.calls.map(([, , choices]) => choices)).toEqual([
      {},
      { headerLine: 3 },
      { sheet: '二' },
    ]);
  });
});
