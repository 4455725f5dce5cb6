import { outputQuotients } from '../../analysis/designation/outputQuotients.ts';
import type { IndicatorSeries } from '../../atlas/indicators.ts';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { YearChoice } from './YearChoice.tsx';

/** Figures by division as a choropleth; one at a time. The reader's own come last. */
export function IndicatorLayers() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const shown = useAtlasState(({ indicator }) => indicator);
  const series = shown ? atlas.indicators.get(shown.id) : undefined;
  const figures = [...atlas.indicators.values()].filter(({ quotientOf }) => !quotientOf);
  const own = figures.filter(({ layer }) => layer !== undefined);
  const show = (id: string) => {
    const chosen = atlas.indicators.get(id);
    actions.setIndicator(chosen ? { id: chosen.id, year: chosen.bestYear } : null);
  };
  const option = ({ id, name, unit }: IndicatorSeries) => (
    <option key={id} value={id}>
      {text(unit) === '' ? text(name) : `${text(name)} (${text(unit)})`}
    </option>
  );
  return (
    <div className="indicator-layers">
      <label>
        <span className="visually-hidden">{messages.layers.indicators}</span>
        <select
          value={series?.quotientOf?.indicator ?? shown?.id ?? ''}
          onChange={({ target }) => show(target.value)}
        >
          <option value="">{messages.layers.noIndicator}</option>
          {figures.filter((one) => !own.includes(one)).map(option)}
          {own.length > 0 && <optgroup label={messages.evidence.own}>{own.map(option)}</optgroup>}
        </select>
      </label>
      {series && <QuotientChoice series={series} onChoose={show} />}
      {series && shown && (
        <>
          <YearChoice series={series} className="year-choice" />
          <p className="hint">{text(series.definition)}</p>
        </>
      )}
    </div>
  );
}

interface QuotientChoiceProps {
  series: IndicatorSeries;
  onChoose: (indicator: string) => void;
}

/** Of a figure that the reader's file tells by industry: itself, or one industry's location quotient. */
function QuotientChoice({ series, onChoose }: QuotientChoiceProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const figure = series.quotientOf?.indicator ?? series.id;
  const output = outputQuotients(atlas).find((one) => one.figure.id === figure);
  if (!output) return null;
  return (
    <label className="year-choice">
      <span>{messages.layers.quotient}</span>
      <select value={series.id} onChange={({ target }) => onChoose(target.value)}>
        <option value={figure}>{messages.layers.noQuotient}</option>
        {output.quotients.map(({ industry, series: quotient }) => (
          <option key={industry.id} value={quotient.id}>
            {text(industry.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
