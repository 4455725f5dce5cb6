import type { NearProject } from '../../analysis/corridor/corridor.ts';
import type { HandOver } from '../../analysis/corridor/course.ts';
import type { CourseStop } from '../../analysis/corridor/stops.ts';
import { groupOf } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { useKm } from './words.ts';

/** The line passes from one economic zone into the next. */
export function HandOverRow({ handOver: { km, from, to } }: { handOver: HandOver }) {
  const { corridor } = useMessages();
  const text = useText();
  const kilometres = useKm();
  return (
    <p className="route-handover">
      <span className="route-km">{kilometres(km)}</span>
      <RecordLink to={{ kind: 'region', id: to.id }}>
        {corridor.list.handOver(text(from.shortName), text(to.shortName))}
      </RecordLink>
    </p>
  );
}

/** A station, or the seat of a prefecture. */
export function StopRow({ stop: { name, adcode, km } }: { stop: CourseStop }) {
  const { corridor } = useMessages();
  const text = useText();
  const kilometres = useKm();
  return (
    <li className="route-row route-stop">
      <span className="route-km">{kilometres(km)}</span>
      <span className="route-dot" aria-hidden="true" />
      {adcode === null ? (
        <strong>{text(name)}</strong>
      ) : (
        <RecordLink to={{ kind: 'division', adcode }}>
          <strong>{text(name)}</strong>
        </RecordLink>
      )}
      <span className="hint">
        {adcode !== null && adcode % 100 === 0 ? corridor.list.seat : corridor.list.station}
      </span>
    </li>
  );
}

export function ProjectRow({ near: { project, km, distanceKm, side } }: { near: NearProject }) {
  const messages = useMessages();
  const text = useText();
  const kilometres = useKm();
  const theme = useAtlasState((state) => state.theme);
  const { list, strip } = messages.corridor;
  // Sides and tenths of a kilometre mean nothing where the place is that of the line.
  const isOn = distanceKm < 0.05;
  const where = isOn
    ? [side === null ? list.on : list.at]
    : [list.off(kilometres(distanceKm)), ...(side ? [strip[side]] : [])];
  return (
    <li className="route-row">
      <span className="route-km">{kilometres(km)}</span>
      <CategoryBadge
        category={project.category}
        color={PALETTES[theme].groups[groupOf(project.category)]}
      />
      <RecordLink to={{ kind: 'project', id: project.id }}>{text(project.name)}</RecordLink>
      <span className="tag">{messages.status[project.status]}</span>
      <span className="hint">{where.join(' · ')}</span>
    </li>
  );
}
