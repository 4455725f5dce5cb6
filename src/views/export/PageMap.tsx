import { memo, useId } from 'react';
import type { Drawing } from '../../map/drawing.ts';
import type { Rectangle } from '../../map/page/content.ts';
import { StillLayers } from '../map/StillLayers.tsx';
import { PAGE_SERIF } from './fonts.ts';

interface PageMapProps {
  drawing: Drawing;
  frame: Rectangle;
  hue: string;
}

/** The map of a page as vectors, clipped to its frame. It stays while the words of the page change. */
export const PageMap = memo(function PageMap({ drawing, frame, hue }: PageMapProps) {
  const clip = useId();
  const { palette, texts } = drawing;
  return (
    <>
      <clipPath id={clip}>
        <rect {...frame} />
      </clipPath>
      <rect {...frame} fill={palette.neighbour} />
      <g clipPath={`url(#${clip})`}>
        <g transform={`translate(${frame.x} ${frame.y})`}>
          <StillLayers drawing={drawing} hue={hue} />
          {texts.map(({ key, text, at, size, spacing, isBold, isSerif, color, halo }) => {
            const setting = {
              x: at[0],
              // Han and Latin letters alike have their middle about a third above the baseline.
              y: at[1] + size * 0.36,
              fontSize: size,
              fontFamily: isSerif ? PAGE_SERIF : undefined,
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
          })}
        </g>
      </g>
    </>
  );
});
