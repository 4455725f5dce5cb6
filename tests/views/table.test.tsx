// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { TableView } from '../../src/views/table/TableView.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

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
    expect(screen.getByText(zh.table.caption(visible.length))).toBeDefined();
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
