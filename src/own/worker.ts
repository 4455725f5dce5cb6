import { expose, proxy } from 'comlink';
import type { Intake, IntakeContext } from './intake.ts';
import { createIntake } from './intakeSession.ts';

/** What the worker offers to the page. */
export interface IntakeWorker {
  /** @returns an intake by reference: its calls run here */
  start(context: IntakeContext): Promise<Intake>;
}

expose({
  start: (context: IntakeContext) => proxy(createIntake(context, () => new Date())),
});
