import type { Area } from '../../analysis/areas.ts';
import type { AreaFigure, ComparedFigures } from '../../analysis/comparedFigures.ts';
import { useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';
import { AreaMark } from './AreaMark.tsx';
import { DotPlotView } from './DotPlotView.tsx';
import { Explain } from './Explain.tsx';
import { useLighting } from './lighting.ts';

interface FigureRowProps {
  figures: ComparedFigures;
  areas: readonly Area[];
}

/** One indicator: its name with unit and year, the picture, and every value in words. */
export function FigureRow({ figures, areas }: FigureRowProps) {
  const messages = useMessages();
  const text = useText();
  const lighting = useLighting();
  const { series, year, byArea, range } = figures;
  const words = messages.compare.figures;
  return (
    <li className="figure-row">
      <div className="figure-title">
        <h4>{text(series.name)}</h4>{' '}
        <span className="figure-unit">
          {messages.legend.unit(text(series.unit), String(year))}
          {range && ` · ${words.range}`}
        </span>
        <Explain label={words.definition(text(series.name))}>
          <p>{text(series.definition)}</p>
          <SourceList figures={figures} areas={areas} />
        </Explain>
      </div>
      <DotPlotView figures={figures} />
      <ul className="figure-values">
        {areas.map((area, index) => (
          <li key={area.key} {...lighting([area.ref])}>
            <AreaMark index={index} />
            <span className="visually-hidden">
              {text(area.shortName)}
              {messages.list.colon}
            </span>
            <FigureValue figure={byArea[index]} year={year} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A value as text; its year where that is not the row's, and how many members were added up. */
function FigureValue({ figure, year }: { figure: AreaFigure | undefined; year: number }) {
  const { missing, sum } = useMessages().compare.figures;
  const number = useNumber();
  if (!figure) return <span className="figure-missing">{missing}</span>;
  const notes = [
    ...(figure.year === year ? [] : [String(figure.year)]),
    ...(figure.members > 1 ? [sum(figure.members)] : []),
  ];
  return (
    <span>
      <strong>{number(figure.value)}</strong>
      {notes.length > 0 && <span className="figure-note"> {notes.join(' · ')}</span>}
    </span>
  );
}

/** Where the published values come from, each source once. */
function SourceList({ figures: { series, byArea }, areas }: FigureRowProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const ids = areas.flatMap(({ ref }, index) => {
    const figure = byArea[index];
    if (!figure) return [];
    const members =
      ref.kind === 'division' ? [ref.adcode] : (atlas.regions.get(ref.id)?.members ?? []);
    return members.flatMap((adcode) => series.valueOf(adcode, figure.year)?.source ?? []);
  });
  const sources = [...new Set(ids)].flatMap((id) => atlas.sources.get(id) ?? []);
  return (
    <p className="hint">
      {messages.detail.sources}
      {messages.list.colon}
      {sources.map(({ id, title, url }, index) => (
        <span key={id} lang="zh-CN">
          {index > 0 && messages.list.and}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
      ))}
    </p>
  );
}
