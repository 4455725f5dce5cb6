import { describe, expect, it } from 'vitest';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import { extendAtlas } from '../../../src/own/extend/extendAtlas.ts';
import { indicatorId, quotientId } from '../../../src/own/extend/ownRecords.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../layers.ts';

const shipped = worldAtlas();
const turbines = shipped.industries.get('turbines');
if (!turbines) throw new Error('The world has no turbines.');

describe('the atlas with the reader’s own', () => {
  it('is the shipped one while nothing joins', () => {
    expect(extendAtlas(shipped, [], NO_REVISION).atlas).toBe(shipped);
    expect(extendAtlas(shipped, [pointsLayer()], NO_REVISION).atlas).toBe(shipped);
    expect(shipped.evidences).not.toContain('own');
  });

  it('has a layer’s figures as an indicator, with the file as its source', () => {
    const { atlas } = extendAtlas(shipped, [statisticsLayer()], NO_REVISION);
    const series = atlas.indicators.get(indicatorId('own-stat01', 0));
    expect(series?.unit.zh).toBe('亿元');
    expect(series?.level).toBe('prefecture');
    expect(series?.valueOf(510100, 2024)?.value).toBe(60);
    expect(series?.valueOf(510100, 2023)).toBeUndefined();
    expect(atlas.sources.get('own-stat01')?.title).toBe('parks.csv');
  });

  it('tells figures of counties from figures of prefectures', () => {
    const values = [510104, 510105, 510703].map((adcode) => ({
      figure: 0,
      adcode,
      year: 2024,
      value: 1,
      rows: 1,
    }));
    const { atlas } = extendAtlas(shipped, [statisticsLayer({ values })], NO_REVISION);
    expect(atlas.indicators.get(indicatorId('own-stat01', 0))?.level).toBe('county');
  });

  it('adds up what is told by industry, and works out its quotients', () => {
    const other = shipped.industries.all.find(({ id }) => id !== 'turbines')?.id ?? '';
    const value = (industry: string, adcode: number, amount: number) => ({
      figure: 0,
      adcode,
      industry,
      year: 2024,
      value: amount,
      rows: 1,
    });
    const layer = statisticsLayer({
      values: [
        value('turbines', 510100, 30),
        value(other, 510100, 30),
        value('turbines', 510700, 10),
        value(other, 510700, 30),
      ],
    });
    const { atlas } = extendAtlas(shipped, [layer], NO_REVISION);
    expect(atlas.indicators.get(indicatorId(layer.id, 0))?.valueOf(510100, 2024)?.value).toBe(60);
    // (30 / 60) / (40 / 100) and (10 / 40) / (40 / 100)
    const quotients = atlas.indicators.get(quotientId(layer.id, 0, 'turbines'));
    expect(quotients?.valueOf(510100, 2024)?.value).toBeCloseTo(1.25, 12);
    expect(quotients?.valueOf(510700, 2024)?.value).toBeCloseTo(0.625, 12);
  });

  it('has a layer’s assignments beside the published, marked as the reader’s', () => {
    const { atlas } = extendAtlas(shipped, [assignmentsLayer()], NO_REVISION);
    const own = atlas.assignments.filter(({ evidence }) => evidence === 'own');
    expect(own).toMatchObject([{ layer: 'own-place1', clause: '' }]);
    expect(atlas.assignments).toHaveLength(shipped.assignments.length + 1);
    expect(atlas.evidences.at(-1)).toBe('own');
    const clause = turbines.clauses[0] ?? '';
    expect(atlas.assignmentsUnder(clause)).toEqual(shipped.assignmentsUnder(clause));
  });

  it('places the same industry in the same county in two layers', () => {
    const layers = [assignmentsLayer(), assignmentsLayer({ id: 'own-place2' })];
    expect(extendAtlas(shipped, layers, NO_REVISION).problems).toEqual([]);
  });

  it('takes several industries out of one row', () => {
    const [first] = assignmentsLayer().assignments;
    const other = shipped.industries.all.find(({ id }) => id !== 'turbines')?.id ?? '';
    if (!first) throw new Error('The layer has no assignments.');
    const layer = assignmentsLayer({ assignments: [first, { ...first, industry: other }] });
    const { atlas, problems } = extendAtlas(shipped, [layer], NO_REVISION);
    expect(problems).toEqual([]);
    expect(atlas.assignments.filter(({ evidence }) => evidence === 'own')).toHaveLength(2);
  });

  it('places the same industry in the same county in two stages', () => {
    const [first] = assignmentsLayer().assignments;
    if (!first) throw new Error('The layer has no assignments.');
    const later = { ...first, line: 3, commitment: 'planned' as const };
    const { atlas, problems } = extendAtlas(
      shipped,
      [assignmentsLayer({ assignments: [first, later] })],
      NO_REVISION,
    );
    expect(problems).toEqual([]);
    expect(atlas.assignments).toHaveLength(shipped.assignments.length + 2);
  });

  it('leaves a layer out that no longer joins, and keeps the others', () => {
    const [first] = assignmentsLayer().assignments;
    if (!first) throw new Error('The layer has no assignments.');
    const lost = assignmentsLayer({ assignments: [{ ...first, adcode: 519900 }] });
    const { atlas } = extendAtlas(shipped, [lost, statisticsLayer()], NO_REVISION);
    expect(atlas.indicators.has(indicatorId('own-stat01', 0))).toBe(true);
    expect(atlas.evidences).not.toContain('own');
  });

  it('takes drafts in, and leaves those out that break the join', () => {
    const [before] = shipped.records.assignments;
    if (!before) throw new Error('The world has no assignments.');
    const edit = (change: object) => ({
      ...NO_REVISION,
      assignments: [{ id: before.id, before, after: { ...before, ...change } }],
    });
    const note = { zh: '改', en: 'changed' };
    const sound = extendAtlas(shipped, [], edit({ note }));
    expect(sound.problems).toEqual([]);
    expect(sound.atlas.assignments.find(({ id }) => id === before.id)?.note).toEqual(note);
    const broken = extendAtlas(shipped, [statisticsLayer()], edit({ industry: 'nothing' }));
    expect(broken.problems[0]?.field).toBe('industry');
    expect(broken.atlas.indicators.has(indicatorId('own-stat01', 0))).toBe(true);
    expect(broken.atlas.assignments).toEqual(shipped.assignments);
  });
});
