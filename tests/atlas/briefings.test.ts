import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/atlas/briefings.ts';
import { atlas } from '../data/real.ts';

const scene = {
  id: 'one',
  title: { zh: '德阳' },
  caption: { zh: '装备制造在德阳。' },
  view: 'on=equipment',
  frame: [103.5, 30.5, 105, 31.8],
  clauses: ['slides-equipment'],
  backing: { assignments: ['equipment-510600'] },
};
const briefing = {
  format: 'sichuan-industry-atlas/briefing',
  version: 1,
  id: 'talk',
  title: { en: 'A talk' },
  scenes: [scene],
};
const withScene = (change: object) => ({ ...briefing, scenes: [{ ...scene, ...change }] });

/** Where and what is wrong, in one line each. */
function problemsOf(raw: unknown): string[] {
  const parsed = parseBriefing(raw, 'talk.json', atlas);
  return parsed.ok
    ? []
    : parsed.problems.map(({ record, field, message }) => `${record}|${field}|${message}`);
}

describe('a briefing', () => {
  it('is taken whole, with what it leaves out filled in', () => {
    const parsed = parseBriefing(briefing, 'talk.json', atlas);
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.value.scenes[0]).toMatchObject({ notes: { zh: '', en: '' } });
    expect(parsed.value.scenes[0]?.backing.projects).toEqual([]);
    expect(parseBriefing(parsed.value, 'talk.json', atlas)).toEqual(parsed);
  });

  it.each<[string, unknown, RegExp]>([
    ['another format', { ...briefing, format: 'story' }, /^\|format\|must be "sichuan/],
    ['another version', { ...briefing, version: 2 }, /^\|version\|must be 1/],
    ['an unknown field', { ...briefing, author: 'x' }, /^\|author\|is not a known field/],
    ['no scene', { ...briefing, scenes: [] }, /^\|scenes\|a briefing needs/],
    ['too many scenes', { ...briefing, scenes: Array(61).fill(scene) }, /^\|scenes\|.*at most 60/],
    ['no title', withScene({ title: { zh: ' ' } }), /^scene 1\|title\|must be given/],
    [
      'a title too long',
      withScene({ title: { zh: 'x'.repeat(81) } }),
      /^scene 1\|title.zh\|is longer/,
    ],
    ['a frame at the poles', withScene({ frame: [100, 80, 101, 89] }), /^scene 1\|frame\|must be/],
    ['a frame turned over', withScene({ frame: [105, 30, 103, 31] }), /^scene 1\|frame\|must be/],
    ['NaN in a frame', withScene({ frame: [Number.NaN, 30, 103, 31] }), /^scene 1\|frame/],
    [
      'no such clause',
      withScene({ clauses: ['x'], backing: {} }),
      /^scene 1\|clauses\|there is no clause "x"/,
    ],
    ['no such record', withScene({ backing: { projects: ['x'] } }), /there is no project "x"/],
    ['no such target', withScene({ backing: { targets: ['x'] } }), /there is no target "x"/],
    ['no such region', withScene({ backing: { regions: ['x'] } }), /there is no region "x"/],
    [
      'no such figure',
      withScene({ backing: { figures: [{ indicator: 'gdp', adcode: 510100, year: 1950 }] } }),
      /there is no gdp of 510100 in 1950/,
    ],
    ['a clause it does not show', withScene({ clauses: [] }), /rests on slides-equipment, which/],
    ['not an object', 'talk', /^\|\|must be/],
  ])('is refused for %s', (_, raw, expected) => {
    expect(problemsOf(raw).join('\n')).toMatch(new RegExp(expected.source, 'm'));
  });

  it('is refused for two scenes of one id, and tells all that is wrong at once', () => {
    const raw = { ...briefing, scenes: [scene, { ...scene, clauses: ['x', 'slides-equipment'] }] };
    expect(problemsOf(raw)).toHaveLength(2);
  });
});
