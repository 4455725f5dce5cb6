// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/files/save.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { type AtlasState, initialState, NO_FILTERS } from '../../src/store/state.ts';
import { CaptureError, captureMap } from '../../src/views/export/captureMap.ts';
import { defaultTitle } from '../../src/views/export/defaultTitle.ts';
import { ExportDialog } from '../../src/views/export/ExportDialog.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

// jsdom lacks it; the ids of React need no escaping.
vi.stubGlobal('CSS', { escape: (text: string) => text });
vi.mock('../../src/files/save.ts', () => ({ saveFile: vi.fn() }));
vi.mock('../../src/views/export/captureMap.ts', async (original) => ({
  ...(await original<typeof import('../../src/views/export/captureMap.ts')>()),
  captureMap: vi.fn(),
}));

const open = (change: Partial<AtlasState> = {}, onClose = () => {}) =>
  show(<ExportDialog onClose={onClose} />, change);
const page = (words: string) => screen.getByRole('img', { name: words });
const radio = (name: string) => screen.getByRole('radio', { name });
const { images } = zh;

beforeEach(() => {
  vi.mocked(saveFile).mockReset();
  vi.mocked(captureMap).mockReset();
});

describe('the page in the preview', () => {
  it('has title, legend, notice, sources, scale and date', () => {
    open();
    const text = page('四川六大优势产业布局').textContent ?? '';
    for (const words of [
      '四川六大优势产业布局',
      zh.legend.title,
      '电子信息',
      '成都平原',
      zh.map.notice,
      'WGS84',
      '千米',
      '中共四川省委关于深入推进新型工业化',
      images.print.date(''),
    ])
      expect(text).toContain(words);
  });

  it('speaks English', () => {
    open({ language: 'en', industries: new Set(['equipment']) });
    const text = page('Equipment manufacturing in Sichuan').textContent ?? '';
    for (const words of [en.legend.title, en.evidence.document, 'km', 'Deyang'])
      expect(text).toContain(words);
  });

  it('says what the filters keep off the map', () => {
    open({ filters: { ...NO_FILTERS, evidence: new Set(['document']) } });
    expect(page('四川六大优势产业布局').textContent).toContain(
      zh.filters.onlyNamed(zh.evidence.document),
    );
  });

  it('names the source of a figure', () => {
    open({ indicator: { id: 'gdp', year: 2024 } });
    const title = '四川各市州地区生产总值（2024 年）';
    expect(page(title).textContent).toContain('地区生产总值来源：《');
  });

  it('leaves away what is not wanted, but never the notice', async () => {
    const { user } = open();
    const sheet = page('四川六大优势产业布局');
    for (const name of Object.values(images.parts))
      await user.click(screen.getByRole('checkbox', { name }));
    for (const words of ['电子信息', '千米', images.print.date(''), '中共四川省委关于'])
      expect(sheet.textContent).not.toContain(words);
    expect(sheet.textContent).toContain(zh.map.notice);
  });

  it('has the shape of the chosen page, chosen by arrow keys too', async () => {
    const { user } = open();
    const shape = () => page('四川六大优势产业布局').getAttribute('viewBox');
    expect(shape()).toBe('0 0 1600 900');
    // The dialog takes the focus first.
    const close = screen.getByRole('button', { name: images.close });
    await waitFor(() => expect(document.activeElement).toBe(close));
    act(() => radio(images.pages.wide).focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(radio(images.pages.portrait)).toHaveProperty('checked', true);
    expect(shape()).toBe('0 0 794 1123');
    expect(screen.getByText(images.pixels('1,588', '2,246'))).toBeDefined();
  });

  it('takes a title, and its own back', async () => {
    const { user } = open();
    const field = screen.getByRole('textbox', { name: images.heading });
    await user.clear(field);
    await user.type(field, '成渝之间');
    expect(page('成渝之间').textContent).toContain('成渝之间');
    await user.click(screen.getByRole('button', { name: images.restore }));
    expect(page('四川六大优势产业布局')).toBeDefined();
  });
});

describe('an SVG', () => {
  it('stands alone: well formed, with its words, without the style sheet', async () => {
    const { user } = open({
      industries: new Set(['equipment']),
      categories: new Set(['transport-rail', 'transport-air', 'ecology']),
    });
    await user.click(radio(images.formats.svg.name));
    await user.click(screen.getByRole('button', { name: images.save('SVG') }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [content, name] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toMatch(/^川产图-四川装备制造与.+-\d{4}-\d\d-\d\d\.svg$/);
    const text = (await content?.text()) ?? '';
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    for (const words of [zh.map.notice, zh.evidence.document, zh.legend.lineSchematic, '德阳'])
      expect(file.documentElement.textContent).toContain(words);
    expect(text).not.toMatch(/var\(--|class=|<foreignObject|NaN|undefined/);
    for (const [, id = ''] of text.matchAll(/url\(#([^)]+)\)/g))
      expect(file.getElementById(id), id).not.toBeNull();
    expect(screen.getByText(images.done(name ?? ''))).toBeDefined();
  });
});

describe('a PNG', () => {
  const start = async (change: Partial<AtlasState> = {}, onClose = () => {}) => {
    const shown = open(change, onClose);
    await shown.user.click(screen.getByRole('button', { name: images.save('PNG') }));
    return shown;
  };

  it('shows how far it is, and is cancelled without a file', async () => {
    let signal: AbortSignal | undefined;
    vi.mocked(captureMap).mockImplementation((request) => {
      signal = request.signal;
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal?.reason));
      });
    });
    const { user } = await start();
    const bar = screen.getByRole('progressbar', { name: images.progress });
    expect(bar.getAttribute('aria-valuetext')).toBe(images.steps.map);
    expect(screen.getByRole('textbox')).toHaveProperty('disabled', false);
    expect(screen.getByRole('textbox').closest('fieldset')).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: images.cancel }));
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText(images.cancelled)).toBeDefined();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });

  it('is of the map that the page shows, at the ratio that was chosen', async () => {
    vi.mocked(captureMap).mockReturnValue(new Promise(() => {}));
    const { user } = open({ categories: new Set(['transport-air']) });
    await user.click(radio(images.ratios(4)));
    await user.click(screen.getByRole('button', { name: images.save('PNG') }));
    const [request] = vi.mocked(captureMap).mock.calls[0] ?? [];
    expect(request).toMatchObject({ pixelRatio: 4, view: { theme: 'light', lit: [] } });
    expect(request?.view.projects.length).toBeGreaterThan(0);
    expect([request?.width, request?.height].every(Number.isInteger)).toBe(true);
  });

  it('says what to do when it is too large', async () => {
    vi.mocked(captureMap).mockRejectedValue(new CaptureError('too-large'));
    await start();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(images.trouble['too-large']);
    expect(screen.getByRole('button', { name: images.save('PNG') })).toBeDefined();
  });

  it('says what to do when the map is not drawn', async () => {
    vi.mocked(captureMap).mockRejectedValue(new CaptureError('failed'));
    await start({ language: 'en' }).catch(() => {});
    if (!screen.queryByRole('alert'))
      act(() => screen.getByRole('button', { name: en.images.save('PNG') }).click());
    expect((await screen.findByRole('alert')).textContent).toBe(en.images.trouble.failed);
  });

  it('stops when the dialog goes', async () => {
    let signal: AbortSignal | undefined;
    vi.mocked(captureMap).mockImplementation((request) => {
      signal = request.signal;
      return new Promise(() => {});
    });
    const { unmount } = await start();
    unmount();
    expect(signal?.aborted).toBe(true);
  });
});

describe('the title that follows from the map', () => {
  const titleOf = (change: Partial<AtlasState>, messages = zh) =>
    defaultTitle(atlas, { ...initialState(atlas, 'zh', 'light'), ...change }, messages);

  it.each<[string, Partial<AtlasState>]>([
    ['四川六大优势产业布局', {}],
    ['四川装备制造布局', { industries: new Set(['equipment']) }],
    ['四川产业布局', { industries: new Set(['equipment', 'health', 'materials', 'electronics']) }],
    ['四川六大优势产业与机场', { categories: new Set(['transport-air']) }],
    ['四川机场', { industries: new Set(), categories: new Set(['transport-air']) }],
    ['四川省', { industries: new Set() }],
    ['四川各市州地区生产总值（2024 年）', { indicator: { id: 'gdp', year: 2024 } }],
    ['四川各市州地区生产总值（各地最新）', { indicator: { id: 'gdp', year: null } }],
  ])('is %s', (title, change) => {
    expect(titleOf(change)).toBe(title);
  });

  it('names a corridor while it is asked about', () => {
    const corridor = { line: { kind: 'project', id: 'chengyu-mid-hsr' } as const, reachKm: 40 };
    const name = atlas.projects.get('chengyu-mid-hsr')?.name.zh ?? '';
    expect(titleOf({ work: 'corridor', corridor })).toBe(`${name}沿线 40 千米`);
    expect(titleOf({ corridor })).toBe('四川六大优势产业布局');
  });
});
