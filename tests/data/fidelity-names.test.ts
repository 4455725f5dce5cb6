import { describe, expect, it } from 'vitest';
import { records } from './real.ts';
import { textsOf } from './texts.ts';

const { divisions: _, ...others } = records;
const texts = textsOf(others);

/** 甘孜 is Ganzi in a text, Garze only in the official name of the division. */
const officialOnly = [
  ...new Set(
    records.divisions.flatMap(({ name, shortName }) => {
      const [first = ''] = name.en.split(' ');
      return first === shortName.en || first.length < 4 ? [] : [first];
    }),
  ),
];

/** Names of things, not of the county. */
const ESTABLISHED = /Zoige (wetland|National Park)/g;

const shortNames = records.divisions.map(({ shortName }) => shortName.en.replace("'", '’'));

/** A short name that two divisions share (Ganzi, Guang’an) may be told apart by its rank. */
const shared = new Set(shortNames.filter((name, index) => shortNames.indexOf(name) !== index));

const OFFICIAL = new RegExp(`\\b(${officialOnly.join('|')})\\b`, 'g');
const RANKED = new RegExp(
  `\\b(${shortNames.filter((name) => !shared.has(name)).join('|')}) (City|County|District|Prefecture|Province)\\b`,
  'g',
);

function nameProblems(en: string): string[] {
  const text = en.replace(ESTABLISHED, '');
  return [
    ...(text.match(OFFICIAL) ?? []),
    ...(text.match(RANKED) ?? []),
    ...(text.includes("'") ? ['a straight apostrophe'] : []),
  ];
}

describe('English names of places', () => {
  it('are the short names of the divisions', () => {
    const problems = texts.flatMap(({ record, en }) =>
      nameProblems(en).map((problem) => `${record}: ${problem}: ${en}`),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['A park in Garze', ['Garze']],
    ['A park in Sertar', ['Sertar']],
    ['The town of Zoige', ['Zoige']],
    ['Works in Dege County', ['Dege County']],
    ["Works in Guang'an", ['a straight apostrophe']],
  ])('fail in %s', (en, problems) => {
    expect(nameProblems(en)).toEqual(problems);
  });

  it.each([
    'The Zoige wetland',
    'Ganzi County has a park',
    'China (Mianyang) Science and Technology City',
    'Works in Guang’an',
  ])('hold in %s', (en) => {
    expect(nameProblems(en)).toEqual([]);
  });

  it('are the same for a root of the tree and its goal', () => {
    const goals = records.targets.filter(({ id }) => id.startsWith('scale-'));
    expect(goals).toHaveLength(6);
    for (const { name, industry } of goals) {
      const root = records.industries.find(({ id }) => id === industry)?.name.en ?? '';
      expect(name.en.toLowerCase()).toBe(`scale of ${root.toLowerCase()}`);
    }
  });
});
