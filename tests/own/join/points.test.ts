import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import type { PointsLayer } from '../../../src/own/layer.ts';
import { type Fixture, joined, knowledge, seat } from '../sichuan.ts';

function placed(fixture: Omit<Fixture, 'kind'>) {
  const result = joined({ ...fixture, kind: 'points' });
  const part = result.part as Pick<PointsLayer, 'columns' | 'points' | 'look' | 'filters'>;
  return { ...result, ...part };
}

const [longitude, latitude] = seat('郫都区');
const columns = {
  名称: 'name',
  区县: 'division',
  行业: 'industry',
  '产值（亿元）': 'figure:亿元',
  年份: 'year',
  备注: 'keep',
  内部: 'skip',
  经度: 'longitude',
  纬度: 'latitude',
};
const row = (change: Record<string, string> = {}) => {
  const plain: Record<string, string> = { 名称: '甲厂', 经度: longitude, 纬度: latitude };
  return Object.keys(columns).map((name) => change[name] ?? plain[name] ?? '');
};

const textOf = ([x, y]: readonly [number, number]) => ({ 经度: String(x), 纬度: String(y) });

describe('places', () => {
  it('have what their row says, column by column', () => {
    const rows = [
      row({
        区县: '郫都',
        行业: '芯片',
        '产值（亿元）': '3.2亿元',
        年份: '2023年',
        备注: '<b>好</b>',
        内部: '密',
      }),
    ];
    const layer = placed({ columns, rows });
    expect(layer.columns).toEqual([
      { name: '区县', isNumber: false, unit: '' },
      { name: '行业', isNumber: false, unit: '' },
      { name: '产值', isNumber: true, unit: '亿元' },
      { name: '年份', isNumber: true, unit: '' },
      { name: '备注', isNumber: false, unit: '' },
    ]);
    expect(layer.points).toEqual([
      {
        line: 2,
        name: '甲厂',
        at: [Number(longitude), Number(latitude)],
        adcode: 510117,
        industry: 'electronics-integrated-circuits',
        cells: ['郫都', '芯片', 3.2, 2023, '<b>好</b>'],
      },
    ]);
    expect(layer.look).toEqual({ hue: 0, colorBy: null, sizeBy: null, isClustered: true });
    expect(layer.filters).toEqual([]);
    expect(layer.report).toMatchObject({ read: 1, added: 1, placed: 1, counts: {} });
    expect(layer.preview).toEqual({
      points: [[Number(longitude), Number(latitude)]],
      divisions: [[510117, 1]],
    });
  });

  it('are in though other values of theirs cannot be read', () => {
    const rows = [row({ 区县: '某地', 行业: '裁缝与补鞋', '产值（亿元）': '很多', 年份: '去年' })];
    const { points, report } = placed({ columns, rows });
    expect(points).toMatchObject([{ cells: ['某地', '裁缝与补鞋', null, null, null] }]);
    expect(report).toMatchObject({
      added: 1,
      counts: { 'unknown-division': 1, 'unknown-industry': 1, 'not-a-number': 1, 'not-a-year': 1 },
    });
    expect(new Set(report.sample.map(({ effect }) => effect))).toEqual(new Set(['value-out']));
  });

  it('settle by where they are which of two divisions of a name is meant', () => {
    const [x, y] = seat('内江市');
    const { report } = placed({
      columns: { 区县: 'division', 经度: 'longitude', 纬度: 'latitude' },
      rows: [['市中区', x, y]],
    });
    expect(report.counts).toEqual({});
  });

  it('come from their own datum', () => {
    const at: [number, number] = [Number(longitude), Number(latitude)];
    for (const datum of ['gcj02', 'bd09'] as const) {
      const to = datum === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
      const [x, y] = gcoord.transform(at, gcoord.WGS84, to);
      const rows = [row({ 经度: String(x), 纬度: String(y) })];
      const [point] = placed({ columns, rows, change: { datum } }).points;
      expect(point?.at[0]).toBeCloseTo(at[0], 5);
      expect(point?.at[1]).toBeCloseTo(at[1], 5);
    }
  });

  it('are exchanged where the reader says so, and only those that need it', () => {
    const rows = [
      row({ 名称: '甲', 经度: latitude, 纬度: longitude }),
      row({ 名称: '乙' }),
      row({ 名称: '丙', 经度: '29.56', 纬度: '106.55' }),
    ];
    const before = placed({ columns, rows });
    expect(before.report.counts).toEqual({ 'swapped-coordinates': 1, 'outside-sichuan': 1 });
    const { points, report } = placed({ columns, rows, corrections: { unswap: true } });
    expect(points.map(({ name, at }) => [name, ...at])).toEqual([
      ['甲', Number(longitude), Number(latitude)],
      ['乙', Number(longitude), Number(latitude)],
    ]);
    expect(report.counts).toEqual({ 'outside-sichuan': 1 });
  });

  /** Points to the east at the latitude of Linshui, 1 km from each other; the border is at 107.1°. */
  const eastward = Array.from({ length: 60 }, (_, step): [number, number] => [
    106.9 + step / 96,
    30.3,
  ]);
  const countyAt = ([x, y]: readonly [number, number]) => knowledge.locate(x, y);

  it('are in when just beyond the drawn border, and out when further', () => {
    const at = { 经度: 'longitude', 纬度: 'latitude' };
    const beyond = eastward.filter((place) => countyAt(place) === 0).slice(0, 6);
    const rows = beyond.map((place) => place.map(String));
    const { points, report } = placed({ columns: at, rows });
    expect(points.map(({ line }) => line)).toEqual([2, 3, 4]);
    const last = eastward[eastward.indexOf(beyond[0] ?? [0, 0]) - 1];
    expect(points[0]?.adcode).toBe(countyAt(last ?? [0, 0]));
    expect(report.counts).toEqual({ 'outside-sichuan': 3 });
  });

  it('are not told to be elsewhere when the border is near', () => {
    const seats = [seat('郫都区'), seat('温江区')].map((text) => text.map(Number));
    const [[x = 0, y = 0] = [], [otherX = 0, otherY = 0] = []] = seats;
    const along = Array.from({ length: 200 }, (_, step): [number, number] => [
      x + ((otherX - x) * step) / 200,
      y + ((otherY - y) * step) / 200,
    ]);
    const across = along.find((place) => countyAt(place) === 510115) ?? [0, 0];
    const near = placed({ columns, rows: [row({ 区县: '郫都区', ...textOf(across) })] });
    expect(near.points).toMatchObject([{ adcode: 510115 }]);
    expect(near.report.counts).toEqual({});
    const { report } = placed({ columns, rows: [row({ 区县: '江油市', ...textOf(across) })] });
    expect(report.sample).toMatchObject([
      { reason: 'elsewhere', effect: 'noted', candidates: [{ zh: '成都市温江区' }] },
    ]);
  });

  it('are out once: the same name at another place or in another year is another', () => {
    const [x, y] = seat('江油市');
    const rows = [row(), row({ 经度: x, 纬度: y }), row({ 年份: '2022' }), row({ 备注: '又' })];
    const { points, report } = placed({ columns, rows });
    expect(points.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(report.sample).toMatchObject([{ reason: 'duplicate', line: 5, sameAs: 2 }]);
  });

  it('without a name are the same only when the whole row is', () => {
    const rows = [row({ 名称: '' }), row({ 名称: '', 备注: '又' }), row({ 名称: '' })];
    const { points } = placed({ columns, rows });
    expect(points.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('are not made of the name of a division', () => {
    const { report } = placed({ columns, rows: [row({ 区县: '郫都区', 经度: '', 纬度: '—' })] });
    expect(report).toMatchObject({ added: 0, placed: 0, counts: { 'empty-coordinate': 1 } });
  });

  it('may have both coordinates in one cell, in either order', () => {
    const { points } = placed({
      columns: { 名称: 'name', 坐标: 'coordinates' },
      rows: [
        ['甲', `${longitude},${latitude}`],
        ['乙', `${latitude} ${longitude}`],
      ],
    });
    expect(points.map(({ at }) => at)).toEqual([
      [Number(longitude), Number(latitude)],
      [Number(longitude), Number(latitude)],
    ]);
  });

  it.each([
    ['NaN', 'NaN', 'empty-coordinate'],
    ['Infinity', latitude, 'not-a-coordinate'],
    ['1e400', latitude, 'not-a-coordinate'],
    [longitude, '90', 'outside-sichuan'],
    [longitude, '-90', 'outside-sichuan'],
    ['0', '0', 'outside-sichuan'],
    ['180', '91', 'not-a-coordinate'],
    ['35412345.6', '3391234.5', 'not-a-coordinate'],
  ])('are out at %s, %s', (x, y, reason) => {
    const { report } = placed({ columns, rows: [row({ 经度: x, 纬度: y })] });
    expect(report).toMatchObject({ added: 0, leftOut: 1, counts: { [reason]: 1 } });
  });
});
