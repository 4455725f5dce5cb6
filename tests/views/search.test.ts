import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../data/pinyin.ts';
import { buildSearchIndex } from '../../src/views/search/searchIndex.ts';
import { atlas, records } from '../data/real.ts';

const index = buildSearchIndex(atlas, spellingsOf(records));
const keysFor = (query: string, limit = 12) => index.find(query, limit).map(({ key }) => key);

describe('search', () => {
  it.each(['德阳', '德阳市', 'deyang', 'Deyang', 'DEYANG', 'dy', 'deya', ' 德阳 '])(
    'finds 德阳 by “%s”',
    (query) => {
      expect(keysFor(query)).toContain('division 510600');
    },
  );

  it.each([
    ['德阳', 'division 510600'],
    ['deyang', 'division 510600'],
    ['绵阳', 'division 510700'],
    ['mianyang', 'division 510700'],
    ['成都', 'division 510100'],
    ['chengdu', 'division 510100'],
    ['阆中', 'division 511381'],
    ['langzhong', 'division 511381'],
    ['装备制造', 'industry equipment'],
  ])('puts “%s” first: %s', (query, key) => {
    expect(keysFor(query)[0]).toBe(key);
  });

  it.each([
    ['my', 'division 510700'],
    ['lz', 'division 511381'],
    ['引大济岷', 'project yinda-jimin-trunk'],
    ['ydjm', 'project yinda-jimin-trunk'],
    ['Yinda Jimin', 'project yinda-jimin-trunk'],
    ['minjiang', 'project minjiang-waterway'],
    ['成都平原', 'region chengdu-plain'],
    ['cdpy', 'region chengdu-plain'],
    ['主攻方向', 'clause decision-2'],
    ['main thrust', 'clause decision-2'],
    ['OLED', 'industry electronics-display'],
    ['flat panels', 'industry electronics-display'],
  ])('finds “%s”: %s', (query, key) => {
    expect(keysFor(query)).toContain(key);
  });

  it('finds power batteries in both languages', () => {
    for (const query of ['动力电池', 'power batter', 'dldc']) {
      const names = index.find(query, 12).map(({ name }) => name.zh);
      expect(
        names.some((name) => name.includes('动力电池')),
        query,
      ).toBe(true);
    }
  });

  it('finds every prefecture by name, pinyin, initials and English', () => {
    const spellings = spellingsOf(records);
    for (const { adcode, shortName } of atlas.prefectures) {
      const [whole = '', initials = ''] = spellings[shortName.zh] ?? [];
      for (const query of [shortName.zh, whole, shortName.en])
        expect(keysFor(query, 3), query).toContain(`division ${adcode}`);
      expect(keysFor(initials, 30), initials).toContain(`division ${adcode}`);
    }
  });

  it('finds every division, region, industry, project and clause by its own name', () => {
    const named = [
      ...[...atlas.regions.values()].map(({ id, name }) => ({ key: `region ${id}`, name })),
      ...atlas.industries.all.map(({ id, name }) => ({ key: `industry ${id}`, name })),
      ...[...atlas.projects.values()].map(({ id, name }) => ({ key: `project ${id}`, name })),
    ];
    for (const { key, name } of named) {
      expect(keysFor(name.zh, 12), name.zh).toContain(key);
      expect(keysFor(name.en, 12), name.en).toContain(key);
    }
  });

  it('tells entries of one name apart by their context', () => {
    const twins = index.find('市中区', 12).filter(({ name }) => name.zh === '市中区');
    expect(new Set(twins.map(({ context }) => context?.zh)).size).toBe(twins.length);
    expect(twins.length).toBeGreaterThan(1);
  });

  it('finds nothing for nonsense, and never fails', () => {
    for (const query of ['xyzzyq', '<script>', '()[]{}*+?\\', '🐼', ' ', '%', 'a'.repeat(5000)])
      expect(keysFor(query)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(index.find('市', 5)).toHaveLength(5);
  });

  it('works without spellings', () => {
    const bare = buildSearchIndex(atlas, {});
    expect(bare.find('德阳', 3)[0]?.key).toBe('division 510600');
    expect(bare.find('Deyang', 3)[0]?.key).toBe('division 510600');
  });
});
