import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ISSUE_REASONS, type IssueEffect, type IssueReason } from '../../../src/own/report.ts';
import { type Fixture, joined, seat } from '../sichuan.ts';

/** What gives an issue, where and to what effect, and what is alike and gives none. */
interface Case {
  wrong: Fixture;
  right: Fixture;
  line: number;
  column: number | null;
  value: string;
  effect: IssueEffect;
  candidates?: string[];
}

const [longitude, latitude] = seat('郫都区');
const figures = { 地区: 'division', 产值: 'figure:亿元' };
const statistics = (...rows: string[][]): Fixture => ({
  kind: 'statistics',
  columns: figures,
  rows: [['成都市', '1'], ...rows],
});
const placed = { 产业: 'industry', 地区: 'division', 状态: 'commitment' };
const assignments = (...rows: string[][]): Fixture => ({
  kind: 'assignments',
  columns: placed,
  rows,
});
const places = { 名称: 'name', 区县: 'division', 经度: 'longitude', 纬度: 'latitude' };
const points = (...rows: string[][]): Fixture => ({ kind: 'points', columns: places, rows });
const yearly = (year: string): Fixture => ({
  kind: 'statistics',
  columns: { ...figures, 年份: 'year' },
  rows: [['成都市', '1', year]],
});
const shape = (geometry: Geometry): Fixture => ({
  kind: 'points',
  columns: { 名称: 'name' },
  rows: [['甲']],
  geometries: [geometry],
});
const ring = (...corners: [number, number][]): Geometry => ({
  type: 'Polygon',
  coordinates: [corners.map(([x, y]) => [104 + x, 30.6 + y])],
});

const CASES: Readonly<Record<IssueReason, Case>> = {
  'empty-row': {
    wrong: statistics(['', ' ']),
    right: statistics(['德阳市', '2']),
    line: 3,
    column: null,
    value: '',
    effect: 'row-out',
  },
  'empty-division': {
    wrong: statistics(['', '2']),
    right: statistics(['德阳', '2']),
    line: 3,
    column: 0,
    value: '',
    effect: 'row-out',
  },
  'unknown-division': {
    wrong: statistics(['棉阳市', '2']),
    right: statistics(['绵阳市', '2']),
    line: 3,
    column: 0,
    value: '棉阳市',
    effect: 'row-out',
    candidates: ['510700'],
  },
  'ambiguous-division': {
    wrong: statistics(['市中区', '2']),
    right: statistics(['内江市市中区', '2']),
    line: 3,
    column: 0,
    value: '市中区',
    effect: 'row-out',
    candidates: ['511002', '511102'],
  },
  'outside-division': {
    wrong: statistics(['重庆市', '2']),
    right: statistics(['广安市', '2']),
    line: 3,
    column: 0,
    value: '重庆市',
    effect: 'row-out',
  },
  'former-division': {
    wrong: statistics(['郫县', '2']),
    right: statistics(['郫都区', '2']),
    line: 3,
    column: 0,
    value: '郫县',
    effect: 'noted',
    candidates: ['510117'],
  },
  'empty-industry': {
    wrong: assignments(['', '成都市', '']),
    right: assignments(['电子信息', '成都市', '']),
    line: 2,
    column: 0,
    value: '',
    effect: 'row-out',
  },
  'unknown-industry': {
    wrong: assignments(['裁缝与补鞋', '成都市', '']),
    right: assignments(['电子信息', '成都市', '']),
    line: 2,
    column: 0,
    value: '裁缝与补鞋',
    effect: 'row-out',
  },
  'ambiguous-industry': {
    wrong: assignments(['加速器', '成都市', '']),
    right: assignments(['集成电路', '成都市', '']),
    line: 2,
    column: 0,
    value: '加速器',
    effect: 'row-out',
  },
  'empty-coordinate': {
    wrong: points(['甲', '郫都区', '', latitude]),
    right: points(['甲', '郫都区', longitude, latitude]),
    line: 2,
    column: 2,
    value: '',
    effect: 'row-out',
  },
  'not-a-coordinate': {
    wrong: points(['甲', '郫都区', longitude, '三十度']),
    right: points(['甲', '郫都区', '103°53′E', '30°48′N']),
    line: 2,
    column: 3,
    value: '三十度',
    effect: 'row-out',
  },
  'swapped-coordinates': {
    wrong: points(['甲', '郫都区', latitude, longitude]),
    right: points(['甲', '郫都区', longitude, latitude]),
    line: 2,
    column: 2,
    value: `${latitude}, ${longitude}`,
    effect: 'row-out',
  },
  'outside-sichuan': {
    wrong: points(['甲', '', '106.55', '29.56']),
    right: points(['甲', '', longitude, latitude]),
    line: 2,
    column: 2,
    value: '106.55, 29.56',
    effect: 'row-out',
  },
  'broken-geometry': {
    wrong: shape(ring([0, 0], [0.1, 0.1], [0.1, 0], [0, 0.1], [0, 0])),
    right: shape(ring([0, 0], [0.1, 0], [0.1, 0.1], [0, 0.1], [0, 0])),
    line: 2,
    column: null,
    value: 'Polygon',
    effect: 'row-out',
  },
  elsewhere: {
    wrong: points(['甲', '江油市', longitude, latitude]),
    right: points(['甲', '成都市', longitude, latitude]),
    line: 2,
    column: 1,
    value: '江油市',
    effect: 'noted',
    candidates: ['510117'],
  },
  'empty-figure': {
    wrong: statistics(['德阳市', '—']),
    right: statistics(['德阳市', '0']),
    line: 3,
    column: 1,
    value: '—',
    effect: 'row-out',
  },
  'not-a-number': {
    wrong: statistics(['德阳市', '1.2.3']),
    right: statistics(['德阳市', '1,234.5亿元']),
    line: 3,
    column: 1,
    value: '1.2.3',
    effect: 'row-out',
  },
  'not-a-year': {
    wrong: yearly('去年'),
    right: yearly('2023年'),
    line: 2,
    column: 2,
    value: '去年',
    effect: 'row-out',
  },
  'unknown-commitment': {
    wrong: assignments(['电子信息', '成都市', '很好']),
    right: assignments(['电子信息', '成都市', '在建']),
    line: 2,
    column: 2,
    value: '很好',
    effect: 'value-out',
  },
  duplicate: {
    wrong: points(['甲', '', longitude, latitude], ['甲', '', longitude, latitude]),
    right: points(['甲', '', longitude, latitude], ['乙', '', longitude, latitude]),
    line: 3,
    column: null,
    value: '甲',
    effect: 'row-out',
  },
};

describe('a reason in the report', () => {
  it.each(ISSUE_REASONS)(
    '%s: has its line, its column, what stands there, and the effect',
    (reason) => {
      const { wrong, line, column, value, effect, candidates } = CASES[reason];
      const { report, issues } = joined(wrong);
      const [issue, ...others] = issues(null, 0, 100);
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ reason, line, column, value, effect });
      expect(report.counts).toEqual({ [reason]: 1 });
      expect(report.sample).toEqual([issue]);
      expect(report.leftOut).toBe(effect === 'row-out' ? 1 : 0);
      expect(report.read).toBe(report.added + report.leftOut);
      if (candidates)
        expect(issue?.candidates.map((one) => one.value)).toEqual(
          expect.arrayContaining(candidates),
        );
    },
  );

  it.each(ISSUE_REASONS)('%s: is not given where all is well', (reason) => {
    const { report } = joined(CASES[reason].right);
    expect(report.counts).toEqual({});
    expect(report.leftOut).toBe(0);
    expect(report.added).toBe(report.read);
  });
});
