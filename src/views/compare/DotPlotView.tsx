import type { ComparedFigures } from '../../analysis/comparison/comparedFigures.ts';
import { useNumber } from '../atlasContext.ts';
import { AreaShape } from './AreaMark.tsx';
import { dotPlotOf } from './dotPlot.ts';

/** Height of a lane and edge of a mark, in CSS pixels before the page's own scale. */
const LANE = 22;
const MARK = 20;

/**
 * Figures as marks on one level line from the least to the greatest; a mark that would cover another
 * hangs below it. Values stand beside it in words, so that the picture itself is silent. Places across
 * are shares of the width: the text keeps its size however wide the pane.
 */
export function DotPlotView({ figures }: { figures: ComparedFigures }) {
  const number = useNumber();
  const { from, to, ticks, points, lanes } = dotPlotOf(figures);
  const height = lanes * LANE;
  const percent = (at: number) => `${(at * 100).toFixed(2)}%`;
  const middle = (lane: number) => percent((lane + 0.5) / lanes);
  const [least, greatest] = [points.at(0), points.at(-1)];
  return (
    <div className="dot-plot" aria-hidden="true">
      <span className="dot-plot-end is-start">{number(from)}</span>
      <svg className="dot-plot-field" aria-hidden="true" style={{ height: `${height / 16}rem` }}>
        {ticks.map(({ value, at }) => (
          <line
            key={value}
            className={value === 0 ? 'dot-plot-zero' : 'dot-plot-tick'}
            x1={percent(at)}
            x2={percent(at)}
            y1="0"
            y2="100%"
          />
        ))}
        {least && greatest && (
          <line
            className="dot-plot-span"
            x1={percent(least.at)}
            x2={percent(greatest.at)}
            y1={middle(0)}
            y2={middle(0)}
          />
        )}
        {points
          .filter(({ lane }) => lane > 0)
          .map(({ index, at, lane }) => (
            <line
              key={index}
              className="dot-plot-stem"
              x1={percent(at)}
              x2={percent(at)}
              y1={middle(0)}
              y2={middle(lane)}
            />
          ))}
        {points.map(({ index, at, lane, isOtherYear }) => (
          <svg
            key={index}
            className="dot-plot-mark"
            x={percent(at)}
            y={middle(lane)}
            width={`${MARK / 16}rem`}
            height={`${MARK / 16}rem`}
            viewBox="-11 -11 22 22"
            aria-hidden="true"
          >
            <AreaShape index={index} isHollow={isOtherYear} />
          </svg>
        ))}
      </svg>
      <span className="dot-plot-end">{number(to)}</span>
    </div>
  );
}
