import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../src/own/report.ts';
import { correctionsLike, settingsLike } from '../../src/own/settingsLike.ts';
import { settings } from './sichuan.ts';

const before = {
  header: ['名称', '区县', '产值', '电话'],
  settings: settings('points', ['name', 'division', 'figure:万元', 'skip'], {
    datum: 'bd09',
    year: 2022,
  }),
};

describe('settings for a newer version of a file', () => {
  it('go with the names of the columns, wherever they stand', () => {
    const guess = settings('statistics', ['figure', 'keep', 'keep', 'name', 'figure:吨'], {
      year: 2023,
    });
    const like = settingsLike(before, ['产值', '电话', '区县', '名称', '产量'], guess);
    expect(like).toMatchObject({ kind: 'points', datum: 'bd09', year: 2023, name: '产值' });
    expect(like.columns).toEqual([
      { role: 'figure', unit: '万元' },
      { role: 'skip' },
      { role: 'division' },
      { role: 'name' },
      { role: 'figure', unit: '吨' },
    ]);
  });

  it('give a new column no role that another has', () => {
    const guess = settings('points', ['division', 'name', 'year']);
    const like = settingsLike(before, ['区县', '新名称', '年份'], guess);
    expect(like.columns.map(({ role }) => role)).toEqual(['division', 'name', 'year']);
    const taken = settingsLike(before, ['名称', '新名称'], settings('points', ['keep', 'name']));
    expect(taken.columns.map(({ role }) => role)).toEqual(['name', 'keep']);
  });

  it('are the guess where nothing is left of the columns', () => {
    const guess = settings('statistics', ['division', 'figure']);
    expect(settingsLike(before, ['地区', '电话'], guess)).toBe(guess);
  });
});

describe('corrections for a newer version of a file', () => {
  it('are those of values, by the names of their columns', () => {
    const corrections = {
      cells: { 3: { 1: 'x' } },
      values: { 1: { 郫县: '510117' }, 3: { a: 'b' } },
      unswap: true,
    };
    expect(correctionsLike({ ...before, corrections }, ['区县', '名称'])).toEqual({
      ...NO_CORRECTIONS,
      values: { 0: { 郫县: '510117' } },
      unswap: true,
    });
  });
});
