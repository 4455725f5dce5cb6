import { useId } from 'react';
import type { Drawing } from '../../map/drawing.ts';
import { ICON_BOX, iconPath } from '../../map/icons.ts';
import { ARROW_PATH } from '../../map/images.ts';
import { LINE_DASHES, LINE_OPACITY } from '../../map/layers/projectLines.ts';

interface StillProjectsProps {
  drawing: Drawing;
}

/** Covered divisions: hatched and edged; what covers most of the province is edged alone. */
export function StillProjectAreas({ drawing: { areas } }: StillProjectsProps) {
  const hatch = useId();
  const colors = [...new Set(areas.map(({ color }) => color))];
  return (
    <>
      <defs>
        {colors.map((color, index) => (
          <pattern
            key={color}
            id={`${hatch}${index}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V8" stroke={color} strokeWidth="1.6" />
          </pattern>
        ))}
      </defs>
      {areas.map(({ id, path, color, isWide, isSelected }) => (
        <g key={id}>
          {!isWide && (
            <path
              d={path}
              fill={`url(#${hatch}${colors.indexOf(color)})`}
              fillOpacity={isSelected ? 0.6 : 0.28}
            />
          )}
          <path
            d={path}
            fill="none"
            stroke={color}
            strokeWidth="1.2"
            strokeOpacity={isSelected ? 1 : 0.55}
            strokeLinejoin="round"
          />
        </g>
      ))}
    </>
  );
}

/** Lines over their casings, dashed by their course. */
export function StillProjectLines({ drawing: { lines, sizes, palette } }: StillProjectsProps) {
  return (
    <g fill="none" strokeLinejoin="round">
      {lines.map(({ id, path, breadth, isSelected }) => (
        <path
          key={id}
          d={path}
          stroke={palette.halo}
          strokeWidth={sizes.casing * breadth}
          strokeOpacity={isSelected ? 1 : 0.75}
          strokeLinecap="round"
        />
      ))}
      {lines.map(({ id, path, color, course, breadth, isSelected }) => (
        <path
          key={id}
          d={path}
          stroke={color}
          strokeWidth={sizes.line * breadth}
          strokeOpacity={isSelected ? 1 : LINE_OPACITY[course]}
          strokeLinecap={course === 'schematic' ? 'round' : 'butt'}
          strokeDasharray={LINE_DASHES[course]
            ?.map((share) => share * sizes.line * breadth)
            .join(' ')}
        />
      ))}
    </g>
  );
}

/** Sites as badges with the icon of their category, and arrowheads where lines leave the map. */
export function StillSites({ drawing: { points, arrows, sizes, palette } }: StillProjectsProps) {
  const inset = (24 - ICON_BOX * 0.8) / 2;
  const centred = ([x, y]: readonly [number, number], scale: number, turn = 0) =>
    `translate(${x} ${y}) rotate(${turn}) scale(${scale}) translate(-12 -12)`;
  return (
    <>
      {points.map(({ id, at, color, category, isApproximate }) => (
        <g key={id} transform={centred(at, sizes.badge)}>
          <circle
            cx="12"
            cy="12"
            r="10"
            fill={palette.halo}
            stroke={color}
            strokeWidth="1.6"
            strokeDasharray={isApproximate ? '2.4 2' : undefined}
          />
          <path
            d={iconPath(category)}
            fill={color}
            transform={`translate(${inset} ${inset}) scale(0.8)`}
          />
        </g>
      ))}
      {arrows.map(({ id, at, bearing, color }) => (
        <path
          key={id}
          d={ARROW_PATH}
          transform={centred(at, sizes.arrow, Math.round(bearing * 10) / 10)}
          fill={color}
          stroke={palette.halo}
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      ))}
    </>
  );
}
