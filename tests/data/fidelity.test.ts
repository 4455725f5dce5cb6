import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { COMMITMENTS, PUBLISHED_EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { atlas, records } from './real.ts';
import { textsOf } from './texts.ts';

describe('places', () => {
  it('are 21 prefectures and 183 counties, each prefecture with counties', () => {
    expect(atlas.prefectures).toHaveLength(21);
    expect(records.divisions.filter(({ level }) => level === 'county')).toHaveLength(183);
    for (const { adcode } of atlas.prefectures)
      expect(atlas.countiesOf(adcode).length, String(adcode)).toBeGreaterThan(0);
  });

  it('are tiled by five zones, each prefecture in one', () => {
    const zones = records.regions.filter(({ kind }) => kind === 'zone');
    expect(zones).toHaveLength(5);
    for (const { adcode } of atlas.prefectures) {
      const own = zones.filter(({ members }) => members.includes(adcode));
      expect(own, String(adcode)).toHaveLength(1);
    }
  });

  it('of projects lie in the county they name', () => {
    const stops = records.infrastructure.flatMap(({ id, place }) => {
      if (place.type === 'area') return [];
      return (place.type === 'point' ? [place] : place.stations).map((stop) => ({ id, ...stop }));
    });
    expect(stops.length).toBeGreaterThan(200);
    const strays = stops.filter(({ at, county }) => {
      const shape = county === undefined ? undefined : atlas.geography.shapeOf(county);
      return county !== undefined && !(shape && booleanPointInPolygon(at, shape));
    });
    expect(strays).toEqual([]);
    const homeless = stops.filter(({ at, county }) => {
      const province = atlas.geography.shapeOf(510000);
      return county === undefined && province && booleanPointInPolygon(at, province);
    });
    expect(homeless).toEqual([]);
  });
});

describe('facts', () => {
  it('cover every prefecture', () => {
    for (const { adcode, name } of atlas.prefectures)
      expect(atlas.assignmentsOf(adcode).length, name.zh).toBeGreaterThan(0);
  });

  it('cover every kind of evidence and commitment', () => {
    const seen = new Set<string>(
      records.assignments.flatMap(({ evidence, commitment }) => [evidence, commitment]),
    );
    expect(seen).toEqual(new Set([...PUBLISHED_EVIDENCES, ...COMMITMENTS]));
  });

  it('rest on a source wherever they give a figure', () => {
    const bare = [...records.assignments, ...records.infrastructure].filter(
      ({ figures, sources }) => figures.length > 0 && sources.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('give each figure of a record once a year', () => {
    for (const { id, figures } of [...records.assignments, ...records.infrastructure]) {
      const keys = figures.map(({ name, year }) => `${name.zh} ${year}`);
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });
});

describe('sources', () => {
  it('are each used by some record', () => {
    const used = new Set([
      ...records.assignments.flatMap(({ sources }) => sources),
      ...records.infrastructure.flatMap(({ sources }) => sources),
      ...records.regions.flatMap(({ sources }) => sources),
      ...records['indicator-values'].map(({ source }) => source),
      ...records.targets.flatMap(({ baseline }) => baseline?.source ?? []),
    ]);
    expect(records.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('show no address where only a mirror was seen', () => {
    const shown = records.sources.filter(
      ({ reliability, url }) => reliability === 'mirror' && url !== null,
    );
    expect(shown.map(({ id }) => id)).toEqual([]);
  });

  it('have web addresses only', () => {
    for (const { id, url } of records.sources) if (url) expect(url, id).toMatch(/^https?:\/\//);
  });
});

describe('texts', () => {
  const texts = textsOf(records);

  it('are all there', () => {
    expect(texts.length).toBeGreaterThan(3000);
  });

  it('have Chinese in Chinese, but for signs and units', () => {
    const bare = texts.filter(({ zh, field }) => field !== 'unit' && !/\p{Script=Han}/u.test(zh));
    expect(bare).toEqual([]);
  });

  it('have no Chinese in English, but for quoted terms', () => {
    const mixed = texts.filter(({ en }) => /\p{Script=Han}/u.test(en.replace(/“[^“”]*”/g, '')));
    expect(mixed).toEqual([]);
  });

  it('quote terms, not sentences', () => {
    const quoted = texts.flatMap(({ zh, en }) => `${zh} ${en}`.match(/“[^“”]*”/g) ?? []);
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((term) => (term.match(/\p{Script=Han}/gu) ?? []).length > 25)).toEqual([]);
  });

  it('differ between the languages', () => {
    const same = texts.filter(({ zh, en, field }) => field !== 'unit' && zh === en);
    expect(same).toEqual([]);
  });
});
