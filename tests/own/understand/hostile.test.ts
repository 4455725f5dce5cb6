import { describe, expect, it } from 'vitest';
import { readCommitment } from '../../../src/own/understand/commitments.ts';
import { readCoordinate, readPair } from '../../../src/own/understand/coordinates.ts';
import {
  readFigure,
  readNumber,
  readYear,
  unitOf,
  yearIn,
} from '../../../src/own/understand/numbers.ts';
import { gazetteer, industryNames } from './known.ts';

/** As long as a cell may be (`LIMITS`), of what patterns stumble over. */
const LONGEST = 32_767;
const cells = [
  ...['1', '1,', '1 ', '(', '（', ' ', '-', '/', 'a-', '°', '2021 ', '2023-', '产业', '成都市'],
  ...['industry', '%', '<b>', '\u0000', '\ud800', '👍', '\u0301', '\u202e', '=1+1'],
].map((part) => part.repeat(LONGEST / part.length));

describe('a cell of the greatest length', () => {
  it.each(cells.map((cell) => [cell.slice(0, 8), cell]))('of %j is nothing', (_, cell) => {
    expect(readNumber(cell).kind).not.toBe('number');
    expect(readFigure(cell, '亿元').kind).not.toBe('number');
    for (const read of [readYear, readCoordinate, readPair, readCommitment])
      expect(read(cell)).toBeNull();
    expect(() => yearIn(cell)).not.toThrow();
    expect(unitOf(cell)).toEqual({ name: cell.trim(), unit: '', multiplier: 1 });
    for (const found of [gazetteer.find(cell), industryNames.find(cell)]) {
      expect(found.kind).toBe('unknown');
      expect('candidates' in found && found.candidates.length <= 3).toBe(true);
    }
  });
});

describe('a word of JavaScript’s own', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is unknown', (word) => {
    expect(gazetteer.find(word).kind).toBe('unknown');
    expect(industryNames.find(word).kind).toBe('unknown');
    expect(unitOf(word)).toEqual({ name: word, unit: '', multiplier: 1 });
  });
});
