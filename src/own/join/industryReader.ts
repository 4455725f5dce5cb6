import type { Industry } from '../../atlas/schema/records.ts';
import type { RawRow } from '../rawTable.ts';
import type { IssueEffect, IssueReason } from '../report.ts';
import type { FoundIndustry, IndustryNames } from '../understand/industryNames.ts';
import { industryCandidates } from './candidates.ts';
import type { IssueLog } from './issueLog.ts';
import { textAt } from './roles.ts';

/** What stands between two industries of one cell: 电子信息、生物医药. */
const BETWEEN = /[、,，;；/|\n]+/;

/** Cells that are remembered: a file may hold a million different texts. */
const MEMORY = 100_000;

/** What a cell says: the industries that are understood, each once, and what is not. */
interface Told {
  industries: readonly Industry[];
  others: readonly Exclude<FoundIndustry, { kind: 'found' }>[];
}

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
  const known = new Map<string, Told>();
  const look = (text: string): Told => {
    const before = known.get(text);
    if (before) return before;
    const all = isSeveral ? industriesIn(text, names) : [names.find(text)];
    const industries = new Set(all.flatMap((one) => (one.kind === 'found' ? one.industry : [])));
    const others = all.flatMap((one) => (one.kind === 'found' ? [] : [one]));
    const told: Told = { industries: [...industries], others };
    if (known.size < MEMORY) known.set(text, told);
    return told;
  };
  return (row, cells) => {
    const text = textAt(cells, column);
    if (text === '') {
      if (effect === 'row-out') log.add({ reason: 'empty-industry', effect, column, value: '' });
      return [];
    }
    const { industries, others } = look(text);
    for (const one of others) {
      const reason: IssueReason =
        one.kind === 'ambiguous' ? 'ambiguous-industry' : 'unknown-industry';
      log.add({
        reason,
        effect: industries.length > 0 ? 'value-out' : effect,
        column,
        value: textAt(row.cells, column),
        candidates: industryCandidates(one.candidates),
      });
    }
    return industries;
  };
}
