import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_SOURCES,
  figureProblems,
  languageProblems,
  misplacedClause,
  sourceProblems,
  unvouched,
} from './fidelity-rules.ts';
import { atlas, records } from './real.ts';
import { textsOf } from './texts.ts';

const sources = new Map(records.sources.map((source) => [source.id, source]));
const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => sources.get(id) ?? []);

/** Problems of many records, each with the id of its record. */
const each = <Row extends { id: string }>(rows: readonly Row[], rule: (row: Row) => string[]) =>
  rows.flatMap((row) => rule(row).map((problem) => `${row.id}: ${problem}`));

/** Regions that no source draws, with the reason why they are shown all the same. */
const DRAWN_BY_US: ReadonlyMap<string, string> = new Map([
  ['basin-rim-mountains', 'no list of its counties is public; its name and note say schematic'],
]);

const source = {
  id: 'daily',
  title: '报道',
  publisher: '日报',
  url: 'https://example.org/1',
  reliability: 'repost',
} as const;

describe('clauses', () => {
  it('stand in an article of their document', () => {
    expect(each(records.clauses, misplacedClause)).toEqual([]);
  });

  it('are there for every assignment', () => {
    const lost = records.assignments.filter(({ clause }) => !atlas.clauses.has(clause));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    [{ document: 'decision', article: 19 }, 'the Decision has no article 19'],
    [{ document: 'decision', article: null }, 'the Decision has no article null'],
    [{ document: 'slides', article: 4 }, 'the slides have no article 4'],
  ])('like %o do not exist', (clause, problem) => {
    expect(misplacedClause(clause)).toEqual([problem]);
  });
});

describe('sources', () => {
  it('vouch for every public assignment and project', () => {
    const rule = ({ evidence, sources }: { evidence: string; sources: string[] }) =>
      unvouched(evidence, sourcesOf(sources));
    expect(each(records.assignments, rule)).toEqual([]);
    expect(each(records.infrastructure, rule)).toEqual([]);
  });

  it('can be found, wherever an assignment, project, region or baseline rests on them', () => {
    const used = new Set([
      ...records.assignments.flatMap(({ sources }) => sources),
      ...records.infrastructure.flatMap(({ sources }) => sources),
      ...records.regions.flatMap(({ sources }) => sources),
      ...records.targets.flatMap(({ baseline }) => baseline?.source ?? []),
    ]);
    expect(sourcesOf([...used]).flatMap(sourceProblems)).toEqual([]);
  });

  it('draw every region but those drawn by us', () => {
    const bare = records.regions.filter(({ sources }) => sources.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([...DRAWN_BY_US.keys()]);
  });

  it('are one record for one address, and for one title, publisher and day', () => {
    const keys = records.sources.flatMap(({ title, publisher, date, url }) => [
      ...(url ? [url] : []),
      `${title} | ${publisher} | ${date}`,
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('fail without a publisher, an address or anything but the documents', () => {
    expect(sourceProblems(source)).toEqual([]);
    expect(sourceProblems({ ...source, publisher: null })).toEqual(['daily has no publisher']);
    expect(sourceProblems({ ...source, url: null })).toEqual(['daily has no address']);
    expect(sourceProblems({ ...source, url: null, reliability: 'mirror' })).toEqual([]);
    expect(unvouched('public', [source])).toEqual([]);
    for (const id of DOCUMENT_SOURCES)
      expect(unvouched('public', [{ ...source, id }])).toHaveLength(1);
    expect(unvouched('public', [{ ...source, url: null }])).toHaveLength(1);
    expect(unvouched('inferred', [])).toEqual([]);
  });
});

describe('statements', () => {
  it('have both languages', () => {
    const problems = textsOf(records).flatMap(({ record, field, ...text }) =>
      field === 'unit' ? [] : languageProblems(text).map((problem) => `${record}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    [{ zh: '成都', en: '' }, 'has no English'],
    [{ zh: ' ', en: 'Chengdu' }, 'has no Chinese'],
    [{ zh: '成都', en: 'The 成都 plant' }, 'has Chinese in its English'],
    [{ zh: 'LNG', en: 'LNG' }, 'is the same in both languages'],
  ])('fail as %o', (text, problem) => {
    expect(languageProblems(text)).toEqual([problem]);
  });

  it('quote a Chinese term in English', () => {
    expect(languageProblems({ zh: '“成都东”是站名。', en: '“成都东” is a station.' })).toEqual([]);
  });

  it('give figures a unit and a year', () => {
    const rows = [...records.assignments, ...records.infrastructure];
    expect(each(rows, ({ figures }) => figures.flatMap(figureProblems))).toEqual([]);
    const figure = {
      name: { zh: '产值' },
      unit: { zh: '亿元', en: '100 million yuan' },
      year: 2023,
    };
    expect(figureProblems(figure)).toEqual([]);
    expect(figureProblems({ ...figure, unit: { zh: '亿元', en: '' } })).toEqual([
      '产值 has no unit',
    ]);
    expect(figureProblems({ ...figure, year: 0 })).toEqual(['产值 has no year']);
  });
});
