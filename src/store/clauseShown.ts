import type { Atlas } from '../atlas/join.ts';
import { type IndustrySet, switchOn } from './industrySet.ts';
import type { AtlasState } from './state.ts';

/** What a map narrowed to a clause shows: all that the clause places, its projects included. */
export function clauseShown(
  clause: string,
  atlas: Atlas,
): Pick<AtlasState, 'industries' | 'categories'> {
  return {
    industries: atlas
      .assignmentsUnder(clause)
      .reduce<IndustrySet>((all, one) => switchOn(atlas.industries, all, one.industry), new Set()),
    categories: new Set(atlas.projectsUnder(clause).map(({ category }) => category)),
  };
}
