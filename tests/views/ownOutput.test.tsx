// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Briefing, Scene } from '../../src/atlas/schema/briefing.ts';
import { BRIEFING_FORMAT } from '../../src/atlas/schema/briefing.ts';
import { zh } from '../../src/i18n/zh.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { IDLE } from '../../src/store/store.ts';
import { CaptureBar } from '../../src/views/briefing/CaptureBar.tsx';
import { deckOf } from '../../src/views/briefing/deck.ts';
import { PrintSheet } from '../../src/views/briefing/PrintSheet.tsx';
import { stageScene } from '../../src/views/briefing/staging.ts';
import { ExportDialog } from '../../src/views/export/ExportDialog.tsx';
import { aboutOf } from '../../src/views/table/about.ts';
import type { Table } from '../../src/views/table/columns.ts';
import { pointsLayer, statisticsLayer } from '../own/layers.ts';
import { atlasWith } from './ownAtlas.ts';
import { show } from './workspace.tsx';

const points = pointsLayer({ file: 'points.csv' });
const figures = statisticsLayer({ file: 'figures.csv' });
const own = atlasWith(figures);
const indicator = { id: 'own-stat01-0', year: 2024 };

const empty = { zh: '', en: '' };
const scene: Scene = {
  id: 'one',
  title: { zh: '一页', en: 'One' },
  caption: empty,
  notes: empty,
  view: `own=${points.id}&figure=${indicator.id}.${indicator.year}`,
  frame: null,
  clauses: [],
  backing: { assignments: [], projects: [], targets: [], regions: [], figures: [] },
};
const briefing: Briefing = {
  format: BRIEFING_FORMAT,
  version: 1,
  id: 'own-talk',
  title: scene.title,
  summary: empty,
  scenes: [scene],
};

function desk(view: React.ReactNode, change: Partial<AtlasState> = {}) {
  const page = show(view, change, own);
  act(() => {
    for (const layer of [points, figures]) page.shelf.actions.put(layer);
  });
  return page;
}

describe('a file of a table', () => {
  it('names the files that its rows are from, and no other', () => {
    const { store, state } = desk(null, { indicator, own: new Set([points.id]) });
    const about = (rows: AtlasState['table']['rows']) =>
      aboutOf({
        atlas: own,
        state: { ...state(), table: { ...state().table, rows } },
        actions: store.actions,
        messages: zh,
        table: { rows: [], columns: [], fileColumns: [], empty: '' } satisfies Table,
        written: 0,
        date: new Date(2026, 10, 22),
        drafted: 0,
        address: '',
      }).find(({ key }) => key === 'own')?.value;
    expect(about('divisions')).toBe(zh.images.print.own('figures.csv'));
    expect(about('assignments')).toBeUndefined();
    expect(about('projects')).toBeUndefined();
  });
});

describe('a page for print', () => {
  it('names the files in its notice, and vouches for no figure of theirs', () => {
    desk(<ExportDialog onClose={() => {}} />, { own: new Set([points.id]), indicator });
    const sheet = document.querySelector('.export-sheet')?.textContent ?? '';
    expect(sheet).toContain(zh.images.print.own('points.csv、figures.csv').slice(0, 16));
    expect(sheet).toContain('figures.csv');
    expect(sheet).toContain(`产值 · parks：自有数据`);
  });

  it('says nothing of files that are not on the map', () => {
    desk(<ExportDialog onClose={() => {}} />);
    const sheet = document.querySelector('.export-sheet')?.textContent ?? '';
    expect(sheet).not.toContain('points.csv');
    expect(sheet).not.toContain('自有数据');
  });
});

describe('a scene with the reader’s own', () => {
  const staged = (of: Partial<typeof IDLE>) =>
    stageScene(own, createSelectors(own), scene, 'zh', 'light', { ...IDLE, ...of });

  it('draws their points wherever it is drawn, and knows their files', () => {
    const { view, files } = staged({ ownLayers: [points, figures] });
    expect(view.points.map(({ id }) => id)).toEqual([points.id]);
    expect(view.subject).toMatchObject({ kind: 'indicator', id: indicator.id });
    expect(files).toEqual(['points.csv', 'figures.csv']);
    expect(staged({}).view.points).toEqual([]);
  });

  it('names their files on its slide and among the sources', () => {
    const deck = deckOf({
      atlas: own,
      messages: zh,
      language: 'zh',
      theme: 'light',
      briefing,
      scenes: [{ scene, staged: staged({ ownLayers: [points, figures] }), picture: null }],
      date: new Date(2026, 10, 22),
      address: 'https://example.org/',
    });
    expect(deck.scenes[0]?.citation).toBe(zh.images.print.own('points.csv、figures.csv'));
    const lines = deck.closing.sections.flatMap((section) => section.lines);
    const line = lines.find(({ text }) => text.startsWith('figures.csv'));
    expect(line?.text).toContain(zh.reliability.own);
  });

  it('names them at the foot of its sheet', () => {
    desk(<PrintSheet scene={scene} number={1} all={1} withNotes={false} />);
    expect(screen.getByText(zh.images.print.own('points.csv、figures.csv'))).toBeDefined();
  });

  it('tells the author that others will see it without', () => {
    const { library } = desk(<CaptureBar />);
    act(() => {
      const added = library.actions.add(briefing, 'created');
      library.actions.edit({ briefing: added.id, scene: scene.id });
    });
    expect(screen.getByText(zh.briefing.author.restsOnOwn)).toBeDefined();
    act(() => library.actions.edit({ briefing: briefing.id, scene: null }));
    expect(screen.queryByText(zh.briefing.author.restsOnOwn)).toBeNull();
  });
});
