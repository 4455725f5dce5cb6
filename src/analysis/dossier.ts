import { groupBy } from '../atlas/indexes.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Project } from '../atlas/projects.ts';
import type { Assignment, Clause, Industry, Source } from '../atlas/schema/records.ts';
import {
  CATEGORIES,
  type Category,
  COMMITMENTS,
  EVIDENCES,
  type Evidence,
} from '../atlas/schema/vocabulary.ts';

/** The assignments of one industry on a dossier, the firmest first. */
export interface DossierEntry {
  industry: Industry;
  assignments: readonly Assignment[];
}

/** What a dossier says of the industries that one kind of evidence places. */
export interface DossierEvidence {
  evidence: Evidence;
  count: number;
  /** By root of the tree, in the order of the documents. */
  groups: readonly { root: Industry; entries: readonly DossierEntry[] }[];
}

/** Everything on a dossier that rests on records, in the order it is read. */
export interface Dossier {
  /** Strongest first; kinds without any are left out. */
  byEvidence: readonly DossierEvidence[];
  byCategory: readonly { category: Category; projects: readonly Project[] }[];
  /** Every clause the facts rest on, once, in the order of the documents. */
  clauses: readonly Clause[];
  /** Every source, once, in the order the page first leans on it: its number is its place. */
  sources: readonly Source[];
}

/**
 * Set facts out for one page.
 *
 * @param further ids of sources of what else stands on the page, the figures for one
 */
export function dossierOf(
  atlas: Atlas,
  assignments: readonly Assignment[],
  projects: readonly Project[],
  further: readonly string[] = [],
): Dossier {
  const byEvidence = EVIDENCES.flatMap((evidence): DossierEvidence[] => {
    const own = assignments.filter((assignment) => assignment.evidence === evidence);
    return own.length > 0 ? [{ evidence, count: own.length, groups: groupsOf(atlas, own) }] : [];
  });
  const byCategory = CATEGORIES.flatMap((category) => {
    const own = projects.filter((project) => project.category === category);
    return own.length > 0 ? [{ category, projects: own }] : [];
  });
  const named = new Set([
    ...assignments.map(({ clause }) => clause),
    ...projects.flatMap(({ clauses }) => clauses),
  ]);
  const printed = [
    ...byEvidence.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) =>
        entries.flatMap((entry) => entry.assignments.flatMap(({ sources }) => sources)),
      ),
    ),
    ...byCategory.flatMap((group) => group.projects.flatMap(({ sources }) => sources)),
    ...further,
  ];
  return {
    byEvidence,
    byCategory,
    clauses: [...atlas.clauses.values()].filter(({ id }) => named.has(id)),
    sources: [...new Set(printed)].flatMap((id) => atlas.sources.get(id) ?? []),
  };
}

function groupsOf(atlas: Atlas, assignments: readonly Assignment[]): DossierEvidence['groups'] {
  const byIndustry = groupBy(assignments, ({ industry }) => [industry]);
  return atlas.industries.roots.flatMap((root) => {
    const entries = [...atlas.industries.within(root.id)].flatMap((id): DossierEntry[] => {
      const industry = atlas.industries.get(id);
      const own = byIndustry.get(id);
      return industry && own ? [{ industry, assignments: [...own].sort(byCommitment) }] : [];
    });
    return entries.length > 0 ? [{ root, entries }] : [];
  });
}

function byCommitment(a: Assignment, b: Assignment): number {
  return COMMITMENTS.indexOf(a.commitment) - COMMITMENTS.indexOf(b.commitment);
}
