import type { Division } from '../../atlas/schema/records.ts';
import type { FormerName } from '../intake.ts';
import { formerSpellingsOf, spellingsOf } from './divisionNames.ts';
import { spellingKey } from './plainText.ts';

/** What one spelling means. */
export interface Meaning {
  division: Division;
  /** The former name that is spelt so; null for a present one. */
  former: string | null;
  /** The official name goes before every shorter form of another division. */
  isFull: boolean;
}

/** By `spellingKey` every division that is spelt so; former codes too, present ones not. */
export type DivisionTable = ReadonlyMap<string, readonly Meaning[]>;

/** Every spelling of the divisions; former names only where no division has that name now. */
export function divisionTableOf(
  divisions: readonly Division[],
  formerNames: readonly FormerName[],
): DivisionTable {
  const table = new Map<string, Meaning[]>();
  const add = (text: string, meaning: Meaning) => {
    const key = spellingKey(text);
    const there = table.get(key) ?? [];
    const same = there.find(({ division }) => division === meaning.division);
    if (same) same.isFull ||= meaning.isFull;
    else table.set(key, [...there, meaning]);
  };
  for (const division of divisions)
    for (const { text, isFull } of spellingsOf(division))
      add(text, { division, former: null, isFull });
  const present = new Set(table.keys());
  const inFull = new Set(formerNames.map(({ former }) => former));
  const byCode = new Map(divisions.map((division) => [division.adcode, division]));
  for (const { former, adcode } of formerNames) {
    const division = byCode.get(adcode);
    if (!division) continue;
    for (const text of formerSpellingsOf(former)) {
      const isFull = text === former;
      if (present.has(text) || (!isFull && inFull.has(text))) continue;
      add(text, { division, former, isFull });
    }
  }
  return table;
}
