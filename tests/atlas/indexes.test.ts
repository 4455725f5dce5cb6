import { describe, expect, it } from 'vitest';
import { countBy, groupBy, indexBy } from '../../src/atlas/indexes.ts';

const words = ['a', 'bb', 'c'];

describe('indexing', () => {
  it('finds an item by its key, the later of two', () => {
    expect(indexBy(words, ({ length }) => length)).toEqual(
      new Map([
        [1, 'c'],
        [2, 'bb'],
      ]),
    );
  });

  it('groups items under every one of their keys', () => {
    const groups = groupBy(words, (word) => (word === 'c' ? [] : [word.length, word]));
    expect(groups).toEqual(
      new Map<string | number, string[]>([
        [1, ['a']],
        ['a', ['a']],
        [2, ['bb']],
        ['bb', ['bb']],
      ]),
    );
  });
});

describe('counting', () => {
  it('counts items under each key', () => {
    expect(countBy(['a', 'bb', 'c'], ({ length }) => length)).toEqual(
      new Map([
        [1, 2],
        [2, 1],
      ]),
    );
  });
});
