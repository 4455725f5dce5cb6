import { proxy, type Remote, wrap } from 'comlink';
import type { Intake, IntakeContext, OnProgress } from './intake.ts';
import type { OwnLayer } from './layer.ts';
import { READ_FAILURES, ReadFailure } from './rawTable.ts';
import type { IntakeWorker } from './worker.ts';

/** An intake in a worker of its own, and the end of it. */
export interface StartedIntake {
  intake: Intake;
  /** Ends the worker at once, with whatever it is at; calls that wait are rejected. */
  stop(): void;
}

/** What a call is rejected with after `stop`. */
export class IntakeStopped extends Error {
  constructor() {
    super('The reading was stopped.');
    this.name = 'IntakeStopped';
  }
}

/**
 * Start a worker that takes in one file.
 *
 * Calls reject with `ReadFailure` as they do without a worker, with `IntakeStopped` after `stop`, and
 * with an Error when the worker could not start or broke off.
 */
export function startIntake(context: IntakeContext): StartedIntake {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const pending = new Set<(reason: Error) => void>();
  let end: Error | null = null;
  const finish = (reason: Error) => {
    if (end) return;
    end = reason;
    worker.terminate();
    for (const reject of pending) reject(reason);
    pending.clear();
  };
  worker.addEventListener('error', ({ message }) =>
    finish(new Error(message || 'The worker that reads files could not be started.')),
  );
  worker.addEventListener('messageerror', () =>
    finish(new Error('The worker that reads files sent something unreadable.')),
  );
  const remote = wrap<IntakeWorker>(worker);
  /** The answer of the worker, or the reason why there will never be one. */
  const answer = <Value>(call: () => Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (end) {
        reject(end);
        return;
      }
      pending.add(reject);
      call()
        .then(resolve, (reason: unknown) => reject(understood(reason)))
        .finally(() => pending.delete(reject));
    });
  const inside = answer(() => remote.start(context)) as unknown as Promise<Remote<Intake>>;
  // Every call waits for it and tells of its failure; by itself it is nobody's business.
  inside.catch(() => undefined);
  const ask = <Value>(call: (intake: Remote<Intake>) => Promise<Value>): Promise<Value> =>
    answer(async () => call(await inside));
  const heard = (onProgress: OnProgress) =>
    proxy<OnProgress>((step, share) => {
      if (!end) onProgress(step, share);
    });
  return {
    intake: {
      open: (name, bytes, choices, onProgress) =>
        ask((intake) => intake.open(name, bytes, choices, heard(onProgress))),
      settingsFor: (kind) => ask((intake) => intake.settingsFor(kind)),
      join: (settings, corrections, onProgress) =>
        ask((intake) => intake.join(settings, corrections, heard(onProgress))),
      issues: (reason, from, count) => ask((intake) => intake.issues(reason, from, count)),
      layer: (id) => ask<OwnLayer>((intake) => intake.layer(id)),
    },
    stop: () => finish(new IntakeStopped()),
  };
}

/** Over the border of a worker an error keeps its name and its message alone. */
function understood(reason: unknown): unknown {
  if (!(reason instanceof Error) || reason.name !== 'ReadFailure') return reason;
  const [told = '', ...rest] = reason.message.split(': ');
  const known = READ_FAILURES.find((one) => one === told);
  return known ? new ReadFailure(known, rest.join(': ')) : reason;
}
