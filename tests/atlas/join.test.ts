import { describe, expect, it } from 'vitest';
import { joinAtlas } from '../../src/atlas/join.ts';
import { rawRecord, setField, worldAtlas, worldGeography, worldRecords } from './world.ts';

const atlas = worldAtlas();
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const adcodesOf = (divisions: readonly { adcode: number }[]) =>
  divisions.map(({ adcode }) => adcode);

describe('the join', () => {
  it('reports broken references, misplaced points and a missing province together', () => {
    const records = worldRecords((raw) => {
      setField(rawRecord(raw.assignments, 'turbines-west'), 'industry', 'looms');
      setField(rawRecord(raw.infrastructure, 'power-station'), 'place.at', [103.5, 31]);
      raw.divisions = raw.divisions.filter(({ adcode }) => adcode !== 510000);
    });
    const joined = joinAtlas(records, worldGeography());
    expect(joined.ok).toBe(false);
    const places = joined.ok ? [] : joined.problems.map(({ file, record }) => `${file} ${record}`);
    expect(places).toContain('assignments turbines-west');
    expect(places).toContain('infrastructure power-station');
    expect(places).toContain('divisions 510000');
  });

  it('refuses an industry above itself instead of running for ever', () => {
    const records = worldRecords((raw) =>
      setField(rawRecord(raw.industries, 'equipment'), 'parent', 'wind-turbines'),
    );
    expect(joinAtlas(records, worldGeography()).ok).toBe(false);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(atlas)).toBe(true);
  });

  it('lists prefectures by code, whatever their order in the records', () => {
    expect(adcodesOf(atlas.prefectures)).toEqual([510100, 510700]);
    expect(atlas.province.adcode).toBe(510000);
    expect(atlas.divisions.get(500000)?.level).toBe('province');
  });

  it('lists the counties of a prefecture and of the province', () => {
    expect(adcodesOf(atlas.countiesOf(510100))).toEqual([510104, 510105]);
    expect(adcodesOf(atlas.countiesOf(510000)).sort()).toEqual([510104, 510105, 510703, 510704]);
    expect(atlas.countiesOf(500000)).toEqual([]);
  });
});

describe('index by region', () => {
  it('counts the counties of a member in', () => {
    expect(atlas.divisionsIn('west')).toEqual(new Set([510100, 510104, 510105]));
    expect(atlas.divisionsIn('belt')).toEqual(new Set([510105, 510703]));
    expect(atlas.divisionsIn('nowhere').size).toBe(0);
  });

  it('tells the regions of a division', () => {
    expect(idsOf(atlas.regionsOf(510100))).toEqual(['west']);
    expect(idsOf(atlas.regionsOf(510105))).toEqual(['west', 'belt']);
    expect(atlas.regionsOf(500000)).toEqual([]);
  });
});

describe('index of assignments', () => {
  it('goes by prefecture and by county', () => {
    expect(idsOf(atlas.assignmentsOf(510100))).toEqual(['turbines-west', 'equipment-west']);
    expect(idsOf(atlas.assignmentsOf(510104))).toEqual(['turbines-west']);
    expect(atlas.assignmentsOf(510105)).toEqual([]);
  });

  it('goes by industry and everything above it', () => {
    expect(idsOf(atlas.assignmentsIn('equipment'))).toEqual(['turbines-west', 'equipment-west']);
    expect(idsOf(atlas.assignmentsIn('turbines'))).toEqual(['turbines-west']);
    expect(atlas.assignmentsIn('wind-turbines')).toEqual([]);
  });

  it('goes by clause', () => {
    expect(idsOf(atlas.assignmentsUnder('clause-15'))).toEqual(['farming-east']);
    expect(atlas.assignmentsUnder('clause-9')).toEqual([]);
  });
});

describe('index by clause', () => {
  const bulleted = worldAtlas((raw) => {
    raw.clauses.push({
      ...rawRecord(raw.clauses, 'clause-4'),
      id: 'clause-4-turbines',
    });
    setField(rawRecord(raw.assignments, 'turbines-west'), 'clause', 'clause-4-turbines');
    setField(rawRecord(raw.industries, 'turbines'), 'clauses', ['clause-4', 'clause-4-turbines']);
    setField(rawRecord(raw.infrastructure, 'waterway'), 'clauses', [
      'clause-4-turbines',
      'clause-4',
    ]);
  });

  it('counts the bullets of an article in, each record once', () => {
    expect(idsOf(bulleted.assignmentsUnder('clause-4'))).toEqual([
      'turbines-west',
      'equipment-west',
    ]);
    expect(idsOf(bulleted.projectsUnder('clause-4'))).toEqual(['waterway']);
    expect(idsOf(bulleted.industriesUnder('clause-4'))).toHaveLength(6);
  });

  it('keeps a bullet to itself', () => {
    expect(idsOf(bulleted.assignmentsUnder('clause-4-turbines'))).toEqual(['turbines-west']);
    expect(idsOf(bulleted.projectsUnder('clause-4-turbines'))).toEqual(['waterway']);
    expect(idsOf(bulleted.industriesUnder('clause-4-turbines'))).toEqual(['turbines']);
  });

  it('takes no clause for the bullet of another that merely begins alike', () => {
    const alike = worldAtlas((raw) => {
      raw.clauses.push({ ...rawRecord(raw.clauses, 'clause-4'), id: 'clause-45' });
      setField(rawRecord(raw.assignments, 'farming-east'), 'clause', 'clause-45');
    });
    expect(idsOf(alike.assignmentsUnder('clause-4'))).not.toContain('farming-east');
  });
});

describe('index of projects', () => {
  it('goes by every division touched', () => {
    expect(idsOf(atlas.projectsOf(510100))).toEqual(['power-station', 'waterway']);
    expect(idsOf(atlas.projectsOf(510105))).toEqual(['waterway']);
    expect(idsOf(atlas.projectsOf(510704))).toEqual(['reserve']);
  });

  it('goes by each of its clauses', () => {
    expect(idsOf(atlas.projectsUnder('clause-4'))).toEqual(['waterway']);
    expect(idsOf(atlas.projectsUnder('clause-15'))).toEqual([
      'power-station',
      'waterway',
      'reserve',
    ]);
  });
});

describe('an indicator', () => {
  const series = atlas.indicators.get('output');

  it('gives the value of a year, or the latest', () => {
    expect(series?.years).toEqual([2022, 2024]);
    expect(series?.valueOf(510100, 2022)?.value).toBe(5);
    expect(series?.valueOf(510100, null)).toMatchObject({ value: 7, year: 2024 });
    expect(series?.valueOf(510700, null)).toMatchObject({ value: 4, year: 2022 });
    expect(series?.valueOf(510700, 2024)).toBeUndefined();
    expect(series?.valueOf(500000, null)).toBeUndefined();
  });

  it('shows its fullest year first', () => {
    expect(series?.bestYear).toBe(2022);
  });

  it('shows the later of two years that are equally full', () => {
    const even = worldAtlas((raw) =>
      raw['indicator-values'].push({
        indicator: 'output',
        adcode: 510700,
        year: 2024,
        value: 6,
        source: 'gazette',
      }),
    );
    expect(even.indicators.get('output')?.bestYear).toBe(2024);
  });

  it('shows the latest of each where no year covers most divisions', () => {
    const split = worldAtlas((raw) => {
      raw['indicator-values'] = [
        { indicator: 'output', adcode: 510100, year: 2022, value: 1, source: 'gazette' },
        { indicator: 'output', adcode: 510700, year: 2024, value: 2, source: 'gazette' },
      ];
    });
    expect(split.indicators.get('output')?.bestYear).toBeNull();
  });

  it('may have no value at all', () => {
    const empty = worldAtlas((raw) => {
      raw['indicator-values'] = [];
    });
    expect(empty.indicators.get('output')?.years).toEqual([]);
    expect(empty.indicators.get('output')?.valueOf(510100, null)).toBeUndefined();
  });
});
