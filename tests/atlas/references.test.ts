import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/atlas/problem.ts';
import { findBrokenReferences } from '../../src/atlas/references.ts';
import { type RawWorld, rawRecord, setField, worldRecords } from './world.ts';

const problemsAfter = (change: (raw: RawWorld) => void) =>
  findBrokenReferences(worldRecords(change)).map(formatProblem);

/** Set one field of one record of a file. */
const set = (file: keyof RawWorld, key: string | number, path: string, value: unknown) =>
  problemsAfter((raw) => setField(rawRecord(raw[file], key), path, value));

/** Set one field of a record that has no key of its own. */
const setAt = (file: keyof RawWorld, index: number, path: string, value: unknown) =>
  problemsAfter((raw) => setField(raw[file][index] ?? {}, path, value));

/** Add a copy of the first record of a file with some fields changed. */
const addCopy = (file: keyof RawWorld, fields: object) =>
  problemsAfter((raw) => raw[file].push({ ...raw[file][0], ...fields }));

describe('references', () => {
  it('pass the world as it is', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it('report all problems together', () => {
    const problems = problemsAfter((raw) => {
      setField(rawRecord(raw.assignments, 'turbines-west'), 'industry', 'looms');
      setField(rawRecord(raw.assignments, 'turbines-west'), 'clause', 'clause-9');
      setField(rawRecord(raw.targets, 'more-turbines'), 'clause', 'clause-9');
    });
    expect(problems).toEqual([
      'assignments · turbines-west · industry: there is no industry "looms"',
      'assignments · turbines-west · clause: there is no clause "clause-9"',
      'targets · more-turbines · clause: there is no clause "clause-9"',
    ]);
  });
});

describe('ids', () => {
  it.each([
    'sources',
    'documents',
    'clauses',
    'regions',
    'industries',
    'indicators',
    'targets',
    'infrastructure',
  ] as const)('may not appear twice in %s', (file) => {
    const [first] = worldRecords()[file];
    expect(addCopy(file, {})).toEqual([`${file} · ${first?.id} · id: appears twice`]);
  });

  it('may not appear twice in assignments, nor may a placement', () => {
    expect(addCopy('assignments', {})).toEqual([
      'assignments · turbines-west · id: appears twice',
      expect.stringMatching(
        /^assignments · turbines-west: places the same industry in the same div/,
      ),
    ]);
  });

  it('may not appear twice in divisions', () => {
    expect(addCopy('divisions', {})).toEqual(['divisions · 510000 · adcode: appears twice']);
  });
});

describe('divisions', () => {
  it('county needs a prefecture above it', () => {
    for (const parent of [510000, 510104, 510199, null]) {
      expect(set('divisions', 510105, 'parent', parent)).toContain(
        `divisions · 510105 · parent: ${parent} is not a prefecture`,
      );
    }
  });

  it('prefecture needs a province above it', () => {
    for (const parent of [510100, 510199, null]) {
      expect(set('divisions', 510700, 'parent', parent)).toContain(
        `divisions · 510700 · parent: ${parent} is not a province`,
      );
    }
  });
});

describe('clauses', () => {
  it('belong to a known document', () => {
    expect(set('clauses', 'clause-4', 'document', 'slides')).toEqual([
      'clauses · clause-4 · document: there is no document "slides"',
    ]);
  });

  it('have a known counterpart', () => {
    expect(set('clauses', 'clause-15', 'counterpart', 'clause-9')).toEqual([
      'clauses · clause-15 · counterpart: there is no clause "clause-9"',
    ]);
  });

  it.each(['partly', 'not-mappable'])('give a reason when they are %s', (mapping) => {
    expect(set('clauses', 'clause-4', 'mapping', mapping)).toEqual([
      `clauses · clause-4 · reason: is required because the mapping is ${mapping}`,
    ]);
    expect(set('clauses', 'clause-15', 'mapping', mapping)).toEqual([]);
  });
});

describe('regions', () => {
  it('name known clauses and sources', () => {
    expect(set('regions', 'west', 'clauses', ['clause-9'])).toEqual([
      'regions · west · clauses: there is no clause "clause-9"',
    ]);
    expect(set('regions', 'east', 'sources', ['rumour'])).toEqual([
      'regions · east · sources: there is no source "rumour"',
    ]);
  });

  it('have members of Sichuan only', () => {
    expect(set('regions', 'west', 'members', [510199])).toEqual([
      'regions · west · members: 510199 is not a division of Sichuan',
    ]);
    expect(set('regions', 'west', 'members', [500000])).toEqual([
      'regions · west · members: 500000 is not a division of Sichuan',
    ]);
    expect(set('regions', 'west', 'members', [510000])).toEqual([]);
  });

  it('have each member once, and not inside another', () => {
    expect(set('regions', 'west', 'members', [510100, 510100])).toEqual([
      'regions · west · members: 510100 is listed twice',
    ]);
    expect(set('regions', 'west', 'members', [510100, 510104])).toEqual([
      'regions · west · members: 510104 is already inside 510100',
    ]);
    expect(set('regions', 'west', 'members', [510000, 510104])).toEqual([
      'regions · west · members: 510104 is already inside 510000',
    ]);
  });
});

describe('industries', () => {
  it('name known clauses', () => {
    expect(set('industries', 'farming', 'clauses', ['clause-4', 'clause-9'])).toEqual([
      'industries · farming · clauses: there is no clause "clause-9"',
    ]);
  });

  it('have a known parent of their own family', () => {
    expect(set('industries', 'rail-cars', 'parent', 'vehicles')).toEqual([
      'industries · rail-cars · parent: there is no industry "vehicles"',
    ]);
    expect(set('industries', 'rail-cars', 'parent', 'farming')).toEqual([
      "industries · rail-cars · family: must be agriculture, as its parent's",
    ]);
  });

  it('never stand above themselves', () => {
    const problems = (parent: string) =>
      set('industries', 'equipment', 'parent', parent).filter((line) => line.includes('parent:'));
    expect(problems('equipment')).not.toEqual([]);
    expect(problems('wind-turbines')).not.toEqual([]);
  });
});

describe('assignments', () => {
  it('name a known industry, clause and source', () => {
    expect(set('assignments', 'equipment-west', 'industry', 'looms')).toEqual([
      'assignments · equipment-west · industry: there is no industry "looms"',
    ]);
    expect(set('assignments', 'equipment-west', 'clause', 'clause-9')).toEqual([
      'assignments · equipment-west · clause: there is no clause "clause-9"',
    ]);
    expect(set('assignments', 'equipment-west', 'sources', ['rumour'])).toEqual([
      'assignments · equipment-west · sources: there is no source "rumour"',
    ]);
  });

  it.each(['document', 'public'])('need a source for %s evidence', (evidence) => {
    expect(set('assignments', 'farming-east', 'evidence', evidence)).toEqual([
      `assignments · farming-east · sources: are required for ${evidence} evidence`,
    ]);
  });

  it.each([510000, 500000, 510104, 510199])('may not be placed in %i', (adcode) => {
    expect(set('assignments', 'equipment-west', 'adcode', adcode)).toEqual([
      `assignments · equipment-west · adcode: ${adcode} is not a prefecture-level division of Sichuan`,
    ]);
  });

  it.each([510703, 510199, 510100])('of 510100 may not name %i as its county', (county) => {
    expect(set('assignments', 'turbines-west', 'county', county)).toEqual([
      `assignments · turbines-west · county: ${county} is not a county of Division 510100名`,
    ]);
  });

  it('may place an industry in another county of the same prefecture', () => {
    expect(addCopy('assignments', { id: 'turbines-west-2', county: 510105 })).toEqual([]);
    expect(addCopy('assignments', { id: 'turbines-west-2' })).toEqual([
      expect.stringMatching(/^assignments · turbines-west-2: places the same industry in the sa/),
    ]);
  });
});

describe('infrastructure', () => {
  it('names known clauses and sources', () => {
    expect(set('infrastructure', 'waterway', 'clauses', ['clause-9'])).toEqual([
      'infrastructure · waterway · clauses: there is no clause "clause-9"',
    ]);
    expect(set('infrastructure', 'waterway', 'sources', ['rumour'])).toEqual([
      'infrastructure · waterway · sources: there is no source "rumour"',
    ]);
  });

  it.each(['document', 'public'])('needs a source for %s evidence', (evidence) => {
    expect(set('infrastructure', 'reserve', 'evidence', evidence)).toEqual([
      `infrastructure · reserve · sources: are required for ${evidence} evidence`,
    ]);
  });

  it('is drawn by county if, and only if, it is an area', () => {
    const message = 'precision: must be area-by-county for an area, and only for an area';
    expect(set('infrastructure', 'reserve', 'precision', 'schematic')).toEqual([
      `infrastructure · reserve · ${message}`,
    ]);
    expect(set('infrastructure', 'waterway', 'precision', 'area-by-county')).toEqual([
      `infrastructure · waterway · ${message}`,
    ]);
  });

  it('covers divisions of Sichuan, each once', () => {
    expect(set('infrastructure', 'reserve', 'place.members', [500000, 510700, 510703])).toEqual([
      'infrastructure · reserve · place.members: 500000 is not a division of Sichuan',
      'infrastructure · reserve · place.members: 510703 is already inside 510700',
    ]);
  });
});

describe('figures of indicators', () => {
  it('name a known indicator, source and division', () => {
    expect(setAt('indicator-values', 0, 'indicator', 'rain')).toEqual([
      'indicator-values · rain 510100 2022 · indicator: there is no indicator "rain"',
    ]);
    expect(setAt('indicator-values', 0, 'source', 'rumour')).toEqual([
      'indicator-values · output 510100 2022 · source: there is no source "rumour"',
    ]);
    expect(setAt('indicator-values', 0, 'adcode', 510199)).toEqual([
      'indicator-values · output 510199 2022 · adcode: there is no division 510199',
    ]);
  });

  it('are given once for a division and year', () => {
    expect(addCopy('indicator-values', { value: 6 })).toEqual([
      'indicator-values · output 510100 2022: gives a second value for the same division and year',
    ]);
  });
});

describe('targets', () => {
  it('name a known clause, industry and source of the baseline', () => {
    expect(set('targets', 'more-turbines', 'clause', 'clause-9')).toEqual([
      'targets · more-turbines · clause: there is no clause "clause-9"',
    ]);
    expect(set('targets', 'more-turbines', 'industry', 'looms')).toEqual([
      'targets · more-turbines · industry: there is no industry "looms"',
    ]);
    expect(set('targets', 'more-turbines', 'baseline.source', 'rumour')).toEqual([
      'targets · more-turbines · baseline.source: there is no source "rumour"',
    ]);
  });
});
