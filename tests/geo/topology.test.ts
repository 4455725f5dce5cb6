import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../geo/pipeline/area.ts';
import { type Layer, type LayerName, shapesOf } from '../../geo/pipeline/atlas.ts';
import { isWithin, USUAL_VIEW } from '../../geo/pipeline/frame.ts';
import { OUTLINED_REGIONS } from '../../geo/pipeline/regions.ts';
import { committed } from './fixtures.ts';

const topology = committed.topology();

/** Arc numbers of a shape; one that runs backwards is written as its complement. */
function arcsOf(geometry: Layer['geometries'][number]): number[] {
  return 'arcs' in geometry ? (geometry.arcs as number[][]).flat(3) : [];
}
const parentOf = ({ properties }: Layer['geometries'][number]): number =>
  properties && 'parent' in properties ? (properties.parent ?? 0) : 0;
const plain = (arc: number): number => (arc < 0 ? ~arc : arc);
const arcsOfLayer = (name: LayerName): number[] =>
  topology.objects[name].geometries.flatMap(arcsOf);
const setOf = (name: LayerName): Set<number> => new Set(arcsOfLayer(name).map(plain));

describe('the committed topology', () => {
  it('has every level complete, with ids', () => {
    const ids = (name: LayerName) => topology.objects[name].geometries.map(({ id }) => id);
    expect(new Set(ids('counties')).size).toBe(183);
    expect(new Set(ids('prefectures')).size).toBe(21);
    expect(ids('regions')).toEqual([...OUTLINED_REGIONS]);
    expect(ids('province')).toEqual([510000]);
    expect(ids('neighbours')).toEqual([500000, 520000, 530000, 540000, 610000, 620000, 630000]);
  });

  it('shares every border: each arc bounds at most two units, once each way', () => {
    const uses = [...arcsOfLayer('counties'), ...arcsOfLayer('neighbours')];
    expect(new Set(uses).size).toBe(uses.length);
  });

  it('draws a prefecture border with the very arcs of the county borders', () => {
    const counties = setOf('counties');
    const prefectures = setOf('prefectures');
    for (const name of ['prefectures', 'regions', 'province'] as const) {
      for (const arc of setOf(name)) expect(counties.has(arc), `${name} arc ${arc}`).toBe(true);
    }
    const owners = new Map<number, Set<number>>();
    for (const county of topology.objects.counties.geometries) {
      for (const arc of arcsOf(county).map(plain)) {
        const parents = owners.get(arc) ?? new Set<number>();
        owners.set(arc, parents.add(parentOf(county)));
      }
    }
    const between = [...owners].filter(([, parents]) => parents.size === 2).map(([arc]) => arc);
    expect(between.length).toBeGreaterThan(40);
    for (const arc of between) expect(prefectures.has(arc), `arc ${arc}`).toBe(true);
  });

  it('gives the neighbours the very arcs of the province', () => {
    const neighbours = setOf('neighbours');
    for (const arc of setOf('province')) expect(neighbours.has(arc), `arc ${arc}`).toBe(true);
  });

  it('keeps the enclaves: 会理 has one of 20 km² and 仁和 a second part of 314 km²', () => {
    const parts = (adcode: number): number[] => {
      const county = shapesOf(topology, 'counties').find(({ id }) => id === adcode);
      if (county?.geometry.type !== 'MultiPolygon') return [];
      return county.geometry.coordinates
        .map((coordinates) => areaKm2({ type: 'Polygon', coordinates }))
        .sort((a, b) => b - a);
    };
    expect(parts(513402)[1]).toBeCloseTo(20, 0);
    expect((parts(510411)[1] ?? 0) / 314).toBeCloseTo(1, 1);
  });

  it('names the neighbours where the usual view shows them', () => {
    for (const { id, properties } of shapesOf(topology, 'neighbours')) {
      expect(isWithin(properties.label, USUAL_VIEW), String(id)).toBe(true);
    }
  });
});

describe('the committed records', () => {
  const divisions = committed.divisions();

  it('stand in order: province, prefectures, counties, neighbours', () => {
    expect(divisions.map(({ level }) => level)).toEqual([
      'province',
      ...Array<string>(21).fill('prefecture'),
      ...Array<string>(183).fill('county'),
      ...Array<string>(7).fill('province'),
    ]);
    const counties = divisions
      .filter(({ level }) => level === 'county')
      .map(({ adcode }) => adcode);
    expect(counties).toEqual([...counties].sort((a, b) => a - b));
  });

  it('have names in both languages, of the right script', () => {
    for (const { name, shortName } of divisions) {
      expect(name.zh + shortName.zh).toMatch(/^\p{Script=Han}+$/u);
      expect(name.en).toMatch(
        /^[A-Z][A-Za-z' ]+ (City|Province|Prefecture|County|District|Municipality|Region)$/,
      );
      expect(shortName.en).toMatch(/^[A-Z][a-z']+$/);
      expect(name.zh.startsWith(shortName.zh)).toBe(true);
    }
  });

  it.each([
    [511123, 'Qianwei'],
    [511527, 'Junlian'],
    [511526, 'Gongxian'],
    [510682, 'Shifang'],
    [510117, 'Pidu'],
    [510114, 'Xindu'],
    [511822, 'Yingjing'],
    [511100, 'Leshan'],
    [513333, 'Seda'],
    [513200, 'Aba'],
    [610000, 'Shaanxi'],
    [511800, "Ya'an"],
  ])('spell %i as %s', (adcode, short) => {
    expect(divisions.find((division) => division.adcode === adcode)?.shortName.en).toBe(short);
  });
});
