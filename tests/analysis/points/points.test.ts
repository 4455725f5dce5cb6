import { describe, expect, it } from 'vitest';
import { densify } from '../../../src/analysis/corridor/ground.ts';
import { nearestOn } from '../../../src/analysis/corridor/offset.ts';
import { type Track, trackOf } from '../../../src/analysis/corridor/track.ts';
import { countByDivision } from '../../../src/analysis/points/countByDivision.ts';
import { pointsWithin } from '../../../src/analysis/points/pointsWithin.ts';
import { atlas } from '../../data/real.ts';
import { chance } from '../../store/random.ts';

describe('points by division', () => {
  const points = [510182, 510182, 510100, 510600, 0].map((adcode) => ({ adcode }));

  it('are counted in the county, its prefecture and the province', () => {
    expect(Object.fromEntries(countByDivision(points, atlas))).toEqual({
      510182: 2,
      510100: 3,
      510600: 1,
      510000: 4,
    });
  });

  it('are counted nowhere without a division', () => {
    expect(countByDivision([{ adcode: 0 }, { adcode: 999999 }], atlas).size).toBe(0);
  });
});

describe('points within reach of a line', () => {
  const luck = chance(7);
  const points = Array.from({ length: 4000 }, () => ({
    at: [97 + luck.next() * 12, 25.5 + luck.next() * 9] as const,
  }));
  const winding = trackOf(
    densify([
      [100.2, 27.1],
      [102.9, 30.4],
      [103.1, 30.41],
      [104.07, 30.66],
      [106.8, 32.2],
      [104.9, 31.9],
    ]),
  );

  /** Every point measured by itself. */
  const measured = (track: Track, reachKm: number) =>
    points.filter(({ at }) => nearestOn(track, [...at]).distanceKm <= reachKm);

  it.each([1, 5, 30, 200])('are those that lie within %d km when each is measured', (reachKm) => {
    const found = new Set(pointsWithin(points, winding, reachKm));
    const all = new Set(measured(winding, reachKm));
    // The plane is true within 0.4 %: at the very edge the two may differ.
    const edge = new Set(
      measured(winding, reachKm * 1.005).filter(
        (point) => nearestOn(winding, [...point.at]).distanceKm > reachKm * 0.995,
      ),
    );
    const differing = points.filter((point) => found.has(point) !== all.has(point));
    expect(differing.filter((point) => !edge.has(point))).toEqual([]);
    expect(found.size).toBeGreaterThan(0);
  });

  it('keep their order and come once', () => {
    const found = pointsWithin(points, winding, 40);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(points.filter((point) => found.includes(point)));
  });

  it('are none where there are none, and none far off', () => {
    expect(pointsWithin([], winding, 30)).toEqual([]);
    expect(pointsWithin([{ at: [120, 45] as const }], winding, 200)).toEqual([]);
  });
});
