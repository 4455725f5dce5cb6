import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFormerNames } from '../../data/readFormerNames.ts';
import { formatProblem } from '../../src/atlas/problem.ts';
import { parseFormerNames } from '../../src/own/understand/formerNames.ts';
import { copyOfProject } from './copy.ts';
import { atlas } from './real.ts';

const read = readFormerNames();
const formerNames = read.ok ? read.value : [];
const names = formerNames.filter(({ former }) => !/^\d/.test(former));
const codes = formerNames.filter(({ former }) => /^\d/.test(former));
const divisions = [...atlas.divisions.values()];

describe('the former names', () => {
  it('hold against their schema', () => {
    expect(read.ok || read.problems.map(formatProblem)).toBe(true);
    expect(formerNames.length).toBeGreaterThan(200);
  });

  it('lead to prefectures and counties of Sichuan', () => {
    const strays = formerNames.filter(({ adcode }) => {
      const division = atlas.divisions.get(adcode);
      return division === undefined || division.level === 'province' || adcode < 510000;
    });
    expect(strays).toEqual([]);
  });

  it('lead to a division of the right kind', () => {
    const levelOf = (former: string) =>
      /地区$|州$|^渡口市$/.test(former) ? 'prefecture' : 'county';
    const strays = names.filter(
      ({ former, adcode }) => atlas.divisions.get(adcode)?.level !== levelOf(former),
    );
    expect(strays).toEqual([]);
    for (const { former, adcode } of codes)
      expect(atlas.divisions.get(adcode)?.level, former).toBe(
        former.endsWith('00') ? 'prefecture' : 'county',
      );
  });

  it('are nobody’s name or code today', () => {
    const today = new Set(divisions.flatMap(({ name, adcode }) => [name.zh, String(adcode)]));
    expect(formerNames.filter(({ former }) => today.has(former))).toEqual([]);
  });

  it('stand there once', () => {
    const once = new Set(formerNames.map(({ former }) => former));
    expect(once.size).toBe(formerNames.length);
  });

  it('hold the changes that every planner meets', () => {
    const modern = (former: string) => {
      const found = formerNames.find((one) => one.former === former);
      return [atlas.divisions.get(found?.adcode ?? 0)?.name.zh, found?.until];
    };
    expect(modern('达县')).toEqual(['达川区', 2013]);
    expect(modern('郫县')).toEqual(['郫都区', 2016]);
    expect(modern('510124')).toEqual(['郫都区', 2016]);
    expect(modern('512081')).toEqual(['简阳市', 2016]);
    expect(modern('宜宾县')).toEqual(['叙州区', 2018]);
  });
});

describe('a record of the former names', () => {
  const record = { former: '达县', adcode: 511703, until: 2013, source: '民政部' };

  it('holds against its schema', () => {
    expect(parseFormerNames([record, { ...record, until: null }])).toHaveLength(2);
  });

  it.each([
    { ...record, former: '' },
    { ...record, former: '5117' },
    { ...record, adcode: '511703' },
    { ...record, until: 1789 },
    { ...record, source: '' },
    { ...record, note: '' },
    null,
  ])('is not dropped but refused: %j', (broken) => {
    expect(() => parseFormerNames([record, broken])).toThrow();
  });

  it('is told by its line, with all that is wrong', () => {
    const path = join(copyOfProject(['data/meta.json']), 'former-names.ndjson');
    const line = JSON.stringify(record);
    const broken = line.replace('511703', '7').replace('民政部', '');
    writeFileSync(path, `${line}\n${broken}\n{\n`);
    const result = readFormerNames(path);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      'data/former-names.ndjson:2 · adcode: must be a six-digit GB/T 2260 code',
      'data/former-names.ndjson:2 · source: must not be empty',
      'data/former-names.ndjson:3: is not valid JSON',
    ]);
  });
});
