// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../../../src/i18n/zh.ts';
import type { OwnLayer, PointsLayer } from '../../../src/own/layer.ts';
import type { AtlasState } from '../../../src/store/state.ts';
import { aboutOwnOf } from '../../../src/views/table/aboutOwn.ts';
import { tableOf } from '../../../src/views/table/columns.ts';
import { pointTable } from '../../../src/views/table/ownPoints.tsx';
import { TableView } from '../../../src/views/table/TableView.tsx';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../../own/layers.ts';
import { atlas } from '../realAtlas.ts';
import { showWith } from './ownWorkspace.tsx';

const { own } = zh;

/** Sizes, which jsdom does not have. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  Element.prototype.scrollTo = () => {};
});
afterEach(() => vi.restoreAllMocks());

const parks: PointsLayer = pointsLayer({
  name: '园区',
  file: '园区.csv',
  columns: [
    { name: '类型', isNumber: false, unit: '' },
    { name: '面积', isNumber: true, unit: '公顷' },
  ],
  points: [
    {
      line: 2,
      name: '乙园',
      at: [104.061234, 30.6],
      adcode: 510104,
      industry: 'equipment',
      cells: ['省级', 1200],
    },
    { line: 3, name: '甲园', at: [104.7, 31.4], adcode: 510703, cells: ['国家级', null] },
    { line: 5, name: '', at: [110, 35], adcode: 0, cells: [null, 30] },
  ],
});

const open = (layers: readonly OwnLayer[], change: Partial<AtlasState['table']> = {}) =>
  showWith(layers, <TableView />, {
    table: { rows: 'own', layer: null, sort: null, find: '', ...change },
  });

const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()));

describe('the table of the reader’s own', () => {
  it('says so when there is nothing, or when the layer is elsewhere', () => {
    open([]);
    expect(screen.getByText(own.table.none)).toBeDefined();
  });

  it('says so when the layer is another reader’s', async () => {
    const { user, state } = open([parks], { layer: 'own-abcdef' });
    expect(screen.getByText(own.table.gone)).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: own.table.choose }), '园区');
    expect(state().table.layer).toBe(parks.id);
  });

  it('has the points with their places and columns, and opens the one that is clicked', async () => {
    const { user, state } = open([parks]);
    expect(cells()).toEqual([
      ['乙园', '成都', '锦江', '装备制造', '省级', '1,200', '2'],
      ['甲园', '绵阳', '涪城', '', '国家级', '', '3'],
      [own.detail.unnamed('5'), '', '', '', '', '30', '5'],
    ]);
    expect(screen.getByRole('caption').textContent).toBe(own.table.caption('3'));
    await user.click(screen.getByRole('button', { name: '乙园' }));
    expect(state().selection).toEqual({ kind: 'point', layer: parks.id, line: 2 });
    expect(screen.getByRole('row', { current: true }).textContent).toContain('乙园');
  });

  it('lights a point on the map', async () => {
    const { user, state } = open([parks]);
    await user.hover(screen.getByRole('button', { name: '甲园' }));
    expect(state().lit).toEqual([{ kind: 'point', layer: parks.id, line: 3 }]);
  });

  it('has the rows that pass the filters, and says of how many', () => {
    open([{ ...parks, filters: [{ column: 1, least: 100, most: null }] }]);
    expect(cells()).toHaveLength(1);
    expect(screen.getByRole('caption').textContent).toBe(own.table.filtered('1', '3'));
  });

  it('sorts and finds', async () => {
    const { user } = open([parks]);
    await user.click(screen.getByRole('button', { name: '面积 (公顷)' }));
    expect(cells().map((row) => row.at(-1))).toEqual(['5', '2', '3']);
    await user.type(screen.getByRole('searchbox'), '国家');
    await waitFor(() => expect(cells()).toHaveLength(1));
    expect(screen.getByRole('caption').textContent).toBe(zh.table.found(1, 3));
  });

  it('shows another layer when it is chosen', async () => {
    const { user } = open([
      parks,
      statisticsLayer({ name: '产值' }),
      assignmentsLayer({ name: '布局' }),
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: own.table.choose }), '产值');
    expect(cells()).toEqual([
      ['成都市', '产值', '2024', '60', '亿元', '1'],
      ['绵阳市', '产值', '2024', '40', '亿元', '1'],
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: own.table.choose }), '布局');
    expect(cells()[0]?.slice(0, 2)).toEqual(['成都', '锦江']);
  });

  it('goes when its layer goes', () => {
    const { shelf } = open([parks]);
    act(() => shelf.actions.remove(parks.id));
    expect(screen.getByText(own.table.none)).toBeDefined();
  });

  it('shows markup as the text it is', () => {
    const markup = '<b onmouseover="alert(1)">x</b>';
    const [first] = parks.points;
    if (!first) throw new Error('The layer has no points.');
    const { container } = open([{ ...parks, points: [{ ...first, name: markup }] }]);
    expect(within(screen.getByRole('table')).getByText(markup)).toBeDefined();
    expect(container.querySelector('b')).toBeNull();
  });
});

describe('a file of the reader’s own rows', () => {
  const words = { atlas, messages: zh, language: 'zh' } as const;

  it('has every column, the place to a millionth of a degree, and whose it is', () => {
    const { fileColumns, rows } = tableOf(pointTable(words, parks));
    const values = rows[0]?.values() ?? [];
    const row = Object.fromEntries(fileColumns.map(({ key }, place) => [key, values[place]]));
    expect(row).toMatchObject({
      name: '乙园',
      adcode: 510100,
      county: 510104,
      industry: 'equipment',
      类型: '省级',
      面积: 1200,
      line: 2,
      longitude: 104.061234,
      latitude: 30.6,
      source: own.table.sourceOf('园区.csv'),
      notice: own.table.notice,
    });
    expect(rows[0]?.geometry()).toEqual({ type: 'Point', coordinates: [104.061234, 30.6] });
  });

  it('calls columns apart that would hide each other', () => {
    const columns = ['name', '类型', '类型', '', 'longitude'].map((name) => ({
      name,
      isNumber: false,
      unit: '',
    }));
    const table = tableOf(pointTable(words, { ...parks, columns, points: [] }));
    const keys = table.fileColumns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says whose rows it holds, how they were narrowed, and nothing of the atlas’s terms', () => {
    const layer: PointsLayer = {
      ...parks,
      filters: [
        { column: 0, words: ['省级', ''] },
        { column: 1, least: 10, most: null },
      ],
    };
    const table = tableOf(pointTable(words, layer));
    const statements = aboutOwnOf({
      layer,
      state: {
        rows: 'own',
        layer: layer.id,
        sort: { column: 'name', isDescending: true },
        find: '园',
      },
      messages: zh,
      table,
      written: 1,
      date: new Date(2026, 10, 22),
      address: 'https://atlas.example/?own=own-point1',
    });
    const said = Object.fromEntries(statements.map(({ key, value }) => [key, value]));
    expect(said).toEqual({
      title: '园区',
      source: own.table.sourceOf('园区.csv'),
      notice: own.table.notice,
      rows: '1',
      filters: `类型：省级、${own.filters.empty} · 面积：10–`,
      find: '园',
      sort: zh.files.about.descending(zh.table.columns.name),
      exported: '2026-11-22',
      datum: zh.map.datum,
      address: 'https://atlas.example/?own=own-point1',
    });
  });
});
