import type { Position } from 'geojson';
import type { SourceDivision } from './boundaries.ts';

interface MendedSeat {
  readonly adcode: number;
  /** WGS84 degrees, to about a kilometre. */
  readonly seat: Position;
  readonly reason: string;
}

/** Seats that the boundary source has wrong. */
export const MENDED_SEATS: readonly MendedSeat[] = [
  {
    adcode: 511502,
    seat: [104.6235, 28.768],
    reason:
      'The source marks 翠屏区 south of the Jinsha, 0.2 km inside 叙州区, which took over that bank in 2018. ' +
      'Moved 0.6 km across the river into the old town.',
  },
  {
    adcode: 511529,
    seat: [104.345, 28.828],
    reason:
      'The source marks the old town of 屏山县 at 锦屏, under the Xiangjiaba reservoir since 2012. ' +
      'The seat moved to the town now called 屏山镇, once 新发乡, on the Min (approved 民函〔2006〕30号).',
  },
];

/** The seat of a division: the source's, or ours where the source's is wrong. */
export function mendedSeat({ adcode, seat }: SourceDivision): Position {
  return MENDED_SEATS.find((mended) => mended.adcode === adcode)?.seat ?? seat;
}
