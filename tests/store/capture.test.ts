import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/atlas/briefings.ts';
import type { Briefing } from '../../src/atlas/schema/briefing.ts';
import { PROVINCE_BOX } from '../../src/map/frame.ts';
import { clausesOf, frameOf, pictureOf, sceneOf, titleOf } from '../../src/store/capture.ts';
import {
  changeScene,
  citing,
  dropScene,
  duplicateScene,
  insertScene,
  moveScene,
} from '../../src/store/sceneEdits.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { type AtlasState, initialState } from '../../src/store/state.ts';
import { decodeState } from '../../src/store/url.ts';
import { atlas } from '../data/real.ts';
import { chance } from './random.ts';
import { anyState } from './states.ts';

const initial = initialState(atlas, 'zh', 'light');
const selectors = createSelectors(atlas);
const stateWith = (change: Partial<AtlasState>): AtlasState => ({ ...initial, ...change });

describe('a captured picture', () => {
  it('is empty for the map as it opens, in whatever language and theme', () => {
    const state = stateWith({ language: 'en', theme: 'dark', panel: 'briefings' });
    expect(pictureOf(state, null, atlas)).toEqual({ view: '', frame: null });
  });

  it('sets again all that was on show, and nothing of the presenter’s own', () => {
    const dice = chance(7);
    let held = 0;
    for (let run = 0; run < 150; run += 1) {
      const state = anyState(atlas, dice);
      const picture = pictureOf(state, null, atlas);
      if (!picture) continue;
      held += 1;
      expect(picture.view).not.toMatch(/(^|&)(lang|theme|at|play|panel|dossier)=/);
      const { language, theme, camera, panel, playing, dossier } = initial;
      expect(decodeState(picture.view, initial, atlas)).toEqual({
        ...state,
        language,
        theme,
        camera,
        panel,
        playing,
        dossier,
      });
    }
    expect(held).toBeGreaterThan(100);
  });

  it('is refused when no scene could hold it', () => {
    const find = '德'.repeat(80);
    const within = new Set(atlas.regions.keys());
    const state = stateWith({
      table: { ...initial.table, find },
      filters: { ...initial.filters, within },
      regions: within,
    });
    expect(pictureOf(state, null, atlas)).toBeNull();
  });

  it('frames what is inside the province, and nothing where all of it or none is in sight', () => {
    const [west, south, east, north] = PROVINCE_BOX;
    expect(frameOf([103.12345, 29, 105, 31.00049])).toEqual([103.123, 29, 105, 31]);
    expect(frameOf([104, 30, 115, 39])).toEqual([104, 30, east, north]);
    expect(frameOf([west - 3, south - 0.0001, east + 3, north])).toBeNull();
    expect(frameOf([110, 22, 114, 25])).toBeNull();
  });
});

describe('what a scene is called and rests on', () => {
  const proposed = (change: Partial<AtlasState>) => {
    const state = stateWith(change);
    return {
      title: titleOf(state, atlas),
      clauses: clausesOf(state, selectors.visibleAssignments(state), atlas),
    };
  };

  it('comes from what is picked, the industry alone and the figure', () => {
    expect(proposed({}).title).toEqual(atlas.province.name);
    expect(proposed({}).clauses).toEqual([]);
    const deyang = proposed({
      selection: { kind: 'division', adcode: 510600 },
      industries: new Set(['equipment']),
    });
    expect(deyang.title).toEqual({
      zh: '德阳市 · 装备制造',
      en: 'Deyang City · Equipment manufacturing',
    });
    expect(deyang.clauses).toContain('slides-equipment');
    expect(proposed({ indicator: { id: 'gdp', year: 2024 } }).title.zh).toBe(
      atlas.indicators.get('gdp')?.name.zh,
    );
  });

  it('comes from the clause, named once', () => {
    const id = 'slides-equipment';
    const heading = atlas.clauses.get(id)?.heading;
    const found = proposed({ clause: id, selection: { kind: 'clause', id } });
    expect(found).toEqual({ title: heading, clauses: [id] });
  });

  it('always makes a sound scene', () => {
    const dice = chance(19);
    for (let run = 0; run < 60; run += 1) {
      const state = anyState(atlas, dice);
      const picture = pictureOf(state, [103, 29, 105, 31], atlas);
      if (!picture) continue;
      const clauses = clausesOf(state, selectors.visibleAssignments(state), atlas);
      const scene = sceneOf(picture, titleOf(state, atlas), clauses);
      expect(parseBriefing({ ...EMPTY, scenes: [scene] }, 'captured', atlas)).toMatchObject({
        ok: true,
      });
    }
  });
});

const EMPTY: Briefing = {
  format: 'sichuan-industry-atlas/briefing',
  version: 1,
  id: 'talk',
  title: { zh: '演示', en: '' },
  summary: { zh: '', en: '' },
  scenes: [],
};

const sceneNamed = (zh: string) => sceneOf({ view: '', frame: null }, { zh, en: '' }, []);

describe('changes of scenes', () => {
  const titles = (briefing: Briefing) => briefing.scenes.map(({ title }) => title.zh).join('');
  const three = ['甲', '乙', '丙'].reduce(
    (all, zh) => insertScene(all, sceneNamed(zh), null),
    EMPTY,
  );
  const [first, second, third] = three.scenes.map(({ id }) => id) as [string, string, string];

  it('put a scene in its place under an id of its own', () => {
    expect(titles(three)).toBe('甲乙丙');
    expect(new Set([first, second, third]).size).toBe(3);
    expect(titles(insertScene(three, sceneNamed('丁'), first))).toBe('甲丁乙丙');
  });

  it('move, copy and drop', () => {
    expect(titles(moveScene(three, first, 1))).toBe('乙甲丙');
    expect(titles(moveScene(three, third, -2))).toBe('丙甲乙');
    expect(moveScene(three, third, 1)).toBe(three);
    expect(titles(duplicateScene(three, second))).toBe('甲乙乙丙');
    expect(titles(dropScene(three, second))).toBe('甲丙');
    const alone = dropScene(dropScene(three, second), first);
    expect(dropScene(alone, third)).toBe(alone);
  });

  it('stop at the most scenes there may be', () => {
    const full = Array.from({ length: 70 }).reduce<Briefing>(
      (all) => insertScene(all, sceneNamed('页'), null),
      EMPTY,
    );
    expect(full.scenes).toHaveLength(60);
    expect(duplicateScene(full, full.scenes[0]?.id ?? '')).toBe(full);
  });

  it('leave a briefing sound, whatever is done to it', () => {
    const dice = chance(23);
    const assignment = atlas.assignments[0];
    if (!assignment) throw new Error('The atlas is empty.');
    const backed = citing(sceneNamed('据'), [assignment.clause], atlas);
    let briefing = changeScene(three, first, {
      ...backed,
      backing: { ...backed.backing, assignments: [assignment.id] },
    });
    const clauses = [...atlas.clauses.keys()];
    for (let run = 0; run < 120; run += 1) {
      const { id } = dice.pick(briefing.scenes);
      const scene = briefing.scenes.find((one) => one.id === id) ?? sceneNamed('');
      briefing = dice.pick([
        () => insertScene(briefing, sceneNamed('新'), id),
        () => moveScene(briefing, id, dice.below(5) - 2),
        () => duplicateScene(briefing, id),
        () => dropScene(briefing, id),
        () => changeScene(briefing, id, citing(scene, dice.some(clauses).slice(0, 3), atlas)),
      ])();
      expect(parseBriefing(briefing, 'edited', atlas).ok).toBe(true);
    }
  });
});
