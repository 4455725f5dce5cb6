import { type Endpoint, expose, proxy } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IntakeContext, Step } from '../../src/own/intake.ts';
import { createIntake } from '../../src/own/intakeSession.ts';
import { ReadFailure } from '../../src/own/rawTable.ts';
import { NO_CORRECTIONS } from '../../src/own/report.ts';
import { IntakeStopped, startIntake } from '../../src/own/startIntake.ts';
import { utf8 } from './read/files.ts';
import { context } from './sichuan.ts';

/** A worker in this very thread: what passes is cloned as it would be. */
class NearWorker extends EventTarget {
  static last: NearWorker | null = null;
  readonly #channel = new MessageChannel();
  isTerminated = false;
  constructor() {
    super();
    NearWorker.last = this;
    const start = (sent: IntakeContext) =>
      proxy(createIntake(sent, () => new Date('2026-11-22T08:00:00Z')));
    expose({ start }, this.#channel.port2 as unknown as Endpoint);
    this.#channel.port1.onmessage = ({ data }) => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    };
  }
  postMessage(message: unknown, transfer: readonly MessagePort[] = []) {
    if (!this.isTerminated) this.#channel.port1.postMessage(message, transfer as never);
  }
  terminate() {
    this.isTerminated = true;
    this.#channel.port1.close();
  }
}

const started = () => {
  vi.stubGlobal('Worker', NearWorker);
  const begun = startIntake(context);
  ends.push(begun.stop);
  return begun;
};
const ends: (() => void)[] = [];
afterEach(() => {
  for (const stop of ends.splice(0)) stop();
  vi.unstubAllGlobals();
});

const CSV = utf8('地区,产值\n德阳,1\n绵阳,2\n');
const quietly = () => undefined;

describe('an intake in a worker', () => {
  it('answers as it would in the page', async () => {
    const { intake } = started();
    const steps: Step[] = [];
    const open = await intake.open('a.csv', CSV, {}, (step) => steps.push(step));
    const { report } = await intake.join(open.settings, NO_CORRECTIONS, (step) => steps.push(step));
    expect(report).toMatchObject({ read: 2, added: 2 });
    expect(await intake.issues(null, 0, 5)).toEqual([]);
    expect(await intake.layer('own-abc123')).toMatchObject({ kind: 'statistics', rows: 2 });
    expect((await intake.settingsFor('points')).kind).toBe('points');
    expect(new Set(steps)).toContain('joining');
    // The bytes stay the page's, to be read again with another encoding.
    expect(CSV.byteLength).toBeGreaterThan(0);
  });

  it('fails with the reason that the reading has', async () => {
    const { intake } = started();
    const failure = intake.open('a.csv', new Uint8Array(0), {}, quietly);
    await expect(failure).rejects.toBeInstanceOf(ReadFailure);
    await expect(failure).rejects.toMatchObject({ reason: 'empty', detail: '' });
    const damaged = intake.open('a.csv', utf8('a,b\n1,2\n"3,4\n5,6\n'), {}, quietly);
    await expect(damaged).rejects.toMatchObject({
      reason: 'damaged',
      detail: 'line 3: open quote',
    });
  });

  it('ends when it is stopped, with every call that waits', async () => {
    const { intake, stop } = started();
    const call = intake.open('a.csv', CSV, {}, quietly);
    stop();
    await expect(call).rejects.toBeInstanceOf(IntakeStopped);
    expect(NearWorker.last?.isTerminated).toBe(true);
    await expect(intake.layer('own-abc123')).rejects.toBeInstanceOf(IntakeStopped);
  });

  it('fails when the worker breaks off', async () => {
    const { intake } = started();
    const call = intake.open('a.csv', CSV, {}, quietly);
    NearWorker.last?.dispatchEvent(new Event('error'));
    await expect(call).rejects.toThrow('could not be started');
    await expect(intake.issues(null, 0, 1)).rejects.toThrow('could not be started');
  });
});
