import type { Atlas } from '../../../src/atlas/join.ts';
import type { OwnPoint } from '../../../src/own/layer.ts';
import { chance } from '../../store/random.ts';

/** Where enterprises crowd, and how strongly: the seats of some prefectures. */
const CROWDS: readonly (readonly [longitude: number, latitude: number, weight: number])[] = [
  [104.07, 30.66, 40],
  [104.68, 31.47, 12],
  [104.4, 31.13, 10],
  [104.63, 28.77, 9],
  [105.44, 28.87, 8],
  [106.08, 30.8, 7],
  [107.5, 31.21, 6],
  [103.77, 29.55, 5],
  [101.72, 26.58, 3],
];

/** As many as are drawn beside the others. */
export const POINTS = 100_000;

/** So many points by chance, the same each time: most near cities, a tenth anywhere. */
export function pointsByChance(count: number): OwnPoint[] {
  const luck = chance(2023);
  const crowds = CROWDS.flatMap(([x, y, weight]) => Array.from({ length: weight }, () => [x, y]));
  // The sum of a few throws is near enough to a bell.
  const bell = () => luck.next() + luck.next() + luck.next() - 1.5;
  return Array.from({ length: count }, (_, index): OwnPoint => {
    const [x = 104, y = 30] = luck.pick(crowds);
    const at: [number, number] =
      luck.next() < 0.1
        ? [98 + luck.next() * 10, 26.5 + luck.next() * 7]
        : [x + bell() * 0.6, y + bell() * 0.5];
    return {
      line: index + 2,
      name: `enterprise ${index}`,
      at,
      adcode: 0,
      cells: [luck.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g']), luck.next() * 100],
    };
  });
}

/** The same points, each in a county by chance. */
export function pointsIn(atlas: Atlas, count: number): OwnPoint[] {
  const luck = chance(2024);
  const counties = atlas.countiesOf(atlas.province.adcode);
  return pointsByChance(count).map((point) => ({ ...point, adcode: luck.pick(counties).adcode }));
}
