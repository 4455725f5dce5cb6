import { expect, it } from 'vitest';
import type { PointColumn, PointsLayer } from '../../../src/own/layer.ts';
import { inPlaceOf } from '../../../src/views/import/replaced.ts';
import { pointsLayer } from '../../own/layers.ts';

const column = (name: string, isNumber: boolean): PointColumn => ({ name, isNumber, unit: '' });

const before: PointsLayer = {
  ...pointsLayer(),
  columns: [column('类别', false), column('投资', true), column('备注', false)],
  look: { hue: 2, colorBy: 0, sizeBy: 1, isClustered: false },
  filters: [
    { column: 0, words: ['园区'] },
    { column: 2, words: ['重点'] },
  ],
};

it('keeps id, look and filters by the names of columns, and drops what no column holds', () => {
  const after: PointsLayer = {
    ...pointsLayer(),
    id: 'own-zzzzzz',
    columns: [column('投资', false), column('类别', false)],
  };
  expect(inPlaceOf(before, after)).toMatchObject({
    id: before.id,
    look: { hue: 2, colorBy: 1, sizeBy: null, isClustered: false },
    filters: [{ column: 1, words: ['园区'] }],
  });
});
