import type { OwnPoint, PointsLayer } from '../../own/layer.ts';
import { passingPoints, pointOf } from '../../own/pointRow.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlas, useMessages, useNumber, useShelf, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { useOwnDeeds } from './ownDeeds.ts';

interface PointDetailProps {
  /** The layer's id, and the row's line in its file. */
  layer: string;
  line: number;
}

/** A row of a layer of points: where it lies, and every word of it that was kept. */
export function PointDetail({ layer, line }: PointDetailProps) {
  const { own } = useMessages();
  const layers = useShelf((shelf) => shelf.layers);
  const found = pointOf(layers, layer, line);
  if (!found) return <p className="hint">{own.detail.unknownHelp}</p>;
  return <Point {...found} />;
}

function Point({ layer, point }: { layer: PointsLayer; point: OwnPoint }) {
  const { own } = useMessages();
  const { openTable } = useOwnDeeds();
  const isShown = passingPoints(layer).includes(point);
  const [longitude, latitude] = point.at;
  return (
    <>
      <p className="doubt">{own.detail.vouch}</p>
      {!isShown && <p className="hint">{own.detail.hidden}</p>}
      <dl className="properties">
        <dt>{own.detail.place}</dt>
        <dd>
          <Place adcode={point.adcode} />
        </dd>
        {point.industry !== undefined && <Industry id={point.industry} />}
        <dt>{own.detail.coordinates}</dt>
        <dd className="own-coordinates">{`${longitude.toFixed(6)}, ${latitude.toFixed(6)}`}</dd>
        <dt>{own.detail.file}</dt>
        <dd>{own.detail.line(layer.file, String(point.line))}</dd>
      </dl>
      <Cells layer={layer} point={point} />
      <p>
        <button type="button" className="button" onClick={() => openTable(layer, point.name)}>
          <Glyph name="table" /> {own.detail.inTable}
        </button>
      </p>
    </>
  );
}

/** The county and its prefecture, or that it lies beyond Sichuan. */
function Place({ adcode }: { adcode: number }) {
  const atlas = useAtlas();
  const { own } = useMessages();
  const text = useText();
  const division = atlas.divisions.get(adcode);
  if (!division) return own.detail.outside;
  const parent =
    division.level === 'county' && division.parent !== null
      ? atlas.divisions.get(division.parent)
      : undefined;
  const places = [...(parent ? [parent] : []), division];
  return places.map((place, index) => (
    <span key={place.adcode}>
      {index > 0 && ' · '}
      <RecordLink to={{ kind: 'division', adcode: place.adcode }}>{text(place.name)}</RecordLink>
    </span>
  ));
}

function Industry({ id }: { id: string }) {
  const atlas = useAtlas();
  const { own } = useMessages();
  const text = useText();
  const industry = atlas.industries.get(id);
  return (
    industry && (
      <>
        <dt>{own.detail.industry}</dt>
        <dd>
          <RecordLink to={{ kind: 'industry', id }}>{text(industry.name)}</RecordLink>
        </dd>
      </>
    )
  );
}

/** Every column that holds something, with its unit. */
function Cells({ layer, point }: { layer: PointsLayer; point: OwnPoint }) {
  const { own } = useMessages();
  const number = useNumber();
  const filled = layer.columns.flatMap(({ name, unit }, column) => {
    const cell = point.cells[column] ?? null;
    if (cell === null || cell === '') return [];
    // A year and a number alike stand in columns of numbers; only one with a unit is an amount.
    const words = typeof cell !== 'number' ? cell : unit ? `${number(cell)} ${unit}` : String(cell);
    return [{ column, name: name || own.style.unnamed(column + 1), words }];
  });
  if (filled.length === 0) return null;
  return (
    <section className="detail-section">
      <h3>{own.detail.columns}</h3>
      <dl className="properties own-cells">
        {filled.map(({ column, name, words }) => (
          <div key={column}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
