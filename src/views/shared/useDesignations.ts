import { useMemo } from 'react';
import type { Assignment } from '../../atlas/schema/records.ts';
import { COMMITMENTS } from '../../atlas/schema/vocabulary.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { useAtlas, useAtlasState, useDerived, useWorkspace } from '../atlasContext.ts';

export interface Designations {
  /** What passes all filters: what the answers count. */
  counted: readonly Assignment[];
  /** What would pass if every kind of evidence counted. */
  ofAllEvidence: readonly Assignment[];
  /** Adcodes inside the regions that the reader narrowed to; null for the whole province. */
  within: ReadonlySet<number> | null;
  /** Filters other than that of evidence hold something back. */
  isNarrowed: boolean;
}

/** The assignments that answers are made of, under the reader's filters. */
export function useDesignations(): Designations {
  const atlas = useAtlas();
  const { selectors, store } = useWorkspace();
  const counted = useDerived((all) => all.filteredAssignments);
  const filters = useAtlasState((state) => state.filters);
  const clause = useAtlasState((state) => state.clause);
  return useMemo(() => {
    const { evidence } = NO_FILTERS;
    const widened = { ...store.getState(), clause, filters: { ...filters, evidence } };
    const inside = [...filters.within].flatMap((region) => [...atlas.divisionsIn(region)]);
    return {
      counted,
      ofAllEvidence: selectors.filteredAssignments(widened),
      within: filters.within.size === 0 ? null : new Set(inside),
      isNarrowed:
        clause !== null || filters.within.size > 0 || filters.commitment.size < COMMITMENTS.length,
    };
  }, [atlas, clause, counted, filters, selectors, store]);
}
