import type { IndicatorSeries } from '../../atlas/indicators.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { IndicatorValue } from '../../atlas/schema/records.ts';
import { useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';

/** The figures that a table of a region's members shows. */
const MEMBER_FIGURES = ['gdp', 'gdp-growth', 'secondary-share', 'population'];

/** Every published figure of a division: of its fullest year, or the latest there is. */
export function figuresOf(
  atlas: Atlas,
  adcode: number,
): readonly { series: IndicatorSeries; found: IndicatorValue }[] {
  return [...atlas.indicators.values()].flatMap((series) => {
    // The reader's own stand apart, with the file they are from.
    if (series.layer !== undefined) return [];
    const found = series.valueOf(adcode, series.bestYear) ?? series.valueOf(adcode, null);
    return found ? [{ series, found }] : [];
  });
}

/** The figures of one division, each with unit and year. */
export function DivisionFigures({ adcode }: { adcode: number }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const division = atlas.divisions.get(adcode);
  const figures = figuresOf(atlas, adcode);
  return (
    <section>
      <h3>{messages.dossier.figures}</h3>
      <table className="dossier-figures">
        <tbody>
          {figures.map(({ series, found }) => (
            <tr key={series.id}>
              <th scope="row">{text(series.name)}</th>
              <td className="number">{number(found.value)}</td>
              <td>{text(series.unit)}</td>
              <td>{found.year}</td>
            </tr>
          ))}
          {figures.length === 0 && division && (
            <tr>
              <th scope="row">{messages.detail.area}</th>
              <td className="number">{number(division.areaKm2)}</td>
              <td>km²</td>
              <td>{messages.detail.areaNote}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The members of a region with the figures asked for first. Nothing is added up. */
export function MemberFigures({ members }: { members: readonly number[] }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const series = MEMBER_FIGURES.flatMap((id) => atlas.indicators.get(id) ?? []);
  const divisions = members.flatMap((adcode) => atlas.divisions.get(adcode) ?? []);
  return (
    <section>
      <h3>{messages.dossier.members}</h3>
      <table className="dossier-figures">
        <thead>
          <tr>
            <td />
            {series.map(({ id, name, unit }) => (
              <th key={id} scope="col">
                {text(name)} <small>{text(unit)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {divisions.map(({ adcode, shortName }) => (
            <tr key={adcode}>
              <th scope="row">{text(shortName)}</th>
              {series.map((one) => {
                const found = one.valueOf(adcode, one.bestYear) ?? one.valueOf(adcode, null);
                return (
                  <td key={one.id} className="number">
                    {found ? (
                      <>
                        {number(found.value)} <small>{found.year}</small>
                      </>
                    ) : (
                      messages.map.noValue
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
