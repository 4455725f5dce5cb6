import { createSelector, lruMemoize } from 'reselect';
import type { Atlas } from '../../atlas/join.ts';
import { expand } from '../industrySet.ts';
import type { AtlasState } from '../state.ts';

export type RecordSelectors = ReturnType<typeof recordSelectors>;

/** Which assignments and projects pass the filters, and which of them are on the map. */
export function recordSelectors(atlas: Atlas) {
  const filters = ({ filters }: AtlasState) => filters;
  const industries = ({ industries }: AtlasState) => industries;
  const clause = ({ clause }: AtlasState) => clause;

  /** Adcodes that the region filter lets through; null lets all through. */
  const allowedDivisions = createSelector([filters], ({ within }) =>
    within.size === 0
      ? null
      : new Set([...within].flatMap((region) => [...atlas.divisionsIn(region)])),
  );

  const assigning = [...new Set(atlas.assignments.flatMap(({ layer }) => layer ?? []))];

  /**
   * The reader's layers of assignments that are on the map. Points come and go without it, since a
   * selector keeps what it had while what it gives is the same by value.
   */
  const assigningOnMap = createSelector(
    [({ own }: AtlasState) => own],
    (shown) => new Set(assigning.filter((id) => shown.has(id))),
    {
      memoizeOptions: { resultEqualityCheck: (a: Set<string>, b: Set<string>) => sameSet(a, b) },
      memoize: lruMemoize,
    },
  );

  /** Assignments that pass the filters, whatever industries are on: what counts are made of. */
  const filteredAssignments = createSelector(
    [filters, allowedDivisions, clause, assigningOnMap],
    (filter, allowed, only, layers) =>
      (only ? atlas.assignmentsUnder(only) : atlas.assignments).filter(
        ({ evidence, commitment, adcode, county, layer }) =>
          (layer === undefined || layers.has(layer)) &&
          filter.evidence.has(evidence) &&
          filter.commitment.has(commitment) &&
          (allowed === null ||
            allowed.has(adcode) ||
            (county !== undefined && allowed.has(county))),
      ),
  );

  const visibleAssignments = createSelector(
    [filteredAssignments, industries],
    (assignments, set) => {
      const on = expand(atlas.industries, set);
      return assignments.filter(({ industry }) => on.has(industry));
    },
  );

  const filteredProjects = createSelector(
    [filters, allowedDivisions, clause],
    (filter, allowed, only) =>
      (only ? atlas.projectsUnder(only) : [...atlas.projects.values()]).filter(
        ({ status, evidence, precision, touches }) =>
          filter.status.has(status) &&
          filter.precision.has(precision) &&
          filter.evidence.has(evidence) &&
          (allowed === null || [...touches].some((adcode) => allowed.has(adcode))),
      ),
  );

  /** Projects of the categories that are on, and the one being read about, whatever its layer. */
  const visibleProjects = createSelector(
    [
      filteredProjects,
      ({ categories }: AtlasState) => categories,
      ({ selection }: AtlasState) => (selection?.kind === 'project' ? selection.id : null),
    ],
    (projects, categories, selectedId) => {
      const shown = projects.filter(({ category }) => categories.has(category));
      const selected = selectedId === null ? undefined : atlas.projects.get(selectedId);
      return selected && !shown.includes(selected) ? [...shown, selected] : shown;
    },
  );

  return { filteredAssignments, visibleAssignments, filteredProjects, visibleProjects };
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
