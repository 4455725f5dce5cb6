import type { Knowledge } from '../knowledge.ts';
import type { AssignmentsLayer, PointsLayer, StatisticsLayer } from '../layer.ts';
import type { RawRow } from '../rawTable.ts';
import type { Corrections } from '../report.ts';
import type { IntakeSettings } from '../settings.ts';
import type { IssueLog } from './issueLog.ts';
import type { Roles } from './roles.ts';

/** What a layer holds beside what every layer says of itself. */
export type LayerPart =
  | Pick<StatisticsLayer, 'kind' | 'figures' | 'values'>
  | Pick<AssignmentsLayer, 'kind' | 'assignments'>
  | Pick<PointsLayer, 'kind' | 'columns' | 'points' | 'look' | 'filters'>;

/** Where a row that is in belongs: a division, and its point if it is one. */
export interface Belonging {
  adcode: number;
  at?: readonly [longitude: number, latitude: number];
}

/** Takes in one row after the other. */
export interface Joiner {
  /** @returns where the row belongs, or null when the log says why it is out */
  take(row: RawRow, cells: readonly string[]): Belonging | null;
  part(): LayerPart;
}

/** What every joiner works with. */
export interface JoinWork {
  header: readonly string[];
  roles: Roles;
  settings: IntakeSettings;
  corrections: Corrections;
  knowledge: Knowledge;
  log: IssueLog;
}
