import { describe, expect, it } from 'vitest';
import { parseRecords, RECORD_FILES } from '../../src/atlas/parse.ts';
import type { RecordFile } from '../../src/atlas/schema/records.ts';
import { rawWorld, setField } from './world.ts';

/** The problems of the world after one field of one record is set to a value. */
function problemsWith(file: RecordFile, index: number, path: string, value: unknown) {
  const parsed = parseRecords(
    rawWorld((raw) => {
      const row = raw[file][index];
      if (!row) throw new Error(`The world has no ${file} ${index}.`);
      setField(row, path, value);
    }),
  );
  return parsed.ok ? [] : parsed.problems;
}

/** File, record, field, a value it refuses, and what the problem says. */
const REFUSED: readonly [RecordFile, number, string, unknown, RegExp][] = [
  ['sources', 0, 'id', 'Gazette 1', /lower-case words joined by hyphens/],
  ['sources', 0, 'title', '', /must not be empty/],
  ['sources', 0, 'publisher', undefined, /is missing/],
  ['sources', 0, 'url', 'gazette', /must be a full web address/],
  ['sources', 0, 'date', '19 June 2023', /must be a date like/],
  ['sources', 0, 'date', '2023-6', /must be a date like/],
  ['sources', 0, 'reliability', 'rumour', /must be .*"original".*, but is "rumour"/],
  ['documents', 0, 'title.en', ' ', /must not be empty/],
  ['documents', 0, 'publisher.zh', undefined, /is missing/],
  ['documents', 0, 'date', null, /must be string, but is null/],
  ['clauses', 0, 'article', 0, /.+/],
  ['clauses', 0, 'article', 19, /.+/],
  ['clauses', 0, 'article', 1.5, /.+/],
  ['clauses', 0, 'mapping', 'maybe', /must be .*"not-mappable"/],
  ['clauses', 0, 'summary', 'A text in one language', /must be Object/],
  ['divisions', 0, 'adcode', 51, /six-digit GB\/T 2260/],
  ['divisions', 0, 'adcode', 710000, /six-digit GB\/T 2260/],
  ['divisions', 0, 'adcode', 510000.5, /whole number/],
  ['divisions', 0, 'level', 'town', /must be .*"county"/],
  ['divisions', 0, 'areaKm2', 0, /must be more than 0/],
  ['divisions', 0, 'parent', undefined, /is missing/],
  ['divisions', 0, 'seat.0', 151, /longitude out of range/],
  ['divisions', 0, 'seat.0', -31, /longitude out of range/],
  ['divisions', 0, 'seat.1', 76, /latitude out of range/],
  ['divisions', 0, 'seat.1', -16, /latitude out of range/],
  ['divisions', 0, 'seat.1', '31', /must be number, but is "31"/],
  ['regions', 0, 'kind', 'town', /must be .*"zone"/],
  ['regions', 0, 'members', [], /at least one member/],
  ['regions', 0, 'clauses', undefined, /is missing/],
  ['industries', 0, 'family', 'heavy', /must be .*"pillar"/],
  ['industries', 0, 'clauses', [], /needs the clause that names it/],
  ['industries', 0, 'parent', undefined, /is missing/],
  ['industries', 0, 'synonyms', [1], /must be string, but is 1/],
  ['assignments', 0, 'evidence', 'hearsay', /must be .*"inferred"/],
  ['assignments', 0, 'commitment', 'firm', /must be .*"exploring"/],
  ['assignments', 0, 'note', undefined, /is missing/],
  ['assignments', 0, 'sources', undefined, /is missing/],
  ['assignments', 0, 'county', 'Qingyang', /must be number/],
  ['assignments', 0, 'figures.0.unit', undefined, /is missing/],
  ['assignments', 0, 'figures.0.year', undefined, /is missing/],
  ['assignments', 0, 'figures.0.year', 1948, /from 1949 on/],
  ['assignments', 0, 'figures.0.year', 2061, /up to 2060/],
  ['assignments', 0, 'figures.0.year', 2024.5, /whole year/],
  ['assignments', 0, 'figures.0.value', Number.POSITIVE_INFINITY, /finite/],
  ['assignments', 0, 'figures.0.value', Number.NaN, /must be number, but is NaN/],
  ['assignments', 0, 'figures.0.basis', 'guess', /must be .*"actual"/],
  ['assignments', 0, 'figures.0.qualifier', 'many', /must be .*"about"/],
  ['infrastructure', 0, 'category', 'castle', /must be .*"gas"/],
  ['infrastructure', 0, 'status', 'ruined', /must be .*"operating"/],
  ['infrastructure', 0, 'statusYear', undefined, /is missing/],
  ['infrastructure', 0, 'statusYear', 1900, /from 1949 on/],
  ['infrastructure', 0, 'precision', 'exact', /must be .*"surveyed"/],
  ['infrastructure', 0, 'clauses', [], /needs the clause it belongs to/],
  ['infrastructure', 0, 'place.type', 'cloud', /must be .*"point"/],
  ['infrastructure', 0, 'place.at', [100.5], /is missing/],
  ['infrastructure', 1, 'place.stations', [], /at least two stations/],
  ['infrastructure', 1, 'place.stations.0.name', undefined, /is missing/],
  ['infrastructure', 1, 'place.rivers.0', 'Upper River', /lower-case words/],
  ['infrastructure', 2, 'place.members', [], /at least one member/],
  ['indicators', 0, 'definition', undefined, /is missing/],
  ['indicator-values', 0, 'value', '5', /must be number/],
  ['indicator-values', 0, 'value', Number.NEGATIVE_INFINITY, /.+/],
  ['indicator-values', 0, 'source', undefined, /is missing/],
  ['indicator-values', 0, 'year', null, /must be number, but is null/],
  ['targets', 0, 'year', undefined, /is missing/],
  ['targets', 0, 'value', null, /must be number, but is null/],
  ['targets', 0, 'unit', undefined, /is missing/],
  ['targets', 0, 'baseline.source', undefined, /is missing/],
];

/** Values at the edge that pass. */
const ACCEPTED: readonly [RecordFile, number, string, unknown][] = [
  ['sources', 0, 'url', null],
  ['sources', 0, 'date', '2023'],
  ['sources', 0, 'publisher', null],
  ['clauses', 0, 'article', 1],
  ['clauses', 0, 'article', 18],
  ['divisions', 0, 'seat', [-30, 75]],
  ['regions', 0, 'sources', undefined],
  ['industries', 0, 'synonyms', ['windmills']],
  ['assignments', 0, 'county', undefined],
  ['assignments', 0, 'figures', undefined],
  ['assignments', 0, 'figures.0.basis', 'target'],
  ['assignments', 0, 'figures.0.qualifier', 'over'],
  ['assignments', 0, 'figures.0.value', -0.5],
  ['infrastructure', 0, 'statusYear', null],
  ['infrastructure', 0, 'place.county', undefined],
  ['infrastructure', 1, 'place.rivers', undefined],
  ['infrastructure', 1, 'place.outward', undefined],
  ['targets', 0, 'year', null],
  ['targets', 0, 'industry', undefined],
  ['targets', 0, 'baseline', undefined],
];

describe('schemas', () => {
  it('pass the world as it is', () => {
    expect(parseRecords(rawWorld()).ok).toBe(true);
  });

  it.each(REFUSED)('refuse %s %i with %s = %j', (file, index, path, value, message) => {
    const [first, ...others] = problemsWith(file, index, path, value);
    expect(others).toEqual([]);
    expect(first?.file).toBe(file);
    expect(first?.message).toMatch(message);
    // A list that is too short is missing its next item.
    expect(first?.field.startsWith(path)).toBe(true);
  });

  it.each(ACCEPTED)('accept %s %i with %s = %j', (file, index, path, value) => {
    expect(problemsWith(file, index, path, value)).toEqual([]);
  });

  it.each(RECORD_FILES)('refuse an unknown field of %s', (file) => {
    expect(problemsWith(file, 0, 'colour', 'red')).toEqual([
      expect.objectContaining({ file, field: 'colour', message: 'is not a known field' }),
    ]);
  });

  it.each([
    ['documents', 'title.fr'],
    ['assignments', 'figures.0.colour'],
    ['infrastructure', 'place.colour'],
    ['targets', 'baseline.colour'],
  ] as const)('refuse an unknown field inside %s: %s', (file, path) => {
    expect(problemsWith(file, 0, path, 'red')).toEqual([
      expect.objectContaining({ field: path, message: 'is not a known field' }),
    ]);
  });

  it('fill in what may be left out', () => {
    const parsed = parseRecords(rawWorld());
    if (!parsed.ok) throw new Error('The world does not parse.');
    expect(parsed.value.assignments[0]?.figures[0]?.basis).toBe('actual');
    expect(parsed.value.assignments[1]?.figures).toEqual([]);
    expect(parsed.value.regions[0]?.sources).toEqual([]);
    expect(parsed.value.industries[0]?.synonyms).toEqual([]);
  });

  it('trim both languages', () => {
    const parsed = parseRecords(
      rawWorld(({ documents: [document] }) => {
        if (document) document.title = { zh: ' 决定 ', en: ' Decision ' };
      }),
    );
    expect(parsed.ok && parsed.value.documents[0]?.title).toEqual({ zh: '决定', en: 'Decision' });
  });
});
