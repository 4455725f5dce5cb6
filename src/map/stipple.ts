/** Dots in the middle and at the corners of a square, in its pixels. */
export const STIPPLE = { size: 8, radius: 1.5 } as const;

/** The middles of a stipple's dots; those on corners are shared with the tiles beside it. */
export function stippleDots(): readonly (readonly [x: number, y: number])[] {
  const { size } = STIPPLE;
  return [
    [size / 2, size / 2],
    [0, 0],
    [size, 0],
    [0, size],
    [size, size],
  ];
}
