/** Industries in one pillar at which a petal reaches the rim; more do not grow it further. */
const FULL_COUNT = 6;

/**
 * Radius of a petal: its area, not its length, grows with the number of industries.
 *
 * @param count industries of the pillar in the division
 * @param full radius of a full petal, in pixels
 */
export function petalRadius(count: number, full: number): number {
  return full * Math.sqrt(Math.min(count, FULL_COUNT) / FULL_COUNT);
}

/**
 * SVG path of petal `index` of `total` around the origin, clockwise from the top, so that a pillar
 * keeps its direction in every rosette.
 */
export function petalPath(index: number, total: number, radius: number): string {
  if (radius <= 0) return '';
  if (total === 1) return `M0 ${-radius}A${radius} ${radius} 0 1 1 -0.01 ${-radius}Z`;
  const rim = (turn: number) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  };
  return `M0 0L${rim(index / total)}A${radius} ${radius} 0 0 1 ${rim((index + 1) / total)}Z`;
}
