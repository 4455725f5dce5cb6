import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/atlas/projects.ts';
import { type RawWorld, rawRecord, setField, worldAtlas } from './world.ts';

function projectOf(id: string, change?: (raw: RawWorld) => void): Project {
  const project = worldAtlas(change).projects.get(id);
  if (!project) throw new Error(`The world has no project ${id}.`);
  return project;
}

const courseOf = (change?: (raw: RawWorld) => void) => {
  const { geometry } = projectOf('waterway', change);
  return geometry?.type === 'LineString' ? geometry.coordinates : [];
};

describe('a project', () => {
  it('at a point touches its county and prefecture', () => {
    const { geometry, touches } = projectOf('power-station');
    expect(geometry).toEqual({ type: 'Point', coordinates: [100.5, 31] });
    expect(touches).toEqual(new Set([510104, 510100]));
  });

  it('along a line touches what it stops in, not what it crosses', () => {
    expect(projectOf('waterway').touches).toEqual(new Set([510105, 510100]));
  });

  it('over an area touches its members and every county in them', () => {
    const { geometry, touches } = projectOf('reserve');
    expect(geometry).toBeNull();
    expect(touches).toEqual(new Set([510700, 510703, 510704]));
  });

  it('over a county touches its prefecture but no sister county', () => {
    const change = (raw: RawWorld) =>
      setField(rawRecord(raw.infrastructure, 'reserve'), 'place.members', [510703]);
    expect(projectOf('reserve', change).touches).toEqual(new Set([510703, 510700]));
  });

  it('over the province touches every county', () => {
    const change = (raw: RawWorld) =>
      setField(rawRecord(raw.infrastructure, 'reserve'), 'place.members', [510000]);
    const { touches } = projectOf('reserve', change);
    for (const adcode of [510104, 510105, 510703, 510704]) expect(touches).toContain(adcode);
    expect(touches).not.toContain(500000);
  });
});

describe('the course of a line', () => {
  it('is straight between stations without rivers', () => {
    const course = courseOf((raw) =>
      setField(rawRecord(raw.infrastructure, 'waterway'), 'place.rivers', undefined),
    );
    expect(course).toEqual([
      [101.5, 31.25],
      [104.5, 30.9],
    ]);
  });

  it('follows its rivers, joined, from its first station to its last', () => {
    const course = courseOf();
    // The bends of both rivers that lie between the stations, and none before or after.
    expect(course.slice(1, -1).map(([longitude]) => longitude)).toEqual([102, 102, 103, 103]);
    expect(course[0]?.[0]).toBeCloseTo(101.5, 2);
    expect(course.at(-1)?.[0]).toBeCloseTo(104.5, 1);
    expect(course).not.toContainEqual([100, 31]);
    expect(course).not.toContainEqual([105, 31]);
  });

  it('follows one river when it names one', () => {
    const course = courseOf((raw) => {
      const waterway = rawRecord(raw.infrastructure, 'waterway');
      setField(waterway, 'place.rivers', ['lower']);
      setField(waterway, 'place.stations.0', {
        name: { zh: '港', en: 'Port' },
        at: [102.5, 30.75],
        county: 510703,
      });
    });
    expect(course.slice(1, -1)).toEqual([
      [103, 30.5],
      [103, 30.5],
    ]);
  });
});
