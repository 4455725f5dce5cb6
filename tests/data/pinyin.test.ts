import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../data/pinyin.ts';
import { records } from './real.ts';

const spellings = spellingsOf(records);

/** As one would type it: 德阳's Déyáng and 泸州's Luzhou alike without signs. */
const typed = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** Names in English that do not follow the pinyin of the short name, with the reason. */
const ESTABLISHED: ReadonlyMap<number, string> = new Map([
  [610000, 'shaanxi'], // 陕西, spelt apart from 山西
  [511002, 'shizhong'], // 市中区 of 内江, whose short name keeps 区
  [511102, 'shizhong'], // 市中区 of 乐山, likewise
]);

describe('spellings', () => {
  it('agree with the English short names of all divisions', () => {
    const odd = records.divisions.flatMap(({ adcode, shortName }) => {
      const english = typed(shortName.en);
      const agrees =
        ESTABLISHED.get(adcode) === english || spellings[shortName.zh]?.[0] === english;
      return agrees ? [] : [`${shortName.zh} ${shortName.en} ${spellings[shortName.zh]?.[0]}`];
    });
    expect(odd).toEqual([]);
  });

  it('need no exception that is not one', () => {
    for (const [adcode, english] of ESTABLISHED) {
      const division = records.divisions.find((one) => one.adcode === adcode);
      expect(spellings[division?.shortName.zh ?? '']?.[0]).not.toBe(english);
    }
  });

  it.each([
    ['德阳', 'deyang', 'dy'],
    ['绵阳', 'mianyang', 'my'],
    ['阆中', 'langzhong', 'lz'],
    ['犍为', 'qianwei', 'qw'],
    ['什邡', 'shifang', 'sf'],
    ['郫都', 'pidu', 'pd'],
    ['乐山', 'leshan', 'ls'],
    ['会理', 'huili', 'hl'],
  ])('of %s are %s and %s', (name, whole, initials) => {
    expect(spellings[name]).toEqual([whole, initials]);
  });

  it('cover every name that can be searched', () => {
    const names = [
      ...records.divisions.flatMap(({ name, shortName }) => [name, shortName]),
      ...records.regions.flatMap(({ name, shortName }) => [name, shortName]),
      ...records.industries.map(({ name }) => name),
      ...records.infrastructure.map(({ name }) => name),
      ...records.clauses.map(({ heading }) => heading),
    ];
    for (const { zh } of names) {
      expect(spellings[zh]?.[0], zh).toMatch(/^[a-z]+$/);
      expect(spellings[zh]?.[1], zh).toMatch(/^[a-z]+$/);
    }
  });
});
