import type { Project } from '../../atlas/projects.ts';
import { CATEGORIES, type Category } from '../../atlas/schema/vocabulary.ts';
import type { Area } from '../areas.ts';

/** A project with the areas it touches. */
export interface ComparedProject {
  project: Project;
  /** One for each area: it stands in, stops in or covers part of the area. */
  byArea: readonly boolean[];
}

export interface ComparedCategory {
  category: Category;
  /** How many projects touch each area. */
  counts: readonly number[];
  /** Those that touch the most areas first. */
  projects: readonly ComparedProject[];
}

/**
 * The projects that touch at least one of the areas, by category. A line counts where it has a named
 * station; the ground it only crosses is not known.
 */
export function comparedProjectsOf(
  areas: readonly Area[],
  projects: readonly Project[],
): readonly ComparedCategory[] {
  const touching = projects
    .map((project) => ({ project, byArea: areas.map((area) => touches(project, area)) }))
    .filter(({ byArea }) => byArea.includes(true));
  return CATEGORIES.flatMap((category) => {
    const own = touching
      .filter(({ project }) => project.category === category)
      .sort((a, b) => touchedBy(b) - touchedBy(a));
    if (own.length === 0) return [];
    const counts = areas.map((_, index) => own.filter(({ byArea }) => byArea[index]).length);
    return [{ category, counts, projects: own }];
  });
}

/** How many of the areas a project touches. */
export function touchedBy({ byArea }: ComparedProject): number {
  return byArea.filter(Boolean).length;
}

function touches(project: Project, { inside }: Area): boolean {
  for (const adcode of project.touches) if (inside.has(adcode)) return true;
  return false;
}
