import type { Drawing } from '../../map/drawing.ts';
import { HOLLOW_OPACITY, POINT_EDGE, POINT_OPACITY, RING } from '../../map/layers/points.ts';
import type { DrawnPoint } from '../../map/still/points.ts';

/** The reader's own points over everything else: alone, together with their number, and selected. */
export function StillPoints({ drawing: { ownPoints, palette } }: { drawing: Drawing }) {
  const edge = { stroke: palette.ink, strokeWidth: POINT_EDGE.width };
  const circle = ({ at, radius, color, isHollow }: DrawnPoint) => ({
    cx: tenths(at[0]),
    cy: tenths(at[1]),
    r: tenths(radius),
    fill: color,
    fillOpacity: isHollow ? HOLLOW_OPACITY : POINT_OPACITY,
  });
  return (
    <>
      <g {...edge} strokeOpacity={POINT_EDGE.opacity}>
        {ownPoints.points.map((point) => (
          <circle key={point.key} {...circle(point)} />
        ))}
      </g>
      {ownPoints.clusters.map(({ at: [x, y], radius, count, textSize }) => (
        <g key={`${x} ${y}`}>
          <circle
            cx={tenths(x)}
            cy={tenths(y)}
            r={radius}
            fill={palette.inkSoft}
            stroke={palette.halo}
            strokeWidth="2"
          />
          <text
            x={tenths(x)}
            y={tenths(y + textSize * 0.36)}
            fontSize={textSize}
            fontWeight="700"
            textAnchor="middle"
            fill={palette.halo}
          >
            {abbreviated(count)}
          </text>
        </g>
      ))}
      {ownPoints.selected.map((point) => (
        <g key={point.key}>
          <circle {...circle(point)} stroke={palette.halo} strokeWidth={RING.gap + 1} />
          <circle
            cx={tenths(point.at[0])}
            cy={tenths(point.at[1])}
            r={tenths(point.ring)}
            fill="none"
            stroke={palette.highlight}
            strokeWidth={RING.selected}
          />
        </g>
      ))}
    </>
  );
}

/** Pixels as finely as the eye can tell, so that files stay small. */
function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** As MapLibre writes the number of a cluster. */
function abbreviated(count: number): string {
  if (count >= 10_000) return `${Math.round(count / 1000)}k`;
  return count >= 1000 ? `${Math.round(count / 100) / 10}k` : String(count);
}
