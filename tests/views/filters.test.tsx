// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_EVIDENCES } from '../../src/atlas/schema/vocabulary.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { NO_FILTERS } from '../../src/store/state.ts';
import { ActiveFilters } from '../../src/views/filters/ActiveFilters.tsx';
import { Filters } from '../../src/views/filters/Filters.tsx';
import { assignmentsLayer } from '../own/layers.ts';
import { atlasWith } from './ownAtlas.ts';
import { show } from './workspace.tsx';

const desk = (
  <>
    <Filters />
    <ActiveFilters />
  </>
);
const chip = (label: string) => screen.getByRole('button', { name: zh.filters.remove(label) });
const narrowed = zh.filters.onlyNamed(`${zh.evidence.document}、${zh.evidence.public}`);
const noChip = (label: string) => screen.queryByRole('button', { name: zh.filters.remove(label) });

const OWN = atlasWith(
  assignmentsLayer({
    assignments: [
      { line: 2, industry: 'equipment', adcode: 510600, commitment: 'existing', note: '' },
    ],
  }),
);

describe('filters', () => {
  it('begin with everything allowed and nothing active', () => {
    show(desk);
    expect(screen.queryByRole('region', { name: zh.filters.active })).toBeNull();
    const evidence = PUBLISHED_EVIDENCES.map((one) => zh.evidence[one]);
    for (const name of [...evidence, ...Object.values(zh.commitment)])
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name }).checked, name).toBe(true);
  });

  it('become a chip that takes them back', async () => {
    const { user, state } = show(desk);
    await user.click(screen.getByRole('checkbox', { name: zh.evidence.inferred }));
    expect(state().filters.evidence.has('inferred')).toBe(false);
    await user.click(chip(narrowed));
    expect(state().filters.evidence).toEqual(NO_FILTERS.evidence);
    expect(noChip(narrowed)).toBeNull();
    expect(
      screen.getByRole<HTMLInputElement>('checkbox', { name: zh.evidence.inferred }).checked,
    ).toBe(true);
  });

  it('hand the keyboard on as they are taken back, and at last to the map', async () => {
    const { user } = show(
      <>
        {desk}
        <main id="map" tabIndex={-1} />
      </>,
      {
        filters: { ...NO_FILTERS, evidence: new Set(['document']), status: new Set(['planned']) },
      },
    );
    const [first, second] = [
      chip(zh.filters.onlyNamed(zh.evidence.document)),
      chip(zh.filters.onlyNamed(zh.status.planned)),
    ];
    first.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('ask about the reader’s own only where there is any', async () => {
    const { unmount } = show(desk);
    expect(screen.queryByRole('checkbox', { name: zh.evidence.own })).toBeNull();
    unmount();
    const { user, state } = show(desk, {}, OWN);
    await user.click(screen.getByRole('checkbox', { name: zh.evidence.own }));
    expect(state().filters.evidence).toEqual(new Set(PUBLISHED_EVIDENCES));
    const all = PUBLISHED_EVIDENCES.map((one) => zh.evidence[one]).join('、');
    await user.click(chip(zh.filters.onlyNamed(all)));
    expect(state().filters.evidence.has('own')).toBe(true);
  });

  it('narrow nothing once the reader’s own is gone', () => {
    const filters = { ...NO_FILTERS, evidence: new Set(PUBLISHED_EVIDENCES) };
    show(desk, { filters });
    expect(screen.queryByRole('region', { name: zh.filters.active })).toBeNull();
  });

  it('keep the last value', async () => {
    const { user, state } = show(desk);
    for (const name of Object.values(zh.status))
      await user.click(screen.getByRole('checkbox', { name }));
    expect(state().filters.status).toEqual(new Set(['policy-area']));
  });

  it('narrow to a region', async () => {
    const { user, state } = show(desk);
    await user.click(screen.getByRole('checkbox', { name: '川南' }));
    expect(state().filters.within).toEqual(new Set(['south-sichuan']));
    await user.click(chip(`${zh.filters.within}：川南`));
    expect(state().filters.within.size).toBe(0);
  });
});

describe('the bar of what is active', () => {
  it('has a chip for everything that is not the default', async () => {
    const { user, state } = show(desk, {
      industries: new Set(['equipment']),
      indicator: { id: 'gdp', year: 2024 },
      categories: new Set(['gas', 'hydrogen'] as const),
      regions: new Set(['panxi']),
    });
    await user.click(chip(zh.categories.gas));
    expect(state().categories).toEqual(new Set(['hydrogen']));
    await user.click(chip('地区生产总值 2024'));
    expect(state().indicator).toBeNull();
    await user.click(chip('攀西'));
    expect(state().regions.size).toBe(0);
    await user.click(chip('装备制造'));
    expect(state().industries.size).toBe(6);
    expect(noChip('装备制造')).toBeNull();
    expect(chip(zh.categories.hydrogen)).toBeDefined();
  });

  it('sums up many industries and says when there is none', async () => {
    const many = new Set(['equipment', 'health', 'materials', 'ai', 'drones']);
    const { user, state, store, unmount } = show(desk, { industries: many });
    expect(
      screen.getByRole('button', { name: new RegExp(zh.filters.remove('.+、.+ \\+3')) }),
    ).toBeDefined();
    await user.click(
      screen.getByRole('button', { name: new RegExp(zh.filters.remove('.+ \\+3')) }),
    );
    expect(state().industries).not.toEqual(many);
    expect(store.getState().industries.size).toBe(6);
    unmount();
    show(desk, { industries: new Set() });
    expect(chip(zh.filters.hiddenPillars(0, 6))).toBeDefined();
  });

  it('resets everything at once', async () => {
    const { user, state } = show(desk, {
      industries: new Set(),
      categories: new Set(['gas'] as const),
      language: 'en',
    });
    await user.click(screen.getByRole('button', { name: en.filters.reset }));
    expect(state().industries.size).toBe(6);
    expect(state().categories.size).toBe(0);
    expect(state().language).toBe('en');
    expect(screen.queryByRole('button', { name: en.filters.reset })).toBeNull();
  });
});
