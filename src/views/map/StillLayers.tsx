import { useId } from 'react';
import { BARS } from '../../map/bars.ts';
import type { Drawing } from '../../map/drawing.ts';
import { Stipple } from '../legend/Sample.tsx';
import { StillPoints } from './StillPoints.tsx';
import { StillProjectAreas, StillProjectLines, StillSites } from './StillProjects.tsx';
import { StillRosette } from './StillRosette.tsx';

interface StillLayersProps {
  drawing: Drawing;
  /** Colour of the hatching over what is inferred or unknown. */
  hue: string;
  /** Multiplies the widths of lines on large screens. */
  scale?: number;
}

/**
 * A drawing as the contents of an SVG, in the order in which the live map is painted. All colours
 * are written out, so that it stands alone in a file.
 */
export function StillLayers({ drawing, hue, scale = 1 }: StillLayersProps) {
  const hatch = useId();
  const stipple = useId();
  const { palette, zoom } = drawing;
  const grow = Math.min(2, Math.max(0.8, 1 + (zoom - 6) * 0.25)) * scale;
  return (
    <>
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" stroke={hue} strokeWidth="2.4" />
        </pattern>
        <Stipple id={stipple} color={hue} />
      </defs>
      <path
        d={drawing.neighbours}
        fill="none"
        stroke={palette.neighbourBorder}
        strokeDasharray="5 2 1 2"
      />
      {[9, 5].map((width) => (
        <path
          key={width}
          d={drawing.province}
          transform="translate(0 2)"
          fill="none"
          stroke={palette.shadow}
          strokeWidth={width * grow}
          strokeOpacity="0.18"
          strokeLinejoin="round"
        />
      ))}
      {[...drawing.divisions, ...drawing.countyFills].map((area) => (
        <g key={area.adcode}>
          <path d={area.path} fill={area.fill} />
          {area.hatched && <path d={area.path} fill={`url(#${hatch})`} />}
          {area.stippled && <path d={area.path} fill={`url(#${stipple})`} />}
        </g>
      ))}
      {drawing.rivers.map(({ rank, path }) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke={palette.river}
          strokeWidth={([2, 1.2, 0.6][rank - 1] ?? 0.6) * grow}
          strokeOpacity={rank === 3 ? 0.55 : 0.95}
        />
      ))}
      <StillProjectAreas drawing={drawing} />
      <path
        d={drawing.band}
        fill={palette.highlight}
        fillOpacity="0.14"
        fillRule="evenodd"
        stroke={palette.highlight}
      />
      <g fill="none" strokeLinejoin="round">
        <path d={drawing.counties.borders} stroke={palette.countyBorder} strokeWidth="0.7" />
        <path
          d={drawing.borders}
          stroke={palette.halo}
          strokeWidth={2.2 * grow}
          strokeOpacity="0.8"
        />
        <path d={drawing.borders} stroke={palette.prefectureBorder} strokeWidth={0.9 * grow} />
        <path d={drawing.zoneBorders} stroke={palette.zoneBorder} strokeWidth={1.5 * grow} />
        <path d={drawing.province} stroke={palette.ink} strokeWidth={1.8 * grow} />
        {drawing.outlines.map(({ key, path, isSelected }) => (
          <g key={key}>
            <path d={path} stroke={palette.halo} strokeWidth={5 * grow} strokeOpacity="0.85" />
            <path
              d={path}
              stroke={palette.highlight}
              strokeWidth={2.4 * grow}
              strokeDasharray={isSelected ? undefined : `${8 * grow} ${3 * grow}`}
            />
          </g>
        ))}
        {drawing.divisions
          .filter(({ isSelected }) => isSelected)
          .map(({ adcode, path }) => (
            <path key={adcode} d={path} stroke={palette.highlight} strokeWidth="3" />
          ))}
        <path d={drawing.route} stroke={palette.halo} strokeWidth="7" />
        <path d={drawing.route} stroke={palette.highlight} strokeWidth="4" />
      </g>
      {drawing.corners.map((at) => (
        <circle
          key={at.join()}
          cx={at[0]}
          cy={at[1]}
          r="5"
          fill={palette.halo}
          stroke={palette.highlight}
          strokeWidth="2.4"
        />
      ))}
      <StillProjectLines drawing={drawing} />
      {drawing.marks.dots.at.map((at) => (
        <circle
          key={at.join()}
          cx={at[0]}
          cy={at[1]}
          r={drawing.marks.dots.radius}
          fill={palette.ink}
          stroke={palette.halo}
          strokeWidth={1.2 * grow}
        />
      ))}
      <StillSites drawing={drawing} />
      {drawing.marks.rosettes.map((rosette) => (
        <StillRosette key={rosette.adcode} rosette={rosette} palette={palette} />
      ))}
      {drawing.marks.bars.map(({ adcode, at, scale, filled }) => (
        <g
          key={adcode}
          transform={`translate(${at[0]} ${at[1]}) scale(${scale}) translate(-10 -10)`}
        >
          {BARS.map((bar, index) => (
            <g key={bar.x}>
              <rect {...bar} fill="none" stroke={palette.halo} strokeWidth="3" />
              <rect
                {...bar}
                fill={index < filled ? palette.ink : palette.halo}
                stroke={palette.ink}
                strokeWidth="0.9"
              />
            </g>
          ))}
        </g>
      ))}
      <StillPoints drawing={drawing} />
    </>
  );
}
