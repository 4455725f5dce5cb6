import type { PointsLayer } from '../../own/layer.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import {
  useActions,
  useAtlas,
  useDerived,
  useMessages,
  useNumber,
  useText,
} from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { useShownPoints } from '../shownPoints.ts';

/** More names than these are in the reader's own table. */
const MOST_NAMES = 40;

/** The reader's own points within reach, layer by layer; those alone that are on the map. */
export function OwnPoints() {
  const { corridor, own } = useMessages();
  const layers = useShownPoints();
  if (layers.length === 0) return null;
  return (
    <section className="beside" aria-label={corridor.own.title}>
      <h3>
        <EvidenceMark evidence="own" label="" /> {corridor.own.title}
      </h3>
      <p className="hint">{own.detail.vouch}</p>
      {layers.map((layer) => (
        <LayerInReach key={layer.id} layer={layer} />
      ))}
    </section>
  );
}

function LayerInReach({ layer }: { layer: PointsLayer }) {
  const atlas = useAtlas();
  const actions = useActions();
  const { corridor, own } = useMessages();
  const text = useText();
  const number = useNumber();
  const inReach = useDerived((selectors) => selectors.pointsInReach).get(layer.id) ?? [];
  const title = corridor.own.layer(layer.name, number(inReach.length));
  if (inReach.length === 0) return <p>{title}</p>;
  return (
    <Disclosure className="corridor-areas" title={title}>
      <ul>
        {inReach.slice(0, MOST_NAMES).map(({ line, name, adcode }) => {
          const place = atlas.divisions.get(adcode);
          return (
            <li key={line}>
              <RecordLink to={{ kind: 'point', layer: layer.id, line }}>
                {name || own.detail.unnamed(String(line))}
              </RecordLink>
              {place && <span className="hint">{text(place.shortName)}</span>}
            </li>
          );
        })}
      </ul>
      {inReach.length > MOST_NAMES && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            actions.setTable({ rows: 'own', layer: layer.id });
            actions.openWork('table');
          }}
        >
          {corridor.own.more(number(inReach.length - MOST_NAMES))}
        </button>
      )}
    </Disclosure>
  );
}
