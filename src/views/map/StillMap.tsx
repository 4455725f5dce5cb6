import { useId } from 'react';
import type { Drawing } from '../../map/drawing.ts';
import type { MapView } from '../../map/view.ts';
import { useMessages } from '../atlasContext.ts';

interface StillMapProps {
  drawing: Drawing;
  view: MapView;
  /** Size in the drawing's own pixels. */
  width: number;
  height: number;
}

/** A drawing of the map as SVG, with its names set as text over it. */
export function StillMap({ drawing, view, width, height }: StillMapProps) {
  const messages = useMessages();
  const hatch = useId();
  const { palette } = drawing;
  const hue = view.subject.kind === 'industry' ? view.subject.color : palette.inkSoft;
  return (
    <div className="static-sheet" style={{ aspectRatio: `${width} / ${height}` }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={messages.map.label}>
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
        </defs>
        <path d={drawing.neighbours} fill={palette.neighbour} stroke={palette.neighbourBorder} />
        {drawing.divisions.map(({ adcode, path, fill, hatched }) => (
          <g key={adcode}>
            <path d={path} fill={fill} />
            {hatched && <path d={path} fill={`url(#${hatch})`} />}
          </g>
        ))}
        <path d={drawing.rivers} fill="none" stroke={palette.river} />
        <path
          d={drawing.band}
          fill={palette.highlight}
          fillOpacity="0.14"
          fillRule="evenodd"
          stroke={palette.highlight}
        />
        <path d={drawing.counties.borders} fill="none" stroke={palette.countyBorder} />
        <path d={drawing.borders} fill="none" stroke={palette.prefectureBorder} />
        <path d={drawing.province} fill="none" stroke={palette.ink} strokeWidth="1.5" />
        {drawing.divisions
          .filter(({ isSelected }) => isSelected)
          .map(({ adcode, path }) => (
            <path key={adcode} d={path} fill="none" stroke={palette.highlight} strokeWidth="3" />
          ))}
        <path d={drawing.route} fill="none" stroke={palette.halo} strokeWidth="7" />
        <path d={drawing.route} fill="none" stroke={palette.highlight} strokeWidth="4" />
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
        {drawing.lines.map(({ id, path, color, isPlanned }) => (
          <path
            key={id}
            d={path}
            fill="none"
            stroke={color}
            strokeWidth="2"
            strokeDasharray={isPlanned ? '6 4' : undefined}
          />
        ))}
        {drawing.points.map(({ id, at, color }) => (
          <circle key={id} cx={at[0]} cy={at[1]} r="4" fill={color} stroke={palette.halo} />
        ))}
      </svg>
      {view.base.has('labels') &&
        drawing.counties.names.map(({ adcode, name, at, isSelected }) => (
          <span
            key={adcode}
            className={`static-label static-county ${isSelected ? 'is-selected' : ''}`}
            aria-hidden="true"
            style={{
              left: `${(at[0] / width) * 100}%`,
              top: `${(at[1] / height) * 100}%`,
              color: isSelected ? palette.highlight : palette.inkSoft,
              textShadow: `0 0 3px ${palette.halo}, 0 0 3px ${palette.halo}`,
            }}
          >
            {name}
          </span>
        ))}
      {view.base.has('labels') &&
        drawing.divisions.map(({ adcode, label, name }) => (
          <span
            key={adcode}
            className="static-label"
            aria-hidden="true"
            style={{
              left: `${(label[0] / width) * 100}%`,
              top: `${(label[1] / height) * 100}%`,
              color: palette.ink,
              textShadow: `0 0 3px ${palette.halo}, 0 0 3px ${palette.halo}`,
            }}
          >
            {name}
          </span>
        ))}
    </div>
  );
}
