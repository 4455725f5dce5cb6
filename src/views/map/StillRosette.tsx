import type { Palette } from '../../map/palette.ts';
import { BARE_RADIUS, ROSETTE } from '../../map/rosette.ts';
import type { DrawnRosette } from '../../map/still/marks.ts';

/** A prefecture's rosette, with the measures of the live map's image. */
export function StillRosette({ rosette, palette }: { rosette: DrawnRosette; palette: Palette }) {
  const { at, scale, isBare, petals } = rosette;
  const place = `translate(${at[0]} ${at[1]}) scale(${scale})`;
  if (isBare) {
    return (
      <circle
        transform={place}
        r={BARE_RADIUS}
        fill={palette.prefectureBorder}
        stroke={palette.halo}
        strokeWidth="2"
      />
    );
  }
  return (
    <g transform={place}>
      <circle
        r={ROSETTE.rim}
        fill={palette.halo}
        fillOpacity="0.94"
        stroke={palette.prefectureBorder}
      />
      {petals.map(({ id, color, path, rim }) => (
        <g key={id}>
          <path d={path} fill={color} stroke={palette.halo} strokeWidth="0.8" />
          {rim && <path d={rim} fill="none" stroke={color} strokeWidth="3" />}
        </g>
      ))}
    </g>
  );
}
