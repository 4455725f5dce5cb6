import type { Corridor, NearProject } from '../../analysis/corridor/corridor.ts';

/** Projects at one place of the strip: one badge, or a number for several. */
export interface StripBadge {
  key: string;
  projects: readonly NearProject[];
  /** Centre in units of a sixteenth of a rem; y is 0 on the line, less on its left. */
  x: number;
  y: number;
}

/** Rows to a side, by distance from the line. */
const ROWS = 3;
const ROW_HEIGHT = 22;
/** Badges nearer than this are one. */
const GAP = 21;

/** Half the height that the badges of a strip take. */
export const BADGE_HALF = ROWS * ROW_HEIGHT + 14;

/**
 * Set the projects of a corridor on the strip: sites above or below by the side they lie on, in
 * rows by distance, and lines on the line. What would overlap becomes one badge.
 */
export function badgesOf(
  { projects, reachKm }: Corridor,
  xOf: (km: number) => number,
): readonly StripBadge[] {
  const rows = new Map<number, NearProject[]>();
  for (const near of projects) {
    const row = rowOf(near, reachKm);
    rows.set(row, [...(rows.get(row) ?? []), near]);
  }
  return [...rows].flatMap(([row, own]) => gathered(own, xOf, row));
}

/** 0 for lines; from 1 outward to the right, from -1 to the left. */
function rowOf({ side, distanceKm }: NearProject, reachKm: number): number {
  if (side === null) return 0;
  const row = 1 + Math.min(ROWS - 1, Math.floor((distanceKm / reachKm) * ROWS));
  return side === 'left' ? -row : row;
}

function gathered(own: readonly NearProject[], xOf: (km: number) => number, row: number) {
  const badges: { key: string; projects: NearProject[]; x: number; y: number }[] = [];
  const y = row === 0 ? 0 : row * ROW_HEIGHT + Math.sign(row) * 4;
  for (const near of own) {
    const x = xOf(near.km);
    const last = badges.at(-1);
    if (last && x - last.x < GAP) last.projects.push(near);
    else badges.push({ key: near.project.id, projects: [near], x, y });
  }
  return badges;
}
