import { guessSettings, settingsForKind } from './guess/guessSettings.ts';
import type { DatumHint, Intake, IntakeContext } from './intake.ts';
import { divisionReader } from './join/divisionReader.ts';
import { IssueLog } from './join/issueLog.ts';
import { type JoinResult, joinTable } from './join/joinTable.ts';
import { layerOf } from './join/layerOf.ts';
import { givenPoints } from './join/placeReader.ts';
import { rolesOf } from './join/roles.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { RawTable } from './rawTable.ts';
import { readTable } from './read/readTable.ts';
import type { Corrections } from './report.ts';
import type { IntakeSettings } from './settings.ts';
import { datumHintOf } from './understand/datum.ts';

/** Rows shown before anything is joined. */
const HEAD = 50;

/** Rows, spread over the file, that may speak for a coordinate system. */
const SPEAKING = 20_000;

interface File {
  name: string;
  table: RawTable;
  hint: DatumHint;
}

interface LastJoin {
  settings: IntakeSettings;
  corrections: Corrections;
  result: JoinResult;
}

/**
 * One file on its way in: read, understood, joined, and joined again with other settings. Runs in a
 * worker, and as well without one.
 *
 * @param clock says which year it is and when a layer was brought in
 */
export function createIntake(context: IntakeContext, clock: () => Date): Intake {
  let knowledge: Knowledge | null = null;
  let file: File | null = null;
  let last: LastJoin | null = null;
  const known = () => {
    knowledge ??= knowledgeOf(context);
    return knowledge;
  };
  const opened = () => {
    if (!file) throw new Error('No file is open.');
    return file;
  };
  const joined = () => {
    if (!last) throw new Error('Nothing is joined yet.');
    return last;
  };
  const withDatum = (settings: IntakeSettings, { datum }: DatumHint): IntakeSettings =>
    datum === null ? settings : { ...settings, datum };
  return {
    open: async (name, bytes, choices, onProgress) => {
      onProgress('reading', null);
      const table = await readTable(name, bytes, choices, (share) => onProgress('reading', share));
      onProgress('understanding', null);
      const guess = guessSettings(table, name, known(), clock().getFullYear());
      const hint = hintOf(table, guess, known());
      file = { name, table, hint };
      last = null;
      const { rows, ...rest } = table;
      return {
        table: rest,
        rowCount: rows.length,
        // Without their shapes, which can be larger than the page.
        head: rows.slice(0, HEAD).map(({ line, cells }) => ({ line, cells })),
        settings: withDatum(guess, hint),
        datumHint: hint,
      };
    },
    settingsFor: async (kind) => {
      const { table, name, hint } = opened();
      const year = clock().getFullYear();
      return withDatum(settingsForKind(kind, table, name, known(), year), hint);
    },
    join: async (settings, corrections, onProgress) => {
      onProgress('joining', 0);
      const { table } = opened();
      // What was joined before may be as large as what comes.
      last = null;
      const onShare = (share: number) => onProgress('joining', share);
      const result = joinTable(table, settings, corrections, known(), onShare);
      last = { settings, corrections, result };
      const { report, preview } = result;
      return { report, preview };
    },
    issues: async (reason, from, count) => joined().result.issues(reason, from, count),
    layer: async (id) => {
      const { table, name } = opened();
      const { settings, corrections, result } = joined();
      const { report, part } = result;
      const origin = { id, file: name, added: clock(), table, settings, corrections, report };
      return layerOf(origin, part);
    },
  };
}

/** What the points say of their coordinate system: those whose rows name a division as well. */
function hintOf(table: RawTable, settings: IntakeSettings, knowledge: Knowledge): DatumHint {
  const roles = rolesOf(settings, table.columns);
  // Nothing that is found here is reported: the join will tell it.
  const log = new IssueLog();
  const divisionIn = divisionReader(roles, knowledge, log, 'value-out');
  const pointIn = givenPoints(roles, log);
  const step = Math.ceil(table.rows.length / SPEAKING);
  const samples = table.rows.flatMap((row, place) => {
    if (place % step !== 0) return [];
    const division = divisionIn(row, row.cells);
    if (!division || division.level === 'province') return [];
    const at = pointIn(row, row.cells);
    return at ? [{ at, adcode: division.adcode }] : [];
  });
  return datumHintOf(samples, knowledge.locate);
}
