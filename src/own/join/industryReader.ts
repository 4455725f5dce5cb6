import type { Industry } from '../../atlas/schema/records.ts';
import type { RawRow } from '../rawTable.ts';
import type { IssueEffect, IssueReason } from '../report.ts';
import type { FoundIndustry, IndustryNames } from '../understand/industryNames.ts';
import { industryCandidates } from './candidates.ts';
import type { IssueLog } from './issueLog.ts';
import { textAt } from './roles.ts';

/** What stands between two industries of one cell: 电子信息、生物医药. */
const BETWEEN = /[、,，;；/|\n]+/;

/** The industries of a cell, told one by one. A name that holds such a sign itself stays whole. */
export function industriesIn(text: string, names: IndustryNames): readonly FoundIndustry[] {
  const whole = names.find(text);
  if (whole.kind !== 'unknown') return [whole];
  const parts = text.split(BETWEEN).filter((part) => part.trim() !== '');
  return parts.length < 2 ? [whole] : parts.map((part) => names.find(part));
}

/**
 * The industries that a row names, each once, with what is wrong with them in the log. Where some of
 * a cell are understood the row is in with those.
 *
 * @param effect what it does to a row that none of its industries can be told
 * @param isSeveral whether a row may have more than one: a figure cannot be split among them
 */
export function industryReader(
  column: number | null,
  names: IndustryNames,
  log: IssueLog,
  effect: Exclude<IssueEffect, 'noted'>,
  isSeveral: boolean,
): (row: RawRow, cells: readonly string[]) => readonly Industry[] {
  const known = new Map<string, readonly FoundIndustry[]>();
  const look = (text: string) => {
    const told = known.get(text) ?? (isSeveral ? industriesIn(text, names) : [names.find(text)]);
    known.set(text, told);
    return told;
  };
  return (row, cells) => {
    const text = textAt(cells, column);
    if (text === '') {
      if (effect === 'row-out') log.add({ reason: 'empty-industry', effect, column, value: '' });
      return [];
    }
    const told = look(text);
    const industries = new Set(told.flatMap((one) => (one.kind === 'found' ? one.industry : [])));
    for (const one of told) {
      if (one.kind === 'found') continue;
      const reason: IssueReason =
        one.kind === 'ambiguous' ? 'ambiguous-industry' : 'unknown-industry';
      log.add({
        reason,
        effect: industries.size > 0 ? 'value-out' : effect,
        column,
        value: textAt(row.cells, column),
        candidates: industryCandidates(one.candidates),
      });
    }
    return [...industries];
  };
}
