import { describe, expect, it, vi } from 'vitest';
import { createLibrary, findBriefing, type Keeping } from '../../src/store/briefings.ts';
import { freeId } from '../../src/store/freeId.ts';
import { worldAtlas } from '../atlas/world.ts';

const atlas = worldAtlas();

const briefing = (id: string, title = id) => ({
  format: 'sichuan-industry-atlas/briefing',
  version: 1,
  id,
  title: { zh: title },
  scenes: [{ id: 'one', title: { en: 'One' }, caption: { en: 'First.' } }],
});

/** A shelf in memory that can be made to refuse. */
function shelf(kept: unknown = undefined) {
  const written: unknown[][] = [];
  const refuses = { reading: false, writing: false };
  const keeping: Keeping = {
    read: async () => {
      if (refuses.reading) throw new Error('private mode');
      return written.at(-1) ?? kept;
    },
    write: async (merge) => {
      if (refuses.writing) throw new Error('quota');
      written.push([...merge(written.at(-1) ?? kept)]);
    },
  };
  return { keeping, written, refuses };
}

async function open(kept?: unknown, load: () => Promise<readonly unknown[]> = async () => []) {
  const { keeping, written, refuses } = shelf(kept);
  const library = createLibrary(() => atlas, load, keeping);
  await library.actions.load();
  return { library, written, refuses, own: () => library.getState().own?.map(({ id }) => id) };
}

describe('the library', () => {
  it('reads what is shipped and what is kept, and leaves out what no longer holds', async () => {
    const { library, own } = await open([briefing('mine'), { id: 'broken' }], async () => [
      briefing('shipped'),
    ]);
    expect(own()).toEqual(['mine']);
    expect(findBriefing(library.getState(), 'shipped')?.title.zh).toBe('shipped');
    expect(findBriefing(library.getState(), 'nowhere')).toBeUndefined();
    expect(library.getState().trouble).toBeNull();
  });

  it('says when the shipped cannot be loaded or the own not be read, and works on', async () => {
    const failing = await open(undefined, () => Promise.reject(new Error('offline')));
    expect(failing.library.getState()).toMatchObject({ shipped: [], own: [], trouble: 'shipped' });
    const { keeping, refuses } = shelf();
    refuses.reading = true;
    const library = createLibrary(
      () => atlas,
      async () => [],
      keeping,
    );
    await library.actions.load();
    expect(library.getState().trouble).toBe('unread');
    expect(library.actions.bringIn(JSON.stringify(briefing('new')), 'a.json').ok).toBe(true);
  });

  it('shows the shipped when the browser hangs, and takes the own in when they come', async () => {
    vi.useFakeTimers();
    const { keeping, written } = shelf([briefing('mine')]);
    const answers: ((rows: unknown) => void)[] = [];
    const read = () => new Promise<unknown>((resolve) => answers.push(resolve));
    const hanging = { ...keeping, read };
    const library = createLibrary(
      () => atlas,
      async () => [briefing('shipped')],
      hanging,
    );
    const loaded = library.actions.load();
    await vi.runAllTimersAsync();
    await loaded;
    vi.useRealTimers();
    expect(library.getState()).toMatchObject({ own: [], trouble: 'unread' });
    expect(library.getState().shipped).toHaveLength(1);
    library.actions.bringIn(JSON.stringify(briefing('new')), 'a.json');
    answers[0]?.([briefing('mine')]);
    await vi.waitFor(() => expect(library.getState().trouble).toBeNull());
    await library.actions.settled();
    expect(library.getState().own?.map(({ id }) => id)).toEqual(['new', 'mine']);
    library.actions.undo();
    await library.actions.settled();
    expect(written.at(-1)).toMatchObject([{ id: 'new' }, { id: 'mine' }]);
  });

  it('keeps every change, the last one last', async () => {
    const { library, written } = await open();
    const taken = library.actions.bringIn(JSON.stringify(briefing('a')), 'a.json');
    if (!taken.ok) throw new Error('refused');
    for (const zh of ['b', 'c', 'd'])
      library.actions.save(
        { ...taken.value, title: { zh, en: '' } },
        { deed: 'worded', name: taken.value.title },
      );
    await library.actions.settled();
    expect(written.at(-1)?.[0]).toMatchObject({ title: { zh: 'd' } });
  });

  it('says when a change cannot be kept, keeps it on the page, and recovers', async () => {
    const { library, refuses, own } = await open();
    refuses.writing = true;
    library.actions.bringIn(JSON.stringify(briefing('a')), 'a.json');
    await library.actions.settled();
    expect(library.getState().trouble).toBe('unkept');
    expect(own()).toEqual(['a']);
    refuses.writing = false;
    library.actions.bringIn(JSON.stringify(briefing('b')), 'b.json');
    await library.actions.settled();
    expect(library.getState().trouble).toBeNull();
  });

  it('takes changes back, one by one', async () => {
    const { library, own } = await open([briefing('a'), briefing('b')]);
    library.actions.remove('a');
    library.actions.remove('b');
    expect(own()).toEqual([]);
    library.actions.undo();
    expect(own()).toEqual(['b']);
    library.actions.undo();
    expect(own()).toEqual(['a', 'b']);
    library.actions.undo();
    expect(own()).toEqual(['a', 'b']);
    expect(library.getState().undoable).toBe(0);
  });

  it('brings nothing in unless all of it holds, and tells every problem', async () => {
    const { library, own } = await open();
    const damaged = { ...briefing('a'), version: 2, more: true, scenes: [{ id: 'x', caption: 1 }] };
    const told = library.actions.bringIn(JSON.stringify(damaged), 'talk.json');
    expect(told.ok).toBe(false);
    if (!told.ok) {
      const fields = told.problems.map(({ record, field }) => `${record} ${field}`.trim());
      expect(fields).toEqual(
        expect.arrayContaining(['version', 'more', 'scene 1 title', 'scene 1 caption']),
      );
      expect(told.problems.every(({ file }) => file === 'talk.json')).toBe(true);
    }
    expect(library.actions.bringIn('{', 'talk.json').ok).toBe(false);
    expect(own()).toEqual([]);
  });

  it('gives a briefing a new id where its own is taken', async () => {
    const { library, own } = await open([briefing('a')]);
    library.actions.bringIn(JSON.stringify(briefing('a')), 'a.json');
    library.actions.bringIn(JSON.stringify(briefing('a')), 'a.json');
    expect(own()).toEqual(['a-3', 'a-2', 'a']);
    expect(freeId('b', new Set(['a']))).toBe('b');
  });
});
