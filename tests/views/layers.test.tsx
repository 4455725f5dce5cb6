// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { LayersPanel } from '../../src/views/layers/LayersPanel.tsx';
import { assignmentsLayer, statisticsLayer } from '../own/layers.ts';
import { atlasWith } from './ownAtlas.ts';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const countOf = (industry: string) => atlas.assignmentsIn(industry).length;
const nameOf = (industry: string) => atlas.industries.get(industry)?.name.zh ?? '';
const rowOf = (industry: string) => `${nameOf(industry)} (${countOf(industry)})`;
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('rows of industries', () => {
  it('carry their counts and show the pillars as on', () => {
    show(<LayersPanel />);
    for (const { id } of atlas.industries.rootsByFamily().get('pillar') ?? [])
      expect(box(rowOf(id)).checked, id).toBe(true);
  });

  it('toggle as a whole, alone', async () => {
    const { user, state } = show(<LayersPanel />);
    await user.click(screen.getByText(nameOf('equipment')));
    expect(box(rowOf('equipment')).checked).toBe(false);
    expect(box(rowOf('materials')).checked).toBe(true);
    expect(state().industries.has('equipment')).toBe(false);
    await user.click(box(rowOf('equipment')));
    expect(box(rowOf('equipment')).checked).toBe(true);
    expect(state().industries.has('equipment')).toBe(true);
  });

  it('answer the keyboard', async () => {
    const { user, state } = show(<LayersPanel />);
    box(rowOf('equipment')).focus();
    await user.keyboard(' ');
    expect(state().industries.has('equipment')).toBe(false);
  });

  it('unfold to sectors, which make the whole partly on', async () => {
    const { user } = show(<LayersPanel />);
    const [sector] = atlas.industries.childrenOf('equipment');
    const id = sector?.id ?? '';
    expect(screen.queryByRole('checkbox', { name: rowOf(id) })).toBeNull();
    const fold = screen.getByRole('button', { name: zh.layers.expand(nameOf('equipment')) });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    await user.click(box(rowOf(id)));
    expect(box(rowOf(id)).checked).toBe(false);
    expect(box(rowOf('equipment')).checked).toBe(false);
    expect(box(rowOf('equipment')).indeterminate).toBe(true);
  });

  it('show one industry alone and open it', async () => {
    const { user, state } = show(<LayersPanel />);
    await user.click(
      screen.getByRole('button', { name: zh.layers.onlyLabel(nameOf('equipment')) }),
    );
    expect(state().industries).toEqual(new Set(['equipment']));
    expect(state().selection).toEqual({ kind: 'industry', id: 'equipment' });
    expect(box(rowOf('equipment')).checked).toBe(true);
    expect(box(rowOf('materials')).checked).toBe(false);
  });

  it('count what passes the filters', () => {
    const { store } = show(<LayersPanel />);
    act(() => {
      store.actions.toggleFilter('evidence', 'public');
      store.actions.toggleFilter('evidence', 'inferred');
    });
    const named = atlas.assignmentsIn('equipment').filter((one) => one.evidence === 'document');
    expect(named).toHaveLength(5);
    expect(box(`${nameOf('equipment')} (5)`).checked).toBe(true);
  });

  it('light their places while pointed at', async () => {
    const { user, state } = show(<LayersPanel />);
    await user.hover(screen.getByText(nameOf('equipment')));
    const lit = state().lit.map((target) => 'adcode' in target && target.adcode);
    expect(new Set(lit)).toEqual(
      new Set(atlas.assignmentsIn('equipment').map(({ adcode }) => adcode)),
    );
    await user.unhover(screen.getByText(nameOf('equipment')));
    expect(state().lit).toEqual([]);
  });

  it('are hidden and shown family by family', async () => {
    const { user, state } = show(<LayersPanel />);
    await user.click(screen.getByRole('button', { name: zh.layers.hideAllOf(zh.families.pillar) }));
    expect(state().industries.size).toBe(0);
    await user.click(screen.getByRole('button', { name: zh.layers.showAllOf(zh.families.pillar) }));
    expect(state().industries.size).toBe(6);
  });
});

describe('rows of projects', () => {
  const airports = [...atlas.projects.values()].filter(
    ({ category }) => category === 'transport-air',
  );

  it('toggle with their counts', async () => {
    const { user, state } = show(<LayersPanel />);
    const row = box(`${zh.categories['transport-air']} (${airports.length})`);
    expect(row.checked).toBe(false);
    await user.click(row);
    expect(row.checked).toBe(true);
    expect(state().categories).toEqual(new Set(['transport-air']));
  });

  it('show one category alone, or a whole group', async () => {
    const { user, state } = show(<LayersPanel />);
    await user.click(
      screen.getByRole('button', { name: zh.layers.showAllOf(zh.groups.transport) }),
    );
    expect(state().categories.size).toBe(6);
    await user.click(
      screen.getByRole('button', { name: zh.layers.onlyLabel(zh.categories['transport-rail']) }),
    );
    expect(state().categories).toEqual(new Set(['transport-rail']));
  });
});

describe('the reader’s own among the layers', () => {
  const value = (industry: string, adcode: number) => ({
    figure: 0,
    industry,
    adcode,
    year: 2024,
    value: 1,
    rows: 1,
  });
  const figures = statisticsLayer({
    values: [value('equipment', 510600), value('materials', 510600), value('materials', 510700)],
  });
  const places = assignmentsLayer({
    assignments: [
      { line: 2, industry: 'equipment', adcode: 513200, commitment: 'existing', note: '' },
    ],
  });
  const own = atlasWith(figures, places);

  it('stand in a group of their own, quotients by industry apart', async () => {
    const { user, state } = show(
      <LayersPanel />,
      { indicator: { id: 'own-stat01-0', year: 2024 } },
      own,
    );
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: zh.layers.indicators });
    const group = within(choice).getByRole('group', { name: zh.evidence.own });
    expect(within(group).getAllByRole('option')).toHaveLength(1);
    const quotient = screen.getByRole('combobox', { name: zh.layers.quotient });
    expect(within(quotient).getAllByRole('option')).toHaveLength(3);
    await user.selectOptions(quotient, '装备制造');
    expect(state().indicator?.id).toBe('own-stat01-0-lq-equipment');
    expect(choice.value).toBe('own-stat01-0');
    await user.selectOptions(quotient, zh.layers.noQuotient);
    expect(state().indicator?.id).toBe('own-stat01-0');
  });

  it('are offered no quotients where the file has no industries, and no group without files', () => {
    show(<LayersPanel />, { indicator: { id: 'gdp', year: 2024 } });
    expect(screen.queryByRole('group', { name: zh.evidence.own })).toBeNull();
    expect(screen.queryByRole('combobox', { name: zh.layers.quotient })).toBeNull();
  });

  it('neither count nor light while their layer is off', async () => {
    const { user, state } = show(<LayersPanel />, {}, own);
    await user.hover(box(rowOf('equipment')));
    expect(state().lit.length).toBeGreaterThan(0);
    expect(state().lit).not.toContainEqual({ kind: 'division', adcode: 513200 });
  });

  it('count and light while their layer is on', async () => {
    const { user, state } = show(<LayersPanel />, { own: new Set([places.id]) }, own);
    const row = box(`${nameOf('equipment')} (${countOf('equipment') + 1})`);
    await user.hover(row);
    expect(state().lit).toContainEqual({ kind: 'division', adcode: 513200 });
  });
});

describe('other layers', () => {
  /** Open a folded part of the panel and look inside the panel. */
  async function unfold(name: string) {
    const page = show(<LayersPanel />);
    const panel = within(screen.getByRole('navigation'));
    await page.user.click(panel.getByRole('button', { name }));
    return { ...page, panel };
  }

  it('outline regions', async () => {
    const { user, panel, state } = await unfold(zh.layers.regions);
    const metro = atlas.regions.get('chengdu-metro');
    await user.click(
      panel.getByRole('checkbox', { name: `${metro?.name.zh} (${metro?.members.length})` }),
    );
    expect(state().regions).toEqual(new Set(['chengdu-metro']));
  });

  it('switch the base map', async () => {
    const { user, panel, state } = await unfold(zh.layers.base);
    await user.click(
      panel.getByRole('checkbox', { name: new RegExp(`^${zh.layers.bases.rivers}`) }),
    );
    expect(state().base.has('rivers')).toBe(false);
  });

  it('choose an indicator with its best year, then another year', async () => {
    const { user, panel, state } = await unfold(zh.layers.indicators);
    await user.selectOptions(panel.getByRole('combobox', { name: zh.layers.indicators }), 'gdp');
    const series = atlas.indicators.get('gdp');
    expect(state().indicator).toEqual({ id: 'gdp', year: series?.bestYear });
    await user.selectOptions(panel.getByRole('combobox', { name: zh.layers.year }), '2023');
    expect(state().indicator).toEqual({ id: 'gdp', year: 2023 });
    expect(panel.getByText(series?.definition.zh ?? '')).toBeDefined();
    await user.selectOptions(panel.getByRole('combobox', { name: zh.layers.indicators }), '');
    expect(state().indicator).toBeNull();
  });
});
