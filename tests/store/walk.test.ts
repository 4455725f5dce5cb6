import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../src/analysis/areas.ts';
import type { Atlas } from '../../src/atlas/join.ts';
import { THEMES } from '../../src/map/palette.ts';
import { statesOf } from '../../src/map/states.ts';
import { styleOf } from '../../src/map/style.ts';
import type { IndustrySet } from '../../src/store/industrySet.ts';
import { AddressError } from '../../src/store/parameters.ts';
import { type AtlasState, MOST_COMPARED } from '../../src/store/state.ts';
import { decodeState, encodeState } from '../../src/store/url.ts';
import { LONGEST_SEARCH } from '../../src/store/urlWork.ts';
import { chance } from './random.ts';
import { walkDeeds } from './walkDeeds.ts';
import { type WalkWorld, walkWorld } from './walkWorld.ts';

const SEED = Number(process.env.WALK_SEED ?? 20261122);
const STEPS = Number(process.env.WALK_STEPS ?? 20_000);

/** What in a state points to nothing of the atlas. Points are looked up on the shelf. */
function dangling(state: AtlasState, atlas: Atlas): string[] {
  const { selection, corridor, dossier, clause } = state;
  const isIndustry = (id: string) => atlas.industries.get(id) !== undefined;
  const isKnown = (one: NonNullable<AtlasState['selection']>) => {
    if (one.kind === 'industry') return isIndustry(one.id);
    if (one.kind === 'division') return atlas.divisions.has(one.adcode);
    if (one.kind === 'point') return true;
    const lists = { region: atlas.regions, project: atlas.projects, clause: atlas.clauses };
    return lists[one.kind].has(one.id);
  };
  const { line } = corridor;
  const found: Record<string, boolean> = {
    selection: selection === null || isKnown(selection),
    dossier: dossier === null || dossier.kind === 'corridor' || isKnown(dossier),
    line: line?.kind !== 'project' || atlas.projects.has(line.id),
    clause: clause === null || atlas.clauses.has(clause),
    compared: state.compared.every((area) => areaOf(atlas, area)),
    regions: [...state.regions, ...state.filters.within].every((id) => atlas.regions.has(id)),
    industries: [...state.industries, ...state.matrix.unfolded].every(isIndustry),
    'one industry below another': isMinimal(state.industries, atlas),
  };
  return Object.keys(found).filter((name) => !found[name]);
}

/** Sizes that no choice may break. */
function broken({ compared, filters, table }: AtlasState): string[] {
  const { evidence, commitment, status, precision } = filters;
  const rules: Record<string, boolean> = {
    compared: compared.length <= MOST_COMPARED,
    filters: [evidence, commitment, status, precision].every(({ size }) => size > 0),
    find: table.find.length <= LONGEST_SEARCH,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

/** Whether no industry of a set lies below another. */
function isMinimal(industries: IndustrySet, { industries: tree }: Atlas): boolean {
  return [...industries].every((id) =>
    tree.pathTo(id).every((above) => above.id === id || !industries.has(above.id)),
  );
}

/** The state of an earlier address; the opening one where that names a draft that is gone. */
function stepOf(query: string, { initial, standing }: WalkWorld): AtlasState {
  try {
    return decodeState(query, initial, standing().atlas);
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return initial;
  }
}

describe('a long random walk', () => {
  it('never comes to a state that fails, dangles or is not in its address', () => {
    const world = walkWorld();
    const luck = chance(SEED);
    const deeds = walkDeeds(world, luck);
    const names = Object.keys(deeds) as (keyof typeof deeds)[];
    expect(names).toEqual(expect.arrayContaining(Object.keys(world.store.actions)));
    const steps = ['?'];
    for (let taken = 0; taken < STEPS; taken += 1) {
      const name = luck.pick(names);
      const label = `seed ${SEED}, step ${taken}: ${name}`;
      const isBack = luck.next() < 0.05;
      if (isBack) {
        world.store.actions.restore(stepOf(luck.pick(steps.slice(-20)), world));
      } else deeds[name]();
      const { atlas, selectors, opened } = world.standing();
      const state = world.store.getState();
      const wrong = [...dangling(state, atlas), ...broken(state)];
      if (wrong.length > 0) expect.fail(`${label}: ${wrong.join()}`);
      const query = encodeState(state, world.initial);
      const again = decodeState(query, world.initial, atlas);
      if (encodeState(again, world.initial) !== query) expect.fail(`${label}: ${query}`);
      steps.push(query);
      if (taken % 20 > 0) continue;
      const there = opened.picture({ ...state, ...again });
      // Telling what differs takes a thousand times as long as telling that something does.
      const isSame = isDeepStrictEqual(there, selectors.picture(state));
      if (!isSame) expect(there, label).toEqual(selectors.picture(state));
      const view = selectors.mapView(state, 1);
      statesOf(view);
      if (taken % 100 === 0) for (const theme of THEMES) styleOf({ ...view, theme });
    }
  });
});
