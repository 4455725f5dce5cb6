import type { Assignment } from '../../src/atlas/schema/records.ts';
import { EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import type { Chance } from '../store/random.ts';

/** An assignment of the made-up world; of the fields only these bear on the questions. */
export function assign(
  industry: string,
  adcode: number,
  evidence: Assignment['evidence'] = 'public',
  county?: number,
): Assignment {
  return {
    id: `${industry}-${county ?? adcode}-${evidence}`,
    industry,
    adcode,
    ...(county === undefined ? {} : { county }),
    evidence,
    commitment: 'existing',
    clause: 'clause-4',
    note: { zh: '注', en: 'Note' },
    figures: [],
    sources: [],
  };
}

/** Chance assignments of known industries in known places. */
export function assignByChance(
  chance: Chance,
  industries: readonly string[],
  adcodes: readonly number[],
  count: number,
): Assignment[] {
  return Array.from({ length: count }, (_, index) => ({
    ...assign(chance.pick(industries), chance.pick(adcodes), chance.pick(EVIDENCES)),
    id: `chance-${index}`,
  }));
}

/** The same assignments in another order. */
export function shuffled<Item>(chance: Chance, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
