import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { publishAtlas } from '../../src/atlas/publish.ts';
import { SCHEMAS } from '../../src/atlas/schema/records.ts';
import { PUBLISHED_EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { worldAtlas, worldRecords } from './world.ts';

const text = { zh: '图', en: 'Atlas' };
const META = {
  title: text,
  version: '1',
  generated: '2026-01-01',
  datum: 'WGS84',
  licence: text,
  notice: text,
} as const;

/** As people outside read it. */
const published = JSON.parse(
  JSON.stringify(publishAtlas(worldAtlas(), worldRecords(), META)),
) as Record<string, Record<string, unknown>[]> & { infrastructure: FeatureCollection };

/** The keys that the file promises for every record of a kind. */
const PROMISED = {
  documents: ['id', 'title', 'date', 'publisher'],
  clauses: ['id', 'document', 'article', 'heading', 'summary', 'mapping'],
  divisions: ['adcode', 'level', 'name', 'shortName', 'parent', 'seat', 'areaKm2'],
  regions: ['id', 'name', 'kind', 'members'],
  industries: ['id', 'parent', 'family', 'name'],
  assignments: [
    ...['id', 'industry', 'adcode', 'evidence', 'commitment', 'clause'],
    ...['note', 'figures', 'sources'],
  ],
  indicators: ['id', 'name', 'unit', 'definition', 'values'],
  targets: ['id', 'name', 'year', 'value', 'unit', 'clause'],
  sources: ['id', 'title', 'publisher', 'url', 'date', 'reliability'],
};

const FEATURE_PROPERTIES = [
  ...['id', 'name', 'category', 'status', 'precision'],
  ...['clauses', 'summary', 'figures', 'sources'],
];

describe('the published dataset', () => {
  it('has these parts and no other', () => {
    expect(Object.keys(published).sort()).toEqual(
      ['meta', 'infrastructure', ...Object.keys(PROMISED)].sort(),
    );
    expect(published.meta).toEqual(META);
  });

  it.each(Object.entries(PROMISED))('keeps the promised keys of %s', (part, keys) => {
    const rows = published[part] ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) for (const key of keys) expect(row).toHaveProperty(key);
  });

  it('loses no record', () => {
    const records = worldRecords();
    for (const part of ['clauses', 'divisions', 'assignments', 'sources', 'targets'] as const)
      expect(published[part]).toHaveLength(records[part].length);
    expect(published.infrastructure.features).toHaveLength(records.infrastructure.length);
  });

  it('keeps optional keys where there is something to say', () => {
    const find = (part: string, id: string) => published[part]?.find((row) => row.id === id);
    expect(find('clauses', 'clause-15')).toHaveProperty('reason.en', 'Reason');
    expect(find('assignments', 'turbines-west')).toHaveProperty('county', 510104);
    expect(find('targets', 'more-turbines')).toMatchObject({
      industry: 'turbines',
      baseline: { value: 3, year: 2022, source: 'gazette' },
    });
  });

  it('writes infrastructure as features with geometry', () => {
    expect(published.infrastructure.type).toBe('FeatureCollection');
    for (const { properties, geometry, id } of published.infrastructure.features) {
      for (const key of FEATURE_PROPERTIES) expect(properties).toHaveProperty(key);
      expect(properties?.id).toBe(id);
      expect(properties).not.toHaveProperty('touches');
      expect(properties).not.toHaveProperty('geometry');
      expect(geometry).not.toBeNull();
    }
    const kinds = published.infrastructure.features.map(({ geometry }) => geometry.type);
    expect(kinds).toEqual(['Point', 'LineString', 'MultiPolygon']);
  });

  it('keeps what a geometry alone does not tell', () => {
    const [station, waterway, reserve] = published.infrastructure.features;
    expect(station?.properties).toHaveProperty('county', 510104);
    expect(waterway?.properties).toHaveProperty('outward.en', 'The sea');
    expect(waterway?.properties?.stations).toHaveLength(2);
    expect(reserve?.properties).toHaveProperty('members', [510700]);
  });

  it('folds values into their indicator', () => {
    expect(published.indicators?.[0]?.values).toEqual([
      { adcode: 510100, year: 2022, value: 5, source: 'gazette' },
      { adcode: 510100, year: 2024, value: 7, source: 'gazette' },
      { adcode: 510700, year: 2022, value: 4, source: 'gazette' },
    ]);
  });
});

describe('what the reader brought along', () => {
  it('is never published, and no record file may hold it', () => {
    const kinds: readonly unknown[] = PUBLISHED_EVIDENCES;
    expect(published.assignments?.every(({ evidence }) => kinds.includes(evidence))).toBe(true);
    const [assignment] = worldRecords().assignments;
    const [source] = worldRecords().sources;
    const takes = (file: 'assignments' | 'sources', record: object) =>
      v.safeParse(SCHEMAS[file], record).success;
    expect(takes('assignments', { ...assignment })).toBe(true);
    expect(takes('assignments', { ...assignment, evidence: 'own' })).toBe(false);
    expect(takes('assignments', { ...assignment, layer: 'own-abc123' })).toBe(false);
    expect(takes('sources', { ...source })).toBe(true);
    expect(takes('sources', { ...source, reliability: 'own' })).toBe(false);
  });
});
