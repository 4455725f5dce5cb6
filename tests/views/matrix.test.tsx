// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { matrixOf } from '../../src/analysis/matrix/matrix.ts';
import { PUBLISHED_EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { PALETTES } from '../../src/map/palette.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { cellLook, contrast } from '../../src/views/matrix/cellLook.ts';
import { placeAfter } from '../../src/views/matrix/gridKeys.ts';
import { MatrixView } from '../../src/views/matrix/MatrixView.tsx';
import { marksOf } from '../../src/views/matrix/marks.ts';
import { gridSizes } from '../../src/views/matrix/sizes.ts';
import { assignmentsLayer } from '../own/layers.ts';
import { chance } from '../store/random.ts';
import { atlasWith } from './ownAtlas.ts';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

// A page without layout has no sizes, and what is out of sight is not drawn.
const SIZES = { offsetWidth: 1600, clientWidth: 1600, offsetHeight: 900, clientHeight: 900 };

beforeAll(() => {
  for (const [name, size] of Object.entries(SIZES)) {
    vi.spyOn(HTMLElement.prototype, name as 'offsetWidth', 'get').mockReturnValue(size);
  }
  Element.prototype.scrollTo = () => {};
});
afterAll(() => {
  vi.restoreAllMocks();
});

const matrixState = (change: Partial<AtlasState['matrix']>): AtlasState['matrix'] => ({
  level: 'prefecture',
  order: 'name',
  unfolded: new Set(),
  ...change,
});

/**
 * The elements of a role. The grid says its roles, and asking Testing Library for one would look at
 * each of its hundreds of cells through jsdom's styles.
 */
const all = (role: string, inside: ParentNode = document) => [
  ...inside.querySelectorAll<HTMLElement>(`[role="${role}"]`),
];
const grid = () => {
  const [found] = all('treegrid');
  if (!found) throw new Error('There is no grid.');
  return found;
};
const button = (title: string) => screen.getByTitle(title);
const dialog = () => all('dialog')[0];

const rowNamed = (name: string) => {
  const found = all('rowheader')
    .find((header) => header.title === name)
    ?.closest('tr');
  if (!found) throw new Error(`There is no row ${name}.`);
  return found;
};
const headerOf = (name: string) => {
  const [header] = all('rowheader', rowNamed(name));
  if (!header) throw new Error(`The row ${name} has no header.`);
  return header;
};
const columnNamed = (start: string) => {
  const found = all('columnheader').find((header) =>
    header.getAttribute('aria-label')?.startsWith(start),
  );
  if (!found) throw new Error(`There is no column ${start}.`);
  return found;
};
/** The cell where a row and a column cross. */
const cellAt = (row: string, column: string) => {
  const index = columnNamed(column).getAttribute('aria-colindex');
  const found = all('gridcell', rowNamed(row)).find(
    (cell) => cell.getAttribute('aria-colindex') === index,
  );
  if (!found) throw new Error(`There is no cell of ${row} and ${column}.`);
  return found;
};
const status = () => all('status')[0]?.textContent;

describe('the matrix', () => {
  it('crosses the roots with the prefectures, and says so', () => {
    const { selectors, state } = show(<MatrixView />);
    const { rows, columns } = matrixOf(
      atlas,
      selectors.filteredAssignments(state()),
      'prefecture',
      new Set(),
      'name',
    );
    expect(grid().getAttribute('aria-rowcount')).toBe(String(rows.length + 1));
    expect(grid().getAttribute('aria-colcount')).toBe(String(columns.length + 2));
    expect(all('rowheader', grid()).map((header) => header.title)).toEqual(
      rows.map(({ industry }) => industry.name.zh),
    );
    const filled = rows.reduce((sum, { areas }) => sum + areas, 0);
    expect(status()).toContain(
      zh.matrix.status(rows.length, zh.matrix.columns.prefecture(21), filled),
    );
    expect(cellAt('装备制造', '德阳').getAttribute('aria-label')).toContain(zh.evidence.document);
    expect(cellAt('生物技术', '德阳').getAttribute('aria-label')).toBe(zh.matrix.empty);
  });

  it('speaks English', () => {
    show(<MatrixView />, { language: 'en' });
    expect(cellAt('Equipment manufacturing', 'Deyang').getAttribute('aria-label')).toContain(
      en.evidence.document,
    );
    expect(screen.getByLabelText(en.matrix.levels.county)).toBeDefined();
    expect(status()).toContain('× 21 prefectures');
  });

  it('changes its columns and their order', async () => {
    const { user, state } = show(<MatrixView />);
    await user.click(screen.getByLabelText(zh.matrix.levels.zone));
    expect(all('columnheader', grid())).toHaveLength(5 + 2);
    await user.click(screen.getByLabelText(zh.matrix.orders.count));
    expect(state().matrix).toMatchObject({ level: 'zone', order: 'count' });
    expect(status()).toContain(zh.matrix.orderHelp.count);
  });

  it('draws what is in sight only', () => {
    show(<MatrixView />, {
      matrix: matrixState({
        level: 'county',
        unfolded: new Set(atlas.industries.all.map(({ id }) => id)),
      }),
    });
    expect(grid().getAttribute('aria-rowcount')).toBe(String(atlas.industries.all.length + 1));
    expect(all('row', grid()).length).toBeLessThan(60);
    expect(all('columnheader', grid()).length).toBeLessThan(60);
  });

  it('counts what passes the filters only, and says what to do when nothing does', () => {
    const { store } = show(<MatrixView />);
    act(() => {
      store.actions.toggleFilter('evidence', 'public');
      store.actions.toggleFilter('evidence', 'inferred');
    });
    expect(cellAt('医药健康', '成都').getAttribute('aria-label')).not.toContain(zh.evidence.public);
    act(() => store.setState({ clause: 'decision-1' }));
    expect(status()).toBe(zh.matrix.nothing);
  });

  it('unfolds the pillars and folds all', async () => {
    const { user, state } = show(<MatrixView />);
    const fold = button(zh.matrix.foldAll);
    expect(fold.hasAttribute('disabled')).toBe(true);
    await user.click(button(zh.matrix.unfoldPillars));
    expect(state().matrix.unfolded.size).toBe(6);
    expect(rowNamed('装备制造').getAttribute('aria-expanded')).toBe('true');
    expect(rowNamed('集成电路').getAttribute('aria-level')).toBe('2');
    await user.click(fold);
    expect(state().matrix.unfolded.size).toBe(0);
  });

  it('explains its symbols', async () => {
    const { user } = show(<MatrixView />);
    const legend = screen.getByLabelText(zh.matrix.symbols);
    const evidence = PUBLISHED_EVIDENCES.map((one) => zh.evidence[one]);
    for (const word of [...evidence, ...Object.values(zh.commitment)]) {
      expect(within(legend).getByText(word)).toBeDefined();
    }
    expect(within(legend).queryByText(zh.evidence.own)).toBeNull();
    await user.click(button(zh.matrix.symbols));
    expect(screen.queryByLabelText(zh.matrix.symbols)).toBeNull();
  });
});

describe('a matrix with the reader’s own', () => {
  const layer = assignmentsLayer({
    assignments: [
      { line: 2, industry: 'equipment', adcode: 513200, commitment: 'existing', note: '' },
    ],
  });
  const own = atlasWith(layer);

  it('counts it, and names it as theirs, only while its layer is shown', () => {
    const cell = () => cellAt('装备制造', '阿坝').getAttribute('aria-label') ?? '';
    const { unmount } = show(<MatrixView />, {}, own);
    expect(cell()).toBe(zh.matrix.empty);
    unmount();
    show(<MatrixView />, { own: new Set([layer.id]) }, own);
    expect(cell()).toContain(zh.evidence.own);
    const legend = screen.getByLabelText(zh.matrix.symbols);
    expect(within(legend).getByText(zh.evidence.own)).toBeDefined();
  });
});

describe('pointing and choosing in the matrix', () => {
  it('lights the area of a cell or column, and all areas of a row', async () => {
    const { user, state } = show(<MatrixView />);
    await user.hover(cellAt('装备制造', '德阳'));
    expect(state().lit).toEqual([{ kind: 'division', adcode: 510600 }]);
    await user.hover(columnNamed('绵阳'));
    expect(state().lit).toEqual([{ kind: 'division', adcode: 510700 }]);
    await user.hover(headerOf('装备制造'));
    const places = new Set(atlas.assignmentsIn('equipment').map(({ adcode }) => adcode));
    expect(new Set(state().lit.map((one) => one.kind === 'division' && one.adcode))).toEqual(
      places,
    );
    await user.unhover(grid());
    expect(state().lit).toEqual([]);
  });

  it('says what is pointed at', async () => {
    const { user } = show(<MatrixView />);
    await user.hover(cellAt('装备制造', '德阳'));
    expect(screen.getByText(new RegExp(`^德阳 · 装备制造：${zh.evidence.document}`))).toBeDefined();
  });

  it('selects by its headers and shows an industry alone', async () => {
    const { user, state } = show(<MatrixView />);
    await user.click(columnNamed('德阳'));
    expect(state().selection).toEqual({ kind: 'division', adcode: 510600 });
    await user.click(headerOf('先进材料'));
    expect(state().selection).toEqual({ kind: 'industry', id: 'materials' });
    const only = button(zh.matrix.onlyLabel('先进材料'));
    await user.click(only);
    expect([...state().industries]).toEqual(['materials']);
    expect(only.getAttribute('aria-pressed')).toBe('true');
  });

  it('opens what a filled cell rests on, and nothing for an empty one', async () => {
    const { user } = show(<MatrixView />);
    await user.click(cellAt('生物技术', '德阳'));
    expect(dialog()).toBeUndefined();
    const cell = cellAt('装备制造', '德阳');
    await user.click(cell);
    const facts = dialog();
    if (!facts) throw new Error('Nothing opened.');
    const own = atlas
      .assignmentsIn('equipment')
      .filter(({ adcode }) => adcode === 510600)
      .map(({ note }) => note.zh);
    for (const note of own) expect(within(facts).getByText(note)).toBeDefined();
    expect(within(facts).getByText(zh.matrix.facts(own.length))).toBeDefined();
    await user.click(cell);
    expect(dialog()).toBeUndefined();
  });

  it('marks what is selected elsewhere', () => {
    const { store } = show(<MatrixView />);
    act(() => store.actions.select({ kind: 'division', adcode: 510600 }));
    expect(columnNamed('德阳').getAttribute('aria-selected')).toBe('true');
    act(() => store.actions.select({ kind: 'industry', id: 'electronics-display' }));
    expect(rowNamed('电子信息').getAttribute('aria-selected')).toBe('true');
    expect(columnNamed('德阳').hasAttribute('aria-selected')).toBe(false);
  });
});

describe('the matrix by keyboard', () => {
  const focused = () => document.activeElement;

  it('is one tab stop, in which arrows go from cell to cell', async () => {
    const { user } = show(<MatrixView />);
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    button(zh.matrix.symbols).focus();
    await user.tab();
    expect(focused()).toBe(all('columnheader', grid())[0]);
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe(cellAt('电子信息', '成都'));
  });

  it('walks on from a folded name, unfolds it with the right arrow and folds it with the left', async () => {
    const { user, state } = show(<MatrixView />);
    act(() => headerOf('电子信息').focus());
    await user.keyboard('{ArrowRight}');
    expect(state().matrix.unfolded).toEqual(new Set(['electronics']));
    expect(focused()).toBe(headerOf('电子信息'));
    await user.keyboard('{ArrowDown}');
    const [first] = atlas.industries.childrenOf('electronics');
    expect(focused()).toBe(headerOf(first?.name.zh ?? ''));
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe(headerOf('电子信息'));
    await user.keyboard('{ArrowLeft}');
    expect(state().matrix.unfolded.size).toBe(0);
  });

  it('goes to the ends of the row and of the grid, drawing what was out of sight', async () => {
    const { user } = show(<MatrixView />, { matrix: matrixState({ level: 'county' }) });
    act(() => headerOf('电子信息').focus());
    await user.keyboard('{End}');
    expect(focused()?.getAttribute('aria-colindex')).toBe(String(183 + 2));
    await user.keyboard('{Control>}{End}{/Control}');
    expect(focused()?.closest('tr')?.getAttribute('aria-rowindex')).toBe('18');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(focused()?.textContent).toBe(zh.matrix.industry);
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('opens a cell with Enter, and Escape comes back to it', async () => {
    const { user, state } = show(<MatrixView />, { work: 'matrix' });
    const cell = cellAt('装备制造', '德阳');
    act(() => cell.focus());
    expect(state().lit).toEqual([{ kind: 'division', adcode: 510600 }]);
    await user.keyboard('{Enter}');
    expect(dialog()).toBeDefined();
    await user.keyboard('{Escape}');
    expect(dialog()).toBeUndefined();
    expect(focused()).toBe(cell);
  });

  it('selects with Enter on a header, and shows alone with it on the button', async () => {
    const { user, state } = show(<MatrixView />);
    act(() => columnNamed('德阳').focus());
    await user.keyboard('{Enter}');
    expect(state().selection).toEqual({ kind: 'division', adcode: 510600 });
    act(() => button(zh.matrix.onlyLabel('先进材料')).focus());
    await user.keyboard('{Enter}');
    expect([...state().industries]).toEqual(['materials']);
  });

  it('moves within bounds, whatever the key', () => {
    const dice = chance(5);
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'];
    let at = { row: 0, column: 0 };
    for (let step = 0; step < 500; step++) {
      const size = { rows: 9, columns: 7, page: 4 };
      const key = dice.pick([...keys, 'Home', 'End']);
      at = placeAfter(key, dice.coin(), at, size) ?? at;
      expect(at.row).toBeGreaterThanOrEqual(0);
      expect(at.row).toBeLessThan(9);
      expect(at.column).toBeGreaterThanOrEqual(0);
      expect(at.column).toBeLessThan(7);
    }
    expect(placeAfter('a', false, at, { rows: 9, columns: 7, page: 4 })).toBeNull();
  });
});

describe('what stands for the selection', () => {
  const at = (level: AtlasState['matrix']['level']) =>
    matrixOf(atlas, atlas.assignments, level, new Set(), 'name');

  it('is the area itself, what lies in it, or what it lies in', () => {
    const deyang = { kind: 'division', adcode: 510600 } as const;
    expect([...marksOf(atlas, at('prefecture'), deyang).columns]).toEqual(['510600']);
    expect([...marksOf(atlas, at('zone'), deyang).columns]).toEqual(['chengdu-plain']);
    expect([...marksOf(atlas, at('county'), deyang).columns]).toEqual(
      atlas.countiesOf(510600).map(({ adcode }) => String(adcode)),
    );
    const zone = { kind: 'region', id: 'panxi' } as const;
    expect([...marksOf(atlas, at('prefecture'), zone).columns]).toEqual(['510400', '513400']);
    expect(marksOf(atlas, at('zone'), null)).toEqual({ columns: new Set(), row: null });
  });
});

describe('the look of the matrix', () => {
  it('fits 21 columns into a pane of 1100 pixels in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const sizes = gridSizes({ width: 1100, rem: 16 }, 'prefecture', 21, language);
      expect(sizes.name + sizes.solo + 21 * sizes.column).toBeLessThanOrEqual(1100);
      expect(sizes.column).toBeGreaterThanOrEqual(40);
    }
  });

  it('has bars that stand out on every fill', () => {
    for (const palette of Object.values(PALETTES)) {
      for (const hue of [...Object.values(palette.pillars), ...Object.values(palette.families)]) {
        for (const evidence of ['document', 'public', 'inferred'] as const) {
          const { fill, bars } = cellLook(hue, evidence, palette);
          expect(contrast(bars, fill), `${hue} ${evidence}`).toBeGreaterThanOrEqual(3);
        }
      }
    }
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});
