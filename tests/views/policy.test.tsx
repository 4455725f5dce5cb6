// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { PolicyPanel } from '../../src/views/policy/PolicyPanel.tsx';
import { TargetsPanel } from '../../src/views/policy/TargetsPanel.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const headingOf = (clause: string) => atlas.clauses.get(clause)?.heading.zh ?? '';
const rowOf = (clause: string) => {
  const row = screen.getByText(headingOf(clause), { selector: '.clause-heading', exact: false });
  const button = row.closest('button');
  if (!button) throw new Error(`The row of ${clause} cannot be chosen.`);
  return button;
};

describe('the outline of the documents', () => {
  it('lists every article and counts how many are on the map', () => {
    show(<PolicyPanel />);
    const count = (mapping: string) =>
      [...atlas.clauses.values()].filter((clause) => clause.mapping === mapping).length;
    expect(
      screen.getByText(zh.policy.coverage(count('mapped'), count('partly'), count('not-mappable'))),
    ).toBeDefined();
    for (let article = 1; article <= 18; article += 1)
      expect(screen.getByText(zh.detail.article(article))).toBeDefined();
  });

  it('narrows the map to a clause and lights its places', async () => {
    const { user, state } = show(<PolicyPanel />);
    const row = rowOf('slides-equipment');
    await user.hover(row);
    const lit = state().lit.flatMap((target) => ('adcode' in target ? [target.adcode] : []));
    const placed = atlas.assignmentsUnder('slides-equipment').map(({ adcode }) => adcode);
    expect(new Set(lit)).toEqual(new Set(placed));
    expect(row.getAttribute('aria-pressed')).toBe('false');
    await user.click(row);
    expect(row.getAttribute('aria-pressed')).toBe('true');
    expect(state().clause).toBe('slides-equipment');
  });

  it('says why a clause is not on the map', () => {
    show(<PolicyPanel />);
    const clause = [...atlas.clauses.values()].find(
      ({ id, mapping }) =>
        mapping === 'not-mappable' &&
        atlas.assignmentsUnder(id).length + atlas.projectsUnder(id).length === 0,
    );
    if (!clause) throw new Error('Every clause places something.');
    expect(within(rowOf(clause.id)).getByText(clause.reason?.zh ?? '')).toBeDefined();
  });
});

describe('the goals', () => {
  it('are all there, with value, unit and clause', () => {
    show(<TargetsPanel />);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(rows).toHaveLength(atlas.targets.length);
    for (const { name, value, unit } of atlas.targets) {
      const row = rows.find((one) => one.startsWith(name.zh)) ?? '';
      expect(row.replaceAll(',', ''), name.zh).toContain(`${value} ${unit.zh}`);
    }
  });
});
