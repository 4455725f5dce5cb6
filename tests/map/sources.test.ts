import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, CATEGORY_GROUPS, groupOf } from '../../src/atlas/schema/vocabulary.ts';
import { FRAME, frameExit } from '../../src/map/frame.ts';
import { corridorSource, SOURCE_KEYS, sourcesOf, VIEW_SOURCES } from '../../src/map/sources.ts';
import { atlas } from '../data/real.ts';

const [west, south, east, north] = FRAME;
const MIDDLE: Position = [103, 30];
const exitOf = (...coordinates: Position[]) => frameExit({ type: 'LineString', coordinates });

describe('where a line leaves the frame', () => {
  it.each([
    ['east', [120, 30], [east, 30], 88],
    ['west', [80, 30], [west, 30], -85],
    ['north', [103, 50], [103, north], 0],
    ['south', [103, 10], [103, south], 180],
  ] as const)('to the %s', (_, end, at, bearing) => {
    const exit = exitOf(MIDDLE, [...end]);
    expect(exit?.at[0]).toBeCloseTo(at[0], 6);
    expect(exit?.at[1]).toBeCloseTo(at[1], 6);
    // A great circle bends; a few degrees do not turn an arrow.
    const turn = Math.abs((((exit?.bearing ?? 0) - bearing + 540) % 360) - 180);
    expect(turn).toBeLessThan(8);
  });

  it('by its corner, on whichever side comes first', () => {
    const exit = exitOf(MIDDLE, [120, 50]);
    expect(exit?.at[1]).toBeCloseTo(north, 6);
    expect(exit?.at[0]).toBeLessThan(east);
  });

  it('on the leg that crosses it', () => {
    const exit = exitOf(MIDDLE, [105, 31], [105, 40], [90, 50]);
    expect(exit?.at).toEqual([105, north]);
  });

  it('backwards, when it starts outside, so that the arrow points outward', () => {
    const exit = exitOf([120, 30], MIDDLE);
    expect(exit?.at[0]).toBeCloseTo(east, 6);
    expect(Math.abs((exit?.bearing ?? 0) - 88)).toBeLessThan(8);
  });

  it('at its end, when it stays inside', () => {
    const exit = exitOf(MIDDLE, [104, 30], [105, 30]);
    expect(exit?.at).toEqual([105, 30]);
    expect(exit?.bearing).toBeGreaterThan(80);
  });

  it('nowhere, when it has no course', () => {
    expect(exitOf()).toBeUndefined();
    expect(exitOf(MIDDLE)).toBeUndefined();
  });
});

describe('sources', () => {
  const sources = sourcesOf(atlas);
  const featuresOf = (id: keyof typeof sources) => sources[id].features;

  it('end the borders of neighbours where those are cut off', () => {
    const [border] = featuresOf('neighbours');
    const lines = border?.geometry.type === 'MultiLineString' ? border.geometry.coordinates : [];
    const west = Math.min(...lines.flatMap((line) => line.map(([longitude = 0]) => longitude)));
    expect(west).toBe(88);
    const along = lines.flatMap((line) =>
      line.filter(([longitude], index) => longitude === west && line[index + 1]?.[0] === west),
    );
    expect(along).toEqual([]);
  });

  it('are those that the style declares', () => {
    expect([...Object.keys(sources), ...VIEW_SOURCES].sort()).toEqual(
      Object.keys(SOURCE_KEYS).sort(),
    );
  });

  const lasting = Object.entries(SOURCE_KEYS).filter(([id]) => id in sources);
  it.each(lasting)('of %s have features with the key %s', (id, key) => {
    const features = featuresOf(id as keyof typeof sources);
    expect(features.length).toBeGreaterThan(0);
    if (key === null) return;
    const keys = features.map(({ properties }) => properties?.[key] as unknown);
    expect(keys.every((one) => typeof one === (key === 'adcode' ? 'number' : 'string'))).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold every division and every project once', () => {
    expect(featuresOf('prefectures')).toHaveLength(21);
    expect(featuresOf('prefecture-labels')).toHaveLength(21);
    expect(featuresOf('counties')).toHaveLength(183);
    expect(featuresOf('county-labels')).toHaveLength(183);
    expect(featuresOf('zones')).toHaveLength(5);
    const drawn = (['project-points', 'project-lines', 'project-areas'] as const).flatMap((id) =>
      featuresOf(id).map(({ properties }) => properties?.id as unknown),
    );
    expect(new Set(drawn)).toEqual(new Set(atlas.projects.keys()));
    expect(drawn).toHaveLength(atlas.projects.size);
  });

  it('give labels both languages', () => {
    const labels = [
      'prefecture-labels',
      'county-labels',
      'zone-labels',
      'neighbour-labels',
    ] as const;
    for (const id of labels)
      for (const { properties } of featuresOf(id)) {
        expect(properties?.zh, id).toMatch(/\p{Script=Han}/u);
        expect(properties?.en, id).toMatch(/^[A-Z]/);
      }
  });

  it('give nameless rivers no name at all', () => {
    for (const { properties } of featuresOf('rivers'))
      expect(properties?.zh === undefined).toBe(properties?.en === undefined);
    expect(featuresOf('rivers').some(({ properties }) => properties?.zh === '长江')).toBe(true);
  });

  it('put an arrow inside the frame for every line that leads on', () => {
    const outward = [...atlas.projects.values()].filter(
      ({ place }) => place.type === 'line' && place.outward !== undefined,
    );
    expect(outward.length).toBeGreaterThan(5);
    const arrows = featuresOf('outward-arrows');
    expect(arrows.map(({ properties }) => properties?.id as unknown)).toEqual(
      outward.map(({ id }) => id),
    );
    for (const { geometry, properties } of arrows) {
      const [x = 0, y = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
      const name = String(properties?.id);
      expect(x, name).toBeGreaterThanOrEqual(west - 1e-9);
      expect(x, name).toBeLessThanOrEqual(east + 1e-9);
      expect(y, name).toBeGreaterThanOrEqual(south - 1e-9);
      expect(y, name).toBeLessThanOrEqual(north + 1e-9);
      expect(properties?.zh, name).toMatch(/\p{Script=Han}/u);
    }
  });

  it('tell wide areas, which cover more than half of the province', () => {
    for (const { properties } of featuresOf('project-areas')) {
      const project = atlas.projects.get(String(properties?.id));
      const members = project?.place.type === 'area' ? project.place.members : [];
      if (members.includes(510000)) expect(properties?.isWide).toBe(true);
      if (members.length === 1 && members[0] !== 510000) expect(properties?.isWide).toBe(false);
    }
  });
});

describe('the source of the corridor', () => {
  const partsOf = (corridor: Parameters<typeof corridorSource>[0]) =>
    corridorSource(corridor).features.map(({ properties }) => properties?.part as unknown);
  const line = { type: 'LineString' as const, coordinates: [MIDDLE, [104, 30]] };
  const band = { type: 'Polygon' as const, coordinates: [[MIDDLE, [104, 30], [104, 31], MIDDLE]] };

  it('is empty without a corridor', () => {
    expect(partsOf(null)).toEqual([]);
  });

  it('has the band below the line below the corners', () => {
    expect(partsOf({ line, band, corners: [[103, 30]] })).toEqual(['band', 'line', 'corner']);
  });

  it('has the first corner of a line that is being drawn', () => {
    expect(partsOf({ line: null, band: null, corners: [[103, 30]] })).toEqual(['corner']);
  });
});

describe('the group of a category', () => {
  it.each(CATEGORIES)('of %s is the one that lists it', (category) => {
    expect(CATEGORY_GROUPS[groupOf(category)] as readonly string[]).toContain(category);
  });
});
