import type { Corridor, NearProject } from '../../analysis/corridor/corridor.ts';
import { groupOf } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { useActions, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { LINE_Y } from './StripGround.tsx';
import { badgesOf } from './stripBadges.ts';
import type { StripScale } from './stripScale.ts';
import { rem } from './useWidth.ts';
import { useKm } from './words.ts';

interface StripBadgesProps {
  corridor: Corridor;
  scale: StripScale;
  /** Asked for when several projects stand in one place. */
  onWiden: () => void;
}

/** The projects on the strip: a badge for one, a number for several. */
export function StripBadges({ corridor, scale, onWiden }: StripBadgesProps) {
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const km = useKm();
  const theme = useAtlasState((state) => state.theme);
  const told = ({ project, km: along, distanceKm }: NearProject) =>
    `${text(project.name)} · ${messages.corridor.list.from(km(along))} · ${messages.corridor.list.off(km(distanceKm))}`;
  return badgesOf(corridor, scale.xOf).map(({ key, projects, x, y }) => {
    const [only, ...others] = projects;
    if (!only) return null;
    const { category, id } = only.project;
    const isOne = others.length === 0;
    return (
      <button
        key={key}
        type="button"
        tabIndex={-1}
        className={`strip-badge ${isOne ? '' : 'is-many'}`}
        style={{ left: rem(x), top: rem(LINE_Y + y) }}
        title={projects.map(told).join('\n')}
        onClick={() => (isOne ? actions.select({ kind: 'project', id }) : onWiden())}
        onPointerEnter={() =>
          actions.light(projects.map(({ project }) => ({ kind: 'project', id: project.id })))
        }
        onPointerLeave={() => actions.light([])}
      >
        {isOne ? (
          <CategoryBadge category={category} color={PALETTES[theme].groups[groupOf(category)]} />
        ) : (
          projects.length
        )}
      </button>
    );
  });
}
