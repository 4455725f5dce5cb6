// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { Legend } from '../../src/views/legend/Legend.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const legend = <Legend open onToggle={() => {}} />;
const sampleOf = (name: RegExp) =>
  screen.getByRole('button', { name }).querySelector('svg [fill]:not(pattern *)');

describe('the legend', () => {
  it('explains the petals and the zones', () => {
    show(legend);
    for (const { name } of atlas.industries.rootsByFamily().get('pillar') ?? [])
      expect(screen.getByRole('button', { name: name.zh })).toBeDefined();
    expect(screen.getByRole('heading', { name: zh.legend.zones })).toBeDefined();
  });

  it('explains an industry by its evidence, in the colours of the map', () => {
    const { store } = show(legend);
    act(() => store.actions.onlyIndustry('equipment'));
    expect(screen.getByRole('heading', { name: '装备制造' })).toBeDefined();
    expect(sampleOf(new RegExp(`^${zh.evidence.document}.*5`))?.getAttribute('fill')).toBe(
      PALETTES.light.pillars.equipment,
    );
    expect(screen.queryByRole('heading', { name: zh.legend.zones })).toBeNull();
  });

  it('lights the places of a row while it is pointed at or focused', async () => {
    const { user, state } = show(legend, { industries: new Set(['equipment']) });
    const row = screen.getByRole('button', { name: new RegExp(`^${zh.evidence.document}`) });
    const named = [510100, 510300, 510600, 511500, 511600];
    const lit = () => state().lit.map((target) => 'adcode' in target && target.adcode);
    await user.hover(row);
    expect(lit().sort()).toEqual(named);
    await user.unhover(row);
    expect(lit()).toEqual([]);
    act(() => row.focus());
    expect(lit().sort()).toEqual(named);
    act(() => row.blur());
    expect(lit()).toEqual([]);
  });

  it('names the classes of an indicator with its unit and year', () => {
    show(legend, { indicator: { id: 'gdp', year: 2025 } });
    const unit = atlas.indicators.get('gdp')?.unit.zh;
    expect(screen.getByRole('heading', { name: new RegExp(`${unit}.*2025`) })).toBeDefined();
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
    expect(rows[0]).toMatch(/^≥ /);
    expect(rows).toContainEqual(expect.stringMatching(/^< /));
    for (const row of rows) expect(row).not.toBe('');
  });

  it('says so when no layer is on', () => {
    show(legend, { industries: new Set(), base: new Set() });
    expect(screen.getByText(zh.legend.nothing)).toBeDefined();
  });

  it('folds', async () => {
    const onToggle = vi.fn();
    const { user } = show(<Legend open={false} onToggle={onToggle} />);
    const head = screen.getByRole('button', { name: zh.legend.title });
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('heading', { name: zh.legend.zones })).toBeNull();
    await user.click(head);
    expect(onToggle).toHaveBeenCalledOnce();
  });
});
