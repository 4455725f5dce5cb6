import { indicatorId } from '../../own/extend/ownRecords.ts';
import type { StatisticsLayer } from '../../own/layer.ts';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { YearChoice } from '../layers/YearChoice.tsx';
import { useOwnDeeds } from './ownDeeds.ts';

/** The figures of a layer; one at a time shades the map, or one industry's location quotient. */
export function FigureList({ layer }: { layer: StatisticsLayer }) {
  const { own } = useMessages();
  const { toggleIndicator } = useOwnDeeds();
  const shown = useAtlasState(({ indicator }) => indicator?.id ?? null);
  return (
    <fieldset className="own-figures">
      <legend className="visually-hidden">{own.figures.title(layer.name)}</legend>
      {layer.figures.map(({ name, unit }, figure) => {
        const id = indicatorId(layer.id, figure);
        return (
          <div key={id}>
            <button
              type="button"
              className="own-figure"
              aria-pressed={shown === id}
              onClick={() => toggleIndicator(id)}
            >
              {unit ? `${name} (${unit})` : name}
            </button>
            <QuotientChoice layer={layer} figure={figure} />
            <FigureYear layer={layer} figure={figure} />
          </div>
        );
      })}
    </fieldset>
  );
}

interface FigureProps {
  layer: StatisticsLayer;
  /** Its place among the layer's figures. */
  figure: number;
}

/** The indicators that a figure gives besides itself: its location quotients by industry. */
function useQuotients({ layer, figure }: FigureProps) {
  const atlas = useAtlas();
  const whole = indicatorId(layer.id, figure);
  return [...atlas.indicators.values()].filter(({ quotientOf }) => quotientOf?.indicator === whole);
}

function QuotientChoice(props: FigureProps) {
  const atlas = useAtlas();
  const { own } = useMessages();
  const text = useText();
  const { toggleIndicator } = useOwnDeeds();
  const shown = useAtlasState(({ indicator }) => indicator?.id ?? '');
  const actions = useActions();
  const quotients = useQuotients(props);
  if (quotients.length === 0) return null;
  return (
    <label className="own-choice">
      <span>{own.figures.quotients}</span>
      <select
        value={quotients.some(({ id }) => id === shown) ? shown : ''}
        onChange={({ target }) =>
          target.value === '' ? actions.setIndicator(null) : toggleIndicator(target.value)
        }
      >
        <option value="">{own.figures.noQuotient}</option>
        {quotients.map(({ id, name, quotientOf }) => {
          const industry = atlas.industries.get(quotientOf?.industry ?? '');
          return (
            <option key={id} value={id}>
              {text(industry?.name ?? name)}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** Which year of the figure on show; only where there are several. */
function FigureYear(props: FigureProps) {
  const atlas = useAtlas();
  const shown = useAtlasState(({ indicator }) => indicator);
  const quotients = useQuotients(props);
  const ids = [indicatorId(props.layer.id, props.figure), ...quotients.map(({ id }) => id)];
  const series = shown && ids.includes(shown.id) ? atlas.indicators.get(shown.id) : undefined;
  if (!series || series.years.length < 2) return null;
  return <YearChoice series={series} className="own-choice" />;
}
