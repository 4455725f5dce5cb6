import type { AssignmentsLayer, PointsLayer, StatisticsLayer } from '../../src/own/layer.ts';
import { NO_CORRECTIONS } from '../../src/own/report.ts';
import type { IntakeSettings, LayerKind } from '../../src/own/settings.ts';

/** Small layers of each kind, over divisions that the world of the atlas's own tests has too. */

const settings = (kind: LayerKind): IntakeSettings => ({
  name: 'parks',
  kind,
  columns: [],
  datum: 'wgs84',
  year: 2024,
  combine: 'sum',
});

const head = (id: string, kind: LayerKind) => ({
  id,
  name: 'parks',
  file: 'parks.csv',
  added: '2026-11-20T08:00:00.000Z',
  read: 3,
  rows: 2,
  settings: settings(kind),
  corrections: NO_CORRECTIONS,
  header: ['place', 'figure'],
});

export function statisticsLayer(change: Partial<StatisticsLayer> = {}): StatisticsLayer {
  return {
    ...head('own-stat01', 'statistics'),
    kind: 'statistics',
    figures: [{ name: '产值', unit: '亿元' }],
    values: [
      { figure: 0, adcode: 510100, year: 2024, value: 60, rows: 1 },
      { figure: 0, adcode: 510700, year: 2024, value: 40, rows: 1 },
    ],
    ...change,
  };
}

export function assignmentsLayer(change: Partial<AssignmentsLayer> = {}): AssignmentsLayer {
  return {
    ...head('own-place1', 'assignments'),
    kind: 'assignments',
    assignments: [
      {
        line: 2,
        industry: 'turbines',
        adcode: 510100,
        county: 510104,
        commitment: 'building',
        note: '',
      },
    ],
    ...change,
  };
}

export function pointsLayer(change: Partial<PointsLayer> = {}): PointsLayer {
  return {
    ...head('own-point1', 'points'),
    kind: 'points',
    columns: [{ name: 'area', isNumber: true, unit: 'ha' }],
    points: [
      { line: 2, name: 'A', at: [100.5, 31], adcode: 510104, cells: [3] },
      { line: 3, name: 'B', at: [102.5, 31], adcode: 510703, cells: [null] },
    ],
    look: { hue: 0, colorBy: null, sizeBy: null, isClustered: true },
    filters: [],
    ...change,
  };
}
