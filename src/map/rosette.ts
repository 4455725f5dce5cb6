import type { Rosette } from './view.ts';

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

/** Radii of a rosette's parts around its origin, in pixels before it is scaled. */
export const ROSETTE = { rim: 20, petal: 17.5 } as const;

/** Radius of the dot that stands where none of the petals' industries is, in the same pixels. */
export const BARE_RADIUS = 4.5;

/** Whether a rosette has no petal at all: a bare disc would be noise, so that a dot stands there. */
export function isBare({ counts }: Pick<Rosette, 'counts'>): boolean {
  return counts.every((count) => count === 0);
}

/** SVG path of the stroke along the rim above a petal that a document names, with a gap to its neighbours. */
export function rimPath(index: number, total: number, radius: number): string {
  const gap = 0.06;
  const point = (angle: number) =>
    `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  const turn = 2 * Math.PI;
  const start = (index / total) * turn - Math.PI / 2 + gap;
  const end = start + turn / total - 2 * gap;
  return `M${point(start)}A${radius} ${radius} 0 ${total === 1 ? 1 : 0} 1 ${point(end)}`;
}
