import type { Atlas } from '../atlas/join.ts';
import type { Assignment } from '../atlas/schema/records.ts';

/** A prefecture by roots of the industry tree, in the order they were asked for. */
export interface Profile {
  /** Different industries carried under each root. */
  counts: readonly number[];
  /** Whether a document names the prefecture for it. */
  documented: readonly boolean[];
}

/** Per prefecture and root: how many industries it carries, and whether a document names it. */
export function profilesOf(
  atlas: Atlas,
  assignments: readonly Assignment[],
  roots: readonly string[],
): ReadonlyMap<number, Profile> {
  return new Map(
    atlas.prefectures.map(({ adcode }) => {
      const own = assignments.filter((assignment) => assignment.adcode === adcode);
      const byRoot = roots.map((root) => {
        const within = atlas.industries.within(root);
        return own.filter(({ industry }) => within.has(industry));
      });
      return [
        adcode,
        {
          counts: byRoot.map((some) => new Set(some.map(({ industry }) => industry)).size),
          documented: byRoot.map((some) => some.some(({ evidence }) => evidence === 'document')),
        },
      ];
    }),
  );
}
