// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { zh } from '../../../src/i18n/zh.ts';
import type { OwnLayer, PointsLayer } from '../../../src/own/layer.ts';
import type { Selection } from '../../../src/store/state.ts';
import { useAtlasState } from '../../../src/views/atlasContext.ts';
import { DetailPanel } from '../../../src/views/detail/DetailPanel.tsx';
import { pointsLayer, statisticsLayer } from '../../own/layers.ts';
import { showWith } from './ownWorkspace.tsx';

const { detail } = zh.own;

/** The panel of whatever is selected. */
function Selected() {
  const selection = useAtlasState((state) => state.selection);
  return selection && <DetailPanel takesFocus={false} selection={selection} />;
}

const open = (layers: readonly OwnLayer[], selection: Selection, own: readonly string[] = []) =>
  showWith(layers, <Selected />, { selection, own: new Set(own) });

const parks: PointsLayer = pointsLayer({
  name: '园区',
  file: '园区.csv',
  columns: [
    { name: '面积', isNumber: true, unit: '公顷' },
    { name: '建成', isNumber: true, unit: '' },
    { name: '备注', isNumber: false, unit: '' },
  ],
  points: [
    {
      line: 2,
      name: '<b>甲园</b>',
      at: [104.0612346, 30.6],
      adcode: 510104,
      industry: 'equipment',
      cells: [1200, 2019, null],
    },
    { line: 7, name: '', at: [110, 35], adcode: 0, cells: [null, null, null] },
  ],
});
const first = { kind: 'point', layer: parks.id, line: 2 } as const;

describe('the detail of a point', () => {
  it('has its name as the text it is, its layer and its line', () => {
    open([parks], first);
    const panel = screen.getByRole('complementary', { name: '<b>甲园</b>' });
    expect(within(panel).getByText(detail.kind('园区'))).toBeDefined();
    expect(within(panel).getByText(detail.line('园区.csv', '2'))).toBeDefined();
    expect(within(panel).getAllByText('<b>甲园</b>')).toHaveLength(1);
  });

  it('says that nobody vouches for it', () => {
    open([parks], first);
    expect(screen.getByText(detail.vouch)).toBeDefined();
  });

  it('has its place to six digits, and every filled column with its unit', () => {
    open([parks], first);
    expect(screen.getByText('104.061235, 30.600000')).toBeDefined();
    expect(screen.getByText('1,200 公顷')).toBeDefined();
    // A year is no amount.
    expect(screen.getByText('2019')).toBeDefined();
    expect(screen.queryByText('备注')).toBeNull();
  });

  it('leads to its county, its prefecture and its industry', async () => {
    const { user, state } = open([parks], first);
    expect(screen.getByRole('button', { name: '成都市' })).toBeDefined();
    expect(screen.getByRole('button', { name: '装备制造' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '锦江区' }));
    expect(state().selection).toEqual({ kind: 'division', adcode: 510104 });
  });

  it('leads to its table', async () => {
    const { user, state } = open([parks], first);
    await user.click(screen.getByRole('button', { name: detail.inTable }));
    expect(state()).toMatchObject({
      work: 'table',
      table: { rows: 'own', layer: parks.id, find: '<b>甲园</b>' },
    });
  });

  it('says where it is when it has no name and lies beyond Sichuan', () => {
    open([parks], { kind: 'point', layer: parks.id, line: 7 });
    expect(screen.getByRole('heading', { name: detail.unnamed('7') })).toBeDefined();
    expect(screen.getByText(detail.outside)).toBeDefined();
    expect(screen.queryByText(detail.columns)).toBeNull();
  });

  it('says when the filters keep it off the map', () => {
    open([{ ...parks, filters: [{ column: 0, least: 2000, most: null }] }], first);
    expect(screen.getByText(detail.hidden)).toBeDefined();
  });

  it.each([
    ['of another reader’s layer', { kind: 'point', layer: 'own-abcdef', line: 2 }],
    ['of a line that is no more', { kind: 'point', layer: parks.id, line: 3 }],
    ['of a layer that has no points', { kind: 'point', layer: 'own-stat01', line: 2 }],
  ] as const)('says plainly when it is %s', (_, selection) => {
    open([parks, statisticsLayer()], selection);
    expect(screen.getByRole('heading', { name: detail.unknown })).toBeDefined();
    expect(screen.getByText(detail.unknownHelp)).toBeDefined();
  });
});

describe('the detail of a division', () => {
  const chengdu = { kind: 'division', adcode: 510100 } as const;
  const block = () => {
    const found = screen.getByRole('heading', { name: detail.here }).closest('section');
    if (!found) throw new Error('There is no block of the reader’s own.');
    return within(found);
  };

  it('counts the points there by layer, and says which are off the map', () => {
    open([parks, pointsLayer({ id: 'own-second', name: '企业' })], chengdu, [parks.id]);
    const [on, off] = block().getAllByText(zh.own.counts.points('1'), { exact: false });
    expect(on?.textContent).toBe(zh.own.counts.points('1'));
    expect(off?.textContent).toBe(`${zh.own.counts.points('1')}${detail.off}`);
  });

  it('has the figures of a file apart from the atlas’s', () => {
    open([statisticsLayer({ name: '产值', file: '产值.xlsx' })], chengdu);
    expect(block().getByText('60').closest('dd')?.title).toBe(detail.figures('产值.xlsx'));
    expect(screen.getAllByText('产值 · 产值')).toHaveLength(1);
  });

  it('is silent where there is nothing', () => {
    open([parks], { kind: 'division', adcode: 513200 });
    expect(screen.queryByText(detail.here)).toBeNull();
  });
});
