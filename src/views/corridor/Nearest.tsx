import { useMemo } from 'react';
import { type GatewaySite, nearestOf } from '../../analysis/corridor/nearest.ts';
import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { useKm } from './words.ts';

/** The airport, port and railway nearest to a division, in a straight line. */
export function Nearest({ adcode }: { adcode: number }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const words = messages.corridor.nearest;
  const nearest = useMemo(() => nearestOf(atlas, adcode), [atlas, adcode]);
  const division = atlas.divisions.get(adcode);
  if (!division || nearest.length === 0) return null;
  return (
    <section className="nearest" aria-label={words.of(text(division.shortName))}>
      <h3>{words.of(text(division.shortName))}</h3>
      <dl>
        {nearest.map(({ gateway, operating, coming }) => (
          <div key={gateway}>
            <dt>{words.gateways[gateway]}</dt>
            <dd>{operating ? <Site {...operating} /> : words.none}</dd>
            {coming && (
              <dd className="nearest-coming">
                <span>
                  {words.coming}
                  {messages.list.colon}
                </span>
                <Site {...coming} />
                <span className="tag">{messages.status[coming.site.project.status]}</span>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p className="hint">{words.note}</p>
    </section>
  );
}

function Site({ site, km }: { site: GatewaySite; km: number }) {
  const messages = useMessages();
  const text = useText();
  const kilometres = useKm();
  const { name, project, gateway } = site;
  return (
    <>
      <RecordLink to={{ kind: 'project', id: project.id }}>{text(name)}</RecordLink>
      {gateway === 'rail-station' && (
        <span className="nearest-line">
          {messages.corridor.nearest.onRailway(text(project.name))}
        </span>
      )}
      <span className="nearest-km">{messages.corridor.nearest.km(kilometres(km))}</span>
    </>
  );
}
