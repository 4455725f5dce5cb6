import type { DrawnText } from '../../map/still/names.ts';

interface StillNamesProps {
  texts: readonly DrawnText[];
  /** Family of the names in serif; the others have that of what is around them. */
  serif: string;
}

/** The names of a drawing as text of an SVG, each in its place. */
export function StillNames({ texts, serif }: StillNamesProps) {
  return texts.map(({ key, text, at, size, spacing, isBold, isSerif, color, halo }) => {
    const setting = {
      // Programs count the room after the last letter as part of the line.
      x: at[0] + (size * spacing) / 2,
      // Han and Latin letters alike have their middle about a third above the baseline.
      y: at[1] + size * 0.36,
      fontSize: size,
      fontFamily: isSerif ? serif : undefined,
      fontWeight: isBold ? 700 : 500,
      letterSpacing: spacing > 0 ? size * spacing : undefined,
      textAnchor: 'middle' as const,
    };
    return (
      // Twice, since few programs paint the halo of a text below its letters.
      <g key={key}>
        <text
          {...setting}
          fill="none"
          stroke={halo}
          strokeWidth={size * 0.24}
          strokeLinejoin="round"
        >
          {text}
        </text>
        <text {...setting} fill={color}>
          {text}
        </text>
      </g>
    );
  });
}
