import { describe, expect, it } from 'vitest';
import { IndustryTree } from '../../src/atlas/industryTree.ts';
import { FAMILIES } from '../../src/atlas/schema/vocabulary.ts';
import { worldRecords } from './world.ts';

const tree = new IndustryTree(worldRecords().industries);
const idsOf = (industries: readonly { id: string }[]) => industries.map(({ id }) => id);

describe('industry tree', () => {
  it('keeps roots and children in the order of the records', () => {
    expect(idsOf(tree.roots)).toEqual(['equipment', 'electronics', 'farming']);
    expect(idsOf(tree.childrenOf('equipment'))).toEqual(['turbines', 'rail-cars']);
    expect(tree.childrenOf('wind-turbines')).toEqual([]);
    expect(tree.all).toHaveLength(6);
  });

  it('groups roots under every family, in the order of the vocabulary', () => {
    const families = tree.rootsByFamily();
    expect([...families.keys()]).toEqual([...FAMILIES]);
    expect(idsOf(families.get('pillar') ?? [])).toEqual(['equipment', 'electronics']);
    expect(idsOf(families.get('agriculture') ?? [])).toEqual(['farming']);
    expect(families.get('green')).toEqual([]);
  });

  it('tells the path down to an industry', () => {
    expect(idsOf(tree.pathTo('wind-turbines'))).toEqual(['equipment', 'turbines', 'wind-turbines']);
    expect(tree.rootOf('wind-turbines')?.id).toBe('equipment');
    expect(idsOf(tree.pathTo('farming'))).toEqual(['farming']);
  });

  it('tells an industry with everything below it', () => {
    expect(tree.within('turbines')).toEqual(new Set(['turbines', 'wind-turbines']));
    expect(tree.within('equipment')).toEqual(
      new Set(['equipment', 'turbines', 'wind-turbines', 'rail-cars']),
    );
  });

  it('answers an unknown id without failing', () => {
    expect(tree.get('nothing')).toBeUndefined();
    expect(tree.rootOf('nothing')).toBeUndefined();
    expect(tree.pathTo('nothing')).toEqual([]);
  });
});
