import { PALETTES } from '../../map/palette.ts';
import type { PointsLayer } from '../../own/layer.ts';
import { ownHue } from '../../store/pointLayers.ts';
import { useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';
import { useShownPoints } from '../shownPoints.ts';

interface DossierOwnProps {
  /** The division whose figures of the reader's own are told; null tells none. */
  adcode: number | null;
  /** How many points of a layer the page is about. */
  countOf: (layer: PointsLayer) => number;
}

/** What the reader brought along, apart from what the atlas says, with the file it is from. */
export function DossierOwn({ adcode, countOf }: DossierOwnProps) {
  const atlas = useAtlas();
  const { dossier, own } = useMessages();
  const text = useText();
  const number = useNumber();
  const layers = useShownPoints();
  const figures = [...atlas.indicators.values()].flatMap((series) => {
    if (adcode === null || series.layer === undefined || series.quotientOf) return [];
    const found = series.valueOf(adcode, series.bestYear) ?? series.valueOf(adcode, null);
    return found ? [{ series, found }] : [];
  });
  if (layers.length + figures.length === 0) return null;
  return (
    <section>
      <h3>
        {dossier.own} <small>{own.detail.vouch}</small>
      </h3>
      <table className="dossier-figures">
        <tbody>
          {figures.map(({ series, found }) => (
            <tr key={series.id}>
              <th scope="row">{text(series.name)}</th>
              <td className="number">{number(found.value)}</td>
              <td>{text(series.unit)}</td>
              <td>{found.year}</td>
              <td>{atlas.sources.get(found.source)?.title}</td>
            </tr>
          ))}
          {layers.map((layer) => (
            <tr key={layer.id}>
              <th scope="row">
                <span
                  className="swatch-disc"
                  style={{ background: ownHue(PALETTES.light, layer.look.hue) }}
                />{' '}
                {layer.name}
              </th>
              <td className="number">{number(countOf(layer))}</td>
              <td>{dossier.points}</td>
              <td />
              <td>{layer.file}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
