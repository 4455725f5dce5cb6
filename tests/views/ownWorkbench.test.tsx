// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import type { OwnPoint } from '../../src/own/layer.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { CompareView } from '../../src/views/compare/CompareView.tsx';
import { CorridorView } from '../../src/views/corridor/CorridorView.tsx';
import { Dossier } from '../../src/views/dossier/Dossier.tsx';
import { assignmentsLayer, pointsLayer, statisticsLayer } from '../own/layers.ts';
import { atlasWith } from './ownAtlas.ts';
import { show } from './workspace.tsx';

const point = (line: number, name: string, at: OwnPoint['at'], adcode: number): OwnPoint => ({
  line,
  name,
  at,
  adcode,
  cells: [null],
});

/** Two in the middle of Chengdu, one far to the south. */
const parks = pointsLayer({
  name: '园区',
  points: [
    point(2, '甲园', [104.07, 30.66], 510104),
    point(3, '', [104.08, 30.65], 510104),
    point(4, '丙园', [101.72, 26.58], 510402),
  ],
});
const figures = statisticsLayer({
  values: [
    { figure: 0, adcode: 510100, year: 2024, value: 60, rows: 1 },
    { figure: 0, adcode: 510400, year: 2024, value: 40, rows: 1 },
  ],
});
const places = assignmentsLayer({
  assignments: [
    { line: 2, industry: 'equipment', adcode: 510400, commitment: 'existing', note: '' },
  ],
});

/** Show a view with the three layers on the shelf, those of points and places on the map. */
function desk(view: React.ReactNode, change: Partial<AtlasState> = {}) {
  const own = new Set([parks.id, places.id]);
  const page = show(view, { own, ...change }, atlasWith(figures, places));
  act(() => {
    for (const layer of [parks, figures, places]) page.shelf.actions.put(layer);
  });
  return page;
}

describe('a comparison with the reader’s own', () => {
  const compared = [
    { kind: 'division', adcode: 510100 },
    { kind: 'division', adcode: 510400 },
    { kind: 'region', id: 'chengdu-metro' },
  ] as const;

  it('has their figures, and counts their points by area, with the file’s name', () => {
    desk(<CompareView />, { compared });
    const block = within(screen.getByLabelText(zh.compare.blocks.figures));
    expect(block.getByRole('heading', { name: /产值 · parks/ })).toBeDefined();
    const table = screen.getByLabelText(zh.compare.own.points);
    expect(
      within(table)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '1', '2']);
    expect(within(table).getByRole('rowheader', { name: /parks\.csv/ })).toBeDefined();
  });

  it('counts nothing that is off the map', () => {
    desk(<CompareView />, { compared, own: new Set() });
    expect(screen.queryByLabelText(zh.compare.own.points)).toBeNull();
  });
});

describe('a corridor with the reader’s own', () => {
  const corridor: AtlasState['corridor'] = {
    line: { kind: 'project', id: 'chengyu-mid-hsr' },
    reachKm: 30,
  };

  it('lists their points within reach, each with a way to it', async () => {
    const { user, state } = desk(<CorridorView />, { work: 'corridor', corridor });
    const own = within(screen.getByLabelText(zh.corridor.own.title));
    expect(own.getByText(zh.own.detail.vouch)).toBeDefined();
    await user.click(own.getByRole('button', { name: zh.corridor.own.layer('园区', '2') }));
    expect(own.getByRole('button', { name: zh.own.detail.unnamed('3') })).toBeDefined();
    await user.click(own.getByRole('button', { name: '甲园' }));
    expect(state().selection).toEqual({ kind: 'point', layer: parks.id, line: 2 });
  });

  it('says nothing of them where none is on the map', () => {
    desk(<CorridorView />, { work: 'corridor', corridor, own: new Set() });
    expect(screen.queryByLabelText(zh.corridor.own.title)).toBeNull();
  });
});

describe('a dossier with the reader’s own', () => {
  const page = () => within(screen.getByRole('dialog'));

  it('sets figures, points and places apart, and vouches for none of them', () => {
    desk(<Dossier subject={{ kind: 'division', adcode: 510400 }} />);
    const rows = page()
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toContain('产值 · parks40亿元2024parks.csv');
    expect(rows.some((row) => row?.includes(`园区1${zh.dossier.points}parks.csv`))).toBe(true);
    expect(page().getByText(zh.evidenceHelp.own)).toBeDefined();
    const sources = page()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(
      sources.some((one) => one?.includes('parks.csv') && one.includes(zh.reliability.own)),
    ).toBe(true);
  });

  it('of a corridor counts the points within reach', () => {
    desk(<Dossier subject={{ kind: 'corridor' }} />, {
      dossier: { kind: 'corridor' },
      corridor: { line: { kind: 'project', id: 'chengyu-mid-hsr' }, reachKm: 30 },
    });
    const row = page().getByText('园区').closest('tr');
    expect(row?.textContent).toContain(`园区2${zh.dossier.points}parks.csv`);
  });

  it('has no such part without anything of theirs', () => {
    show(<Dossier subject={{ kind: 'division', adcode: 510400 }} />);
    const titles = page()
      .getAllByRole('heading')
      .map(({ textContent }) => textContent);
    expect(titles.some((title) => title?.includes(zh.dossier.own))).toBe(false);
  });
});
