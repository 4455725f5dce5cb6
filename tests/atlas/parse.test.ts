import { describe, expect, it } from 'vitest';
import { nameOf, parseRecords, type RawRecords, RECORD_FILES } from '../../src/atlas/parse.ts';
import { formatProblem } from '../../src/atlas/problem.ts';
import { rawRecord, rawWorld, setField } from './world.ts';

/** As it comes out of a file that is no atlas. */
const parseAnything = (raw: unknown) => parseRecords(raw as RawRecords);

const HOSTILE: readonly unknown[] = [
  null,
  0,
  Number.NaN,
  '',
  'text',
  true,
  [],
  [[]],
  [null],
  {},
  { id: 7 },
  { id: {} },
  { adcode: '510000' },
  { __proto__: null },
  JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}'),
  { place: { type: 'line', stations: 'none' } },
  { place: null, figures: [null], members: [[]], seat: {} },
];

describe('parsing', () => {
  it('reports the problems of all records together', () => {
    const parsed = parseRecords(
      rawWorld((raw) => {
        setField(rawRecord(raw.sources, 'gazette'), 'url', 'nowhere');
        setField(rawRecord(raw.assignments, 'turbines-west'), 'evidence', 'hearsay');
        setField(rawRecord(raw.assignments, 'turbines-west'), 'colour', 'red');
        setField(rawRecord(raw.divisions, 510104), 'areaKm2', -1);
      }),
    );
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([
      'sources · gazette · url: must be a full web address',
      'divisions · 510104 · areaKm2: must be more than 0',
      expect.stringMatching(
        /^assignments · turbines-west · evidence: must be .* but is "hearsay"$/,
      ),
      'assignments · turbines-west · colour: is not a known field',
    ]);
  });

  it.each(RECORD_FILES)('reports %s when it is missing or no list', (file) => {
    for (const rows of [undefined, null, {}, 'rows', 3]) {
      const parsed = parseAnything({ ...rawWorld(), [file]: rows });
      expect(parsed.ok ? [] : parsed.problems).toEqual([
        { file, record: '', field: '', message: 'is missing or is not a list of records' },
      ]);
    }
  });

  it.each(HOSTILE.map((row) => [row]))('never throws on the record %j', (row) => {
    for (const file of RECORD_FILES) {
      const parsed = parseAnything({ ...rawWorld(), [file]: [row] });
      expect(parsed.ok).toBe(false);
      const problems = parsed.ok ? [] : parsed.problems;
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem.file).toBe(file);
        expect(problem.record).not.toBe('');
        expect(problem.message).not.toBe('');
      }
    }
  });

  it.each([[[]], [{}], ['text'], [7], [true], [null], [undefined]])(
    'never throws on %j for a whole atlas',
    (raw) => {
      const parsed = parseAnything(raw);
      expect(parsed.ok ? [] : parsed.problems).toHaveLength(RECORD_FILES.length);
    },
  );

  it('hands back what is sound, and names what is not', () => {
    const parsed = parseRecords(
      rawWorld((raw) => {
        setField(rawRecord(raw.clauses, 'clause-4'), 'mapping', 'maybe');
        raw.targets.push({});
      }),
    );
    if (parsed.ok) throw new Error('The broken world parses.');
    expect(parsed.broken).toEqual(new Set(['clause-4', 'record 2']));
    expect(parsed.sound.clauses.map(({ id }) => id)).toEqual(['clause-15']);
    expect(parsed.sound.targets).toHaveLength(1);
    expect(parsed.sound.assignments).toHaveLength(3);
  });

  it('names a record by its id, its adcode or its place', () => {
    expect(nameOf({ id: 'a', adcode: 1 }, 3)).toBe('a');
    expect(nameOf({ adcode: 510000 }, 3)).toBe('510000');
    expect(nameOf({ id: 7 }, 3)).toBe('record 4');
    expect(nameOf(null, 0)).toBe('record 1');
  });
});

describe('a problem in words', () => {
  it('leaves out what is empty', () => {
    expect(formatProblem({ file: 'a', record: 'b', field: 'c', message: 'is bad' })).toBe(
      'a · b · c: is bad',
    );
    expect(formatProblem({ file: 'a', record: '', field: '', message: 'is bad' })).toBe(
      'a: is bad',
    );
  });
});
