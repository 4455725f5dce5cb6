import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';

type Leaf = string | ((...values: never[]) => string);

/** Every message by its dotted path. */
function leavesOf(node: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, Leaf | object]): [string, Leaf][] =>
      typeof value === 'object' ? [...leavesOf(value, `${path}${key}.`)] : [[path + key, value]],
    ),
  );
}

/** A message with numbers or words put in; every function here takes either. */
const say = (leaf: Leaf, filling: readonly unknown[]) =>
  typeof leaf === 'string' ? leaf : leaf(...(filling as never[]));

/** An actual figure needs no word. */
const SILENT = new Set(['bases.actual']);

/** The other language's own name, terms quoted as they stand, and a bare unit with its year. */
const QUOTING = new Set(['language.switchTo', 'search.placeholder', 'map.notice', 'legend.unit']);

/** Marks between words, and marks around words put in. */
const MARKS = new Set([
  'corridor.summary.stop',
  'corridor.summary.comma',
  'corridor.nearest.onRailway',
  'matrix.ordered',
  'matrix.pointed',
  'matrix.crossing',
  'images.formats.png.name',
  'images.formats.svg.name',
  'images.pages.wide',
  'images.pages.standard',
  'images.ratios',
  'intake.share',
  'intake.detail',
  'intake.facts.formats.csv',
  'intake.facts.formats.tsv',
  'intake.facts.formats.xlsx',
  'intake.facts.formats.json',
  'intake.facts.formats.geojson',
  'intake.facts.formats.shapefile',
  'intake.facts.encodings.utf-8',
  'intake.facts.encodings.gb18030',
  'intake.facts.encodings.utf-16le',
  'intake.facts.encodings.utf-16be',
  'intake.understood.datums.wgs84',
  'intake.report.comma',
  'intake.diff.from',
  'ownMap.counted',
  'ownMap.size',
  'ownMap.fact',
  'images.print.quoted',
]);

const dictionaries = { zh: leavesOf(zh), en: leavesOf(en) };

describe('the dictionaries', () => {
  it('have the same messages', () => {
    expect([...dictionaries.en.keys()].sort()).toEqual([...dictionaries.zh.keys()].sort());
    expect(dictionaries.zh.size).toBeGreaterThan(150);
  });

  it('put the same things into a message', () => {
    for (const [path, leaf] of dictionaries.zh) {
      const other = dictionaries.en.get(path);
      expect(typeof other, path).toBe(typeof leaf);
      if (typeof leaf === 'function' && typeof other === 'function')
        expect(other.length, path).toBe(leaf.length);
    }
  });

  it.each(['zh', 'en'] as const)('have no empty message in %s', (language) => {
    for (const [path, leaf] of dictionaries[language]) {
      for (const filling of [
        [1, 2, 3, 4],
        [4, 3, 2, 1],
        ['德阳', 'Deyang', 'dy', '德'],
      ]) {
        const words = say(leaf, filling);
        expect(typeof words, path).toBe('string');
        if (!SILENT.has(path)) expect(words.trim(), path).not.toBe('');
        expect(words, path).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it.each(['zh', 'en'] as const)('say in %s what was put in', (language) => {
    for (const [path, leaf] of dictionaries[language]) {
      if (typeof leaf !== 'function' || leaf.length === 0) continue;
      const words = say(leaf, [7, 13, 17, 19]);
      const says = words.includes('7') || words.includes('七');
      expect(says, `${path}: ${words}`).toBe(true);
      const others = ['13', '17', '19'].slice(0, leaf.length - 1);
      for (const other of others) expect(words, path).toContain(other);
    }
  });

  it('speak Chinese in Chinese', () => {
    const foreign = [...dictionaries.zh].filter(
      ([path, leaf]) =>
        !/\p{Script=Han}/u.test(say(leaf, [7, 13, 17, 19])) &&
        !SILENT.has(path) &&
        !QUOTING.has(path) &&
        !MARKS.has(path) &&
        !path.startsWith('list.'),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  it('speak English in English, but for quoted terms', () => {
    const foreign = [...dictionaries.en].filter(
      ([path, leaf]) => /\p{Script=Han}/u.test(say(leaf, [7, 13, 17, 19])) && !QUOTING.has(path),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  it('count in the singular and the plural', () => {
    expect(en.layers.items(1)).toBe('1 item');
    expect(en.layers.items(2)).toBe('2 items');
    expect(en.announce.assignments(1, 2)).toContain('1 placement in 2 prefectures');
  });

  it('number the articles as the Decision does', () => {
    expect([1, 10, 11, 18].map(zh.detail.article)).toEqual([
      '第（一）条',
      '第（十）条',
      '第（十一）条',
      '第（十八）条',
    ]);
    expect(en.detail.article(15)).toBe('Article 15');
  });

  it('give the map notice while there is no review number', () => {
    expect(zh.map.notice).toBe('示意图，未经地图审核');
    expect(en.map.notice).toContain('示意图，未经地图审核');
  });
});
