import { describe, expect, it } from 'vitest';
import type { AssignmentsLayer } from '../../../src/own/layer.ts';
import { type Fixture, joined, seat } from '../sichuan.ts';

function placed(fixture: Omit<Fixture, 'kind'>) {
  const result = joined({ ...fixture, kind: 'assignments' });
  const { assignments } = result.part as Pick<AssignmentsLayer, 'assignments'>;
  return { ...result, assignments };
}

const columns = {
  园区: 'name',
  地区: 'division',
  产业: 'industry',
  状态: 'commitment',
  等级: 'keep',
};

describe('industries placed by rows', () => {
  it('have their prefecture, their county, how firmly, and what is kept', () => {
    const rows = [
      ['甲园', '江油市', '集成电路', '在建', '省级'],
      ['乙园', '绵阳市', '新型显示', '', ''],
    ];
    expect(placed({ columns, rows }).assignments).toEqual([
      {
        line: 2,
        industry: 'electronics-integrated-circuits',
        adcode: 510700,
        county: 510781,
        commitment: 'building',
        note: '甲园; 等级: 省级',
      },
      {
        line: 3,
        industry: 'electronics-display',
        adcode: 510700,
        commitment: 'existing',
        note: '乙园',
      },
    ]);
  });

  it('may be several in one cell', () => {
    const rows = [['甲园', '绵阳', '集成电路、新型显示', '', '']];
    const { assignments, report } = placed({ columns, rows });
    expect(assignments.map(({ industry }) => industry)).toEqual([
      'electronics-integrated-circuits',
      'electronics-display',
    ]);
    expect(report).toMatchObject({ read: 1, added: 1, counts: {} });
  });

  it('are those of a cell that are understood; the others are told', () => {
    const rows = [['甲园', '绵阳', '集成电路、裁缝与补鞋', '', '']];
    const { assignments, report } = placed({ columns, rows });
    expect(assignments).toHaveLength(1);
    expect(report).toMatchObject({ added: 1, counts: { 'unknown-industry': 1 } });
    expect(report.sample).toMatchObject([{ effect: 'value-out', value: '集成电路、裁缝与补鞋' }]);
  });

  it('are one for an industry in a place, with all that its rows say', () => {
    const rows = [
      ['甲园', '绵阳', '集成电路', '', ''],
      ['乙园', '绵阳', '集成电路', '', ''],
      ['甲园', '绵阳', '集成电路', '', ''],
    ];
    const { assignments, report } = placed({ columns, rows });
    expect(assignments).toMatchObject([{ line: 2, note: '甲园\n乙园' }]);
    expect(report).toMatchObject({ read: 3, added: 2, leftOut: 1 });
    expect(report.sample).toMatchObject([
      { reason: 'duplicate', effect: 'noted', line: 3, sameAs: 2, value: '乙园' },
      { reason: 'duplicate', effect: 'row-out', line: 4, sameAs: 2, value: '甲园' },
    ]);
  });

  it('are two where one stands and one is planned', () => {
    const rows = [
      ['甲园', '绵阳', '集成电路', '现有', ''],
      ['乙园', '绵阳', '集成电路', '规划', ''],
    ];
    const { assignments } = placed({ columns, rows });
    expect(assignments.map(({ commitment }) => commitment)).toEqual(['existing', 'planned']);
  });

  it('keep a word of commitment that is not understood in the note', () => {
    const rows = [['甲园', '绵阳', '集成电路', '很好', '省级']];
    const { assignments } = placed({ columns, rows });
    expect(assignments).toMatchObject([
      { commitment: 'existing', note: '甲园; 状态: 很好; 等级: 省级' },
    ]);
  });

  it('need a prefecture at least', () => {
    const { report } = placed({ columns, rows: [['甲园', '四川省', '集成电路', '', '']] });
    expect(report).toMatchObject({ added: 0, counts: { 'ambiguous-division': 1 } });
  });

  it('tell everything that is wrong with a row', () => {
    const { report } = placed({ columns, rows: [['甲园', '某地', '裁缝与补鞋', '', '']] });
    expect(report).toMatchObject({
      read: 1,
      leftOut: 1,
      counts: { 'unknown-division': 1, 'unknown-industry': 1 },
    });
  });

  it('find their county by their point where no column names it', () => {
    const [longitude, latitude] = seat('江油市');
    const at = { 坐标: 'coordinates', 产业: 'industry' };
    const rows = [[`${longitude},${latitude}`, '集成电路']];
    expect(placed({ columns: at, rows }).assignments).toMatchObject([{ county: 510781 }]);
  });

  it('have notes that end', () => {
    const rows = Array.from({ length: 2000 }, (_, place) => [`园${place}`, '绵阳', '芯片', '', '']);
    const { assignments, report } = placed({ columns, rows });
    expect(assignments).toHaveLength(1);
    expect(assignments[0]?.note).toHaveLength(4001);
    expect(assignments[0]?.note.endsWith('…')).toBe(true);
    expect(report.added).toBe(2000);
  });
});
