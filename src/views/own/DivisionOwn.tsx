import {
  useAtlas,
  useAtlasState,
  useMessages,
  useNumber,
  useShelf,
  useText,
  useWorkspace,
} from '../atlasContext.ts';
import { useOwnDeeds } from './ownDeeds.ts';

/** What of the reader's own lies in a division: points by layer, and figures by file. */
export function DivisionOwn({ adcode }: { adcode: number }) {
  const { own } = useMessages();
  const points = usePointsIn(adcode);
  const figures = useFiguresOf(adcode);
  const text = useText();
  const number = useNumber();
  const { openTable } = useOwnDeeds();
  if (points.length + figures.length === 0) return null;
  return (
    <section className="detail-section">
      <h3>{own.detail.here}</h3>
      <dl className="figures">
        {points.map(({ layer, count, isOnMap }) => (
          <div key={layer.id}>
            <dt>
              <button type="button" className="record-link" onClick={() => openTable(layer)}>
                {layer.name}
              </button>
            </dt>
            <dd>
              {own.counts.points(number(count))}
              {!isOnMap && <span className="figure-year">{own.detail.off}</span>}
            </dd>
          </div>
        ))}
        {figures.map(({ series, found, file }) => (
          <div key={series.id}>
            <dt>{text(series.name)}</dt>
            <dd title={file === undefined ? undefined : own.detail.figures(file)}>
              <strong>{number(found.value)}</strong>{' '}
              <span className="figure-unit">{text(series.unit)}</span>{' '}
              <span className="figure-year">{found.year}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{own.detail.vouch}</p>
    </section>
  );
}

/** Layers with points there that pass their filters. */
function usePointsIn(adcode: number) {
  const { selectors } = useWorkspace();
  const layers = useShelf((shelf) => shelf.layers);
  const shown = useAtlasState((state) => state.own);
  return layers.flatMap((layer) => {
    if (layer.kind !== 'points') return [];
    const count = selectors.pointCounts(layer).get(adcode) ?? 0;
    return count > 0 ? [{ layer, count, isOnMap: shown.has(layer.id) }] : [];
  });
}

/** Figures of the reader's own, without what is worked out of them. */
function useFiguresOf(adcode: number) {
  const atlas = useAtlas();
  return [...atlas.indicators.values()].flatMap((series) => {
    if (series.layer === undefined || series.quotientOf) return [];
    const found = series.valueOf(adcode, series.bestYear) ?? series.valueOf(adcode, null);
    return found ? [{ series, found, file: atlas.sources.get(found.source)?.title }] : [];
  });
}
