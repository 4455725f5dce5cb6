import { describe, expect, it } from 'vitest';
import { SeenRows } from '../../../src/own/join/seenRows.ts';

describe('rows that were seen', () => {
  it('are told by all that they say, and by where it ends', () => {
    const seen = new SeenRows();
    const said = [['a', 'b'], ['ab'], ['ab', ''], ['', 'ab'], ['b', 'a'], []];
    expect(said.map((row, line) => seen.lineOf(row, line))).toEqual(said.map(() => null));
    expect(said.map((row) => seen.lineOf([...row], 99))).toEqual(said.map((_, line) => line));
  });

  it('are told apart where their hashes are the same', () => {
    const seen = new SeenRows();
    // Among so many some hundred share the hash of another.
    const rows = Array.from({ length: 500_000 }, (_, line) => [`第${line}公司`, '成都市']);
    expect(rows.every((row, line) => seen.lineOf(row, line) === null)).toBe(true);
    expect(rows.every((row, line) => seen.lineOf(row, -1) === line)).toBe(true);
  });
});
