import type { Atlas } from '../../atlas/join.ts';
import type { Area } from '../areas.ts';

/**
 * How many points lie in an area.
 *
 * @param counts by division, as `countByDivision` has them
 */
export function countInArea(
  atlas: Atlas,
  { ref }: Area,
  counts: ReadonlyMap<number, number>,
): number {
  const members =
    ref.kind === 'division' ? [ref.adcode] : (atlas.regions.get(ref.id)?.members ?? []);
  return members.reduce((sum, adcode) => sum + (counts.get(adcode) ?? 0), 0);
}
