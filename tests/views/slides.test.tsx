// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseBriefing } from '../../src/atlas/briefings.ts';
import type { Briefing } from '../../src/atlas/schema/briefing.ts';
import type { Deck } from '../../src/files/deck.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { BriefingOutput } from '../../src/views/briefing/BriefingOutput.tsx';
import { deckOf } from '../../src/views/briefing/deck.ts';
import { stageScene } from '../../src/views/briefing/staging.ts';
import { DICTIONARIES } from '../../src/views/dictionaries.ts';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

/** Stand-ins for the map that paints pictures and for the part that writes the file. */
const { stage } = vi.hoisted(() => ({
  stage: {
    paint: (_signal: AbortSignal): Promise<Blob | string> => Promise.resolve(''),
    write: (_deck: unknown): Promise<Blob> => Promise.resolve(new Blob()),
  },
}));
vi.mock('../../src/views/briefing/paintScene.ts', () => ({
  paintScene: (_atlas: unknown, _scene: unknown, signal: AbortSignal) => stage.paint(signal),
}));
vi.mock('../../src/files/slides.ts', () => ({ slidesOf: (deck: unknown) => stage.write(deck) }));

const FOLDER = join(process.cwd(), 'data', 'briefings');

const SHIPPED: readonly Briefing[] = readdirSync(FOLDER).flatMap((file) => {
  const parsed = parseBriefing(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')), file, atlas);
  return parsed.ok ? [parsed.value] : [];
});

/** The first scenes of a shipped briefing. */
const BRIEFING: Briefing = {
  ...(SHIPPED[0] as Briefing),
  title: { zh: '两页', en: 'Two scenes' },
  scenes: SHIPPED[0]?.scenes.slice(0, 2) ?? [],
};
const TITLES = BRIEFING.scenes.map(({ title }) => title.zh);

/** Names of the files that the page handed to the browser, and what was put into them. */
const saved: string[] = [];
const decks: Deck[] = [];

beforeEach(() => {
  saved.length = decks.length = 0;
  stage.paint = async () => new Blob(['picture']);
  stage.write = async (deck) => {
    decks.push(deck as Deck);
    return new Blob(['file']);
  };
  URL.createObjectURL = () => 'blob:saved';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Open what a briefing is taken out as. */
async function open(deed: 'slides' | 'print', change: Partial<AtlasState> = {}) {
  const page = show(<BriefingOutput briefing={BRIEFING} />, change);
  const words = change.language === 'en' ? en : zh;
  const title = change.language === 'en' ? BRIEFING.title.en : BRIEFING.title.zh;
  const name = `${words.slides.open[deed]}${words.list.colon}${title}`;
  await page.user.click(screen.getByRole('button', { name }));
  await screen.findByRole('dialog');
  return { ...page, dialog: within(screen.getByRole('dialog')) };
}

const button = (name: string) => screen.getByRole('button', { name });
const { slides } = zh;

describe('the export of slides', () => {
  it('draws one picture after the other, saves the file, and says so', async () => {
    const { user, dialog } = await open('slides');
    expect(dialog.getByText(slides.about(2))).toBeDefined();
    await user.click(button(slides.start));
    const said = await dialog.findByText(/^已保存 川产图-两页-\d{4}-\d\d-\d\d\.pptx$/);
    expect(said.getAttribute('role')).toBe('status');
    expect(saved).toHaveLength(1);
    expect(decks[0]?.scenes.map(({ title, picture }) => [title, picture !== null])).toEqual(
      TITLES.map((title) => [title, true]),
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells how far it is, and stops when asked: nothing is saved', async () => {
    const signals: AbortSignal[] = [];
    stage.paint = (signal) =>
      new Promise((_, reject) => {
        signals.push(signal);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const { user, dialog } = await open('slides');
    await user.click(button(slides.start));
    await dialog.findByText(slides.drawing(1, 2));
    expect(dialog.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0');
    await user.click(button(slides.cancel));
    await dialog.findByText(slides.cancelled);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect([saved, decks]).toEqual([[], []]);
  });

  it('stops when it is closed', async () => {
    const signals: AbortSignal[] = [];
    stage.paint = (signal) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const { user, dialog } = await open('slides');
    await user.click(button(slides.start));
    await dialog.findByText(slides.drawing(1, 2));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(signals[0]?.aborted).toBe(true);
  });

  it('keeps the rest when a picture fails, and names the scene', async () => {
    let painted = 0;
    stage.paint = async () => (painted++ === 0 ? 'failed' : new Blob(['picture']));
    const { user, dialog } = await open('slides');
    await user.click(button(slides.start));
    expect((await dialog.findByRole('alert')).textContent).toBe(slides.missing(TITLES[0] ?? ''));
    expect(decks[0]?.scenes.map(({ picture }) => picture !== null)).toEqual([false, true]);
    expect(decks[0]?.scenes[0]).toMatchObject({
      title: TITLES[0],
      description: slides.noPicture,
    });
    expect(saved).toHaveLength(1);
  });

  it('says what to do without WebGL', async () => {
    stage.paint = async () => 'no-webgl';
    const { user, dialog } = await open('slides');
    await user.click(button(slides.start));
    expect((await dialog.findByRole('alert')).textContent).toBe(slides.noWebgl);
  });

  it('says what to do when the writing part does not load', async () => {
    stage.write = () => Promise.reject(new Error('Failed to fetch'));
    const { user, dialog } = await open('slides');
    await user.click(button(slides.start));
    expect((await dialog.findByRole('alert')).textContent).toBe(slides.failed);
    expect(button(zh.trouble.reload)).toBeDefined();
    expect(saved).toEqual([]);
  });

  it('speaks the language of the interface and keeps a dark room dark, by keyboard', async () => {
    const { user, dialog } = await open('slides', { language: 'en', theme: 'dark' });
    const start = button(en.slides.start);
    while (document.activeElement !== start) await user.tab();
    await user.keyboard('{Enter}');
    await dialog.findByText(/^Saved .*-Two-scenes-.*\.pptx$/);
    expect(decks[0]).toMatchObject({ language: 'en', title: 'Two scenes', notice: en.map.notice });
    expect(decks[0]?.colors.paper).toBe('#12171d');
  });
});

describe('a deck', () => {
  const selectors = createSelectors(atlas);
  const decksOf = (language: 'zh' | 'en') =>
    SHIPPED.map((briefing) =>
      deckOf({
        atlas,
        messages: DICTIONARIES[language],
        language,
        theme: 'projector',
        briefing,
        scenes: briefing.scenes.map((scene) => ({
          scene,
          staged: stageScene(atlas, selectors, scene, language, 'projector'),
          picture: null,
        })),
        date: new Date(2026, 10, 22),
        address: 'https://example.org/atlas/',
      }),
    );

  it.each(['zh', 'en'] as const)('of each shipped briefing is whole in %s', (language) => {
    expect(SHIPPED.length).toBeGreaterThan(2);
    for (const deck of decksOf(language)) {
      expect(deck.title).not.toBe('');
      for (const scene of deck.scenes) {
        expect(scene.title, deck.title).not.toBe('');
        expect(scene.caption, scene.title).not.toBe('');
        expect(scene.notes, scene.title).not.toBe('');
        for (const { rows } of scene.legend) {
          for (const { text, sample } of rows) {
            expect(text, scene.title).not.toBe('');
            expect(sample.length, text).toBeGreaterThan(0);
          }
        }
      }
      expect(deck.closing.sections.every(({ lines }) => lines.length > 0)).toBe(true);
    }
  });

  it('names the clauses by number and heading, the documents, the sources and the licence', () => {
    const deck = decksOf('zh').find(({ title }) => title === '成渝之间：一条轴线');
    expect(deck?.scenes[0]?.citation).toMatch(/^依据：第（一）条 /);
    const lines = deck?.closing.sections.flatMap((section) => section.lines) ?? [];
    const texts = lines.map(({ text }) => text).join('\n');
    expect(texts).toContain('第（十二）条');
    expect(texts).toContain(zh.map.notice);
    expect(texts).toContain('CC BY 4.0');
    expect(texts).toContain(zh.reliability.mirror);
    expect(lines.some(({ address }) => address === 'https://example.org/atlas/')).toBe(true);
    expect(deck?.date).toBe('2026年11月22日');
  });
});

describe('the pages for print', () => {
  const sheets = () => screen.getAllByRole('article').map((sheet) => sheet.textContent ?? '');

  it('are a cover and a page for each scene, each with its legend, citation and notice', async () => {
    const { dialog } = await open('print');
    await waitFor(() => expect(button(slides.print.button)).toHaveProperty('disabled', false));
    const pages = sheets();
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page).toContain(zh.map.notice);
    for (const [index, { title, caption }] of BRIEFING.scenes.entries()) {
      expect(pages[index + 1]).toContain(title.zh);
      expect(pages[index + 1]).toContain(caption.zh);
      expect(pages[index + 1]).toContain(zh.briefing.player.citation);
      expect(pages[index + 1]).toContain(zh.briefing.player.scene(index + 1, 2));
    }
    expect(dialog.getAllByRole('img', { name: zh.map.label })).toHaveLength(2);
  });

  it('print when asked, with the speaker’s notes or without', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user, dialog } = await open('print', { language: 'en' });
    const [first] = BRIEFING.scenes;
    await waitFor(() => expect(button(en.slides.print.button)).toHaveProperty('disabled', false));
    expect(sheets()[1]).not.toContain(first?.notes.en);
    await user.click(dialog.getByRole('checkbox', { name: en.slides.print.notes }));
    expect(sheets()[1]).toContain(first?.notes.en);
    await user.click(button(en.slides.print.button));
    expect(print).toHaveBeenCalledOnce();
    await user.click(button(en.slides.print.close));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
