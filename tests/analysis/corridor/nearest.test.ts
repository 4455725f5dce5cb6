import geographic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { GATEWAYS, gatewaysOf, nearestOf } from '../../../src/analysis/corridor/nearest.ts';
import { rawRecord, worldAtlas } from '../../atlas/world.ts';
import { atlas } from '../../views/realAtlas.ts';

/** The made-up world with two airports beside the seat of 510100, at 100.5° E, 31.2° N. */
const world = (near: string) =>
  worldAtlas(({ infrastructure }) => {
    const model = rawRecord(infrastructure, 'power-station');
    const airport = (id: string, status: string, longitude: number, zh: string) => ({
      ...model,
      id,
      name: { zh, en: id },
      category: 'transport-air',
      status,
      place: { type: 'point', at: [longitude, 31.2], county: 510104 },
    });
    infrastructure.push(
      airport('near', near, 100.6, '近机场'),
      airport('far', 'operating', 100.9, '远机场'),
      airport('cargo', 'operating', 100.51, '货运区'),
    );
  });

describe('the gateways', () => {
  it('of the atlas are airports, ports, rail hubs and stations, each by its name', () => {
    const names = (gateway: (typeof GATEWAYS)[number]) =>
      gatewaysOf(atlas).flatMap((site) => (site.gateway === gateway ? [site.name.zh] : []));
    expect(names('airport')).toContain('成都天府国际机场');
    expect(names('airport')).not.toContain('成都双流国际机场货运区');
    expect(names('port').sort()).toEqual(['宜宾港', '泸州港']);
    expect(names('rail-freight')).toContain('眉山国际铁路港');
    expect(names('rail-station')).toContain('乐至站');
    // Stations outside Sichuan name no county.
    expect(names('rail-station')).not.toContain('重庆北站');
  });
});

describe('the nearest gateway', () => {
  it('in operation comes with one that is nearer but still to come', () => {
    const [only, ...others] = nearestOf(world('planned'), 510100);
    expect(others).toEqual([]);
    expect(only?.operating?.site.name.en).toBe('far');
    expect(only?.coming?.site.name.en).toBe('near');
    // A tenth of a degree along 31.2° N on a sphere: 111.195 km × 0.1 × cos 31.2°.
    expect(only?.coming?.km).toBeCloseTo(9.51, 1);
  });

  it('stands alone when it is in operation', () => {
    const [only] = nearestOf(world('operating'), 510100);
    expect([only?.operating?.site.name.en, only?.coming]).toEqual(['near', null]);
  });

  it('is in no case farther than another in operation, and measured within 0.6 %', () => {
    for (const { adcode, seat } of atlas.prefectures) {
      const found = nearestOf(atlas, adcode);
      expect(found.map(({ gateway }) => gateway)).toEqual([...GATEWAYS]);
      for (const { gateway, operating, coming } of found) {
        const km = operating?.km ?? Number.NaN;
        for (const site of gatewaysOf(atlas)) {
          if (site.gateway !== gateway || site.project.status !== 'operating') continue;
          const { s12 = 0 } = geographic.Geodesic.WGS84.Inverse(
            seat[1],
            seat[0],
            site.at[1],
            site.at[0],
          );
          expect(km).toBeLessThanOrEqual((s12 / 1000) * 1.006 + 1e-9);
        }
        if (coming) expect(coming.km).toBeLessThan(km);
      }
    }
  });

  it('is unknown for an unknown division', () => {
    expect(nearestOf(atlas, 1)).toEqual([]);
  });
});
