import type { PointsLayer } from '../../../src/own/layer.ts';
import { NO_CORRECTIONS } from '../../../src/own/report.ts';

/** Points as a layer that a reader has brought. */
export function pointsLayer(points: PointsLayer['points'], isClustered: boolean): PointsLayer {
  return {
    kind: 'points',
    id: 'own-bench1',
    name: 'bench',
    file: 'bench.csv',
    added: '2026-01-01T00:00:00.000Z',
    read: points.length,
    rows: points.length,
    settings: {
      name: 'bench',
      kind: 'points',
      columns: [],
      datum: 'wgs84',
      year: 2024,
      combine: 'sum',
    },
    corrections: NO_CORRECTIONS,
    header: [],
    columns: [
      { name: 'word', isNumber: false, unit: '' },
      { name: 'number', isNumber: true, unit: '' },
    ],
    points,
    look: { hue: 0, colorBy: 0, sizeBy: null, isClustered },
    filters: [],
  };
}
