import { useMemo } from 'react';
import { drawStill } from '../../map/drawing.ts';
import { useAtlas, useDerived, useMessages } from '../atlasContext.ts';

const WIDTH = 1000;
const HEIGHT = 780;

/** The same view as a still SVG: before the live map is ready, and where it cannot run. */
export function StaticMap() {
  const atlas = useAtlas();
  const messages = useMessages();
  const view = useDerived((selectors) => selectors.picture);
  const drawing = useMemo(() => drawStill(atlas, view, WIDTH, HEIGHT), [atlas, view]);
  const { palette } = drawing;
  const hue = view.subject.kind === 'industry' ? view.subject.color : palette.inkSoft;
  return (
    <div className="static-map" style={{ background: palette.neighbour }}>
      <div className="static-sheet" style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={messages.map.label}>
          <defs>
            <pattern
              id="still-hatch"
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
              {hatched && <path d={path} fill="url(#still-hatch)" />}
            </g>
          ))}
          <path d={drawing.rivers} fill="none" stroke={palette.river} />
          <path d={drawing.borders} fill="none" stroke={palette.prefectureBorder} />
          <path d={drawing.province} fill="none" stroke={palette.ink} strokeWidth="1.5" />
          {drawing.divisions
            .filter(({ isSelected }) => isSelected)
            .map(({ adcode, path }) => (
              <path key={adcode} d={path} fill="none" stroke={palette.highlight} strokeWidth="3" />
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
          drawing.divisions.map(({ adcode, label, name }) => (
            <span
              key={adcode}
              className="static-label"
              aria-hidden="true"
              style={{
                left: `${(label[0] / WIDTH) * 100}%`,
                top: `${(label[1] / HEIGHT) * 100}%`,
                color: palette.ink,
                textShadow: `0 0 3px ${palette.halo}, 0 0 3px ${palette.halo}`,
              }}
            >
              {name}
            </span>
          ))}
      </div>
    </div>
  );
}
