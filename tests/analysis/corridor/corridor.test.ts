import { area, buffer, distance, lineString } from '@turf/turf';
import geographic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../src/analysis/corridor/band.ts';
import {
  type Corridor,
  corridorOf,
  surroundingsOf,
} from '../../../src/analysis/corridor/corridor.ts';
import { type CorridorLine, linesOf } from '../../../src/analysis/corridor/corridorLine.ts';
import { type Course, courseOf } from '../../../src/analysis/corridor/course.ts';
import { groundOf } from '../../../src/analysis/corridor/ground.ts';
import { nearestOn } from '../../../src/analysis/corridor/offset.ts';
import { toPlane } from '../../../src/analysis/corridor/plane.ts';
import { trackOf } from '../../../src/analysis/corridor/track.ts';
import type { Atlas } from '../../../src/atlas/join.ts';
import type { Position } from '../../../src/atlas/schema/fields.ts';
import { worldAtlas } from '../../atlas/world.ts';
import { chance } from '../../store/random.ts';
import { atlas } from '../../views/realAtlas.ts';

const geodesic = (a: Position, b: Position) =>
  (geographic.Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? Number.NaN) / 1000;

function laid(of: Atlas) {
  const ground = groundOf(of);
  const course = (line: CorridorLine): Course => {
    const found = courseOf(ground, line);
    if (!found) throw new Error('There is no such line.');
    return found;
  };
  const within = (line: CorridorLine, reachKm: number): Corridor => {
    const found = course(line);
    const around = surroundingsOf(ground, found);
    const projects = [...of.projects.values()];
    return corridorOf(ground, found, around, reachKm, of.assignments, projects);
  };
  return { ground, course, within };
}

const drawn = (...positions: Position[]): CorridorLine => ({ kind: 'drawn', positions });
/** Four boxes of one degree from 100° E, between 30° and 32° N; then a neighbour up to 106° E. */
const world = laid(worldAtlas());
const real = laid(atlas);
const somewhere = (luck: ReturnType<typeof chance>): Position => [
  97.5 + luck.next() * 11,
  26 + luck.next() * 8.3,
];

describe('lengths and distances', () => {
  it('agree with a geodesic on the ellipsoid within 0.6 %', () => {
    const luck = chance(7);
    for (let run = 0; run < 200; run += 1) {
      const [a, b] = [somewhere(luck), somewhere(luck)];
      const truth = geodesic(a, b);
      if (truth < 5) continue;
      expect(Math.abs(real.course(drawn(a, b)).lengthKm / truth - 1)).toBeLessThan(0.006);
    }
  });

  it('are true on the plane within 0.6 %, as far as a corridor reaches', () => {
    const luck = chance(8);
    for (let run = 0; run < 300; run += 1) {
      const a = somewhere(luck);
      const b: Position = [a[0] + luck.next() - 0.5, a[1] + luck.next() - 0.5];
      const [[ax, ay], [bx, by]] = [toPlane(a), toPlane(b)];
      expect(Math.abs(Math.hypot(bx - ax, by - ay) / geodesic(a, b) - 1)).toBeLessThan(0.006);
    }
  });

  it('from a meridian go by its parallel, to the known side', () => {
    const track = trackOf([
      [104, 29],
      [104, 31],
    ]);
    const east = nearestOn(track, [104.5, 30]);
    expect(east.side).toBe('right');
    expect(nearestOn(track, [103.5, 30]).side).toBe('left');
    // Half a degree of the parallel at 30° N: 111.195 km × 0.5 × cos 30°.
    expect(east.distanceKm).toBeCloseTo(48.15, 1);
    expect(east.km).toBeCloseTo(111.2, 0);
  });
});

describe('the stretches of a line', () => {
  const along = world.course(drawn([100.5, 31], [104.5, 31]));
  const degree = distance([100, 31], [101, 31]);

  it('are cut at the borders', () => {
    expect(along.counties).toEqual([510104, 510105, 510703, 510704]);
    expect(along.stretches.map(({ adcode, provinces }) => [adcode, provinces])).toEqual([
      [510100, []],
      [510700, []],
      [null, [500000]],
    ]);
    const ends = along.stretches.map(({ toKm }) => toKm / degree);
    expect(ends[0]).toBeCloseTo(1.5, 4);
    expect(ends[1]).toBeCloseTo(3.5, 4);
    expect(ends[2]).toBeCloseTo(4, 4);
    expect(along.insideKm / degree).toBeCloseTo(3.5, 4);
  });

  it('tell where one zone hands over to the next', () => {
    const [only, ...others] = along.handOvers;
    expect(others).toEqual([]);
    expect([only?.from.id, only?.to.id]).toEqual(['west', 'east']);
    expect((only?.km ?? 0) / degree).toBeCloseTo(1.5, 4);
  });

  it('are the same from the other end', () => {
    const back = world.course(drawn([104.5, 31], [100.5, 31]));
    expect(back.stretches.map(({ adcode }) => adcode)).toEqual([null, 510700, 510100]);
    expect(back.insideKm).toBeCloseTo(along.insideKm, 6);
  });

  it('follow each other without gaps, from the start to the end, on every line there is', () => {
    for (const { line } of linesOf(atlas).flatMap(({ lines }) => lines)) {
      const { stretches, lengthKm, insideKm, stops } = real.course(line);
      expect(stretches[0]?.fromKm, line.id).toBe(0);
      expect(stretches.at(-1)?.toKm, line.id).toBeCloseTo(lengthKm, 6);
      for (const [index, { fromKm, toKm }] of stretches.entries()) {
        expect(toKm).toBeGreaterThan(fromKm);
        expect(fromKm).toBe(index === 0 ? 0 : stretches[index - 1]?.toKm);
      }
      expect(insideKm).toBeGreaterThan(0);
      const kms = stops.map(({ km }) => km);
      expect(kms).toEqual([...kms].sort((a, b) => a - b));
    }
  });

  it('join the parts of a river', () => {
    const lower = world.course({ kind: 'river', id: 'lower' });
    expect(lower.geometry.coordinates.at(-1)).toEqual([105, 31]);
    expect(lower.stretches.map(({ adcode }) => adcode)).toEqual([510700, null]);
  });

  it('do not weave where a river is the border', () => {
    const jinsha = real.course({ kind: 'river', id: 'jinsha' });
    expect(jinsha.stretches.length).toBeLessThan(20);
    expect(jinsha.borderKm).toBeGreaterThan(400);
    expect(jinsha.stretches.map(({ adcode }) => adcode)).toContain(513300);
  });

  it('are none for a line that is not there', () => {
    expect(courseOf(real.ground, { kind: 'river', id: 'styx' })).toBeNull();
    expect(courseOf(real.ground, drawn([104, 30], [104, 30]))).toBeNull();
  });
});

describe('what lies within reach', () => {
  const upright = drawn([100.5, 30.2], [100.5, 31.8]);
  const half = distance([100.5, 31], [101, 31]);

  it('takes in a county when its border is near enough, and its assignments with it', () => {
    const near = world.within(upright, Math.floor(half) - 1);
    expect([...near.counties]).toEqual([510104]);
    const far = world.within(upright, Math.ceil(half) + 2);
    expect([...far.counties].sort()).toEqual([510104, 510105]);
    const [only, ...others] = far.prefectures;
    expect(others).toEqual([]);
    expect(only?.byCounty.map(({ id }) => id)).toEqual(['turbines-west']);
    expect(only?.byPrefecture.map(({ id }) => id)).toEqual(['equipment-west']);
    expect(only?.made.map(({ root, evidence }) => [root.id, evidence])).toEqual([
      ['equipment', 'document'],
    ]);
  });

  it('leaves out what is made in a county out of reach, but not what has no county', () => {
    const [only] = world.within(drawn([101.9, 30.2], [101.9, 31.8]), 5).prefectures;
    expect(only?.byCounty).toEqual([]);
    expect(only?.byPrefecture.map(({ id }) => id)).toEqual(['equipment-west']);
  });

  it('tells prefectures that only the band touches', () => {
    const { prefectures } = world.within(drawn([101.9, 30.2], [101.9, 31.8]), 20);
    expect(prefectures.map(({ adcode, isCrossed }) => [adcode, isCrossed])).toEqual([
      [510100, true],
      [510700, false],
    ]);
    expect(prefectures[1]?.distanceKm).toBeCloseTo(distance([101.9, 31.8], [102, 31.8]), 0);
  });

  it('places sites and lines along the line, and whole areas beside it', () => {
    const { projects, areas } = world.within(drawn([100.2, 31], [103.5, 31]), 30);
    expect(projects.map(({ project, side }) => [project.id, side === null])).toEqual([
      ['power-station', false],
      ['waterway', true],
    ]);
    expect(projects[0]?.km).toBeCloseTo(distance([100.2, 31], [100.5, 31]), 1);
    expect(projects[0]?.distanceKm).toBeLessThan(0.5);
    expect(areas.map(({ id }) => id)).toEqual(['reserve']);
  });

  it('leaves out the line itself', () => {
    const { projects } = world.within({ kind: 'project', id: 'waterway' }, 200);
    expect(projects.map(({ project }) => project.id)).toEqual(['power-station']);
  });

  it('only grows with the reach, on any line', () => {
    const luck = chance(11);
    for (let run = 0; run < 8; run += 1) {
      const line = drawn(somewhere(luck), somewhere(luck), somewhere(luck));
      const near = real.within(line, 20);
      const far = real.within(line, 60);
      for (const adcode of near.counties) expect(far.counties.has(adcode)).toBe(true);
      const ids = new Set(far.projects.map(({ project }) => project.id));
      for (const { project, distanceKm, km } of near.projects) {
        expect(ids.has(project.id)).toBe(true);
        expect(distanceKm).toBeLessThanOrEqual(20);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(near.course.lengthKm);
      }
    }
  });

  it('answers what lies within 30 km of the middle line from Chengdu to Chongqing', () => {
    const found = real.within({ kind: 'project', id: 'chengyu-mid-hsr' }, 30);
    expect(found.course.stretches.map(({ adcode }) => adcode)).toEqual([510100, 512000, null]);
    const ids = found.projects.map(({ project }) => project.id);
    expect(ids).toContain('chengdu-tianfu-airport');
    expect(ids).not.toContain('airport-mianyang');
    expect(found.counties).toContain(512021);
  });
});

describe('the band', () => {
  it.each([
    ['a straight line', drawn([103, 30], [105, 31]), 30],
    ['one with corners', drawn([103, 30], [104, 31], [104.2, 29.5]), 12],
    ['a ring, with a hole', drawn([103, 30], [105, 30], [104, 31.6], [103, 30]), 8],
    ['a river', { kind: 'river', id: 'anning' } as const, 5],
  ])('is the buffer that Turf makes, around %s', (_, line, reachKm) => {
    const { track } = real.course(line);
    const ours = bandOf(track, reachKm);
    const theirs = buffer(lineString([...track.positions]), reachKm, { steps: 32 });
    if (!theirs) throw new Error('Turf made no buffer.');
    expect(Math.abs(area(ours) / area(theirs) - 1)).toBeLessThan(0.02);
    expect(ours.type).toBe('Polygon');
    expect(ours.coordinates).toHaveLength(theirs.geometry.coordinates.length);
  });

  it('has its edge at the reach within 2 %, measured on the sphere', () => {
    const { track } = real.course(drawn([102, 28], [104, 31], [107, 31.5]));
    for (const reachKm of [3, 30, 120]) {
      const band = bandOf(track, reachKm);
      const rings = band.type === 'Polygon' ? band.coordinates : band.coordinates.flat();
      for (const at of rings.flat())
        expect(Math.abs(nearestOn(track, at).distanceKm / reachKm - 1)).toBeLessThan(0.02);
    }
  });

  it('of a line that leaves the map is drawn as far as the map goes', () => {
    const { track } = real.course({ kind: 'project', id: 'china-europe-train-chengyu' });
    const band = bandOf(track, 30);
    const rings = band.type === 'Polygon' ? band.coordinates : band.coordinates.flat();
    const wests = rings.flat().map(([west]) => Number(west));
    expect(Math.min(...wests)).toBeGreaterThan(85);
  });
});

describe('the lines to choose from', () => {
  it('are rivers that touch the province and projects with a course', () => {
    const groups = linesOf(atlas);
    expect(groups[0]?.of).toBe('rivers');
    const ids = groups.flatMap(({ lines }) => lines.map(({ line }) => line.id));
    expect(ids).toEqual(expect.arrayContaining(['jinsha', 'anning', 'chengyu-mid-hsr']));
    expect(ids).not.toContain('nu');
    expect(ids).not.toContain('airport-mianyang');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
