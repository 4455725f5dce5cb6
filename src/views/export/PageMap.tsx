import { memo, useId } from 'react';
import type { Drawing } from '../../map/drawing.ts';
import type { Rectangle } from '../../map/page/content.ts';
import { StillLayers } from '../map/StillLayers.tsx';
import { StillNames } from '../map/StillNames.tsx';
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
          <StillNames texts={texts} serif={PAGE_SERIF} />
        </g>
      </g>
    </>
  );
});
