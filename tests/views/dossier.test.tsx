// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { NO_FILTERS } from '../../src/store/state.ts';
import { DetailPanel } from '../../src/views/detail/DetailPanel.tsx';
import { Dossier } from '../../src/views/dossier/Dossier.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const page = () => screen.getByRole('dialog');

describe('the dossier', () => {
  it('of a city has figures, industries by evidence, projects, neighbours, clauses, sources, notice', () => {
    show(<Dossier subject={{ kind: 'division', adcode: 510400 }} />);
    expect(within(page()).getByRole('heading', { name: '攀枝花市' })).toBeDefined();
    const headings = within(page())
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent ?? '');
    for (const title of [
      zh.dossier.figures,
      zh.evidence.document,
      zh.evidence.public,
      zh.dossier.projects,
      zh.dossier.neighbours,
      zh.dossier.clauses,
      zh.dossier.sources,
    ])
      expect(
        headings.some((heading) => heading.includes(title)),
        title,
      ).toBe(true);
    expect(within(page()).getByText(zh.map.notice)).toBeDefined();
    expect(within(page()).getByText(/^凉山 · /)).toBeDefined();
  });

  it('of a region names its members with their figures and adds nothing up', () => {
    show(<Dossier subject={{ kind: 'region', id: 'panxi' }} />);
    const rows = within(page()).getAllByRole('row');
    expect(rows.map((row) => row.querySelector('th[scope=row]')?.textContent)).toEqual(
      expect.arrayContaining(['攀枝花', '凉山']),
    );
  });

  it('of an industry names its places, in English too', () => {
    show(<Dossier subject={{ kind: 'industry', id: 'equipment' }} />, { language: 'en' });
    const name = atlas.industries.get('equipment')?.name.en ?? '';
    expect(within(page()).getByRole('heading', { name, level: 2 })).toBeDefined();
    expect(within(page()).getAllByText('Deyang', { exact: false }).length).toBeGreaterThan(0);
    const notice = within(page()).getByText(zh.map.notice);
    expect(notice.lang).toBe('zh-CN');
    expect(notice.parentElement?.textContent).toBe(en.map.notice);
  });

  it('of a corridor tells its stretches in order, and what lies within reach', () => {
    show(<Dossier subject={{ kind: 'corridor' }} />, {
      dossier: { kind: 'corridor' },
      corridor: { line: { kind: 'project', id: 'chengyu-mid-hsr' }, reachKm: 30 },
    });
    const rows = within(page())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(rows.slice(0, 2)).toEqual(['成都', '资阳']);
    expect(within(page()).getByText(zh.corridor.measureNote)).toBeDefined();
  });

  it('of a corridor says when none is chosen', () => {
    show(<Dossier subject={{ kind: 'corridor' }} />);
    expect(within(page()).getByText(zh.dossier.noCorridor)).toBeDefined();
  });

  it('says how much the filters leave out', () => {
    show(<Dossier subject={{ kind: 'division', adcode: 510400 }} />, {
      filters: { ...NO_FILTERS, evidence: new Set(['document']) },
    });
    const all = atlas.assignmentsOf(510400);
    const left = all.filter(({ evidence }) => evidence !== 'document').length;
    expect(page().textContent).toContain(zh.dossier.filtered(left));
  });

  it('closes, and changes its language', async () => {
    const { user, state } = show(<Dossier subject={{ kind: 'division', adcode: 510400 }} />, {
      dossier: { kind: 'division', adcode: 510400 },
    });
    await user.click(screen.getByRole('button', { name: zh.language.switchTo }));
    expect(state().language).toBe('en');
    await user.click(screen.getByRole('button', { name: en.dossier.close }));
    expect(state().dossier).toBeNull();
  });

  it('opens from the detail, where a place is also put beside others or asked about', async () => {
    const selection = { kind: 'division', adcode: 510700 } as const;
    const { user, state } = show(<DetailPanel selection={selection} takesFocus={false} />);
    await user.click(screen.getByRole('button', { name: zh.dossier.open }));
    expect(state().dossier).toEqual(selection);
    const compare = screen.getByRole('button', { name: zh.workbench.views.compare });
    await user.click(compare);
    expect(state().compared).toEqual([selection]);
    expect(state().work).toBe('compare');
    await user.click(compare);
    expect(state().compared).toEqual([]);
    await user.click(screen.getByRole('button', { name: zh.workbench.views.shared }));
    expect(state().question).toEqual({ kind: 'city', adcode: 510700 });
  });
});
