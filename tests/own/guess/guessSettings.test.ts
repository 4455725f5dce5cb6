import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { guessSettings, settingsForKind } from '../../../src/own/guess/guessSettings.ts';
import type { RawTable } from '../../../src/own/rawTable.ts';
import type { ColumnSetting } from '../../../src/own/settings.ts';
import { chance } from '../../store/random.ts';
import { knowledge, seat, table } from '../sichuan.ts';

const THIS_YEAR = 2026;
const COUNTIES = ['江油市', '郫都区', '涪城区', '旌阳区', '翠屏区', '西昌市', '顺庆区', '雁江区'];
const PREFECTURES = [
  '绵阳市',
  '成都市',
  '绵阳市',
  '德阳市',
  '宜宾市',
  '凉山州',
  '南充市',
  '资阳市',
];
const INDUSTRIES = [
  '集成电路',
  '新型显示',
  '航空航天',
  '白酒',
  '钒钛',
  '集成电路',
  '动力电池',
  '医药',
];

const guess = (read: RawTable, name = 'data.csv') =>
  guessSettings(read, name, knowledge, THIS_YEAR);

const shown = ({ role, unit }: ColumnSetting) => (unit ? `${role}:${unit}` : role);

/** A table of columns, each a list of values, and what each column is taken for. */
function roles(columns: Readonly<Record<string, readonly string[]>>, change = {}) {
  const names = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((values) => values.length));
  const rows = Array.from({ length }, (_, row) => names.map((name) => columns[name]?.[row] ?? ''));
  const settings = guess({ ...table(names, rows), ...change });
  return {
    kind: settings.kind,
    roles: settings.columns.map(shown),
    settings,
  };
}

const each = (make: (index: number) => string) => COUNTIES.map((_, index) => make(index));
const longitudes = COUNTIES.map((name) => seat(name)[0]);
const latitudes = COUNTIES.map((name) => seat(name)[1]);
const names = each((index) => `第${index}机械厂有限公司`);

describe('the guess of a table', () => {
  it('knows figures by division', () => {
    expect(roles({ 地区: PREFECTURES, '产值（亿元）': each((i) => `${i + 1}.5`) })).toMatchObject({
      kind: 'statistics',
      roles: ['division', 'figure:亿元'],
    });
  });

  it('knows prefectures beside counties, in either order', () => {
    const output = each((i) => String(i * 7));
    expect(roles({ 市州: PREFECTURES, 区县: COUNTIES, 产值: output }).roles).toEqual([
      'prefecture',
      'division',
      'figure',
    ]);
    expect(roles({ b: COUNTIES, a: PREFECTURES, 产值: output }).roles).toEqual([
      'division',
      'prefecture',
      'figure',
    ]);
  });

  it('knows codes, and keeps the names beside them', () => {
    const codes = ['510781', '510117', '510703', '510603'];
    const { roles: found } = roles({
      代码: codes,
      省: codes.map(() => '四川'),
      说明: ['一', '二', '三', '四'],
      产值: ['1', '2', '3', '4'],
    });
    expect(found).toEqual(['division', 'keep', 'keep', 'figure']);
  });

  it('knows points by their values, whatever the columns are called', () => {
    expect(roles({ 企业名称: names, a: latitudes, b: longitudes })).toMatchObject({
      kind: 'points',
      roles: ['name', 'latitude', 'longitude'],
    });
  });

  it('takes a column headed 经度 that holds latitudes for what it holds', () => {
    const { roles: found } = roles({ 名称: names, 经度: latitudes, 纬度: longitudes });
    expect(found).toEqual(['name', 'latitude', 'longitude']);
  });

  it('knows points elsewhere by their headings', () => {
    const { kind, roles: found } = roles({
      name: names,
      lng: each((i) => `${116 + i / 10}`),
      lat: each((i) => `${39 + i / 10}`),
    });
    expect(kind).toBe('points');
    expect(found).toEqual(['name', 'longitude', 'latitude']);
  });

  it('does not take figures of that size for coordinates', () => {
    const { kind, roles: found } = roles({
      地区: PREFECTURES,
      价格指数: each((i) => `10${i}.2`),
      平均气温: each((i) => `2${i}.5`),
    });
    expect(kind).toBe('statistics');
    expect(found).toEqual(['division', 'figure', 'figure']);
  });

  it('knows both coordinates in one cell', () => {
    const at = each((i) => `${longitudes[i]},${latitudes[i]}`);
    expect(roles({ 名称: names, 位置: at })).toMatchObject({
      kind: 'points',
      roles: ['name', 'coordinates'],
    });
  });

  it('knows industries by division', () => {
    expect(roles({ 园区: names, 主导产业: INDUSTRIES, 所在地: COUNTIES })).toMatchObject({
      kind: 'assignments',
      roles: ['name', 'industry', 'division'],
    });
  });

  it('knows several industries of a cell, and the words of commitment', () => {
    const found = roles({
      园区名称: names,
      产业: each((i) => `${INDUSTRIES[i]}、白酒`),
      所在地: COUNTIES,
      建设情况: each((i) => (i % 2 === 0 ? '已建成' : '在建')),
    });
    expect(found.roles).toEqual(['name', 'industry', 'division', 'commitment']);
  });

  it('knows figures by division and industry', () => {
    const found = roles({ 地区: PREFECTURES, 行业: INDUSTRIES, 产值: each((i) => `${i}`) });
    expect(found).toMatchObject({
      kind: 'statistics',
      roles: ['division', 'industry', 'figure'],
    });
  });

  it('knows years from figures, by the heading or by being few', () => {
    const values = each((i) => `${i}00`);
    expect(roles({ 地区: PREFECTURES, 年份: each(() => '2023年'), 产值: values }).roles).toEqual([
      'division',
      'year',
      'figure',
    ]);
    const long = Array.from({ length: 40 }, (_, i) => String(2018 + (i % 5)));
    const found = roles({
      地区: long.map((_, i) => PREFECTURES[i % 8] ?? ''),
      t: long,
      v: long.map((_, i) => `${i * 3.5}`),
    });
    expect(found.roles).toEqual(['division', 'year', 'figure']);
  });

  it('keeps dates, numbers of a register, telephones and counts of rows', () => {
    const found = roles({
      序号: each((i) => `${i + 1}`),
      n: each((i) => `${i + 1}`),
      统一社会信用代码: each((i) => `9151010${i}MA61RXXX8K`),
      电话: each((i) => `1380000000${i}`),
      c: each((i) => `1390000000${i}`),
      成立日期: each((i) => `2010-0${i + 1}-01`),
      名称: names,
      区县: COUNTIES,
      产值: each((i) => `${i * i}`),
    });
    const kept = Array.from({ length: 6 }, () => 'keep');
    // Statistics make nothing of a name.
    expect(found.roles).toEqual([...kept, 'keep', 'division', 'figure']);
  });

  it('skips columns without anything in them', () => {
    expect(roles({ 地区: PREFECTURES, 空: [], 产值: each(String) }).roles).toEqual([
      'division',
      'skip',
      'figure',
    ]);
  });

  it('takes a column with a few wrong values for what it mostly is', () => {
    const wrong = (values: readonly string[]) => values.map((value, i) => (i === 3 ? '？' : value));
    const found = roles({ 地区: wrong(PREFECTURES), 产值: wrong(each(String)) });
    expect(found.roles).toEqual(['division', 'figure']);
  });

  it('knows areas of divisions with figures from other geometries', () => {
    const area: Geometry = { type: 'Polygon', coordinates: [] };
    const point: Geometry = { type: 'Point', coordinates: [104, 30] };
    const columns = ['name', 'gdp'];
    const rows = PREFECTURES.map((name, index) => [name, `${index * 3 + 0.5}`]);
    const areas = guess(
      table(
        columns,
        rows,
        rows.map(() => area),
      ),
    );
    expect(areas.kind).toBe('statistics');
    const points = guess(
      table(
        columns,
        rows,
        rows.map(() => point),
      ),
    );
    expect(points.kind).toBe('points');
  });

  it('is the same for a million rows, of which it looks at a few', () => {
    const { pick } = chance(6);
    const rows = Array.from({ length: 100_000 }, (_, i) => [pick(COUNTIES), `${i % 977}.5`]);
    expect(guess(table(['a', 'b'], rows)).columns.map(({ role }) => role)).toEqual([
      'division',
      'figure',
    ]);
  });
});

describe('a wide table', () => {
  it('of years has its unit in the title', () => {
    const years = { '2021年': each((i) => `${i * i}`), '2022年': each((i) => `${i * 2}`) };
    const { roles: found } = roles(
      { 地区: PREFECTURES, ...years },
      { preamble: ['各市州工业增加值', '单位：亿元'] },
    );
    expect(found).toEqual(['division', 'figure:亿元', 'figure:亿元']);
  });

  it('of industries keeps the total, which is none', () => {
    const values = each((i) => `${i * 3}`);
    const { roles: found } = roles({
      地区: PREFECTURES,
      集成电路: values,
      白酒: values,
      合计: values,
    });
    expect(found).toEqual(['division', 'figure', 'figure', 'keep']);
  });
});

describe('the year of figures', () => {
  const read = table(
    ['地区', '产值'],
    PREFECTURES.map((name, i) => [name, `${i}`]),
  );
  it.each([
    [{ preamble: ['2019年各市州产值'], sheet: '2020' }, '2021.csv', 2019],
    [{ sheet: '2020年', sheets: ['2020年', '2021年'] }, '2021.csv', 2020],
    [{}, '产值2021年.csv', 2021],
    [{}, '产值.csv', THIS_YEAR],
  ])('is that of the title, the sheet, the file, or this one: %j %s', (change, name, year) => {
    expect(guess({ ...read, ...change }, name).year).toBe(year);
  });

  it('and its name are told', () => {
    expect(guess(read, 'C:\\数据\\产值 2021.v2.xlsx').name).toBe('产值 2021.v2');
    const sheets = { sheet: '乙', sheets: ['甲', '乙'] };
    expect(guess({ ...read, ...sheets }, '产值.xlsx').name).toBe('产值 · 乙');
  });
});

describe('settings for a kind', () => {
  const read = table(
    ['名称', '区县', '行业', '产值', '经度', '纬度'],
    COUNTIES.map((county, i) => [
      names[i] ?? '',
      county,
      INDUSTRIES[i] ?? '',
      `${i}`,
      longitudes[i] ?? '',
      latitudes[i] ?? '',
    ]),
  );
  it.each([
    ['points', ['name', 'division', 'industry', 'figure', 'longitude', 'latitude']],
    ['statistics', ['keep', 'division', 'industry', 'figure', 'keep', 'keep']],
    ['assignments', ['name', 'division', 'industry', 'keep', 'keep', 'keep']],
  ] as const)('%s use the roles that it has', (kind, expected) => {
    const settings = settingsForKind(kind, read, 'a.csv', knowledge, THIS_YEAR);
    expect(settings.kind).toBe(kind);
    expect(settings.columns.map(({ role }) => role)).toEqual(expected);
  });
});
