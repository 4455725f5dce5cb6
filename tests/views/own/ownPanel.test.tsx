// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { indicatorId, quotientId } from '../../../src/own/extend/ownRecords.ts';
import type { PointFilter, PointsLayer } from '../../../src/own/layer.ts';
import { OwnPanel } from '../../../src/views/own/OwnPanel.tsx';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../../own/layers.ts';
import { showWith } from './ownWorkspace.tsx';

const { own } = zh;

const parks = pointsLayer({
  name: '园区',
  file: '园区.csv',
  columns: [
    { name: '类型', isNumber: false, unit: '' },
    { name: '面积', isNumber: true, unit: '公顷' },
  ],
  points: ['省级', '省级', '国家级', ''].map((kind, index) => ({
    line: index + 2,
    name: `园区${index}`,
    at: [104 + index / 10, 30.6],
    adcode: 510104,
    cells: [kind || null, kind ? index * 100 : null],
  })),
});

const output = statisticsLayer({
  name: '产值',
  values: [
    { figure: 0, adcode: 510100, industry: 'equipment', year: 2024, value: 60, rows: 1 },
    { figure: 0, adcode: 510100, industry: 'materials', year: 2024, value: 40, rows: 1 },
    { figure: 0, adcode: 510700, industry: 'equipment', year: 2024, value: 10, rows: 1 },
    { figure: 0, adcode: 510700, industry: 'materials', year: 2023, value: 40, rows: 1 },
  ],
});

const places = assignmentsLayer({
  name: '布局表',
  assignments: [
    { line: 2, industry: 'equipment', adcode: 510100, commitment: 'building', note: '' },
  ],
});

const row = (name: string) => {
  const item = screen.getByText(name).closest<HTMLElement>('li.own-layer');
  if (!item) throw new Error(`There is no row of ${name}.`);
  return within(item);
};

/** Open the menu of a row and choose an entry. */
async function choose(page: ReturnType<typeof showWith>, name: string, entry: string) {
  await page.user.click(screen.getByRole('button', { name: own.row.menu(name) }));
  await page.user.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('the panel without any data', () => {
  it('says what it is for, that nothing is sent, and how to begin', () => {
    showWith([], <OwnPanel />);
    expect(screen.getByText(own.intro)).toBeDefined();
    expect(screen.getByText(own.private)).toBeDefined();
    for (const name of [own.importData, own.project.open, own.tiles.title])
      expect(screen.getByRole('button', { name })).toBeDefined();
  });

  it('says that a link uses what is elsewhere, and leaves it out when asked', async () => {
    const { user, state } = showWith([], <OwnPanel />, { own: new Set(['own-abcdef']) });
    expect(screen.getByText(own.elsewhere.layers(1), { exact: false })).toBeDefined();
    await user.click(screen.getByRole('button', { name: own.elsewhere.drop }));
    expect(state().own.size).toBe(0);
    expect(screen.queryByText(own.elsewhere.layers(1), { exact: false })).toBeNull();
  });

  it('speaks English', () => {
    showWith([], <OwnPanel />, { language: 'en' });
    expect(screen.getByText(en.own.intro)).toBeDefined();
  });
});

describe('a row of a layer', () => {
  it('shows and hides points and placements, and tells what is in them', async () => {
    const page = showWith([parks, places], <OwnPanel />);
    const { user, state } = page;
    expect(row('园区').getByText(own.counts.points('4'), { exact: false })).toBeDefined();
    expect(row('园区').getByText('园区.csv', { exact: false })).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: `园区 (${own.counts.points('4')})` }));
    await user.click(
      screen.getByRole('checkbox', { name: `布局表 (${own.counts.assignments('1')})` }),
    );
    expect([...state().own]).toEqual([parks.id, places.id]);
    await choose(page, '园区', own.row.only);
    expect([...state().own]).toEqual([parks.id]);
  });

  it('takes markup for the text it is', () => {
    const name = '<img src=x onerror="alert(1)">';
    const { container } = showWith([pointsLayer({ name })], <OwnPanel />);
    expect(screen.getByText(name)).toBeDefined();
    expect(container.querySelector('img')).toBeNull();
  });

  it('is renamed in place; Escape and nothing leave the name', async () => {
    const page = showWith([parks], <OwnPanel />);
    await choose(page, '园区', own.row.rename);
    const field = await screen.findByRole('textbox', { name: own.row.name });
    await page.user.clear(field);
    await page.user.type(field, '开发区{Enter}');
    expect(page.shelf.getState().layers[0]?.name).toBe('开发区');
    await choose(page, '开发区', own.row.rename);
    await page.user.type(await screen.findByRole('textbox', { name: own.row.name }), '甲{Escape}');
    expect(page.shelf.getState().layers[0]?.name).toBe('开发区');
  });

  it('opens its table', async () => {
    const page = showWith([parks], <OwnPanel />);
    await choose(page, '园区', own.row.table);
    expect(page.state()).toMatchObject({ work: 'table', table: { rows: 'own', layer: parks.id } });
  });

  it('leaves the map with all that hangs on it, and comes back', async () => {
    const page = showWith([parks], <OwnPanel />, {
      own: new Set([parks.id]),
      selection: { kind: 'point', layer: parks.id, line: 2 },
    });
    await choose(page, '园区', own.row.remove);
    expect(page.shelf.getState().layers).toEqual([]);
    expect(page.state().own.size).toBe(0);
    expect(page.state().selection).toBeNull();
    expect(screen.getByText(own.undo.removed('园区'))).toBeDefined();
    await page.user.click(screen.getByRole('button', { name: own.undo.bringBack }));
    expect(page.shelf.getState().layers).toEqual([parks]);
    expect([...page.state().own]).toEqual([parks.id]);
  });
});

describe('a layer of statistics', () => {
  it('shades the map by a figure or by a location quotient', async () => {
    const { user, state } = showWith([output], <OwnPanel />);
    const figure = row('产值').getByRole('button', { name: '产值 (亿元)' });
    await user.click(figure);
    expect(state().indicator?.id).toBe(indicatorId(output.id, 0));
    expect(figure.getAttribute('aria-pressed')).toBe('true');
    const [quotients] = row('产值').getAllByRole('combobox');
    if (quotients) await user.selectOptions(quotients, '装备制造');
    expect(state().indicator?.id).toBe(quotientId(output.id, 0, 'equipment'));
    await user.click(row('产值').getByRole('checkbox'));
    expect(state().indicator).toBeNull();
  });

  it('offers its years', async () => {
    const { user, state } = showWith([output], <OwnPanel />);
    await user.click(row('产值').getByRole('checkbox'));
    await user.selectOptions(row('产值').getByLabelText(zh.layers.year), '2023');
    expect(state().indicator).toEqual({ id: indicatorId(output.id, 0), year: 2023 });
  });

  it('says when it no longer fits the atlas', () => {
    const [first] = places.assignments;
    if (!first) throw new Error('The layer has no assignments.');
    const gone = { ...places, assignments: [{ ...first, adcode: 510999 }] };
    showWith([gone], <OwnPanel />);
    expect(row('布局表').getByText(own.row.unjoined)).toBeDefined();
  });
});

describe('the look of points', () => {
  const open = async (layer: PointsLayer = parks) => {
    const page = showWith([layer], <OwnPanel />);
    await page.user.click(screen.getByRole('button', { name: own.row.unfold(layer.name) }));
    const look = () => (page.shelf.getState().layers[0] as PointsLayer).look;
    const filters = () => (page.shelf.getState().layers[0] as PointsLayer).filters;
    return { ...page, look, filters };
  };

  it('is a hue, a column of colours, a column of sizes, and circles', async () => {
    const { user, look } = await open();
    await user.click(screen.getByRole('radio', { name: own.style.hues(3) }));
    await user.selectOptions(screen.getByLabelText(own.style.colorBy), '类型');
    const sizes = screen.getByLabelText(own.style.sizeBy);
    expect(within(sizes).queryByRole('option', { name: '类型' })).toBeNull();
    await user.selectOptions(sizes, '面积');
    await user.click(screen.getByLabelText(own.style.clusters));
    expect(look()).toEqual({ hue: 2, colorBy: 0, sizeBy: 1, isClustered: false });
    await user.selectOptions(screen.getByLabelText(own.style.colorBy), own.style.oneColor);
    expect(look().colorBy).toBeNull();
  });

  it('is narrowed by words, each with its count', async () => {
    const { user, filters } = await open();
    await user.selectOptions(screen.getByLabelText(own.filters.add), '类型');
    const words = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(words).toContain('省级2');
    expect(words).toContain(`${own.filters.empty}1`);
    await user.click(screen.getByRole('checkbox', { name: /^省级/ }));
    expect(filters()).toEqual([{ column: 0, words: ['省级'] }]);
    expect(screen.getByText(own.filters.shown('2', '4'))).toBeDefined();
    expect(screen.getByText(own.counts.shownPoints('2', '4'), { exact: false })).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: /^省级/ }));
    expect(filters()).toEqual([]);
  });

  it('is narrowed by a span, once it is typed to its end', async () => {
    const { user, filters } = await open();
    await user.selectOptions(screen.getByLabelText(own.filters.add), '面积');
    const least = screen.getByLabelText(own.filters.least);
    await user.type(least, '150');
    expect(filters()).toEqual([]);
    await user.keyboard('{Enter}');
    const wanted: PointFilter = { column: 1, least: 150, most: null };
    expect(filters()).toEqual([wanted]);
    await user.type(screen.getByLabelText(own.filters.most), 'much{Enter}');
    expect(filters()).toEqual([wanted]);
    expect(screen.getByLabelText(own.filters.most).getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: own.filters.clear }));
    expect(filters()).toEqual([]);
  });

  it('finds a word among many', async () => {
    const many = pointsLayer({
      columns: [{ name: '镇', isNumber: false, unit: '' }],
      points: Array.from({ length: 90 }, (_, index) => ({
        line: index + 2,
        name: '',
        at: [104, 30],
        adcode: 0,
        cells: [`第${index}镇`],
      })),
    });
    const { user } = await open(many);
    await user.selectOptions(screen.getByLabelText(own.filters.add), '镇');
    expect(screen.getByText(own.filters.more('30'))).toBeDefined();
    await user.type(screen.getByRole('searchbox'), '第77镇');
    expect(screen.getByRole('checkbox', { name: /^第77镇/ })).toBeDefined();
    expect(screen.queryByRole('checkbox', { name: /^第76镇/ })).toBeNull();
    await user.type(screen.getByRole('searchbox'), '！');
    expect(screen.getByText(own.filters.none)).toBeDefined();
  });
});

describe('keeping', () => {
  it.each(['unread', 'unkept', 'full'] as const)('tells plainly what is wrong: %s', (trouble) => {
    const page = showWith([parks], <OwnPanel />);
    act(() => page.shelf.setState({ trouble }));
    expect(screen.getByRole('alert').textContent).toBe(own.keeping[trouble]);
  });

  it('tells how much room is taken, and asks the browser to keep it', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', {
      ...navigator,
      language: navigator.language,
      storage: {
        estimate: async () => ({ usage: 12 * 2 ** 20, quota: 2 * 2 ** 30 }),
        persisted: async () => false,
        persist,
      },
    });
    const { user } = showWith([parks], <OwnPanel />);
    await waitFor(() =>
      expect(screen.getByText(own.keeping.used('12 MB', '2.0 GB'), { exact: false })).toBeDefined(),
    );
    await user.click(screen.getByRole('button', { name: own.keeping.persist }));
    await screen.findByText(own.keeping.persisted);
    expect(persist).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
