import type { IndicatorSeries } from '../../atlas/indicators.ts';
import type { Division, IndicatorValue } from '../../atlas/schema/records.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';

/** Figures everyone asks for first; the others fold away. */
const HEADLINE = [
  'gdp',
  'gdp-growth',
  'population',
  'secondary-share',
  'above-scale-industry-revenue',
  'land-area',
];

/** The figures of a division, those that everyone asks for first. */
export function DivisionFigures({ division }: { division: Division }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const number = useNumber();
  const figures = [...atlas.indicators.values()].flatMap((series) => {
    // The reader's own stand apart, with the file they are from.
    if (series.layer !== undefined) return [];
    const found =
      series.valueOf(division.adcode, series.bestYear) ?? series.valueOf(division.adcode, null);
    return found ? [{ series, found }] : [];
  });
  const headline = figures.filter(({ series }) => HEADLINE.includes(series.id));
  const others = figures.filter(({ series }) => !HEADLINE.includes(series.id));
  return (
    <section className="detail-section">
      <h3>{messages.detail.figures}</h3>
      <dl className="figures figures-grid">
        {figures.length === 0 && (
          <div>
            <dt>{messages.detail.area}</dt>
            <dd title={messages.detail.areaNote}>
              <strong>{number(division.areaKm2)}</strong> <span className="figure-unit">km²</span>{' '}
              <span className="figure-year">{messages.detail.areaNote}</span>
            </dd>
          </div>
        )}
        {headline.map((figure) => (
          <FigureRow key={figure.series.id} {...figure} />
        ))}
      </dl>
      {others.length > 0 && (
        <Disclosure className="sources" title={messages.detail.moreFigures(others.length)}>
          <dl className="figures">
            {others.map((figure) => (
              <FigureRow key={figure.series.id} {...figure} />
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}

/** One figure with its unit and year; the source shows on hover and in the sources of the data. */
function FigureRow({ series, found }: { series: IndicatorSeries; found: IndicatorValue }) {
  const atlas = useAtlas();
  const text = useText();
  const number = useNumber();
  const source = atlas.sources.get(found.source);
  return (
    <div>
      <dt>{text(series.name)}</dt>
      <dd title={source?.title}>
        <strong>{number(found.value)}</strong>{' '}
        <span className="figure-unit">{text(series.unit)}</span>{' '}
        <span className="figure-year">{found.year}</span>
      </dd>
    </div>
  );
}
