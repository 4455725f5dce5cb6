import { describe, expect, it } from 'vitest';
import { STANDARD_DIVISIONS } from '../../../src/own/understand/standardDivisions.ts';
import { records } from '../../data/real.ts';
import { industryNames } from './known.ts';

const named = (text: string) => {
  const found = industryNames.find(text);
  return found.kind === 'found' ? found.industry.id : found.kind;
};
const guessed = (text: string) => {
  const found = industryNames.find(text);
  return found.kind === 'found' ? found.kind : found.candidates.map(({ name }) => name.zh);
};

describe('an industry', () => {
  it('is known by its id and its names', () => {
    for (const { id, name } of records.industries)
      for (const text of [id, name.zh, name.en]) expect(named(text), text).toBe(id);
  });

  it('is known by each of its synonyms, or one that goes before it or is asked for is', () => {
    for (const { id, synonyms } of records.industries)
      for (const synonym of synonyms) {
        const found = industryNames.find(synonym);
        if (found.kind === 'ambiguous') expect(found.candidates.map((one) => one.id)).toContain(id);
        else expect(found.kind, synonym).toBe('found');
      }
  });

  it.each([
    ['电子信息产业', 'electronics'],
    ['电子信息制造业', 'electronics'],
    ['电子信息行业', 'electronics'],
    [' 电子 信息 ', 'electronics'],
    ['装备制造业', 'equipment'],
    ['装备制造产业集群', 'equipment'],
    ['动力电池产业链', 'equipment-power-batteries'],
    ['power battery', 'equipment-power-batteries'],
    ['POWER BATTERIES', 'equipment-power-batteries'],
    ['白酒产业', 'food-textile-liquor'],
    ['旅游业', 'culture-tourism'],
    ['农业', 'agriculture'],
    ['种业', 'agriculture-seed'],
    ['ＡＩ', 'ai'],
    ['6G', 'future-6g'],
    ['第六代移动通信', 'future-6g'],
    ['无废城市', 'green-zero-waste'],
    ['汽车制造业', 'equipment-automobiles'],
    ['新能源汽车', 'vehicles'],
  ])('%j is %s', (text, id) => {
    expect(named(text)).toBe(id);
  });

  it.each([
    ['化工', 'energy-chemical-chemicals'],
    ['纺织', 'food-textile-textiles'],
    ['纺织业', 'food-textile-textiles'],
    ['石化', 'energy-chemical-chemicals-petroleum'],
  ])('%s of a sector and of a part of it is the part: %s', (text, id) => {
    expect(named(text)).toBe(id);
  });

  it.each([
    ['茶', ['精制茶', '川茶']],
    ['牦牛', ['川畜', '高原特色农牧业']],
    ['加速器', ['核技术应用装备', '科技企业孵化']],
    ['酒、饮料和精制茶制造业', ['优质白酒', '地方特色食品', '精制茶']],
    ['计算机、通信和其他电子设备制造业', ['电子信息']],
  ])('%s is asked', (text, names) => {
    expect(named(text)).toBe('ambiguous');
    expect(guessed(text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['人工智障', ['人工智能']],
    ['生猪养殖', ['川畜']],
    ['电子信息、装备制造', ['电子信息', '装备制造']],
    ['航空航天', ['航空航天装备']],
    ['', []],
    ['—', []],
    ['成都', []],
    ['123', []],
  ])('%j is not found, but guessed', (text, names) => {
    expect(named(text)).toBe('unknown');
    expect(guessed(text)).toEqual(names);
  });

  it('near a division of the national standard is one of the atlas', () => {
    const ids = new Set(records.industries.map(({ id }) => id));
    for (const [name, industries] of STANDARD_DIVISIONS) {
      expect(
        industries.filter((id) => !ids.has(id)),
        name,
      ).toEqual([]);
      expect(named(name), name).toBe('ambiguous');
    }
  });

  it('is told by the share of a column', () => {
    expect(industryNames.bestShare(['白酒', '茶', '', 'x', '成都'])).toBe(0.5);
    expect(industryNames.bestShare([''])).toBe(0);
  });
});
