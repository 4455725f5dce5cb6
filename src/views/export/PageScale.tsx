import type { ScaleBar } from '../../map/page/scaleBar.ts';
import type { Palette } from '../../map/palette.ts';
import { textWidth } from '../../map/still/textWidth.ts';

interface PageScaleProps {
  bar: ScaleBar;
  /** Its lower left corner. */
  at: readonly [x: number, y: number];
  /** Size of its letters in pixels. */
  text: number;
  km: string;
  /** Where the bar is true; Mercator has no scale for all of a map. */
  trueAt: string;
  palette: Palette;
}

/** A scale bar in two halves, with the latitude at which it is true. */
export function PageScale({ bar, at, text, km, trueAt, palette }: PageScaleProps) {
  const thick = text * 0.42;
  const pad = text * 0.7;
  const end = `${bar.km} ${km}`;
  const overhang = textWidth(end, text) / 2;
  const left = pad + text * 0.3;
  const width = Math.max(left + bar.width + overhang, left + textWidth(trueAt, text * 0.85)) + pad;
  const height = text * 3.9;
  const top = text * 1.75;
  const marks = [
    { share: 0, words: '0' },
    { share: 0.5, words: String(bar.km / 2) },
    { share: 1, words: end },
  ];
  return (
    <g transform={`translate(${at[0]} ${at[1] - height})`}>
      <rect width={width} height={height} rx={text * 0.25} fill={palette.halo} fillOpacity="0.85" />
      <g transform={`translate(${left} 0)`}>
        {marks.map(({ share, words }) => (
          <text
            key={words}
            x={share * bar.width}
            y={text * 1.35}
            fontSize={text}
            textAnchor="middle"
            fill={palette.ink}
          >
            {words}
          </text>
        ))}
        <rect
          y={top}
          width={bar.width}
          height={thick}
          fill={palette.halo}
          stroke={palette.ink}
          strokeWidth={text * 0.08}
        />
        <rect y={top} width={bar.width / 2} height={thick} fill={palette.ink} />
        <text y={text * 3.3} fontSize={text * 0.85} fill={palette.inkSoft}>
          {trueAt}
        </text>
      </g>
    </g>
  );
}
