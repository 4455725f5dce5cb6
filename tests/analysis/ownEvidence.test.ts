import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/analysis/areas.ts';
import { carriedBy } from '../../src/analysis/carrying.ts';
import { silentPlaces } from '../../src/analysis/designation/silence.ts';
import { dossierOf } from '../../src/analysis/dossier.ts';
import { bestCommitment, bestEvidence, published } from '../../src/analysis/evidence.ts';
import type { Assignment } from '../../src/atlas/schema/records.ts';
import { worldAtlas } from '../atlas/world.ts';
import { assign } from './assign.ts';

const atlas = worldAtlas();
const WEST = 510100;
const byPrefecture = ({ adcode }: Assignment) => adcode;

const said: Assignment = { ...assign('turbines', WEST, 'inferred'), commitment: 'exploring' };
const own: Assignment = { ...assign('turbines', WEST, 'own', 510104), commitment: 'existing' };

describe('the reader’s own', () => {
  it('is weaker than everything published, in any order', () => {
    for (const some of [
      [said, own],
      [own, said],
    ]) {
      expect(bestEvidence(some, byPrefecture).get(WEST)).toBe('inferred');
    }
    expect(bestEvidence([own], byPrefecture).get(WEST)).toBe('own');
  });

  it('makes nothing published firmer', () => {
    expect(bestCommitment([said, own], byPrefecture).get(WEST)).toBe('exploring');
    expect(bestCommitment([own], byPrefecture).get(WEST)).toBe('existing');
    expect(published([said, own])).toEqual([said]);
    expect(published([own])).toEqual([own]);
  });

  it('is counted with what an area carries, but decides neither evidence nor commitment', () => {
    const area = areaOf(atlas, { kind: 'division', adcode: WEST });
    if (!area) throw new Error('The world has no west.');
    const carried = carriedBy(atlas, area, [said, own]).get('equipment');
    expect(carried).toMatchObject({ evidence: 'inferred', commitment: 'exploring' });
    expect(carried?.assignments).toHaveLength(2);
    const alone = carriedBy(atlas, area, [own]).get('equipment');
    expect(alone).toMatchObject({ evidence: 'own', commitment: 'existing' });
  });

  it('gives no silent place a voice', () => {
    const silent = silentPlaces(atlas, []);
    expect(silentPlaces(atlas, [own])).toEqual(silent);
    expect(silentPlaces(atlas, [assign('turbines', WEST, 'inferred', 510104)])).not.toEqual(silent);
  });

  it('stands last on a dossier, under its own heading', () => {
    const { byEvidence } = dossierOf(atlas, [own, said], []);
    expect(byEvidence.map(({ evidence, count }) => [evidence, count])).toEqual([
      ['inferred', 1],
      ['own', 1],
    ]);
  });
});
