import type { Intake, Joined, Opened, Step } from '../../own/intake.ts';
import type { ReadChoices, ReadFailureReason } from '../../own/rawTable.ts';
import { type Corrections, NO_CORRECTIONS } from '../../own/report.ts';
import type { IntakeSettings, LayerKind } from '../../own/settings.ts';

/** The part that reads files, and how to end it. */
export interface Reader {
  intake: Intake;
  stop(): void;
}

/** Why there is nothing to show: what is wrong with the file, or with what reads it. */
export type Failure =
  | { reason: ReadFailureReason; detail: string }
  | { reason: 'gone' | 'stopped' };

/** A file on its way in, from the moment it is chosen. */
export interface ImportState {
  /** What stands in the field for pasting. */
  pasted: string;
  file: File | null;
  choices: ReadChoices;
  opened: Opened | null;
  settings: IntakeSettings | null;
  /** The kind that was chosen last, until its settings are known. */
  awaitedKind: LayerKind | null;
  corrections: Corrections;
  /** What became of the rows; while a join runs that of the one before. */
  joined: Joined | null;
  working: { step: Step; share: number | null } | null;
  failure: Failure | null;
  isCancelled: boolean;
  /** Whether the reader changed anything that was guessed. */
  isTouched: boolean;
}

/** Before anything is chosen. */
export const NOTHING: ImportState = {
  pasted: '',
  file: null,
  choices: {},
  opened: null,
  settings: null,
  awaitedKind: null,
  corrections: NO_CORRECTIONS,
  joined: null,
  working: null,
  failure: null,
  isCancelled: false,
  isTouched: false,
};
