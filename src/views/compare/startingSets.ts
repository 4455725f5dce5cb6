import type { AreaRef } from '../../analysis/areas.ts';
import type { Atlas } from '../../atlas/join.ts';

/** Sets that the documents themselves suggest, with the word that names each. */
export interface StartingSet {
  name: 'zones' | 'metro' | 'subCentres' | 'pair';
  areas: readonly AreaRef[];
}

/** The pair the atlas is first asked about: two sub-centres, one in the south, one in the north. */
const YIBIN = 511500;
const MIANYANG = 510700;

const SUB_CENTRES = [
  'sub-centre-mianyang',
  'sub-centre-nanchong-dazhou',
  'sub-centre-yibin-luzhou',
];

/** Sets to start from, as far as the atlas has their areas. */
export function startingSets(atlas: Atlas): readonly StartingSet[] {
  const members = (ids: readonly string[]) =>
    ids.flatMap((id) => atlas.regions.get(id)?.members ?? []);
  const divisions = (adcodes: readonly number[]): AreaRef[] =>
    adcodes.flatMap((adcode) =>
      atlas.divisions.has(adcode) ? [{ kind: 'division' as const, adcode }] : [],
    );
  const sets: readonly StartingSet[] = [
    { name: 'pair', areas: divisions([YIBIN, MIANYANG]) },
    { name: 'zones', areas: atlas.zones.map(({ id }) => ({ kind: 'region', id })) },
    { name: 'metro', areas: divisions(members(['chengdu-metro'])) },
    { name: 'subCentres', areas: divisions(members(SUB_CENTRES)) },
  ];
  return sets.filter(({ areas }) => areas.length > 1);
}
