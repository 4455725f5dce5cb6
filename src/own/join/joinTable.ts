import type { Joined } from '../intake.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RawRow, RawTable } from '../rawTable.ts';
import type { Corrections, IssueReason, RowIssue } from '../report.ts';
import type { IntakeSettings } from '../settings.ts';
import { assignmentsJoiner } from './assignments.ts';
import { correctedBy } from './corrected.ts';
import { IssueLog } from './issueLog.ts';
import type { Joiner, JoinWork, LayerPart } from './joiner.ts';
import { pointsJoiner } from './points.ts';
import { rolesOf } from './roles.ts';
import { statisticsJoiner } from './statistics.ts';

/** A table that was joined: what became of every row, and what there is to draw. */
export interface JoinResult extends Joined {
  part: LayerPart;
  /** Issues of one reason, or of all, in the order of the file. */
  issues(reason: IssueReason | null, from: number, count: number): readonly RowIssue[];
}

/** Points that the preview draws. */
const PREVIEWED = 5000;

/** Rows between two words on how far it is. */
const STRIDE = 10_000;

const JOINERS: Readonly<Record<IntakeSettings['kind'], (work: JoinWork) => Joiner>> = {
  statistics: statisticsJoiner,
  assignments: assignmentsJoiner,
  points: pointsJoiner,
};

/**
 * Join a table to Sichuan in one pass: every row is in, or out for a reason with its line.
 *
 * @param onShare hears the share of rows that are done, 0 to 1
 */
export function joinTable(
  table: Pick<RawTable, 'columns' | 'rows'>,
  settings: IntakeSettings,
  corrections: Corrections,
  knowledge: Knowledge,
  onShare: (share: number) => void = () => undefined,
): JoinResult {
  const { columns: header, rows } = table;
  const log = new IssueLog();
  const roles = rolesOf(settings, header);
  const work = { header, roles, settings, corrections, knowledge, log };
  const joiner = JOINERS[settings.kind](work);
  const corrected = correctedBy(corrections);
  const points: (readonly [number, number])[] = [];
  const divisions = new Map<number, number>();
  let added = 0;
  rows.forEach((row, place) => {
    log.open(row.line);
    const cells = corrected(row);
    const isBare = isEmpty(row, cells);
    if (isBare) log.add({ reason: 'empty-row', effect: 'row-out', column: null, value: '' });
    const belonging = isBare ? null : joiner.take(row, cells);
    if (log.close() && belonging) {
      added += 1;
      divisions.set(belonging.adcode, (divisions.get(belonging.adcode) ?? 0) + 1);
      if (belonging.at && points.length < PREVIEWED) points.push(belonging.at);
    }
    if ((place + 1) % STRIDE === 0) onShare((place + 1) / rows.length);
  });
  onShare(1);
  return {
    report: {
      read: rows.length,
      added,
      leftOut: rows.length - added,
      placed: settings.kind === 'points' ? added : 0,
      counts: log.counts(),
      sample: log.sample(),
    },
    preview: { points, divisions: [...divisions] },
    part: joiner.part(),
    issues: (reason, from, count) => log.issues(reason, from, count),
  };
}

function isEmpty({ geometry }: RawRow, cells: readonly string[]): boolean {
  return !geometry && cells.every((cell) => cell.trim() === '');
}
