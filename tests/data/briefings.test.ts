import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/atlas/briefings.ts';
import { formatProblem } from '../../src/atlas/problem.ts';
import type { Briefing, Spoken } from '../../src/atlas/schema/briefing.ts';
import { initialState } from '../../src/store/state.ts';
import { decodeState } from '../../src/store/url.ts';
import { atlas } from './real.ts';

const FOLDER = new URL('../../data/briefings/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name !== 'order.json');
const initial = initialState(atlas, 'zh', 'light');

function read(name: string): Briefing {
  const raw: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const parsed = parseBriefing(raw, name, atlas);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.value;
}

const isTold = ({ zh, en }: Spoken) => zh.trim() !== '' && en.trim() !== '';

describe.each(names)('the briefing %s', (name) => {
  it('holds against its schema and the atlas, under the id of its file', () => {
    expect(`${read(name).id}.json`).toBe(name);
  });

  it('has six to twelve scenes, told in both languages with notes', () => {
    const { scenes, title, summary } = read(name);
    expect(scenes.length).toBeGreaterThanOrEqual(6);
    expect(scenes.length).toBeLessThanOrEqual(12);
    expect(isTold(title) && isTold(summary)).toBe(true);
    for (const scene of scenes) {
      for (const words of [scene.title, scene.caption, scene.notes])
        expect(isTold(words), scene.id).toBe(true);
      expect(scene.caption.zh.length, `${scene.id} is for a screen`).toBeLessThanOrEqual(120);
      expect(scene.caption.en.length, `${scene.id} is for a screen`).toBeLessThanOrEqual(330);
    }
  });

  it('shows a clause and rests on a record in every scene', () => {
    for (const { id, clauses, backing } of read(name).scenes) {
      expect(clauses.length, id).toBeGreaterThan(0);
      const records = Object.values(backing).flat();
      expect(records.length, id).toBeGreaterThan(0);
    }
  });

  it('has views that an address can hold, without language, theme and camera', () => {
    for (const { id, view } of read(name).scenes) {
      expect(() => decodeState(view, initial, atlas), id).not.toThrow();
      expect(view, id).not.toMatch(/(^|&)(lang|theme|at)=/);
    }
  });
});
