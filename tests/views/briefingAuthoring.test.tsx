// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Briefing } from '../../src/atlas/schema/briefing.ts';
import { briefingLink } from '../../src/files/link.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { BriefingsPanel } from '../../src/views/briefing/BriefingsPanel.tsx';
import { CaptureBar } from '../../src/views/briefing/CaptureBar.tsx';
import { ClauseScene } from '../../src/views/briefing/ClauseScene.tsx';
import { LinkedBriefing } from '../../src/views/briefing/LinkedBriefing.tsx';
import { frameCode } from '../../src/views/briefing/share.ts';
import { show } from './workspace.tsx';

const { author, share, problems } = zh.briefing;

/** What the page hands to the browser to be saved. */
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  let content = new Blob();
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return 'blob:saved';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, text: content.text() });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function openPanel(change: Partial<AtlasState> = {}) {
  const page = show(<BriefingsPanel />, { panel: 'briefings', ...change });
  await screen.findByText(zh.briefing.noOwn);
  const own = () => page.library.getState().own ?? [];
  const titles = () => own()[0]?.scenes.map(({ title }) => title.zh);
  return { ...page, own, titles };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });

/** A new briefing of two scenes: equipment, then Deyang with a caption. */
async function madeFromZero() {
  const page = await openPanel({ industries: new Set(['equipment']) });
  const { user, store } = page;
  await user.click(button(author.create));
  await user.clear(field(author.title));
  await user.type(field(author.title), '德阳十分钟');
  act(() => store.actions.select({ kind: 'division', adcode: 510600 }));
  act(() => store.actions.setExtent([103.5, 30.5, 105, 31.8]));
  await user.click(button(author.capture));
  await user.type(field(author.caption), '重型装备。');
  return page;
}

describe('making a briefing', () => {
  it('captures the map, scene by scene, and keeps every keystroke', async () => {
    const { own, library } = await madeFromZero();
    await library.actions.settled();
    expect(own()).toHaveLength(1);
    expect(own()[0]?.title).toEqual({ zh: '德阳十分钟', en: '' });
    expect(own()[0]?.scenes).toMatchObject([
      { view: 'on=equipment', frame: null, title: { zh: '装备制造' } },
      {
        view: 'on=equipment&sel=d.510600',
        frame: [103.5, 30.5, 105, 31.8],
        title: { zh: '德阳市 · 装备制造', en: 'Deyang City · Equipment manufacturing' },
        caption: { zh: '重型装备。', en: '' },
      },
    ]);
  });

  it('begins with its name, and has the ways out of it at hand', async () => {
    const { user, own } = await openPanel();
    await user.click(button(author.create));
    await user.keyboard('十分钟');
    expect(own()[0]?.title.zh).toBe('十分钟');
    for (const deed of ['slides', 'print'] as const)
      expect(button(`${zh.slides.open[deed]}${zh.list.colon}十分钟`)).toBeDefined();
  });

  it('puts scenes in another order by button and by key, and the keyboard stays with them', async () => {
    const { user, titles } = await madeFromZero();
    const up = button(`${author.up}：德阳市 · 装备制造`);
    await user.click(up);
    expect(titles()).toEqual(['德阳市 · 装备制造', '装备制造']);
    expect(document.activeElement).toBe(button(author.scene(1, '德阳市 · 装备制造')));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual(['装备制造', '德阳市 · 装备制造']);
    expect(document.activeElement).toBe(button(author.scene(2, '德阳市 · 装备制造')));
    expect(screen.getByText(author.movedTo(2))).toBeDefined();
  });

  it('takes each change back, and says which', async () => {
    const { user, own, titles } = await madeFromZero();
    const name = '德阳市 · 装备制造';
    await user.click(button(author.duplicate));
    expect(titles()).toHaveLength(3);
    await user.click(button(author.remove));
    expect(titles()).toHaveLength(2);
    await user.click(button(author.undoNamed(author.deeds.dropped, name)));
    expect(titles()).toHaveLength(3);
    await user.click(button(author.undoNamed(author.deeds.duplicated, name)));
    await user.click(button(author.undoNamed(author.deeds.worded, name)));
    expect(own()[0]?.scenes[1]?.caption.zh).toBe('');
    await user.click(button(author.undoNamed(author.deeds.captured, name)));
    expect(titles()).toEqual(['装备制造']);
    await user.click(button(author.scene(1, '装备制造')));
    expect(button(author.remove)).toHaveProperty('disabled', true);
  });

  it('never keeps a briefing without a title', async () => {
    const { user, own } = await madeFromZero();
    await user.clear(field(author.sceneTitle));
    // The other language's title is enough.
    expect(own()[0]?.scenes[1]?.title).toEqual({
      zh: '',
      en: 'Deyang City · Equipment manufacturing',
    });
    await user.clear(field(author.title));
    expect(screen.getByText(author.needsTitle)).toBeDefined();
    expect(own()[0]?.title.zh).toBe('德阳十分钟');
    await user.tab();
    expect(field(author.title)).toHaveProperty('value', '德阳十分钟');
  });

  it('keeps to the lengths of the schema', async () => {
    const { own } = await madeFromZero();
    fireEvent.change(field(author.title), { target: { value: '长'.repeat(90) } });
    expect(own()[0]?.title.zh).toHaveLength(80);
  });

  it('types the language of the interface and leaves the other in sight', async () => {
    const { user, own, store } = await madeFromZero();
    act(() => store.actions.setLanguage('en'));
    const words = en.briefing.author;
    await user.type(field(words.caption), 'Heavy machinery.');
    expect(own()[0]?.scenes[1]?.caption).toEqual({ zh: '重型装备。', en: 'Heavy machinery.' });
    expect(screen.getByText(words.other('重型装备。'))).toBeDefined();
  });

  it('cites clauses found by a word, and lets them go again', async () => {
    const { user, own } = await madeFromZero();
    const clauses = () => own()[0]?.scenes[1]?.clauses ?? [];
    for (const remove of screen.queryAllByRole('button', { name: /^去掉：/ }))
      await user.click(remove);
    expect(clauses()).toEqual([]);
    await user.type(screen.getByRole('combobox', { name: author.cite }), '幻灯片 装备');
    await user.click(await screen.findByRole('option', { name: /^幻灯片\s*装备制造$/ }));
    expect(clauses()).toEqual(['slides-equipment']);
    await user.click(button(author.uncite('装备制造')));
    expect(clauses()).toEqual([]);
  });

  it('sets a scene on the map and takes its picture anew', async () => {
    const { user, own, store, state } = await madeFromZero();
    act(() => store.actions.resetAll());
    act(() => store.actions.setPanel('briefings'));
    await user.click(button(author.show));
    expect(state()).toMatchObject({
      selection: { kind: 'division', adcode: 510600 },
      playing: null,
      panel: 'briefings',
      staged: { frame: [103.5, 30.5, 105, 31.8] },
    });
    act(() => store.actions.select(null));
    await user.click(button(author.retake));
    expect(own()[0]?.scenes[1]).toMatchObject({
      view: 'on=equipment',
      caption: { zh: '重型装备。' },
    });
  });

  it('captures from beside the layers too', async () => {
    const page = await madeFromZero();
    page.unmount();
    const other = show(<CaptureBar />);
    expect(screen.queryByRole('button', { name: author.capture })).toBeNull();
    const briefing = page.own()[0] as Briefing;
    act(() => {
      other.library.setState({ own: [briefing], shipped: [] });
      other.library.actions.edit({ briefing: briefing.id, scene: null });
    });
    await other.user.click(button(author.capture));
    expect(other.library.getState().own?.[0]?.scenes).toHaveLength(3);
    await other.user.click(button(author.now('德阳十分钟')));
    expect(other.state().panel).toBe('briefings');
  });

  it('begins with a clause', async () => {
    const { user, library, state } = show(<ClauseScene id="slides-equipment" />);
    await user.click(button(author.fromClause));
    await waitFor(() => expect(library.getState().own).toHaveLength(1));
    const [scene] = library.getState().own?.[0]?.scenes ?? [];
    expect(scene).toMatchObject({ title: { zh: '装备制造' }, clauses: ['slides-equipment'] });
    expect(scene?.view).toContain('clause=slides-equipment');
    expect(scene?.caption.zh).not.toBe('');
    expect(scene?.frame).not.toBeUndefined();
    expect(state().panel).toBe('briefings');
    expect(library.getState().editing?.scene).toBe(scene?.id);
  });
});

describe('a briefing’s file', () => {
  const drop = (text: string) =>
    fireEvent.drop(screen.getByRole('region', { name: zh.panels.briefings }), {
      dataTransfer: { files: [new File([text], '演示.json')], types: ['Files'] },
    });

  it('comes back as it was saved', async () => {
    const { user, own } = await madeFromZero();
    const made = own()[0];
    await user.click(button(author.back));
    await user.click(button(`${author.save}：德阳十分钟`));
    expect(saved[0]?.name).toBe('川产图-德阳十分钟.json');
    await user.click(button(`${author.remove}：德阳十分钟`));
    expect(own()).toEqual([]);
    drop((await saved[0]?.text) ?? '');
    await waitFor(() => expect(own()).toEqual([made]));
  });

  it('is refused with every problem, in the reader’s words, and nothing changes', async () => {
    const { own, store } = await openPanel();
    const damaged = {
      format: 'sichuan-industry-atlas/briefing',
      version: 2,
      id: 'talk',
      title: { zh: '' },
      colour: 'red',
      scenes: [{ id: 'A b', caption: 1, view: 'on=equipment', frame: [1, 2, 3, 4] }],
    };
    drop(JSON.stringify(damaged));
    const alert = await screen.findByRole('alert');
    const lines = within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
    expect(lines).toEqual(
      expect.arrayContaining([
        `version：${problems.type('1', '2')}`,
        `colour：${problems.unknown}`,
        `title：${problems.noTitle}`,
        `${problems.scene('1')} · title：${problems.missing}`,
        `${problems.scene('1')} · frame：${problems.frame}`,
        `${problems.scene('1')} · id：${problems.id}`,
      ]),
    );
    expect(own()).toEqual([]);
    act(() => store.actions.setLanguage('en'));
    expect(screen.getByRole('alert').textContent).not.toMatch(/\p{Script=Han}(?!.*json)/u);
  });

  it('tells references that lead nowhere, views included, and text that is no JSON', async () => {
    await openPanel();
    const scene = { id: 'a', title: { zh: '一' }, caption: {} };
    const whole = {
      format: 'sichuan-industry-atlas/briefing',
      version: 1,
      id: 'x',
      title: { zh: '演' },
    };
    drop(JSON.stringify({ ...whole, scenes: [{ ...scene, clauses: ['nowhere'] }, scene] }));
    const first = await screen.findByText(
      `${problems.scene('1')} · clauses：${problems.noRecord('nowhere')}`,
    );
    expect(first).toBeDefined();
    expect(screen.getByText(`${problems.scene('2')} · id：${problems.sameId('a')}`)).toBeDefined();
    drop(JSON.stringify({ ...whole, scenes: [{ ...scene, view: 'on=nothing' }] }));
    expect(
      await screen.findByText(`${problems.scene('1')} · view：${problems.view('on')}`),
    ).toBeDefined();
    drop('{');
    expect(await screen.findByText(problems.notJson)).toBeDefined();
  });
});

describe('sharing', () => {
  it('gives a link, its code, a frame and a file, and copies', async () => {
    const { user } = await madeFromZero();
    await user.click(button(share.open));
    const dialog = await screen.findByRole('dialog', { name: share.title('德阳十分钟') });
    const link = (await within(dialog).findByRole('textbox', {
      name: share.link,
    })) as HTMLTextAreaElement;
    expect(link.value).toMatch(/#briefing=[\w-]+$/);
    expect(within(dialog).getByRole('img', { name: `${share.code}：德阳十分钟` })).toBeDefined();
    const frame = within(dialog).getByRole('textbox', { name: share.frame }) as HTMLTextAreaElement;
    expect(frame.value).toContain('?embed=1#briefing=');
    await user.click(within(dialog).getByRole('button', { name: share.copyNamed(share.link) }));
    expect(await navigator.clipboard.readText()).toBe(link.value);
    expect(within(dialog).getByText(share.copied)).toBeDefined();
  });

  it('selects the text where the browser refuses to copy', async () => {
    const { user } = await madeFromZero();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(button(share.open));
    const link = (await screen.findByRole('textbox', { name: share.link })) as HTMLTextAreaElement;
    await user.click(button(share.copyNamed(share.link)));
    expect(await screen.findByText(share.byHand)).toBeDefined();
    expect(link.selectionEnd).toBe(link.value.length);
  });

  it('puts nothing of a title into the frame’s code but text', () => {
    expect(frameCode('https://a.org/?embed=1&play=x.1', '"><script>')).toContain(
      'src="https://a.org/?embed=1&amp;play=x.1" title="&quot;><script>"',
    );
  });

  it('opens a briefing out of a link once, and plays it', async () => {
    const made = await madeFromZero();
    const briefing = made.own()[0] as Briefing;
    made.unmount();
    const hash = new URL((await briefingLink('https://a.org/', briefing)) ?? '').hash;
    const page = show(<LinkedBriefing hash={hash} onDone={() => {}} />);
    await waitFor(() => expect(page.state().playing).toEqual({ briefing: briefing.id, scene: 0 }));
    expect(page.library.getState().own).toEqual([briefing]);
    expect(page.state().industries).toEqual(new Set(['equipment']));
  });

  it('says what is wrong with a link that was cut', async () => {
    const page = show(<LinkedBriefing hash="#briefing=AAAA" onDone={() => {}} />);
    expect((await screen.findByRole('alert')).textContent).toContain(share.broken);
    expect(page.state().playing).toBeNull();
    expect(page.library.getState().own).toEqual([]);
  });
});
