import { BARS } from '../../map/bars.ts';
import { ICON_BOX, iconPath } from '../../map/icons.ts';
import { HOLLOW_OPACITY, POINT_EDGE, POINT_OPACITY } from '../../map/layers/points.ts';
import type { Swatch } from '../../map/legend.ts';
import { petalPath } from '../../map/rosette.ts';
import { STIPPLE, stippleDots } from '../../map/stipple.ts';

/** The box that a sample is drawn in. */
export const SAMPLE_BOX = { width: 28, height: 18 } as const;

/** The ground that samples stand on: its colour, and that of a fine line on it. */
export interface SampleGround {
  surface: string;
  rule: string;
}

interface SampleProps {
  swatch: Swatch;
  /** An id that no other pattern on the page has. */
  pattern: string;
  ground: SampleGround;
}

/** A sample of what the map draws, as the contents of an SVG. */
export function Sample({ swatch, pattern, ground }: SampleProps) {
  switch (swatch.kind) {
    case 'fill':
      return (
        <>
          {swatch.hatch && <Hatch id={pattern} color={swatch.hatch} />}
          <rect x="1" y="1" width="26" height="16" fill={swatch.color} stroke={ground.rule} />
          {swatch.stipple && <Stipple id={pattern} color={swatch.stipple} />}
          {(swatch.hatch ?? swatch.stipple) && (
            <rect x="1" y="1" width="26" height="16" fill={`url(#${pattern})`} />
          )}
        </>
      );
    case 'area':
      return (
        <>
          <Hatch id={pattern} color={swatch.color} />
          <rect
            x="1"
            y="1"
            width="26"
            height="16"
            fill={`url(#${pattern})`}
            stroke={swatch.color}
          />
        </>
      );
    case 'petal':
      return (
        <g transform="translate(14 9)">
          <circle r="8.4" fill={ground.surface} stroke={ground.rule} />
          <path d={petalPath(swatch.index, swatch.total, 7.6)} fill={swatch.color} />
        </g>
      );
    case 'dot':
      return (
        <circle
          cx="14"
          cy="9"
          r="4.5"
          fill={swatch.color}
          stroke={ground.surface}
          strokeWidth="1.5"
        />
      );
    case 'point':
      return (
        <circle
          cx="14"
          cy="9"
          r={swatch.radius}
          fill={swatch.color}
          fillOpacity={swatch.isHollow ? HOLLOW_OPACITY : POINT_OPACITY}
          stroke={swatch.edge}
          strokeWidth={POINT_EDGE.width}
          strokeOpacity={POINT_EDGE.opacity}
        />
      );
    case 'cluster':
      return (
        <>
          <circle cx="14" cy="9" r="8" fill={swatch.color} stroke={swatch.ink} />
          <text x="14" y="12" fontSize="8.5" fontWeight="700" textAnchor="middle" fill={swatch.ink}>
            12
          </text>
        </>
      );
    case 'bars':
      return (
        <g transform="translate(4 -1)">
          {BARS.map(({ x, y, width, height }, index) => (
            <rect
              key={x}
              x={x}
              y={y}
              width={width}
              height={height}
              fill={index < swatch.filled ? swatch.color : ground.surface}
              stroke={swatch.color}
            />
          ))}
        </g>
      );
    case 'badge':
      return (
        <g transform="translate(5 0) scale(0.75)">
          <circle
            cx="12"
            cy="12"
            r="10.5"
            fill={ground.surface}
            stroke={swatch.color}
            strokeWidth="1.6"
          />
          <path
            d={iconPath(swatch.category)}
            fill={swatch.color}
            transform={`translate(${(24 - ICON_BOX * 0.8) / 2} ${(24 - ICON_BOX * 0.8) / 2}) scale(0.8)`}
          />
        </g>
      );
    case 'broken-ring':
      return (
        <circle
          cx="14"
          cy="9"
          r="7"
          fill={ground.surface}
          stroke={swatch.color}
          strokeWidth="1.6"
          strokeDasharray="2.4 2"
        />
      );
    case 'line':
      return <path d="M1 9H27" stroke={swatch.color} strokeWidth="3" {...DASHES[swatch.course]} />;
    case 'band':
      return (
        <>
          <rect
            x="1"
            y="1"
            width="26"
            height="16"
            fill={swatch.color}
            fillOpacity="0.14"
            stroke={swatch.color}
          />
          <path d="M1 9H27" stroke={swatch.color} strokeWidth="3.5" />
        </>
      );
    case 'outline':
      return (
        <rect
          x="2"
          y="2"
          width="24"
          height="14"
          fill="none"
          stroke={swatch.color}
          strokeWidth="2"
          strokeDasharray="5 2"
        />
      );
  }
}

/** As the line layers dash them, in pixels of the sample. */
const DASHES = {
  built: {},
  planned: { strokeDasharray: '8 4' },
  schematic: { strokeDasharray: '0 6', strokeLinecap: 'round' },
} as const;

function Hatch({ id, color }: { id: string; color: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0V5" stroke={color} strokeWidth="2.4" />
    </pattern>
  );
}

/** Dots as the map's pattern has them. */
export function Stipple({ id, color }: { id: string; color: string }) {
  return (
    <pattern id={id} width={STIPPLE.size} height={STIPPLE.size} patternUnits="userSpaceOnUse">
      {stippleDots().map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={STIPPLE.radius} fill={color} />
      ))}
    </pattern>
  );
}
