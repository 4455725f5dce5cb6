import { describe, expect, it } from 'vitest';
import { IndustryTree } from '../../src/atlas/industryTree.ts';
import {
  coverageOf,
  expand,
  type IndustrySet,
  switchOff,
  switchOn,
} from '../../src/store/industrySet.ts';
import { worldRecords } from '../atlas/world.ts';
import { atlas } from '../data/real.ts';
import { type Chance, chance } from './random.ts';

const small = new IndustryTree(worldRecords().industries);
const set = (...ids: string[]): IndustrySet => new Set(ids);

describe('a set of industries', () => {
  it('covers what lies below its members', () => {
    const on = set('turbines');
    expect(coverageOf(small, on, 'turbines')).toBe('on');
    expect(coverageOf(small, on, 'wind-turbines')).toBe('on');
    expect(coverageOf(small, on, 'equipment')).toBe('partly');
    expect(coverageOf(small, on, 'rail-cars')).toBe('off');
    expect(coverageOf(small, set(), 'equipment')).toBe('off');
  });

  it('takes up the members below one that is switched on', () => {
    expect(switchOn(small, set('wind-turbines', 'farming'), 'equipment')).toEqual(
      set('farming', 'equipment'),
    );
  });

  it('stays the same when what is switched on was on', () => {
    const on = set('equipment');
    expect(switchOn(small, on, 'wind-turbines')).toBe(on);
  });

  it('keeps the siblings on when a part is switched off', () => {
    expect(switchOff(small, set('equipment'), 'turbines')).toEqual(set('rail-cars'));
    expect(switchOff(small, set('equipment', 'farming'), 'wind-turbines')).toEqual(
      set('rail-cars', 'farming'),
    );
  });

  it('loses the parts of a whole that is switched off', () => {
    expect(switchOff(small, set('wind-turbines', 'farming'), 'equipment')).toEqual(set('farming'));
    expect(switchOff(small, set('farming'), 'farming')).toEqual(set());
  });

  it('expands to every industry that is on', () => {
    expect(expand(small, set('turbines', 'farming'))).toEqual(
      set('turbines', 'wind-turbines', 'farming'),
    );
    expect(expand(small, set()).size).toBe(0);
  });
});

/** Many random walks of switching through the real tree. */
function walk(check: (before: IndustrySet, after: IndustrySet, id: string, on: boolean) => void) {
  const tree = atlas.industries;
  for (let seed = 1; seed <= 10; seed += 1) {
    const luck: Chance = chance(seed);
    let present: IndustrySet = new Set();
    for (let step = 0; step < 40; step += 1) {
      const { id } = luck.pick(tree.all);
      const on = luck.next() < 0.6;
      const next = on ? switchOn(tree, present, id) : switchOff(tree, present, id);
      check(present, next, id, on);
      present = next;
    }
  }
}

describe('any walk through the real tree', () => {
  const tree = atlas.industries;

  it('keeps the set minimal', () => {
    walk((_, after) => {
      for (const member of after) {
        const above = tree.pathTo(member).slice(0, -1);
        expect(above.filter(({ id }) => after.has(id))).toEqual([]);
      }
    });
  });

  it('leaves the industry on or off as a whole', () => {
    walk((_, after, id, on) => expect(coverageOf(tree, after, id)).toBe(on ? 'on' : 'off'));
  });

  it('changes nothing outside the industry, except that its ancestors open', () => {
    walk((before, after, id) => {
      const below = tree.within(id);
      const above = new Set(tree.pathTo(id).map((one) => one.id));
      const rest = (of: IndustrySet) =>
        [...expand(tree, of)].filter((one) => !below.has(one) && !above.has(one)).sort();
      expect(rest(after)).toEqual(rest(before));
    });
  });

  it('agrees with what the set expands to', () => {
    walk((_, after) => {
      const on = expand(tree, after);
      for (const { id } of tree.all)
        if (coverageOf(tree, after, id) === 'on') expect(on.has(id)).toBe(true);
        else expect(on.has(id)).toBe(false);
    });
  });
});
