import { describe, expect, it } from 'vitest';
import type { StatisticsLayer } from '../../../src/own/layer.ts';
import { type Fixture, joined, seat } from '../sichuan.ts';

function values(fixture: Omit<Fixture, 'kind'>) {
  const result = joined({ ...fixture, kind: 'statistics' });
  return { ...result, part: result.part as Pick<StatisticsLayer, 'figures' | 'values'> };
}

const columns = { 地区: 'division', '产值（亿元）': 'figure:亿元' };

describe('figures by division', () => {
  it('are summed over the rows of a division', () => {
    const rows = [
      ['绵阳', '0.1'],
      ['德阳', '5'],
      ['绵阳市', '0.2'],
    ];
    const { part, preview } = values({ columns, rows });
    expect(part.figures).toEqual([{ name: '产值', unit: '亿元' }]);
    expect(part.values).toEqual([
      { figure: 0, adcode: 510700, year: 2024, value: 0.3, rows: 2 },
      { figure: 0, adcode: 510600, year: 2024, value: 5, rows: 1 },
    ]);
    expect(preview.divisions).toEqual([
      [510700, 2],
      [510600, 1],
    ]);
  });

  it('are averaged where the reader says so', () => {
    const rows = [
      ['绵阳', '1'],
      ['绵阳', '4'],
    ];
    const { part } = values({ columns, rows, change: { combine: 'mean' } });
    expect(part.values).toMatchObject([{ value: 2.5, rows: 2 }]);
  });

  it('keep a county and its prefecture apart', () => {
    const rows = [
      ['绵阳', '1'],
      ['江油', '4'],
    ];
    expect(values({ columns, rows }).part.values).toMatchObject([
      { adcode: 510700, value: 1 },
      { adcode: 510781, value: 4 },
    ]);
  });

  it('count a row that is there twice twice, and note it with the first line', () => {
    const rows = [
      ['绵阳', '1'],
      ['德阳', '1'],
      ['绵阳', '1'],
    ];
    const { part, report } = values({ columns, rows });
    expect(part.values[0]).toMatchObject({ adcode: 510700, value: 2, rows: 2 });
    expect(report).toMatchObject({ read: 3, added: 3, leftOut: 0 });
    expect(report.sample).toMatchObject([
      { reason: 'duplicate', effect: 'noted', line: 4, sameAs: 2 },
    ]);
  });

  it('leave out one bad figure of several, and the row only when none is left', () => {
    const two = { ...columns, 人口: 'figure:万人' };
    const rows = [
      ['绵阳', '1', '很多'],
      ['德阳', '', '约三百'],
    ];
    const { part, report } = values({ columns: two, rows });
    expect(part.values).toMatchObject([{ adcode: 510700, figure: 0, value: 1 }]);
    expect(report).toMatchObject({ read: 2, added: 1, leftOut: 1 });
    expect(report.sample).toMatchObject([
      { reason: 'empty-figure', effect: 'row-out', line: 3, column: 1 },
      { reason: 'not-a-number', effect: 'value-out', line: 2, column: 2 },
      { reason: 'not-a-number', effect: 'row-out', line: 3, column: 2 },
    ]);
  });

  it('say nothing of a row that is out but what keeps it out', () => {
    const rows = [
      ['郫县', '很多'],
      ['郫县', '1'],
    ];
    const { report } = values({ columns, rows });
    expect(report.sample).toMatchObject([
      { reason: 'former-division', line: 3 },
      { reason: 'not-a-number', line: 2 },
    ]);
  });

  it('take their year from the row, then from the heading, then from the settings', () => {
    const yearly = { 地区: 'division', 年份: 'year', 产值: 'figure', '2020年产值': 'figure' };
    const rows = [
      ['绵阳', '2021', '1', '2'],
      ['绵阳', '', '3', '4'],
    ];
    const { part } = values({ columns: yearly, rows });
    expect(part.figures).toEqual([{ name: '产值', unit: '' }]);
    expect(part.values.map(({ year, value }) => [year, value])).toEqual([
      [2021, 1],
      [2020, 6],
      [2024, 3],
    ]);
  });

  it('are told apart by industry', () => {
    const by = { 地区: 'division', 行业: 'industry', 产值: 'figure' };
    const rows = [
      ['绵阳', '集成电路', '1'],
      ['绵阳', '新型显示', '2'],
    ];
    expect(values({ columns: by, rows }).part.values).toMatchObject([
      { industry: 'electronics-integrated-circuits', value: 1 },
      { industry: 'electronics-display', value: 2 },
    ]);
  });

  it('may stand under their industries', () => {
    const matrix = { 地区: 'division', 集成电路: 'figure:亿元', 新型显示: 'figure:亿元' };
    const { part } = values({ columns: matrix, rows: [['绵阳', '1', '2']] });
    expect(part.figures).toEqual([{ name: '产值', unit: '亿元' }]);
    expect(part.values).toMatchObject([
      { industry: 'electronics-integrated-circuits', value: 1 },
      { industry: 'electronics-display', value: 2 },
    ]);
  });

  it('are multiplied as their column says', () => {
    const change = {
      columns: [{ role: 'division' }, { role: 'figure', multiplier: 10_000 }],
    } as const;
    const { part } = values({ columns, rows: [['绵阳', '3']], change });
    expect(part.values).toMatchObject([{ value: 30_000 }]);
  });

  it('are numbers whatever is added up', () => {
    const rows = ['1e308', '1e308', '1e199', '-1e199', '3'].map((text) => ['绵阳', text]);
    const { part, report } = values({ columns, rows });
    expect(part.values).toMatchObject([{ value: 3, rows: 3 }]);
    expect(report.counts).toEqual({ 'not-a-number': 2 });
  });

  it('find their county by their point where no column names it', () => {
    const [longitude, latitude] = seat('江油市');
    const placed = { 经度: 'longitude', 纬度: 'latitude', 产值: 'figure' };
    const { part } = values({ columns: placed, rows: [[longitude, latitude, '7']] });
    expect(part.values).toMatchObject([{ adcode: 510781, value: 7 }]);
  });

  it('keep two columns of one name apart', () => {
    const twice = { 地区: 'division', '产值（亿元）': 'figure:亿元', '产值 (亿元)': 'figure:亿元' };
    const { part } = values({ columns: twice, rows: [['绵阳', '1', '2']] });
    expect(part.figures).toEqual([
      { name: '产值', unit: '亿元' },
      { name: '产值 (亿元)', unit: '亿元' },
    ]);
    expect(part.values).toMatchObject([
      { figure: 0, value: 1 },
      { figure: 1, value: 2 },
    ]);
  });

  it('stay out, every row told, where the settings name no division or no figure', () => {
    const rows = [['绵阳', '1']];
    const none = values({ columns: { 地区: 'keep', 产值: 'figure' }, rows });
    expect(none.report).toMatchObject({ added: 0, leftOut: 1, counts: { 'empty-division': 1 } });
    const bare = values({ columns: { 地区: 'division', 产值: 'keep' }, rows });
    expect(bare.report).toMatchObject({ added: 0, leftOut: 1, counts: { 'empty-figure': 1 } });
  });
});

describe('a county beside its prefecture', () => {
  const both = { 市: 'prefecture', 县: 'division', 产值: 'figure' };

  it('is told by it where two share a name', () => {
    const { part, report } = values({ columns: both, rows: [['内江', '市中区', '1']] });
    expect(part.values).toMatchObject([{ adcode: 511002 }]);
    expect(report.counts).toEqual({});
  });

  it('may be empty: then the row is the prefecture’s', () => {
    const { part } = values({ columns: both, rows: [['内江', '', '1']] });
    expect(part.values).toMatchObject([{ adcode: 511000 }]);
  });

  it('is asked about where it lies in another', () => {
    const { report } = values({ columns: both, rows: [['绵阳', '郫都区', '1']] });
    expect(report).toMatchObject({ added: 0, counts: { 'ambiguous-division': 1 } });
    expect(report.sample[0]?.candidates.map(({ value }) => value)).toEqual(['510117', '510700']);
  });

  it('is as the reader corrects it then', () => {
    const corrections = { values: { 1: { 郫都区: '510117' } } };
    const rows = [['绵阳', '郫都区', '1']];
    const { part } = values({ columns: both, rows, corrections });
    expect(part.values).toMatchObject([{ adcode: 510117 }]);
  });

  it('is elsewhere with a prefecture elsewhere', () => {
    const { report } = values({ columns: both, rows: [['重庆市', '市中区', '1']] });
    expect(report).toMatchObject({ added: 0, counts: { 'outside-division': 1 } });
  });

  it('is enough beside a prefecture that is not understood', () => {
    const { part, report } = values({ columns: both, rows: [['某某', '江油市', '1']] });
    expect(part.values).toMatchObject([{ adcode: 510781 }]);
    expect(report.sample).toMatchObject([
      { reason: 'unknown-division', effect: 'value-out', column: 0 },
    ]);
  });
});
