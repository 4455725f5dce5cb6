// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as save from '../../../src/files/save.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import type { OwnLayer, TileLayer } from '../../../src/own/layer.ts';
import type { Project } from '../../../src/own/project/project.ts';
import { readProject, writeProject } from '../../../src/own/project/projectFile.ts';
import { OwnPanel } from '../../../src/views/own/OwnPanel.tsx';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../../own/layers.ts';
import { atlas } from '../realAtlas.ts';
import { showWith } from './ownWorkspace.tsx';

const { project: words, tiles: tileWords, problems } = zh.own;

const tile: TileLayer = {
  id: 'own-tiles1',
  name: '全部企业',
  url: 'https://data.example/all.pmtiles',
  sourceLayer: '',
  hue: 1,
};
const empty: Project = { layers: [], tiles: [], revision: NO_REVISION, briefings: [], address: '' };

afterEach(() => vi.restoreAllMocks());

/** What the panel saves, as text. */
function savedFiles() {
  const files: { content: Blob; name: string }[] = [];
  vi.spyOn(save, 'saveFile').mockImplementation((content, name) => {
    files.push({ content, name });
  });
  return files;
}

/** jsdom's blobs have no `text`. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

function fileOf(json: string, name = '项目.json'): File {
  const file = new File([json], name, { type: 'application/json' });
  return Object.assign(file, { text: async () => json });
}

async function openFile(page: ReturnType<typeof showWith>, json: string) {
  await page.user.upload(screen.getByLabelText(words.open, { selector: 'input' }), fileOf(json));
}

/** Open a file and agree to what it would do. */
async function take(page: ReturnType<typeof showWith>, json: string) {
  await openFile(page, json);
  await page.user.click(await screen.findByRole('button', { name: words.take }));
}

const layers: readonly OwnLayer[] = [
  pointsLayer({ name: '园区' }),
  statisticsLayer({ name: '产值' }),
  assignmentsLayer({
    name: '布局',
    assignments: [
      { line: 2, industry: 'equipment', adcode: 510100, commitment: 'building', note: '' },
    ],
  }),
];

describe('a project', () => {
  it('is saved whole, and opens elsewhere as it was', async () => {
    const files = savedFiles();
    const first = showWith(layers, <OwnPanel />, {
      own: new Set(['own-point1']),
      theme: 'dark',
      indicator: { id: 'own-stat01-0', year: 2024 },
    });
    act(() => {
      first.shelf.actions.putTiles(tile);
      const [before] = atlas.records.assignments;
      if (before)
        first.drafts.actions.setRevision({
          ...NO_REVISION,
          assignments: [{ id: before.id, before, after: null }],
        });
    });
    await first.user.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(screen.getByText(words.saved(files[0]?.name ?? ''))).toBeDefined();
    const json = await textOf(files[0]?.content ?? new Blob());
    const { divisions, industries } = atlas.records;
    expect(readProject(json, 'x', { divisions, industries, page: location.href }).ok).toBe(true);
    const { layers: saved, tiles } = first.shelf.getState();
    const { revision } = first.drafts.getState();
    first.unmount();

    const second = showWith([], <OwnPanel />);
    await take(second, json);
    expect(second.shelf.getState()).toMatchObject({ layers: saved, tiles });
    expect(second.drafts.getState().revision).toEqual(revision);
    expect(second.state()).toMatchObject({
      own: new Set(['own-point1']),
      indicator: { id: 'own-stat01-0', year: 2024 },
      theme: 'light',
      panel: 'own',
    });
    expect(screen.getByText(words.taken('项目.json'))).toBeDefined();
  });

  it('says what is in it and what it would replace, and does nothing unless told to', async () => {
    const page = showWith([pointsLayer({ name: '园区' })], <OwnPanel />);
    const json = writeProject({
      ...empty,
      layers: [pointsLayer({ name: '新园区' })],
      tiles: [tile],
    });
    await openFile(page, json);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(words.layers(2))).toBeDefined();
    expect(dialog.getByText(words.replaces(1))).toBeDefined();
    expect(dialog.getByText('园区')).toBeDefined();
    expect(dialog.getByText(words.asksHosts('data.example'))).toBeDefined();
    const [cancel] = dialog.getAllByText(words.cancel);
    if (cancel) await page.user.click(cancel);
    expect(page.shelf.getState().layers.map(({ name }) => name)).toEqual(['园区']);
    await take(page, json);
    expect(page.shelf.getState().layers.map(({ name }) => name)).toEqual(['新园区']);
    // No other host is asked before the reader shows the tiles.
    expect(page.state().own.has(tile.id)).toBe(false);
  });

  it('takes its briefings in, and says which do not fit the atlas', async () => {
    const briefing = {
      format: 'sichuan-industry-atlas/briefing',
      version: 1,
      id: 'talk-one',
      title: { zh: '一份演示', en: '' },
      scenes: [{ id: 'scene', title: { zh: '第一页', en: '' }, caption: { zh: '', en: '' } }],
    };
    const unfit = {
      ...briefing,
      id: 'talk-two',
      scenes: [{ ...briefing.scenes[0], clauses: ['nowhere'] }],
    };
    const page = showWith([], <OwnPanel />);
    await openFile(page, writeProject({ ...empty, briefings: [briefing, unfit] }));
    expect(await screen.findByText(words.unfit(1))).toBeDefined();
    await page.user.click(screen.getByRole('button', { name: words.take }));
    expect(page.library.getState().own?.map(({ id }) => id)).toEqual(['talk-one']);
  });

  it('leaves the view where the saved one cannot be read, and says so', async () => {
    const page = showWith([], <OwnPanel />, { theme: 'dark' });
    await take(page, writeProject({ ...empty, layers: [pointsLayer()], address: 'on=wizardry' }));
    expect(screen.getByText(words.viewLost('on'), { exact: false })).toBeDefined();
    expect(page.shelf.getState().layers).toHaveLength(1);
  });

  it('is refused with everything that is wrong, and changes nothing', async () => {
    const page = showWith([pointsLayer({ name: '园区' })], <OwnPanel />);
    const broken = writeProject({ ...empty, layers: [pointsLayer()] })
      .replace('"rows":2', '"rows":-2')
      .replace('"name":"parks"', '"name":"<script>"')
      .replace('"unswap":false', '"unswap":"no"');
    await openFile(page, broken);
    const refusal = within(await screen.findByRole('alert'));
    expect(refusal.getByText(words.refused('项目.json'))).toBeDefined();
    expect(refusal.getAllByRole('listitem')).toHaveLength(2);
    expect(
      refusal.getByText(new RegExp(`^${problems.layer('1')} · corrections.unswap：`)),
    ).toBeDefined();
    expect(page.shelf.getState().layers.map(({ name }) => name)).toEqual(['园区']);
    await openFile(page, 'not JSON');
    expect(await screen.findByText(problems.notJson)).toBeDefined();
  });
});

describe('tiles by address', () => {
  const fill = async (page: ReturnType<typeof showWith>, name: string, address: string) => {
    await page.user.click(screen.getByRole('button', { name: tileWords.title }));
    if (name) await page.user.type(await screen.findByLabelText(tileWords.name), name);
    if (address) await page.user.type(await screen.findByLabelText(tileWords.address), address);
  };

  it('say whom they ask before anything is asked, and are shown once they are added', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const page = showWith([], <OwnPanel />);
    await fill(page, '', '');
    expect(screen.getByText(tileWords.asksNobody)).toBeDefined();
    await page.user.type(screen.getByLabelText(tileWords.name), '全部企业');
    await page.user.type(
      screen.getByLabelText(tileWords.address),
      'https://data.example/a.pmtiles',
    );
    expect(screen.getByText(tileWords.asks('data.example'))).toBeDefined();
    expect(page.shelf.getState().tiles).toEqual([]);
    await page.user.click(screen.getByRole('button', { name: tileWords.add }));
    const [added] = page.shelf.getState().tiles;
    expect(added).toMatchObject({
      name: '全部企业',
      url: 'https://data.example/a.pmtiles',
      sourceLayer: '',
    });
    expect([...page.state().own]).toEqual([added?.id]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['http://data.example/a.pmtiles', tileWords.faults.insecure],
    ['https://me:secret@data.example/a', tileWords.faults.password],
    ['', tileWords.faults.none],
  ])('are not taken from “%s”', async (address, fault) => {
    const page = showWith([], <OwnPanel />);
    await fill(page, '企业', address);
    await page.user.click(screen.getByRole('button', { name: tileWords.add }));
    expect(screen.getByText(fault)).toBeDefined();
    expect(screen.getByLabelText(tileWords.address).getAttribute('aria-invalid')).toBe('true');
    expect(page.shelf.getState().tiles).toEqual([]);
  });

  it('say when they cannot be read, and are asked for again', async () => {
    const page = showWith([], <OwnPanel />, { own: new Set([tile.id]) });
    act(() => {
      page.shelf.actions.putTiles(tile);
      page.store.actions.tilesFailed(tile.id, true);
    });
    expect(screen.getByRole('alert').textContent).toContain(tileWords.failed);
    const shown: boolean[] = [];
    page.store.subscribe(({ own }) => shown.push(own.has(tile.id)));
    await page.user.click(screen.getByRole('button', { name: tileWords.retry }));
    expect(page.state().tileFailures.size).toBe(0);
    // They leave the map and come back, so that the map asks again.
    expect(shown).toEqual([true, false, true]);
  });
});
