import type { Corridor } from '../../analysis/corridor/corridor.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { EvidenceShape } from '../../ui/EvidenceMark.tsx';
import { useAtlasState, useMessages, useText } from '../atlasContext.ts';
import type { StripRun } from './stripScale.ts';

const GAP = 13;
/** The marks of a line of text are drawn a little smaller here. */
const MARK_SCALE = 0.7;

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
            <g key={root.id} transform={`translate(${x} ${y}) scale(${MARK_SCALE})`}>
              <title>{`${text(root.name)} · ${words[evidence]}`}</title>
              <EvidenceShape evidence={evidence} color={color} ground="var(--surface)" />
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
