import { useMemo } from 'react';
import { drawStill } from '../../map/drawing.ts';
import { useActions, useAtlas, useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';

const WIDTH = 1000;
const HEIGHT = 780;

/** The same view as a still SVG: before the live map is ready, and where it cannot run. */
export function StaticMap() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const { selectors } = useWorkspace();
  const view = useAtlasState((state) => selectors.mapView(state, 1));
  const drawing = useMemo(() => drawStill(atlas, view, WIDTH, HEIGHT), [atlas, view]);
  const { palette } = drawing;
  const hue = view.subject.kind === 'industry' ? view.subject.color : palette.inkSoft;
  return (
    <svg
      className="static-map"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      style={{ background: palette.paper }}
      role="img"
      aria-label={messages.map.label}
    >
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
      {drawing.divisions.map(({ adcode, path, fill, hatched, isSelected }) => (
        // The lists offer the same choice to the keyboard; the picture is one image to a reader.
        <g key={adcode} onClick={() => actions.select({ kind: 'division', adcode })}>
          <path d={path} fill={fill} />
          {hatched && <path d={path} fill="url(#still-hatch)" />}
          {isSelected && <path d={path} fill="none" stroke={palette.highlight} strokeWidth="4" />}
        </g>
      ))}
      <path d={drawing.rivers} fill="none" stroke={palette.river} />
      <path d={drawing.borders} fill="none" stroke={palette.prefectureBorder} />
      <path d={drawing.province} fill="none" stroke={palette.ink} strokeWidth="1.5" />
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
      {view.base.has('labels') &&
        drawing.divisions.map(({ adcode, label, name }) => (
          <text
            key={adcode}
            x={label[0]}
            y={label[1]}
            fill={palette.ink}
            stroke={palette.halo}
            strokeWidth="3"
            paintOrder="stroke"
            textAnchor="middle"
          >
            {name}
          </text>
        ))}
    </svg>
  );
}
