import type { Area } from '../../analysis/areas.ts';
import type { AreaFigure, ComparedFigures } from '../../analysis/comparison/comparedFigures.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
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
  const all = areas.map((area, index) => ({ area, index, figure: byArea[index] }));
  const known = all.flatMap((one) => (one.figure ? [{ ...one, figure: one.figure }] : []));
  const missing = all.filter(({ figure }) => !figure);
  return (
    <li className="figure-row">
      <div className="figure-title">
        <h4>
          {series.layer !== undefined && (
            <EvidenceMark evidence="own" label={messages.evidence.own} />
          )}{' '}
          {text(series.name)}
        </h4>{' '}
        <span className="figure-unit">
          {messages.legend.unit(text(series.unit), String(year))}
          {range && ` · ${words.range}`}
        </span>
        <Explain label={words.definition(text(series.name))}>
          <p>{text(series.definition)}</p>
          <SourceList figures={figures} areas={areas} />
        </Explain>
      </div>
      {known.length > 1 && <DotPlotView figures={figures} />}
      <ul className="figure-values">
        {known.map(({ area, index, figure }) => (
          <li key={area.key} {...lighting([area.ref])}>
            <AreaMark index={index} />
            <span className="visually-hidden">
              {text(area.shortName)}
              {messages.list.colon}
            </span>
            <FigureValue figure={figure} year={year} />
          </li>
        ))}
        {missing.length > 0 && (
          <li className="figure-missing">
            {missing.map(({ area, index }) => (
              <AreaMark key={area.key} index={index} />
            ))}
            <span className="visually-hidden">
              {missing.map(({ area }) => text(area.shortName)).join(messages.list.and)}
              {messages.list.colon}
            </span>
            {words.missing}
          </li>
        )}
      </ul>
    </li>
  );
}

/** A value as text; its year where that is not the row's, and how many members were added up. */
function FigureValue({ figure, year }: { figure: AreaFigure; year: number }) {
  const { sum } = useMessages().compare.figures;
  const number = useNumber();
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
