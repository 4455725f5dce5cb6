import type { Corridor, NearProject } from '../../analysis/corridor/corridor.ts';
import type { HandOver, Stretch } from '../../analysis/corridor/course.ts';
import type { CourseStop } from '../../analysis/corridor/stops.ts';
import { PALETTES } from '../../map/palette.ts';
import { useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { Makes } from './Makes.tsx';
import { HandOverRow, ProjectRow, StopRow } from './RouteRows.tsx';
import { useKm, useStretchName } from './words.ts';

/** Something met along the line. */
type Met =
  | { kind: 'stop'; km: number; stop: CourseStop }
  | { kind: 'project'; km: number; near: NearProject };

/** The corridor as one travels it: stretch by stretch, with all that is met on each. */
export function RouteList({ corridor }: { corridor: Corridor }) {
  const messages = useMessages();
  const { course } = corridor;
  const met: readonly Met[] = [
    ...course.stops.map((stop) => ({ kind: 'stop' as const, km: stop.km, stop })),
    ...corridor.projects.map((near) => ({ kind: 'project' as const, km: near.km, near })),
  ].sort((a, b) => a.km - b.km);
  const told = new Set<number>();
  return (
    <section className="route" aria-label={messages.corridor.list.title}>
      <h3>{messages.corridor.list.title}</h3>
      <ol>
        {course.stretches.map((stretch, index) => {
          const isLast = index === course.stretches.length - 1;
          // A prefecture crossed twice tells what it makes the first time.
          const isNew = stretch.adcode !== null && !told.has(stretch.adcode);
          if (stretch.adcode !== null) told.add(stretch.adcode);
          return (
            <StretchItem
              key={stretch.fromKm}
              stretch={stretch}
              met={met.filter(({ km }) => km >= stretch.fromKm && (km < stretch.toKm || isLast))}
              handOver={course.handOvers.find(({ km }) => km === stretch.fromKm)}
              reached={
                isNew
                  ? corridor.prefectures.find(({ adcode }) => adcode === stretch.adcode)
                  : undefined
              }
            />
          );
        })}
      </ol>
    </section>
  );
}

interface StretchItemProps {
  stretch: Stretch;
  met: readonly Met[];
  handOver: HandOver | undefined;
  reached: Corridor['prefectures'][number] | undefined;
}

function StretchItem({ stretch, met, handOver, reached }: StretchItemProps) {
  const atlas = useAtlas();
  const { corridor } = useMessages();
  const km = useKm();
  const nameOf = useStretchName();
  const theme = useAtlasState((state) => state.theme);
  const { adcode, fromKm, toKm } = stretch;
  const zone = adcode === null ? undefined : atlas.zoneOf(adcode);
  const tint = (zone && PALETTES[theme].zones[zone.id]) ?? PALETTES[theme].neighbour;
  return (
    <li
      className={`route-stretch ${adcode === null ? 'is-outside' : ''}`}
      style={{ '--zone-tint': tint } as React.CSSProperties}
    >
      {handOver && <HandOverRow handOver={handOver} />}
      <div className="route-head">
        <span className="route-km">{corridor.list.run(km(fromKm), km(toKm))}</span>
        <h4>
          {adcode === null ? (
            nameOf(stretch)
          ) : (
            <RecordLink to={{ kind: 'division', adcode }}>{nameOf(stretch)}</RecordLink>
          )}
        </h4>
        {reached && <Makes reached={reached} />}
      </div>
      {met.length > 0 && (
        <ol>
          {met.map((one) =>
            one.kind === 'stop' ? (
              <StopRow key={`stop ${one.km} ${one.stop.name.zh}`} stop={one.stop} />
            ) : (
              <ProjectRow key={one.near.project.id} near={one.near} />
            ),
          )}
        </ol>
      )}
    </li>
  );
}
