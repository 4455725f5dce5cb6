import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/atlas/schema/fields.ts';
import { FRAME } from '../../src/map/frame.ts';
import { crookedLine } from './fidelity-rules.ts';
import { atlas, records } from './real.ts';

const [west, south, east, north] = FRAME;
const isInside = ([longitude, latitude]: Position) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** Lines that may be crooked, with the reason. None needs it now. */
const CROOKED: ReadonlyMap<string, string> = new Map();

const station = (zh: string, at: Position) => ({ name: { zh }, at });

describe('lines', () => {
  const problems = records.infrastructure.flatMap(({ id, place }) =>
    place.type === 'line'
      ? crookedLine(place.stations, isInside).map((problem) => ({ id, problem }))
      : [],
  );

  it('run from station to station without a leap or a zigzag', () => {
    expect(problems.filter(({ id }) => !CROOKED.has(id))).toEqual([]);
  });

  it('need no exception that is not one', () => {
    for (const id of CROOKED.keys()) expect(problems.map((one) => one.id)).toContain(id);
  });

  it('fail with a leap of more than 400 km', () => {
    const line = [station('成都', [104.06, 30.66]), station('贵阳', [106.7, 26.6])];
    expect(crookedLine(line, isInside)).toEqual(['成都—贵阳 is 520 km']);
    expect(crookedLine(line, () => false)).toEqual([]);
  });

  it('fail when they turn back', () => {
    const line = [
      station('成都', [104.06, 30.66]),
      station('资阳', [104.65, 30.12]),
      station('简阳', [104.55, 30.39]),
    ];
    expect(crookedLine(line, isInside)).toEqual([
      expect.stringMatching(/^资阳 turns back by 1\d\d°$/),
    ]);
  });
});

describe('areas', () => {
  it('have members that exist', () => {
    const members = [
      ...records.infrastructure.flatMap(({ place }) =>
        place.type === 'area' ? place.members : [],
      ),
      ...records.regions.flatMap((region) => region.members),
    ];
    expect(members.filter((adcode) => !atlas.divisions.has(adcode))).toEqual([]);
  });
});
