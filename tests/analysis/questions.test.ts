import { describe, expect, it } from 'vitest';
import { bestEvidence } from '../../src/analysis/evidence.ts';
import { profilesOf } from '../../src/analysis/profiles.ts';
import type { Assignment } from '../../src/atlas/schema/records.ts';
import { worldAtlas } from '../atlas/world.ts';

describe('the strongest evidence', () => {
  const at = (adcode: number, evidence: Assignment['evidence']) =>
    ({ adcode, evidence }) as Assignment;

  it('is the document, then the public source, in any order', () => {
    const best = bestEvidence(
      [at(1, 'inferred'), at(1, 'document'), at(1, 'public'), at(2, 'inferred'), at(2, 'public')],
      ({ adcode }) => adcode,
    );
    expect(best).toEqual(
      new Map([
        [1, 'document'],
        [2, 'public'],
      ]),
    );
  });

  it('leaves out what has no division', () => {
    expect(bestEvidence([at(1, 'public')], ({ county }) => county).size).toBe(0);
  });
});

describe('profiles', () => {
  const atlas = worldAtlas();

  it('count different industries under each root, and tell what a document names', () => {
    const profiles = profilesOf(atlas, atlas.assignments, ['farming', 'equipment']);
    expect(profiles.get(510100)).toEqual({ counts: [0, 2], documented: [false, true] });
    expect(profiles.get(510700)).toEqual({ counts: [1, 0], documented: [false, false] });
  });

  it('count an industry once, however many counties carry it', () => {
    const [turbines] = atlas.assignments;
    if (!turbines) throw new Error('The world has no assignment.');
    const twice = [turbines, { ...turbines, id: 'turbines-west-2', county: 510105 }];
    expect(profilesOf(atlas, twice, ['equipment']).get(510100)?.counts).toEqual([1]);
  });

  it('stand for every prefecture, even without assignments', () => {
    const profiles = profilesOf(atlas, [], ['equipment']);
    expect([...profiles.keys()]).toEqual([510100, 510700]);
    expect(profiles.get(510100)).toEqual({ counts: [0], documented: [false] });
  });
});
