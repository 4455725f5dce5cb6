import { describe, expect, it } from 'vitest';
import { homeless, peerGaps, soleHomes } from '../../../src/analysis/designation/gaps.ts';
import { silentPlaces } from '../../../src/analysis/designation/silence.ts';
import { rawRecord, worldAtlas } from '../../atlas/world.ts';
import { chance } from '../../store/random.ts';
import { atlas as sichuan } from '../../views/realAtlas.ts';
import { assign, assignByChance, shuffled } from '../assign.ts';

const [WEST, EAST] = [510100, 510700];
const atlas = worldAtlas();
/** The same world with both prefectures in one zone. */
const oneZone = worldAtlas(({ regions }) => {
  rawRecord(regions, 'west').members = [WEST, EAST];
});

describe('gaps against the peers of a zone', () => {
  const gapsOf = (west: readonly string[], east: readonly string[]) => {
    const found = peerGaps(oneZone, WEST, [
      ...west.map((id) => assign(id, WEST)),
      ...east.map((id) => assign(id, EAST)),
    ]);
    return {
      missing: found?.missing.map(({ industry, isBroadlyNamed }) =>
        isBroadlyNamed ? `${industry.id}?` : industry.id,
      ),
      alone: found?.alone.map(({ industry }) => industry.id),
      sectors: found?.sectors,
    };
  };

  it('are sectors that a peer carries and the city does not', () => {
    expect(gapsOf(['turbines'], ['rail-cars', 'farming'])).toEqual({
      missing: ['rail-cars', 'farming'],
      alone: ['turbines'],
      sectors: 1,
    });
  });

  it('count a segment for its sector', () => {
    expect(gapsOf(['wind-turbines'], ['turbines'])).toEqual({
      missing: [],
      alone: [],
      sectors: 1,
    });
  });

  it('say where the city is named more broadly', () => {
    expect(gapsOf(['equipment'], ['turbines']).missing).toEqual(['turbines?']);
  });

  it('take a bare root as carried by whoever carries a part of it', () => {
    expect(gapsOf(['turbines'], ['equipment'])).toEqual({
      missing: [],
      alone: ['turbines'],
      sectors: 1,
    });
    expect(gapsOf([], ['equipment']).missing).toEqual(['equipment']);
    expect(gapsOf(['equipment'], ['turbines']).alone).toEqual([]);
  });

  it('know the peers, and no one outside a zone', () => {
    expect(peerGaps(atlas, WEST, [assign('farming', EAST)])?.peers).toEqual([]);
    expect(peerGaps(atlas, 500000, [])).toBeUndefined();
  });

  it('hold in Sichuan: what is missing is a peer’s and not the city’s, what is alone the reverse', () => {
    for (const { adcode } of sichuan.prefectures) {
      const found = peerGaps(sichuan, adcode, sichuan.assignments);
      expect(found?.peers.length, String(adcode)).toBeGreaterThan(0);
      const carries = (place: number, id: string) =>
        sichuan.assignmentsIn(id).some((assignment) => assignment.adcode === place);
      for (const { industry, peers } of found?.missing ?? []) {
        expect(carries(adcode, industry.id)).toBe(false);
        expect(peers.length).toBeGreaterThan(0);
        for (const peer of peers) expect(carries(peer.adcode, industry.id)).toBe(true);
      }
      for (const { industry } of found?.alone ?? []) {
        expect(carries(adcode, industry.id)).toBe(true);
        for (const peer of found?.peers ?? [])
          expect(carries(peer.adcode, industry.id)).toBe(false);
      }
      const counts = found?.missing.map(({ peers }) => peers.length) ?? [];
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });
});

describe('industries with one home', () => {
  it('stand for the branch below them', () => {
    const found = soleHomes(atlas, [
      assign('wind-turbines', WEST, 'inferred', 510104),
      assign('turbines', WEST, 'public', 510105),
      assign('rail-cars', EAST),
      assign('farming', EAST, 'document'),
    ]);
    expect(
      found.map(({ industry, prefecture, evidence }) => [industry.id, prefecture.adcode, evidence]),
    ).toEqual([
      ['turbines', WEST, 'public'],
      ['rail-cars', EAST, 'public'],
      ['farming', EAST, 'document'],
    ]);
  });

  it('in Sichuan are carried by that prefecture alone, and none lies in another', () => {
    const found = soleHomes(sichuan, sichuan.assignments);
    const ids = new Set(found.map(({ industry }) => industry.id));
    for (const { industry, prefecture } of found) {
      const places = sichuan.assignmentsIn(industry.id).map(({ adcode }) => adcode);
      expect([...new Set(places)]).toEqual([prefecture.adcode]);
      const above = sichuan.industries.pathTo(industry.id).slice(0, -1);
      expect(above.some(({ id }) => ids.has(id))).toBe(false);
    }
    // Everything with one home is found, itself or by the branch that stands for it.
    for (const { id } of sichuan.industries.all) {
      const places = new Set(sichuan.assignmentsIn(id).map(({ adcode }) => adcode));
      const path = sichuan.industries.pathTo(id);
      expect(path.some((one) => ids.has(one.id))).toBe(places.size === 1 || isBelow(path, ids));
    }
  });

  const isBelow = (path: readonly { id: string }[], ids: ReadonlySet<string>) =>
    path.slice(0, -1).some(({ id }) => ids.has(id));

  it('depend on no order', () => {
    const random = chance(7);
    const ids = atlas.industries.all.map(({ id }) => id);
    for (let run = 0; run < 20; run += 1) {
      const some = assignByChance(random, ids, [WEST, EAST], 6);
      expect(soleHomes(atlas, shuffled(random, some))).toEqual(soleHomes(atlas, some));
      expect(homeless(atlas, shuffled(random, some))).toEqual(homeless(atlas, some));
    }
  });
});

describe('industries without a home', () => {
  it('are shown by the highest of a branch', () => {
    const found = homeless(atlas, [assign('rail-cars', EAST)]);
    expect(found.map(({ industry, below }) => [industry.id, below])).toEqual([
      ['turbines', 1],
      ['electronics', 0],
      ['farming', 0],
    ]);
    expect(homeless(atlas, []).map(({ industry }) => industry.id)).toEqual([
      'equipment',
      'electronics',
      'farming',
    ]);
  });

  it('and those that have one make up the tree', () => {
    const without = homeless(sichuan, sichuan.assignments).reduce(
      (total, { below }) => total + 1 + below,
      0,
    );
    const placed = sichuan.industries.all.filter(({ id }) => sichuan.assignmentsIn(id).length > 0);
    expect(without + placed.length).toBe(sichuan.industries.all.length);
  });
});

describe('places passed over', () => {
  const found = silentPlaces(atlas, [
    assign('turbines', WEST, 'document', 510104),
    assign('farming', EAST, 'public', 510703),
    assign('farming', EAST, 'inferred'),
  ]);

  it('are prefectures that no document names, with what else places there', () => {
    expect(
      found.prefectures.map(({ prefecture, industries }) => [prefecture.adcode, industries]),
    ).toEqual([[EAST, 1]]);
  });

  it('are counties that no document names, and those nobody names', () => {
    expect(found.countiesUnnamed).toBe(3);
    expect(
      found.countiesEmpty.map(({ prefecture, counties }) => [
        prefecture.adcode,
        counties.map(({ adcode }) => adcode),
      ]),
    ).toEqual([
      [WEST, [510105]],
      [EAST, [510704]],
    ]);
  });

  it('are looked for where the reader looks', () => {
    const east = silentPlaces(atlas, [], new Set([EAST, 510703]));
    expect(east.prefectures.map(({ prefecture }) => prefecture.adcode)).toEqual([EAST]);
    expect(east.countiesUnnamed).toBe(1);
    expect(east.countiesEmpty).toHaveLength(1);
  });

  it('in Sichuan have no document assignment', () => {
    for (const { prefecture } of silentPlaces(sichuan, sichuan.assignments).prefectures) {
      const own = sichuan.assignmentsOf(prefecture.adcode);
      expect(own.some(({ evidence }) => evidence === 'document')).toBe(false);
    }
  });
});
