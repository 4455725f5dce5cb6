// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AreaRef } from '../../src/analysis/areas.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { NO_FILTERS } from '../../src/store/state.ts';
import { CompareView } from '../../src/views/compare/CompareView.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const YIBIN: AreaRef = { kind: 'division', adcode: 511500 };
const MIANYANG: AreaRef = { kind: 'division', adcode: 510700 };
const SOUTH: AreaRef = { kind: 'region', id: 'south-sichuan' };
const PAIR = { compared: [YIBIN, MIANYANG] };

const picker = () => screen.getByRole('combobox', { name: zh.compare.picker.label });
// Within its list: by role among all the buttons of the page it would take seconds.
const chosen = (messages = zh) =>
  within(screen.getByRole('list', { name: messages.compare.chosen }));
const block = (name: string) => screen.getByRole('region', { name });

describe('starting a comparison', () => {
  it('leads from nothing to an answer by typing two names', async () => {
    const { user, state } = show(<CompareView />);
    expect(screen.getByText(zh.compare.lead)).toBeDefined();
    await user.click(picker());
    await user.keyboard('宜宾{Enter}');
    expect(state().compared).toEqual([YIBIN]);
    expect(screen.getByText(zh.compare.leadOne)).toBeDefined();
    await user.keyboard('绵阳{Enter}');
    expect(state().compared).toEqual([YIBIN, MIANYANG]);
    const table = screen.getByRole('table', { name: /^两地都有/ });
    expect(within(table).getByRole('columnheader', { name: '宜宾市' })).toBeDefined();
    expect(screen.getByRole('status', { name: '' }).textContent).toContain('宜宾、绵阳');
  });

  it('offers sets, and the peers of what is selected', async () => {
    const { user, state } = show(<CompareView />, {
      selection: { kind: 'division', adcode: 510600 },
    });
    const peers = screen.getByRole('group', { name: zh.compare.peers.title('德阳') });
    const [first] = within(peers).getAllByRole('button');
    expect(first?.textContent).toMatch(/ 0\.\d\d/);
    if (first) await user.click(first);
    expect(state().compared[0]).toEqual({ kind: 'division', adcode: 510600 });
    expect(state().compared).toHaveLength(2);
  });

  it('compares the five zones at one press', async () => {
    const { user, state } = show(<CompareView />);
    await user.click(screen.getByRole('button', { name: zh.compare.sets.zones }));
    expect(state().compared).toHaveLength(5);
    expect(state().lit).toEqual([]);
  });

  it('says when nothing is called so', async () => {
    const { user } = show(<CompareView />);
    await user.type(picker(), 'atlantis');
    expect(screen.getByText(zh.compare.picker.empty('atlantis'))).toBeDefined();
  });
});

describe('the set', () => {
  it('loses one by its button, and the focus stays', async () => {
    const { user, state } = show(<CompareView />, { compared: [YIBIN, MIANYANG, SOUTH] });
    await user.click(chosen().getByRole('button', { name: zh.compare.remove('绵阳') }));
    expect(state().compared).toEqual([YIBIN, SOUTH]);
    expect(document.activeElement).toBe(picker());
  });

  it('is left by one way out, by keyboard', async () => {
    const { user, state } = show(<CompareView />, PAIR);
    screen.getByText(zh.compare.clear).focus();
    await user.keyboard('{Enter}');
    expect(state().compared).toEqual([]);
    expect(screen.queryByText(zh.compare.clear)).toBeNull();
    expect(document.activeElement).toBe(picker());
  });

  it('takes no seventh', () => {
    const six = atlas.prefectures
      .slice(0, 6)
      .map(({ adcode }) => ({ kind: 'division' as const, adcode }));
    show(<CompareView />, { compared: six });
    expect(picker()).toHaveProperty('disabled', true);
  });

  it('grows by a peer of the first', async () => {
    const { user, state } = show(<CompareView />, PAIR);
    const peers = screen.getByRole('group', { name: zh.compare.peers.title('宜宾') });
    const [first] = within(peers).getAllByRole('button');
    if (first) await user.click(first);
    expect(state().compared).toHaveLength(3);
  });
});

describe('the industries', () => {
  it('say evidence and commitment of each area in words', () => {
    show(<CompareView />, PAIR);
    const shared = screen.getByRole('table', { name: /^两地都有/ });
    const row = within(shared).getByRole('row', { name: /智能终端/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells).toHaveLength(2);
    for (const cell of cells) expect(cell.textContent).toContain(zh.evidence.public);
    const only = screen.getByRole('table', { name: /^只有宜宾有/ });
    for (const other of within(only).getAllByRole('row').slice(1)) {
      const [, mianyang] = within(other).queryAllByRole('cell');
      if (mianyang) expect(mianyang.textContent).toBe(zh.compare.absent);
    }
    expect(screen.getByRole('heading', { name: /^都没有，省内别处有/ })).toBeDefined();
  });

  it('light who carries a row by pointer and by focus, and open the industry', async () => {
    const { user, state } = show(<CompareView />, PAIR);
    const only = screen.getByRole('table', { name: /^只有绵阳有/ });
    const [link] = within(only).getAllByRole('button');
    if (!link) throw new Error('There is no link.');
    await user.hover(link);
    expect(state().lit).toEqual([MIANYANG]);
    await user.unhover(link);
    expect(state().lit).toEqual([]);
    link.focus();
    expect(state().lit).toEqual([MIANYANG]);
    await user.keyboard('{Enter}');
    expect(state().selection?.kind).toBe('industry');
  });

  it('count what passes the filters alone', () => {
    const { store } = show(<CompareView />, PAIR);
    expect(store.getState().filters.evidence).toEqual(NO_FILTERS.evidence);
    const titles = screen.getAllByRole('table').length;
    const { unmount } = show(<CompareView />, {
      ...PAIR,
      filters: { ...store.getState().filters, evidence: new Set(['inferred'] as const) },
    });
    expect(titles).toBeGreaterThan(0);
    expect(screen.getByText(zh.compare.nothingShared)).toBeDefined();
    unmount();
  });

  it('explain similarity with formula and source', async () => {
    const { user } = show(<CompareView />, PAIR);
    const industries = block(zh.compare.blocks.industries);
    await user.click(
      within(industries).getByRole('button', { name: zh.compare.similarity.explain }),
    );
    expect(await screen.findByText(zh.compare.similarity.sources)).toBeDefined();
  });

  it('warn where two areas have ground in common', () => {
    show(<CompareView />, { compared: [YIBIN, SOUTH] });
    expect(screen.getByText(zh.compare.overlap('宜宾', '川南'))).toBeDefined();
  });
});

describe('figures and projects', () => {
  it('write every value with unit and year', () => {
    show(<CompareView />, PAIR);
    const figures = within(block(zh.compare.blocks.figures));
    const row = figures.getByRole('heading', { name: '地区生产总值' }).closest('li');
    expect(row?.textContent).toContain('亿元，2025');
    expect(row?.textContent).toContain('宜宾：4,134.73');
    expect(row?.textContent).toContain('绵阳：4,600.66');
    const baijiu = figures.getByRole('heading', { name: '白酒规上企业营业收入' }).closest('li');
    expect(baijiu?.textContent).toContain(`绵阳：${zh.compare.figures.missing}`);
  });

  it('say what a sum is made of', () => {
    show(<CompareView />, { compared: [YIBIN, SOUTH] });
    const figures = within(block(zh.compare.blocks.figures));
    const row = figures.getByRole('heading', { name: '常住人口' }).closest('li');
    expect(row?.textContent).toContain(zh.compare.figures.sum(4));
  });

  it('say that counties have none', () => {
    show(<CompareView />, {
      compared: [
        { kind: 'division', adcode: 510704 },
        { kind: 'division', adcode: 511502 },
      ],
    });
    expect(screen.getByText(zh.compare.figures.none)).toBeDefined();
  });

  it('list projects by category, those of both first', () => {
    show(<CompareView />, PAIR);
    const table = screen.getByRole('table', { name: zh.categories['water-diversion'] });
    const [head, first] = within(table).getAllByRole('row');
    expect(head?.textContent).toMatch(/宜宾市 2绵阳市 2$/);
    const cells = first ? within(first).getAllByRole('cell') : [];
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      `A${zh.compare.projects.touches}`,
      `B${zh.compare.projects.touches}`,
    ]);
  });

  it('show one block at a time in a narrow pane', async () => {
    const { user } = show(<CompareView />, PAIR);
    const names = screen.getByRole('group', { name: zh.compare.showBlock });
    const button = within(names).getByRole('button', { name: zh.compare.blocks.figures });
    await user.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('in English', () => {
  it('reads the same', () => {
    show(<CompareView />, { ...PAIR, language: 'en' });
    expect(screen.getByRole('table', { name: /^Both have it/ })).toBeDefined();
    expect(screen.getByRole('group', { name: en.compare.peers.title('Yibin') })).toBeDefined();
    expect(chosen(en).getByRole('button', { name: en.compare.remove('Mianyang') })).toBeDefined();
  });
});
