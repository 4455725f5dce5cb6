import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/atlas/schema/briefing.ts';
import { createLibrary, type Keeping } from '../../src/store/briefings.ts';
import { mergeShelf } from '../../src/store/shelf.ts';
import { worldAtlas } from '../atlas/world.ts';

const atlas = worldAtlas();

const briefing = (id: string, zh = id): Briefing => ({
  format: 'sichuan-industry-atlas/briefing',
  version: 1,
  id,
  title: { zh, en: '' },
  summary: { zh: '', en: '' },
  scenes: [],
});

describe('a shelf that two windows share', () => {
  const [a, b, c] = [briefing('a'), briefing('b'), briefing('c')];
  const changed = briefing('a', 'changed');

  it('takes this window’s changes', () => {
    expect(mergeShelf([a, b], [a, b], [c, changed])).toEqual([c, changed]);
  });

  it('keeps what the other window added, changed or took away', () => {
    expect(mergeShelf([c, a], [a], [a])).toEqual([a, c]);
    expect(mergeShelf([changed], [a], [a])).toEqual([changed]);
    expect(mergeShelf([b], [a, b], [a, b])).toEqual([b]);
  });

  it('keeps what was changed here and taken away there', () => {
    expect(mergeShelf([], [a], [changed])).toEqual([changed]);
  });

  it('keeps rows it can make nothing of', () => {
    expect(mergeShelf([{ id: 'old', version: 0 }, 7, null], [], [a])).toEqual([
      a,
      { id: 'old', version: 0 },
      7,
      null,
    ]);
  });
});

describe('the library on such a shelf', () => {
  const talk = (id: string) => ({
    ...briefing(id),
    scenes: [{ id: 'one', title: { zh: '一' }, caption: {} }],
  });

  function shelf(kept: unknown[]) {
    const rows = { now: kept };
    const keeping: Keeping = {
      read: async () => rows.now,
      write: async (merge) => {
        rows.now = [...merge(rows.now)];
      },
    };
    const open = async () => {
      const library = createLibrary(
        () => atlas,
        async () => [],
        keeping,
      );
      await library.actions.load();
      return library;
    };
    const ids = () => rows.now.map((row) => (row as { id: string }).id);
    return { open, ids };
  }

  it('undoes nothing of another window', async () => {
    const { open, ids } = shelf([talk('a')]);
    const [one, other] = [await open(), await open()];
    one.actions.bringIn(JSON.stringify(talk('b')), 'b.json');
    await one.actions.settled();
    other.actions.bringIn(JSON.stringify(talk('c')), 'c.json');
    await other.actions.settled();
    other.actions.remove('a');
    await other.actions.settled();
    expect(ids().sort()).toEqual(['b', 'c']);
  });

  it('keeps and counts what no longer fits the atlas', async () => {
    const { open, ids } = shelf([{ ...talk('old'), version: 0 }, talk('a')]);
    const library = await open();
    expect(library.getState().own?.map(({ id }) => id)).toEqual(['a']);
    expect(library.getState().unfit).toHaveLength(1);
    library.actions.remove('a');
    await library.actions.settled();
    expect(ids()).toEqual(['old']);
  });

  it('takes in what a link brings once, and what it lends not at all', async () => {
    const { open, ids } = shelf([talk('a')]);
    const library = await open();
    const json = JSON.stringify(talk('other-id'));
    const first = library.actions.bringInOnce(json.replace('other-id', 'a-new-title'), 'link');
    expect(first.ok && first.value.id).toBe('a-new-title');
    const again = library.actions.bringInOnce(json.replace('other-id', 'a-new-title'), 'link');
    expect(again).toEqual(first);
    library.actions.lend(JSON.stringify(talk('lent')), 'link');
    await library.actions.settled();
    expect(library.getState().lent?.id).toBe('lent');
    expect(ids().sort()).toEqual(['a', 'a-new-title']);
  });

  it('takes what was typed into one field back as one change', async () => {
    const { open } = shelf([talk('a')]);
    const library = await open();
    const [own] = library.getState().own ?? [];
    if (!own) throw new Error('nothing kept');
    for (const zh of ['x', 'xy', 'xyz'])
      library.actions.save(
        { ...own, title: { zh, en: '' } },
        { deed: 'worded', name: own.title, field: 'a title' },
      );
    expect(library.getState()).toMatchObject({ undoable: 1, lastChange: { deed: 'worded' } });
    library.actions.undo();
    expect(library.getState().own).toEqual([own]);
    expect(library.getState().lastChange).toBeNull();
  });

  it('tells views that name what the atlas does not have', async () => {
    const { open } = shelf([]);
    const library = await open();
    const raw = talk('a');
    const scenes = [{ ...raw.scenes[0], view: 'on=nothing' }];
    const taken = library.actions.bringIn(JSON.stringify({ ...raw, scenes }), 'a.json');
    expect(taken).toEqual({
      ok: false,
      problems: [
        { file: 'a.json', record: 'scene 1', field: 'view', message: 'names an unusable "on"' },
      ],
    });
    expect(library.getState().own).toEqual([]);
  });
});
