import { describe, expect, it } from 'vitest';
import { areaOf, areasAt, assignmentsIn, sameArea } from '../../src/analysis/areas.ts';
import { carriedBy, sectorsOf } from '../../src/analysis/carrying.ts';
import { atlas } from '../views/realAtlas.ts';

const area = (key: number | string) => {
  const found =
    typeof key === 'number'
      ? areaOf(atlas, { kind: 'division', adcode: key })
      : areaOf(atlas, { kind: 'region', id: key });
  if (!found) throw new Error(`no area ${key}`);
  return found;
};

describe('areas', () => {
  it('are 5 zones, 21 prefectures, 183 counties, each tiling the province', () => {
    expect(areasAt(atlas, 'zone')).toHaveLength(5);
    expect(areasAt(atlas, 'prefecture')).toHaveLength(21);
    expect(areasAt(atlas, 'county')).toHaveLength(183);
    const inZones = areasAt(atlas, 'zone').flatMap(({ inside }) => [...inside]);
    expect(new Set(inZones).size).toBe(inZones.length);
    expect(inZones).toHaveLength(21 + 183);
  });

  it('are known by division or region, and not made of context', () => {
    expect(area(510700).shortName.zh).toBe('绵阳');
    expect(area('panxi').inside).toContain(510400);
    expect(areaOf(atlas, { kind: 'division', adcode: 510000 })).toBeUndefined();
    expect(areaOf(atlas, { kind: 'division', adcode: 1 })).toBeUndefined();
    expect(areaOf(atlas, { kind: 'region', id: 'atlantis' })).toBeUndefined();
  });

  it('are the same by what they name', () => {
    expect(sameArea(area(510700).ref, { kind: 'division', adcode: 510700 })).toBe(true);
    expect(sameArea(area(510700).ref, area('panxi').ref)).toBe(false);
  });

  it('hold the assignments that lie in them, and the zones hold each of them once', () => {
    const all = atlas.assignments;
    for (const level of ['zone', 'prefecture'] as const) {
      const sum = areasAt(atlas, level).reduce(
        (total, one) => total + assignmentsIn(one, all).length,
        0,
      );
      expect(sum).toBe(all.length);
    }
    const counties = areasAt(atlas, 'county').flatMap((one) => assignmentsIn(one, all));
    expect(counties).toHaveLength(all.filter(({ county }) => county !== undefined).length);
  });
});

describe('what an area carries', () => {
  it('counts a segment at its sector and root, by the strongest word on it', () => {
    for (const one of areasAt(atlas, 'prefecture')) {
      const carried = carriedBy(atlas, one, atlas.assignments);
      for (const [id, { assignments, industries }] of carried) {
        const within = atlas.industries.within(id);
        expect(assignments.every(({ industry }) => within.has(industry))).toBe(true);
        expect(industries).toBeLessThanOrEqual(assignments.length);
        const parent = atlas.industries.get(id)?.parent;
        if (parent) expect(carried.get(parent)?.assignments.length).toBeGreaterThan(0);
      }
    }
    const deyang = carriedBy(atlas, area(510600), atlas.assignments).get('equipment');
    expect(deyang?.evidence).toBe('document');
  });

  it('carries nothing without assignments', () => {
    expect(carriedBy(atlas, area(510600), []).size).toBe(0);
  });

  it('names sectors, or the root where no sector is named', () => {
    const sectors = sectorsOf(atlas, atlas.assignments);
    for (const id of sectors.keys()) expect(atlas.industries.pathTo(id).length).toBeLessThan(3);
    const equipment = atlas.assignments.filter(({ industry }) => industry === 'equipment');
    expect([...sectorsOf(atlas, equipment)]).toEqual([['equipment', 1]]);
  });
});
