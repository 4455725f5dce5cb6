import { describe, expect, it } from 'vitest';
import { dayOf, fileNameOf } from '../../src/files/fileName.ts';

describe('the name of a file', () => {
  it('says what it holds and of which day', () => {
    expect(fileNameOf(['川产图', '产业布局'], new Date(2026, 10, 22, 23, 59), 'csv')).toBe(
      '川产图-产业布局-2026-11-22.csv',
    );
  });

  it('has nothing that a file system refuses, and no blanks', () => {
    const name = fileNameOf(['A/B: "c"  d?', 'e|f'], new Date(2026, 0, 2), 'xlsx');
    expect(name).toBe('A-B-c-d--e-f-2026-01-02.xlsx');
  });

  it('takes the day of the reader’s own clock', () => {
    expect(dayOf(new Date(2026, 0, 1, 0, 0, 1))).toBe('2026-01-01');
  });
});
