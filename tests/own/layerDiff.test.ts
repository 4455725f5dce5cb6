import { describe, expect, it } from 'vitest';
import type {
  AssignmentsLayer,
  OwnPoint,
  PointsLayer,
  StatisticsLayer,
} from '../../src/own/layer.ts';
import { diffLayers, EXAMPLES } from '../../src/own/layerDiff.ts';
import { NO_CORRECTIONS } from '../../src/own/report.ts';
import { settings } from './sichuan.ts';

const head = (kind: 'statistics' | 'assignments' | 'points') => ({
  id: 'own-abc123',
  name: '园区',
  file: 'a.csv',
  added: '2026-11-22T08:00:00.000Z',
  read: 1,
  rows: 1,
  settings: settings(kind, []),
  corrections: NO_CORRECTIONS,
  header: [],
});

const statistics = (
  ...values: [adcode: number, year: number, value: number][]
): StatisticsLayer => ({
  ...head('statistics'),
  kind: 'statistics',
  figures: [{ name: '产值', unit: '亿元' }],
  values: values.map(([adcode, year, value]) => ({ figure: 0, adcode, year, value, rows: 1 })),
});

const points = (...places: Partial<OwnPoint>[]): PointsLayer => ({
  ...head('points'),
  kind: 'points',
  columns: [{ name: '产值', isNumber: true, unit: '' }],
  points: places.map((place, index) => ({
    line: index + 2,
    name: '甲',
    at: [104, 30.6],
    adcode: 510117,
    cells: [1],
    ...place,
  })),
  look: { hue: 0, colorBy: null, sizeBy: null, isClustered: true },
  filters: [],
});

const none = { count: 0, examples: [] };

describe('what a newer file changes', () => {
  it('is nothing where it says the same, wherever its lines are', () => {
    const layer = points({}, { name: '乙' });
    const moved = { ...layer, points: layer.points.map((one) => ({ ...one, line: one.line + 9 })) };
    const same = { added: none, gone: none, changed: none, same: 2 };
    expect(diffLayers(layer, moved)).toEqual(same);
    expect(diffLayers(layer, { ...moved, points: moved.points.toReversed() })).toEqual(same);
  });

  it('is told of values by division and year', () => {
    const before = statistics([510100, 2022, 1], [510600, 2022, 2]);
    const after = statistics([510100, 2022, 3], [510100, 2023, 4]);
    expect(diffLayers(before, after)).toEqual({
      added: { count: 1, examples: [change(510100, 2023, '', '4')] },
      gone: { count: 1, examples: [change(510600, 2022, '2', '')] },
      changed: { count: 1, examples: [change(510100, 2022, '1', '3')] },
      same: 0,
    });
  });

  it('is told of places by name and county, with the columns that differ', () => {
    const before = points({}, { name: '乙' }, { name: '丙' });
    const after = points(
      { cells: [2], at: [104.001, 30.6] },
      { name: '乙', adcode: 510100 },
      { name: '丙' },
    );
    const diff = diffLayers(before, after);
    expect(diff).toMatchObject({ added: { count: 1 }, gone: { count: 1 }, same: 1 });
    expect(diff.changed.examples).toEqual([
      {
        name: '甲',
        adcode: 510117,
        industry: null,
        year: null,
        fields: [
          { field: null, before: '104.00000, 30.60000', after: '104.00100, 30.60000' },
          { field: '产值', before: '1', after: '2' },
        ],
      },
    ]);
  });

  it('knows places without a name by where they are', () => {
    const diff = diffLayers(
      points({ name: '' }),
      points({ name: '', cells: [2] }, { name: '', at: [104.1, 30] }),
    );
    expect(diff).toMatchObject({ added: { count: 1 }, gone: { count: 0 }, changed: { count: 1 } });
  });

  it('pairs places of one name in their order', () => {
    const diff = diffLayers(points({}, { cells: [2] }), points({}, { cells: [2] }, { cells: [3] }));
    expect(diff).toMatchObject({ added: { count: 1 }, changed: { count: 0 }, same: 2 });
  });

  it('is told of industries by place and commitment', () => {
    const layer = (note: string, commitment: 'existing' | 'planned'): AssignmentsLayer => ({
      ...head('assignments'),
      kind: 'assignments',
      assignments: [
        { line: 2, industry: 'electronics', adcode: 510700, county: 510781, commitment, note },
      ],
    });
    const changed = diffLayers(layer('甲', 'existing'), layer('乙', 'existing')).changed;
    expect(changed.examples).toMatchObject([
      {
        adcode: 510781,
        industry: 'electronics',
        fields: [{ field: null, before: '甲', after: '乙' }],
      },
    ]);
    const other = diffLayers(layer('甲', 'existing'), layer('甲', 'planned'));
    expect(other).toMatchObject({ added: { count: 1 }, gone: { count: 1 } });
  });

  it('counts everything and shows the first', () => {
    const many = Array.from({ length: 1000 }, (_, place) => ({ name: `园${place}` }));
    const { added, gone } = diffLayers(points(), points(...many));
    expect(added.count).toBe(1000);
    expect(added.examples).toHaveLength(EXAMPLES);
    expect(added.examples[0]?.name).toBe('园0');
    expect(gone).toEqual(none);
  });

  function change(adcode: number, year: number, before: string, after: string) {
    const fields = [{ field: '产值', before, after }];
    return { name: '产值', adcode, industry: null, year, fields };
  }
});
