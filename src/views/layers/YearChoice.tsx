import type { IndicatorSeries } from '../../atlas/indicators.ts';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';

interface YearChoiceProps {
  /** The indicator on show. */
  series: IndicatorSeries;
  className: string;
}

/** Which year of an indicator is on the map, or each division's latest. */
export function YearChoice({ series, className }: YearChoiceProps) {
  const actions = useActions();
  const { layers } = useMessages();
  const year = useAtlasState(({ indicator }) => indicator?.year ?? null);
  return (
    <label className={className}>
      <span>{layers.year}</span>
      <select
        value={year ?? ''}
        onChange={({ target }) =>
          actions.setIndicator({
            id: series.id,
            year: target.value === '' ? null : Number(target.value),
          })
        }
      >
        <option value="">{layers.latest}</option>
        {series.years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
