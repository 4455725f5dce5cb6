import type { Division } from '../../atlas/schema/records.ts';
import type { Knowledge } from '../knowledge.ts';
import type { RawRow } from '../rawTable.ts';
import type { IssueEffect } from '../report.ts';
import type { FoundDivision } from '../understand/gazetteer.ts';
import { divisionCandidates } from './candidates.ts';
import type { IssueLog } from './issueLog.ts';
import { type Roles, textAt } from './roles.ts';

/**
 * The division that a row names, or null, with what is wrong with it in the log.
 *
 * @param county where the row's point lies, if it has one: it settles what a name leaves open
 */
export type DivisionReader = (
  row: RawRow,
  cells: readonly string[],
  county?: number,
) => Division | null;

/**
 * @param effect what a division that cannot be told does to the row. Of points it is one value
 *   among others, and an empty one is none; otherwise the row hangs on it.
 */
export function divisionReader(
  { division: own, prefecture: above }: Pick<Roles, 'division' | 'prefecture'>,
  { gazetteer, divisions }: Pick<Knowledge, 'gazetteer' | 'divisions'>,
  log: IssueLog,
  effect: Exclude<IssueEffect, 'noted'>,
): DivisionReader {
  const settled = (
    row: RawRow,
    column: number | null,
    found: FoundDivision,
    county: number | undefined,
  ): Division | null => {
    const value = textAt(row.cells, column);
    if (found.kind === 'found') {
      const { division, former } = found;
      if (former !== null) {
        const candidates = divisionCandidates(listOf(division), divisions);
        log.add({ reason: 'former-division', effect: 'noted', column, value, candidates });
      }
      return division;
    }
    if (found.kind === 'outside') {
      log.add({ reason: 'outside-division', effect, column, value });
      return null;
    }
    if (found.kind === 'ambiguous' && county !== undefined) {
      const here = found.candidates.find((one) => holds(one, county, divisions));
      if (here) return here;
    }
    const reason = found.kind === 'ambiguous' ? 'ambiguous-division' : 'unknown-division';
    const candidates = divisionCandidates(found.candidates, divisions);
    log.add({ reason, effect, column, value, candidates });
    return null;
  };
  return (row, cells, county) => {
    const prefecture = textAt(cells, above);
    const name = textAt(cells, own);
    if (prefecture === '' && name === '') {
      if (effect === 'row-out')
        log.add({ reason: 'empty-division', effect, column: own ?? above, value: '' });
      return null;
    }
    if (prefecture === '') return settled(row, own, gazetteer.find(name), county);
    const around = gazetteer.find(prefecture);
    if (name === '' || around.kind === 'outside') return settled(row, above, around, county);
    const within = prefectureOf(around);
    const found = gazetteer.find(name, within?.adcode ?? null);
    if (around.kind !== 'found') {
      // The county alone may say enough; what stands beside it is then one value that is not read.
      const candidates = divisionCandidates(around.candidates, divisions);
      const reason = around.kind === 'ambiguous' ? 'ambiguous-division' : 'unknown-division';
      const value = textAt(row.cells, above);
      log.add({ reason, effect: 'value-out', column: above, value, candidates });
    }
    return settled(row, own, found, county);
  };
}

/** Whether a division is the county itself or lies around it. */
export function holds(
  division: Division,
  county: number,
  divisions: Knowledge['divisions'],
): boolean {
  if (division.adcode === county || division.level === 'province') return true;
  return divisions.get(county)?.parent === division.adcode;
}

/** The prefecture that a text speaks of; null of a whole province, or where it says none. */
function prefectureOf(found: FoundDivision): Division | null {
  return found.kind === 'found' && found.division.level === 'prefecture' ? found.division : null;
}

// A list is made once for each division, so that rows share the candidates made of it.
const lists = new WeakMap<Division, readonly Division[]>();

function listOf(division: Division): readonly Division[] {
  const list = lists.get(division) ?? [division];
  lists.set(division, list);
  return list;
}
