// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { TableView } from '../../src/views/table/TableView.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const ROW_HEIGHT = 30;
const USUAL = ROW_HEIGHT * 30;
let paneHeight = USUAL;

/** Sizes, which jsdom does not have: rows of one line in a pane that holds thirty. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW_HEIGHT);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => paneHeight);
  Element.prototype.scrollTo = () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
  paneHeight = USUAL;
});

/** The table of one tab, cell by cell, without its head. */
async function openTab(name: string, change: Partial<AtlasState> = {}) {
  const page = show(<TableView />, change);
  await page.user.click(screen.getByRole('tab', { name }));
  // The panel that leaves goes with the next frame.
  await waitFor(() => expect(screen.getAllByRole('tabpanel')).toHaveLength(1));
  return page;
}

const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()));

describe('the table of assignments', () => {
  it('has the rows of the map, the surest first', async () => {
    paneHeight = ROW_HEIGHT * 1000;
    const { selectors, state } = await openTab(zh.table.tabs.assignments);
    const visible = [...selectors.visibleAssignments(state())].sort(
      (a, b) =>
        EVIDENCES.indexOf(a.evidence) - EVIDENCES.indexOf(b.evidence) || a.adcode - b.adcode,
    );
    const rows = cells();
    expect(rows.map(([place, , industry]) => `${place} ${industry}`)).toEqual(
      visible.map(
        ({ adcode, industry }) =>
          `${atlas.divisions.get(adcode)?.shortName.zh} ${atlas.industries.get(industry)?.name.zh}`,
      ),
    );
    expect(screen.getByRole('caption').textContent).toBe(zh.table.caption(visible.length));
  });

  it('follows the industries and filters', async () => {
    const { store } = await openTab(zh.table.tabs.assignments);
    act(() => {
      store.actions.onlyIndustry('equipment');
      store.actions.toggleFilter('evidence', 'public');
      store.actions.toggleFilter('evidence', 'inferred');
    });
    expect(cells().map(([place]) => place)).toEqual(['成都', '自贡', '德阳', '宜宾', '广安']);
  });

  it('opens what is clicked and lights what is pointed at', async () => {
    const { user, state } = await openTab(zh.table.tabs.assignments, {
      industries: new Set(['equipment']),
    });
    const [row] = screen.getAllByRole('row').slice(1);
    if (!row) throw new Error('There is no row.');
    const [place] = within(row).getAllByRole('button');
    await user.hover(row);
    expect(state().lit).toEqual([{ kind: 'division', adcode: 510100 }]);
    if (place) await user.click(place);
    expect(state().selection).toEqual({ kind: 'division', adcode: 510100 });
  });

  it('says what to do when it is empty', async () => {
    await openTab(zh.table.tabs.assignments, { industries: new Set() });
    expect(screen.getByText(zh.table.emptyAssignments)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the table of projects', () => {
  it('has the projects of the map', async () => {
    paneHeight = ROW_HEIGHT * 1000;
    const { selectors, state } = await openTab(zh.table.tabs.projects, {
      categories: new Set(['transport-rail', 'ecology'] as const),
    });
    const visible = selectors.visibleProjects(state());
    expect(cells().map(([name]) => name)).toEqual(visible.map(({ name }) => name.zh));
  });

  it('says what to do when it is empty', async () => {
    await openTab(zh.table.tabs.projects);
    expect(screen.getByText(zh.table.emptyProjects)).toBeDefined();
  });
});

describe('the table of prefectures', () => {
  it('has all 21 with their counts', async () => {
    const { selectors, state } = await openTab(zh.table.tabs.divisions);
    const visible = selectors.visibleAssignments(state());
    const rows = cells();
    expect(rows).toHaveLength(21);
    for (const [index, { adcode, name }] of atlas.prefectures.entries()) {
      const own = visible.filter((assignment) => assignment.adcode === adcode);
      expect(rows[index]?.[0]).toBe(name.zh);
      expect(rows[index]?.at(-1), name.zh).toBe(String(own.length));
      const petals = (rows[index] ?? []).slice(2, -1).map(Number);
      expect(petals.reduce((sum, count) => sum + count, 0)).toBe(own.length);
    }
  });

  it('adds the figure that colours the map', async () => {
    await openTab(zh.table.tabs.divisions, { indicator: { id: 'gdp', year: 2025 } });
    const series = atlas.indicators.get('gdp');
    const chengdu = series?.valueOf(510100, 2025)?.value ?? 0;
    expect(cells()[0]?.at(-1)).toBe(new Intl.NumberFormat('zh-CN').format(chengdu));
  });
});

describe('the table', () => {
  it('is in English when the reader is', async () => {
    await openTab(en.table.tabs.divisions, {
      language: 'en',
      work: 'table',
    });
    expect(cells()[0]?.[0]).toBe('Chengdu City');
  });

  it('moves between its tabs by the keyboard', async () => {
    const { user } = show(<TableView />);
    const tabs = screen.getAllByRole('tab');
    tabs[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tabs[1]);
  });
});

describe('sorting', () => {
  const header = (name: string) => screen.getByRole('columnheader', { name });
  const press = (page: ReturnType<typeof show>, name: string) =>
    page.user.click(within(header(name)).getByRole('button'));

  it('goes up, down and back with each press of a heading', async () => {
    const page = await openTab(zh.table.tabs.divisions, { indicator: { id: 'gdp', year: 2025 } });
    const figures = () => cells().map((row) => row.at(-1) ?? '');
    const values = () =>
      figures()
        .filter((figure) => figure !== zh.map.noValue)
        .map((figure) => Number(figure.replaceAll(',', '')));
    const name = `地区生产总值 (${zh.legend.unit('亿元', '2025')})`;
    const before = values();
    expect(header(name).getAttribute('aria-sort')).toBeNull();
    await press(page, name);
    expect(header(name).getAttribute('aria-sort')).toBe('ascending');
    expect(values()).toEqual([...before].sort((a, b) => a - b));
    await press(page, name);
    expect(header(name).getAttribute('aria-sort')).toBe('descending');
    expect(values()).toEqual([...before].sort((a, b) => b - a));
    // A prefecture without a value stands last, whichever way.
    expect(figures().indexOf(zh.map.noValue)).toBe(before.length);
    expect(page.state().table.sort).toEqual({ column: 'value', isDescending: true });
    await press(page, name);
    expect(header(name).getAttribute('aria-sort')).toBeNull();
    expect(values()).toEqual(before);
  });

  it('takes Chinese by its pinyin and English by its letters', async () => {
    const page = await openTab(zh.table.tabs.divisions);
    await press(page, zh.table.columns.place);
    const names = cells().map(([place]) => place);
    expect(names.slice(0, 5)).toEqual([
      '阿坝藏族羌族自治州',
      '巴中市',
      '成都市',
      '达州市',
      '德阳市',
    ]);
    act(() => page.store.actions.setLanguage('en'));
    const english = atlas.prefectures.map(({ name }) => name.en);
    expect(cells().map(([place]) => place)).toEqual(english.sort((a, b) => a.localeCompare(b)));
  });

  it('takes evidence and commitment by their strength', async () => {
    const page = await openTab(zh.table.tabs.assignments, { industries: new Set(['equipment']) });
    await press(page, zh.table.columns.commitment);
    const order = Object.values(zh.commitment);
    const ranks = cells().map((row) => order.indexOf(row[5] ?? ''));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(1);
  });

  it('leaves out a column that the table does not have', () => {
    show(<TableView />, {
      table: {
        rows: 'divisions',
        layer: null,
        sort: { column: 'nothing', isDescending: true },
        find: '',
      },
    });
    expect(cells()[0]?.[0]).toBe('成都市');
  });
});

describe('finding', () => {
  it('keeps the rows that have every word, in either language', async () => {
    const page = await openTab(zh.table.tabs.assignments);
    const all = page.selectors.visibleAssignments(page.state()).length;
    const box = screen.getByRole('searchbox', { name: zh.table.find });
    await page.user.type(box, 'DEYANG 装备');
    const found = cells();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((row) => row[0] === '德阳' && row.join(' ').includes('装备'))).toBe(true);
    const said = zh.table.found(found.length, all);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(said);
    expect(screen.getByRole('table', { name: said })).toBeDefined();
  });

  it('says when nothing is found, and clears', async () => {
    const page = await openTab(zh.table.tabs.divisions);
    await page.user.type(screen.getByRole('searchbox'), 'zzzz');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(zh.table.nothingFound('zzzz'))).toBeDefined();
    await page.user.click(screen.getByRole('button', { name: zh.table.clearFind }));
    expect(cells()).toHaveLength(21);
  });
});

describe('rows out of sight', () => {
  it('are counted but not on the page', async () => {
    paneHeight = 300;
    const { selectors, state } = await openTab(zh.table.tabs.assignments);
    const all = selectors.visibleAssignments(state()).length;
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(String(all + 1));
    const rows = screen.getAllByRole('row').filter((row) => row.hasAttribute('aria-rowindex'));
    expect(rows.length).toBeLessThan(all / 4);
    expect(rows.map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(
      rows.map((_, index) => index + 1),
    );
  });
});

describe('a row', () => {
  it('is marked when what it is about is selected', () => {
    show(<TableView />, {
      table: { rows: 'divisions', layer: null, sort: null, find: '' },
      selection: { kind: 'division', adcode: 510600 },
    });
    const marked = screen.getAllByRole('row').filter((row) => row.hasAttribute('aria-current'));
    expect(marked.map((row) => row.querySelector('th')?.textContent)).toEqual(['德阳市']);
  });

  it('lights the map by the keyboard too', async () => {
    const page = await openTab(zh.table.tabs.assignments, { industries: new Set(['equipment']) });
    const [row] = screen.getAllByRole('row').slice(1);
    const [place, industry] = within(row as HTMLElement).getAllByRole('button');
    act(() => industry?.focus());
    expect(page.state().lit).toEqual([{ kind: 'division', adcode: 510100 }]);
    act(() => industry?.blur());
    expect(page.state().lit).toEqual([]);
    act(() => place?.focus());
    expect(page.state().lit).toEqual([{ kind: 'division', adcode: 510100 }]);
  });
});
