import { describe, expect, it } from 'vitest';
import { correctedBy } from '../../../src/own/join/corrected.ts';
import type { RawRow } from '../../../src/own/rawTable.ts';

const row: RawRow = { line: 7, cells: ['郫县', ' 5 ', '__proto__'] };
const values = { 0: { 郫县: '郫都区' }, 1: { '5': '6' } };

describe('corrections', () => {
  it('leave a row without any as it is', () => {
    expect(correctedBy({ cells: {}, values: {} })(row)).toBe(row.cells);
    expect(correctedBy({ cells: { 8: { 0: 'x' } }, values: {} })(row)).toEqual(row.cells);
  });

  it('of values hold in every row, whatever blanks stand around them', () => {
    const corrected = correctedBy({ cells: {}, values })(row);
    expect(corrected).toEqual(['郫都区', '6', '__proto__']);
    expect(row.cells[0]).toBe('郫县');
  });

  it('of a cell go before those of its value', () => {
    const corrected = correctedBy({ cells: { 7: { 0: '双流区' } }, values })(row);
    expect(corrected).toEqual(['双流区', '6', '__proto__']);
  });

  it('know words that a program has other uses for', () => {
    const words = { 2: JSON.parse('{"__proto__": "甲"}') as Record<string, string> };
    expect(correctedBy({ cells: {}, values: words })(row)[2]).toBe('甲');
    expect(correctedBy({ cells: {}, values: { 2: { 乙: '甲' } } })(row)[2]).toBe('__proto__');
  });

  it('of a column that is not there add none', () => {
    expect(correctedBy({ cells: { 7: { 9: 'x' } }, values: { 9: { '': 'y' } } })(row)).toEqual(
      row.cells,
    );
  });
});
