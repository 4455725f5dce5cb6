import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/own/report.ts';
import {
  correctableBy,
  goesByValue,
  listOf,
  pairOf,
  withCells,
  without,
  withValue,
} from '../../../src/views/import/corrections.ts';

const columns = [
  { role: 'division' },
  { role: 'longitude' },
  { role: 'latitude' },
  { role: 'coordinates' },
] as const;

describe('what can be corrected in place', () => {
  it.each([
    ['unknown-division', 0, 'cell'],
    ['outside-sichuan', 1, 'pair'],
    ['outside-sichuan', 3, 'cell'],
    ['outside-sichuan', null, null],
    ['duplicate', null, null],
    ['former-division', 0, null],
  ] as const)('%s in column %s goes by %s', (reason, column, by) => {
    expect(correctableBy({ reason, column }, { columns })).toBe(by);
  });

  it('goes by what stands there, unless it is empty or settled elsewhere', () => {
    expect(goesByValue({ reason: 'unknown-division', value: '成度' })).toBe(true);
    expect(goesByValue({ reason: 'ambiguous-division', value: '市中区' })).toBe(false);
    expect(goesByValue({ reason: 'unknown-division', value: '' })).toBe(false);
  });

  it('takes two numbers as a pair', () => {
    expect(pairOf('104.06，30.67')).toEqual(['104.06', '30.67']);
    expect(pairOf('104.06')).toBeNull();
    expect(pairOf('1 2 3')).toBeNull();
  });
});

describe('corrections', () => {
  const made = withCells(
    withValue({ ...NO_CORRECTIONS, unswap: true }, 0, '__proto__', '510100'),
    [3, 7],
    1,
    '104',
  );

  it('are listed', () => {
    expect(listOf(made)).toEqual([
      { kind: 'unswap' },
      { kind: 'value', column: 0, value: '__proto__', text: '510100' },
      { kind: 'cells', column: 1, lines: [3, 7], text: '104' },
    ]);
  });

  it('are taken back one by one', () => {
    const left = listOf(made).reduce(without, made);
    expect(listOf(left)).toEqual([]);
    expect(left.cells).toEqual({});
  });

  it('leave what they were made from as it was', () => {
    withCells(made, [3], 1, '105');
    expect(made.cells[3]).toEqual({ 1: '104' });
  });
});
