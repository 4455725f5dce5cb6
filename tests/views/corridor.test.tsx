// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { CorridorView } from '../../src/views/corridor/CorridorView.tsx';
import { Nearest } from '../../src/views/corridor/Nearest.tsx';
import { show } from './workspace.tsx';

const MIDDLE: Partial<AtlasState> = {
  work: 'corridor',
  corridor: { line: { kind: 'project', id: 'chengyu-mid-hsr' }, reachKm: 30 },
};
const open = (change: Partial<AtlasState> = {}) =>
  show(<CorridorView />, { work: 'corridor', ...change });
const route = (words = zh) => screen.getByRole('region', { name: words.corridor.list.title });

describe('the corridor, from nothing', () => {
  it('offers every line, and answers for the one that is chosen', async () => {
    const { user, state } = open();
    const rails = screen.getByRole('region', { name: zh.categories['transport-rail'] });
    await user.click(within(rails).getByRole('button', { name: '成渝中线高铁' }));
    expect(state().corridor.line).toEqual({ kind: 'project', id: 'chengyu-mid-hsr' });
    expect(await screen.findByRole('heading', { name: '成渝中线高铁' })).toBeDefined();
    expect(within(route()).getByRole('button', { name: '成都天府国际机场' })).toBeDefined();
  });

  it('takes a line from the list of all', async () => {
    const { user, state } = open();
    await user.selectOptions(screen.getByRole('combobox', { name: zh.corridor.line }), '安宁河');
    expect(state().corridor.line).toEqual({ kind: 'river', id: 'anning' });
  });
});

describe('the answer', () => {
  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('is a sentence and a list in %s', (language, words) => {
    const { selectors, state } = open({ ...MIDDLE, language });
    const found = selectors.corridor(state());
    if (!found) throw new Error('There is no corridor.');
    const places = found.prefectures.reduce(
      (sum, one) => sum + one.byCounty.length + one.byPrefecture.length,
      0,
    );
    const count = found.projects.length + found.areas.length;
    expect(screen.getByRole('status').textContent?.toLowerCase()).toContain(
      words.corridor.summary.holds('30', count, places).toLowerCase(),
    );
    const heads = within(route(words)).getAllByRole('heading', { level: 4 });
    expect(heads.map((head) => head.textContent)).toEqual(
      language === 'zh'
        ? ['成都', '资阳', '省外：重庆']
        : ['Chengdu', 'Ziyang', `Outside Sichuan${en.list.colon}Chongqing`],
    );
  });

  it('lists every project within reach, in order', () => {
    const { selectors, state } = open(MIDDLE);
    const wanted = selectors.corridor(state())?.projects.map(({ project }) => project.name.zh);
    const names = new Set(wanted);
    const listed = [...route().querySelectorAll('.route-row .record-link')]
      .map((link) => link.textContent ?? '')
      .filter((name) => names.has(name));
    expect(listed).toEqual(wanted);
  });

  it('follows the filters', () => {
    const { store } = open(MIDDLE);
    act(() => store.actions.toggleFilter('status', 'operating'));
    expect(within(route()).queryByRole('button', { name: '成都天府国际机场' })).toBeNull();
  });

  it('lights what is reached by the keyboard and opens what is pressed', async () => {
    const { user, state } = open(MIDDLE);
    const airport = within(route()).getByRole('button', { name: '成都天府国际机场' });
    act(() => airport.focus());
    const target = { kind: 'project', id: 'chengdu-tianfu-airport' };
    expect(state().lit).toEqual([target]);
    await user.keyboard('{Enter}');
    expect(state().selection).toEqual(target);
  });

  it('tells where one zone hands over to the next', () => {
    open({ corridor: { line: { kind: 'river', id: 'tuo' }, reachKm: 10 } });
    expect(
      within(route()).getByRole('button', {
        name: zh.corridor.list.handOver('成都平原', '川南'),
      }),
    ).toBeDefined();
  });
});

describe('the reach', () => {
  it('is slid, or typed, and what is no reach is left', async () => {
    const { user, state } = open(MIDDLE);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '80' } });
    expect(state().corridor.reachKm).toBe(80);
    const field = screen.getByRole('spinbutton', { name: zh.corridor.reach });
    await user.clear(field);
    await user.type(field, '45');
    expect(state().corridor.reachKm).toBe(45);
    await user.type(field, '00');
    expect(state().corridor.reachKm).toBe(45);
    await user.tab();
    expect((field as HTMLInputElement).value).toBe('45');
  });
});

describe('drawing a line', () => {
  const begin = async () => {
    const page = open();
    await page.user.click(screen.getByRole('button', { name: zh.corridor.draw }));
    return page;
  };

  it('goes by the keyboard alone, place by place', async () => {
    const { user, state } = await begin();
    const field = screen.getByRole('combobox', { name: zh.corridor.drawing.place });
    await user.click(field);
    await user.keyboard('绵阳{Enter}');
    await user.keyboard('dazhou{Enter}');
    expect(state().sketch).toHaveLength(2);
    await user.keyboard('{Enter}');
    const { line } = state().corridor;
    expect(line?.kind === 'drawn' && line.positions).toHaveLength(2);
    expect(await screen.findByRole('heading', { name: zh.corridor.drawnLine })).toBeDefined();
  });

  it('takes back corners and is given up without closing anything', async () => {
    const { user, state, store } = await begin();
    act(() => {
      store.actions.addCorner([104, 30]);
      store.actions.addCorner([104.00001, 30]);
      store.actions.addCorner([105, 31]);
    });
    expect(state().sketch).toEqual([
      [104, 30],
      [105, 31],
    ]);
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('{Backspace}');
    expect(state().sketch).toEqual([[104, 30]]);
    await user.keyboard('{Enter}');
    expect(state().sketch).toEqual([[104, 30]]);
    await user.keyboard('{Escape}');
    expect([state().sketch, state().corridor.line, state().work]).toEqual([null, null, 'corridor']);
  });

  it('ends with the view', async () => {
    const { state, unmount } = await begin();
    unmount();
    expect(state().sketch).toBeNull();
  });
});

describe('the nearest gateways', () => {
  it.each([
    ['zh', zh, '绵阳'],
    ['en', en, 'Mianyang'],
  ] as const)('say in %s that they are straight lines', (language, words, place) => {
    show(<Nearest adcode={510700} />, { language });
    const section = screen.getByRole('region', { name: words.corridor.nearest.of(place) });
    expect(within(section).getByText(words.corridor.nearest.note)).toBeDefined();
    expect(
      within(section).getByRole('button', { name: /绵阳南郊机场|Mianyang Nanjiao Airport/ }),
    ).toBeDefined();
  });

  it('stand beside the corridor for the division that is selected', () => {
    open({ ...MIDDLE, selection: { kind: 'division', adcode: 510700 } });
    expect(screen.getByRole('region', { name: zh.corridor.nearest.of('绵阳') })).toBeDefined();
  });
});
