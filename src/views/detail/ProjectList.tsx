import type { Project } from '../../atlas/projects.ts';
import { CATEGORIES, groupOf } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from './facts.tsx';

/** A longer list folds, so that what follows it stays in reach. */
const FEW = 8;

/** Projects by category, each with its status. */
export function ProjectList({ projects }: { projects: readonly Project[] }) {
  const messages = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  if (projects.length === 0) return null;
  const ordered = [...projects].sort(
    (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category),
  );
  return (
    <Disclosure
      className="detail-section"
      title={messages.detail.projectsOf(projects.length)}
      open={projects.length <= FEW}
    >
      <ul className="project-list">
        {ordered.map((project) => (
          <li key={project.id}>
            <CategoryBadge
              category={project.category}
              color={PALETTES[theme].groups[groupOf(project.category)]}
            />
            <RecordLink to={{ kind: 'project', id: project.id }}>{text(project.name)}</RecordLink>
            <span className="tag">{messages.status[project.status]}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
