// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/atlas/schema/fields.ts';
import { collatorOf, placesOf } from '../../src/views/table/collation.ts';
import { records } from './realAtlas.ts';

/** Every different text, in the order of its places. */
function sorted(texts: readonly string[], language: Language): string[] {
  const places = placesOf(texts, collatorOf(language));
  return [...places.keys()].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

describe('the order of texts', () => {
  it.each(['zh', 'en'] as const)(
    'is the collator’s for every name of the atlas in %s',
    (language) => {
      const texts = [
        ...records.divisions.map(({ name }) => name[language]),
        ...records.industries.map(({ name }) => name[language]),
        ...records.infrastructure.map(({ name }) => name[language]),
        ...records.sources.map(({ title }) => title),
      ];
      expect(sorted(texts, language)).toEqual(
        [...new Set(texts)].sort(collatorOf(language).compare),
      );
    },
  );

  it('takes numbers inside text as numbers', () => {
    const texts = [
      '园区12号',
      '园区3号',
      '园区003号',
      '园区',
      '园区100',
      '第9镇',
      '第10镇',
      '重庆',
      '重点',
      '沈阳',
      '沈',
    ];
    expect(sorted(texts, 'zh')).toEqual([...texts].sort(collatorOf('zh').compare));
    expect(sorted(['a10', 'a9', 'a'], 'en')).toEqual(['a', 'a9', 'a10']);
  });

  it('leaves case and accents to what is otherwise the same', () => {
    const texts = ['ab', 'Aa', 'aa', 'AB', 'éa', 'eb', 'Ea'];
    expect(sorted(texts, 'en')).toEqual([...texts].sort(collatorOf('en').compare));
  });
});
