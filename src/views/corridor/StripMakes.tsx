import type { Corridor } from '../../analysis/corridor/corridor.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { useAtlasState, useMessages, useText } from '../atlasContext.ts';
import type { StripRun } from './stripScale.ts';

const GAP = 13;
const RADIUS = 4.2;

interface StripMakesProps {
  corridor: Corridor;
  runs: readonly StripRun[];
  y: number;
}

/** Under each prefecture's longest stretch, a mark for each root industry it carries within reach. */
export function StripMakes({ corridor, runs, y }: StripMakesProps) {
  const { evidence: words } = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  return corridor.prefectures.map(({ adcode, made }) => {
    const [run] = runs
      .filter(({ stretch }) => stretch.adcode === adcode)
      .sort((a, b) => b.to - b.from - (a.to - a.from));
    if (!run) return null;
    const room = Math.floor((run.to - run.from - 8) / GAP);
    const shown = made.length <= room ? made : made.slice(0, Math.max(0, room - 1));
    const left = made.length - shown.length;
    return (
      <g key={adcode}>
        {shown.map(({ root, evidence }, index) => {
          const color = industryColor(PALETTES[theme], root);
          const x = run.from + 10 + index * GAP;
          return (
            <g key={root.id} transform={`translate(${x} ${y})`}>
              <title>{`${text(root.name)} · ${words[evidence]}`}</title>
              <circle
                r={RADIUS}
                fill={evidence === 'document' ? color : 'var(--surface)'}
                stroke={color}
                strokeWidth="1.6"
                strokeDasharray={evidence === 'inferred' ? '2 1.6' : undefined}
              />
              {evidence === 'public' && (
                <path d={`M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 0 0 ${RADIUS}Z`} fill={color} />
              )}
            </g>
          );
        })}
        {left > 0 && room > 0 && (
          <text className="strip-more" x={run.from + 4 + shown.length * GAP} y={y + 4}>
            +{left}
          </text>
        )}
      </g>
    );
  });
}
