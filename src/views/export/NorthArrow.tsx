import type { Palette } from '../../map/palette.ts';

interface NorthArrowProps {
  /** Its middle. */
  at: readonly [x: number, y: number];
  /** Its height in pixels. */
  size: number;
  letter: string;
  palette: Palette;
}

/** North is up: the map is in Mercator and is never turned. */
export function NorthArrow({ at, size, letter, palette }: NorthArrowProps) {
  return (
    <g transform={`translate(${at[0]} ${at[1]}) scale(${size / 40})`}>
      <circle r="26" fill={palette.halo} fillOpacity="0.85" />
      <path d="M0 -9L8 15L0 10Z" fill={palette.ink} />
      <path
        d="M0 -9L-8 15L0 10Z"
        fill={palette.halo}
        stroke={palette.ink}
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      <text y="-12" fontSize="11" fontWeight="700" textAnchor="middle" fill={palette.ink}>
        {letter}
      </text>
    </g>
  );
}
