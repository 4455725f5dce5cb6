import { useId } from 'react';
import { BARS } from '../../map/bars.ts';
import type { Swatch } from '../../map/legend.ts';
import { petalPath } from '../../map/rosette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';

/** A sample of what the map draws, 28 × 18. */
export function SwatchView({ swatch }: { swatch: Swatch }) {
  const pattern = useId();
  if (swatch.kind === 'badge')
    return <CategoryBadge category={swatch.category} color={swatch.color} />;
  return (
    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true">
      <Sample swatch={swatch} pattern={pattern} />
    </svg>
  );
}

function Sample({
  swatch,
  pattern,
}: {
  swatch: Exclude<Swatch, { kind: 'badge' }>;
  pattern: string;
}) {
  switch (swatch.kind) {
    case 'fill':
      return (
        <>
          <Hatch id={pattern} color={swatch.hatch ?? 'none'} />
          <rect x="1" y="1" width="26" height="16" fill={swatch.color} stroke="var(--rule)" />
          {swatch.hatch && <rect x="1" y="1" width="26" height="16" fill={`url(#${pattern})`} />}
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
          <circle r="8.4" fill="var(--surface)" stroke="var(--rule)" />
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
          stroke="var(--surface)"
          strokeWidth="1.5"
        />
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
              fill={index < swatch.filled ? swatch.color : 'var(--surface)'}
              stroke={swatch.color}
            />
          ))}
        </g>
      );
    case 'broken-ring':
      return (
        <circle
          cx="14"
          cy="9"
          r="7"
          fill="var(--surface)"
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
