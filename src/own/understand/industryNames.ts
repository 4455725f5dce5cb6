import type { Industry } from '../../atlas/schema/records.ts';
import { spellingKey } from './plainText.ts';

export type FoundIndustry =
  | { kind: 'found'; industry: Industry }
  | { kind: 'ambiguous'; candidates: readonly Industry[] }
  | { kind: 'unknown'; candidates: readonly Industry[] };

export interface IndustryNames {
  find(text: string): FoundIndustry;
  /** Share, 0 to 1, of the values that are not empty which name an industry. */
  bestShare(values: readonly string[]): number;
}

export function industryNamesOf(industries: readonly Industry[]): IndustryNames {
  const table = new Map<string, Industry>();
  for (const industry of industries)
    for (const name of [industry.id, industry.name.zh, industry.name.en, ...industry.synonyms])
      if (!table.has(spellingKey(name))) table.set(spellingKey(name), industry);
  const find = (text: string): FoundIndustry => {
    const industry = table.get(spellingKey(text));
    return industry ? { kind: 'found', industry } : { kind: 'unknown', candidates: [] };
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
