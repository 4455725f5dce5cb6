import type { Division } from '../../atlas/schema/records.ts';
import type { FormerName } from '../intake.ts';
import { spellingKey } from './plainText.ts';

/** What a text says of where: one division, one of several, a place elsewhere, or nothing known. */
export type FoundDivision =
  | { kind: 'found'; division: Division; former: string | null }
  | { kind: 'ambiguous'; candidates: readonly Division[] }
  | { kind: 'outside'; name: string }
  | { kind: 'unknown'; candidates: readonly Division[] };

export interface Gazetteer {
  /** @param within adcode of the prefecture that the row names elsewhere */
  find(text: string, within?: number | null): FoundDivision;
  /** Share, 0 to 1, of the values that are not empty which name a division. */
  bestShare(values: readonly string[]): number;
}

export function gazetteerOf(
  divisions: readonly Division[],
  formerNames: readonly FormerName[],
): Gazetteer {
  const table = new Map<string, { division: Division; former: string | null }>();
  for (const division of divisions) {
    for (const name of [String(division.adcode), division.name.zh, division.shortName.zh])
      if (!table.has(spellingKey(name))) table.set(spellingKey(name), { division, former: null });
  }
  for (const { former, adcode } of formerNames) {
    const division = divisions.find((one) => one.adcode === adcode);
    if (division && !table.has(former)) table.set(former, { division, former });
  }
  const find = (text: string): FoundDivision => {
    const found = table.get(spellingKey(text));
    return found ? { kind: 'found', ...found } : { kind: 'unknown', candidates: [] };
  };
  return {
    find,
    bestShare: (values) => {
      const filled = values.filter((value) => value.trim() !== '');
      const named = filled.filter((value) => find(value).kind === 'found');
      return filled.length === 0 ? 0 : named.length / filled.length;
    },
  };
}
