import { useMemo } from 'react';
import type { Area } from '../../analysis/areas.ts';
import {
  type ComparedCategory,
  type ComparedProject,
  comparedProjectsOf,
  touchedBy,
} from '../../analysis/comparison/comparedProjects.ts';
import { groupOf } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { useAtlasState, useDerived, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { BlockHead } from './AreaColumns.tsx';
import { AreaMark } from './AreaMark.tsx';
import { useLighting } from './lighting.ts';
import { OwnPoints } from './OwnPoints.tsx';

/** What stands in the areas, by category, with those that reach several of them first. */
export function ProjectBlock({ areas }: { areas: readonly Area[] }) {
  const messages = useMessages();
  const projects = useDerived((selectors) => selectors.filteredProjects);
  const categories = useMemo(() => comparedProjectsOf(areas, projects), [areas, projects]);
  const shared = categories.reduce(
    (sum, category) => sum + category.projects.filter((one) => touchedBy(one) > 1).length,
    0,
  );
  const words = messages.compare.projects;
  return (
    <section className="compare-block is-projects" aria-label={messages.compare.blocks.projects}>
      <BlockHead title={messages.compare.blocks.projects} areas={areas} />
      {categories.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <>
          <div className="block-note">
            <p>{(areas.length === 2 ? words.shared : words.sharedBySome)(shared)}</p>
            <p className="hint">{words.note}</p>
          </div>
          {categories.map((category) => (
            <CategoryTable key={category.category} category={category} areas={areas} />
          ))}
        </>
      )}
      <OwnPoints areas={areas} />
    </section>
  );
}

interface CategoryTableProps {
  category: ComparedCategory;
  areas: readonly Area[];
}

/** The projects of a category; its head counts those of each area. */
function CategoryTable({ category: { category, counts, projects }, areas }: CategoryTableProps) {
  const messages = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  return (
    <table className="area-table" aria-label={messages.categories[category]}>
      <thead>
        <tr className="category-row">
          <th scope="col">
            <CategoryBadge category={category} color={PALETTES[theme].groups[groupOf(category)]} />{' '}
            {messages.categories[category]}
          </th>
          {areas.map(({ key, name }, index) => (
            <th key={key} scope="col">
              <span className="visually-hidden">{text(name)} </span>
              {counts[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projects.map((row) => (
          <ProjectRow key={row.project.id} row={row} areas={areas} />
        ))}
      </tbody>
    </table>
  );
}

function ProjectRow({
  row: { project, byArea },
  areas,
}: {
  row: ComparedProject;
  areas: readonly Area[];
}) {
  const messages = useMessages();
  const text = useText();
  const lighting = useLighting();
  return (
    <tr {...lighting([{ kind: 'project', id: project.id }])}>
      <th scope="row">
        <RecordLink to={{ kind: 'project', id: project.id }}>{text(project.name)}</RecordLink>{' '}
        <span className="project-status">{messages.status[project.status]}</span>
      </th>
      {areas.map(({ key }, index) => (
        <td key={key}>
          {byArea[index] && <AreaMark index={index} />}
          <span className="visually-hidden">
            {byArea[index] ? messages.compare.projects.touches : messages.compare.absent}
          </span>
        </td>
      ))}
    </tr>
  );
}
