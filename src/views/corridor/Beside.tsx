import type { Corridor } from '../../analysis/corridor/corridor.ts';
import { groupOf } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { Makes } from './Makes.tsx';
import { useKm } from './words.ts';

/** Prefectures that only the band touches. */
export function Nearby({ corridor }: { corridor: Corridor }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const km = useKm();
  const { list } = messages.corridor;
  const nearby = corridor.prefectures.filter(({ isCrossed }) => !isCrossed);
  if (nearby.length === 0) return null;
  return (
    <section className="beside" aria-label={list.nearby}>
      <h3>{list.nearby}</h3>
      <ul>
        {nearby.map((reached) => {
          const division = atlas.divisions.get(reached.adcode);
          if (!division) return null;
          return (
            <li key={reached.adcode}>
              <div className="beside-head">
                <RecordLink to={{ kind: 'division', adcode: reached.adcode }}>
                  {text(division.shortName)}
                </RecordLink>
                <span className="hint">
                  {list.from(km(reached.km))} · {list.off(km(reached.distanceKm))}
                </span>
              </div>
              <Makes reached={reached} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Projects that are whole divisions: they have no kilometre of their own. */
export function Areas({ corridor: { areas } }: { corridor: Corridor }) {
  const messages = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  if (areas.length === 0) return null;
  return (
    <Disclosure
      className="corridor-areas"
      title={`${messages.corridor.list.areas} (${areas.length})`}
    >
      <ul>
        {areas.map(({ id, name, category, status }) => (
          <li key={id}>
            <CategoryBadge category={category} color={PALETTES[theme].groups[groupOf(category)]} />
            <RecordLink to={{ kind: 'project', id }}>{text(name)}</RecordLink>
            <span className="tag">{messages.status[status]}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
