import { describe, expect, it } from 'vitest';
import { drawStill } from '../../src/map/drawing.ts';
import { PALETTES } from '../../src/map/palette.ts';
import type { MapPoints, MapView } from '../../src/map/view.ts';
import { atlas } from '../data/real.ts';
import { SUBJECTS, viewOf } from './views.ts';

const light = PALETTES.light;
const draw = (view: MapView) => drawStill(atlas, view, 1000, 780);
const base = viewOf(SUBJECTS.points);

/** So many points in rows within two degrees, or all at one place. */
function crowd(count: number, isClustered: boolean, isOnePlace = false): MapPoints {
  const [layer] = base.points;
  if (!layer) throw new Error('There is no layer.');
  return {
    ...layer,
    isClustered,
    data: {
      type: 'FeatureCollection',
      features: Array.from({ length: count }, (_, index) => ({
        type: 'Feature',
        properties: { layer: layer.id, line: index + 2, color: 0, radius: 5 },
        geometry: {
          type: 'Point',
          coordinates: isOnePlace ? [104, 30] : [103 + (index % 60) / 30, 30 + index / 60 / 60],
        },
      })),
    },
  };
}
const ownOf = (...points: MapPoints[]) => draw({ ...base, points, selected: [] }).ownPoints;

describe('points on the still map', () => {
  it('have the colours of the live map, and are hollow where it is', () => {
    const { points } = draw(base).ownPoints;
    const [plain, sized] = base.points;
    expect(points.map(({ color }) => color).sort()).toEqual(
      [plain?.colors[0], plain?.colors[0], sized?.colors[0], sized?.colors.at(-1)].sort(),
    );
    expect(points.filter(({ isHollow }) => isHollow)).toHaveLength(1);
  });

  it('are each drawn up to some thousands', () => {
    const { points, clusters } = ownOf(crowd(3000, false));
    expect([points.length, clusters.length]).toEqual([3000, 0]);
  });

  it('are put together where there are more, and none is lost', () => {
    const { points, clusters } = ownOf(crowd(6000, false));
    expect(points.length).toBeLessThan(50);
    const held = clusters.reduce((sum, { count }) => sum + count, 0);
    expect(held + points.length).toBe(6000);
  });

  it('are put together where the live map clusters, the larger the more', () => {
    const { points, clusters } = ownOf(crowd(20, true, true));
    expect(points).toEqual([]);
    expect(clusters.map(({ count }) => count)).toEqual([20]);
    const [many] = ownOf(crowd(2000, true, true)).clusters;
    expect(many?.radius).toBeGreaterThan(clusters[0]?.radius ?? 99);
  });

  it('are told apart from close by', () => {
    const near = drawStill(atlas, { ...base, points: [crowd(20, true)] }, 1000, 780, {
      longitude: 103.3,
      latitude: 30,
      zoom: 10.5,
    });
    expect(near.ownPoints.clusters).toEqual([]);
  });

  it('are left away beyond the picture', () => {
    const elsewhere = { longitude: 98, latitude: 33, zoom: 8 };
    const { ownPoints } = drawStill(atlas, base, 1000, 780, elsewhere);
    expect(ownPoints).toEqual({ points: [], clusters: [], selected: [] });
  });

  it('have a ring when they are selected', () => {
    const { selected } = draw(base).ownPoints;
    expect(selected.map(({ key }) => key)).toEqual(['point own-plain1 2']);
    expect(selected[0]?.ring).toBeGreaterThan(selected[0]?.radius ?? 99);
    expect(draw({ ...base, selected: [] }).ownPoints.selected).toEqual([]);
  });
});

describe('figures of counties on the still map', () => {
  const subject = {
    kind: 'indicator' as const,
    id: 'own',
    level: 'county' as const,
    fills: new Map([
      [510182, light.ramp[3]],
      [510603, light.missing],
    ]),
  };

  it('colour the counties, hatched where nothing is known, and leave prefectures alone', () => {
    const { countyFills, divisions } = draw({ ...viewOf(), subject });
    expect(countyFills.map(({ adcode, fill, hatched }) => [adcode, fill, hatched])).toEqual([
      [510182, light.ramp[3], false],
      [510603, light.missing, true],
    ]);
    expect(new Set(divisions.map(({ fill }) => fill))).toEqual(new Set([light.recede]));
  });

  it('are not there under another subject', () => {
    expect(draw(viewOf()).countyFills).toEqual([]);
  });
});

describe('what the reader placed, on the still map', () => {
  it('is stippled', () => {
    const subject = {
      kind: 'industry' as const,
      color: light.pillars.equipment,
      prefectures: new Map([[510100, 'own' as const]]),
      commitments: new Map(),
      counties: new Map(),
    };
    const chengdu = draw({ ...viewOf(), subject }).divisions.find(
      ({ adcode }) => adcode === 510100,
    );
    expect([chengdu?.stippled, chengdu?.hatched]).toEqual([true, false]);
  });
});
