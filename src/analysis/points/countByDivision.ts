import type { Atlas } from '../../atlas/join.ts';

/**
 * How many points lie in each division that has any: in counties, in prefectures with all of their
 * counties, and in the province. A point whose division is unknown (0) is counted nowhere.
 */
export function countByDivision(
  points: readonly { adcode: number }[],
  { divisions, province }: Atlas,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (adcode: number, count: number) =>
    counts.set(adcode, (counts.get(adcode) ?? 0) + count);
  for (const { adcode } of points) add(adcode, 1);
  for (const [adcode, count] of [...counts]) {
    const division = divisions.get(adcode);
    if (!division) counts.delete(adcode);
    else if (division.level === 'county') {
      add(division.parent ?? province.adcode, count);
      add(province.adcode, count);
    } else if (division.level === 'prefecture') add(province.adcode, count);
  }
  return counts;
}
