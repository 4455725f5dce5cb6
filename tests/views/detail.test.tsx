// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { AtlasState, Selection } from '../../src/store/state.ts';
import { useAtlasState } from '../../src/views/atlasContext.ts';
import { DetailPanel } from '../../src/views/detail/DetailPanel.tsx';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

/** The panel of whatever is selected. */
function Selected() {
  const selection = useAtlasState((state) => state.selection);
  return selection && <DetailPanel takesFocus={false} selection={selection} />;
}

const open = (selection: Selection, change: Partial<AtlasState> = {}) =>
  show(<Selected />, { selection, ...change });

const DEYANG = { kind: 'division', adcode: 510600 } as const;

/** The list item of a fact that names this industry or place. */
function factOf(name: string) {
  const [link] = screen.getAllByRole('button', { name });
  const fact = link?.closest<HTMLElement>('li.fact');
  if (!fact) throw new Error(`There is no fact on ${name}.`);
  return within(fact);
}

describe('the detail of a prefecture', () => {
  it('has both names, its kind and its code', () => {
    open(DEYANG);
    const panel = screen.getByRole('complementary', { name: '德阳市' });
    expect(within(panel).getByText('Deyang City')).toBeDefined();
    expect(within(panel).getByText(`${zh.levels.prefecture} 510600`)).toBeDefined();
  });

  it('says what it makes, who says so, in which clause and where that was read', async () => {
    const { user, state } = open(DEYANG);
    const assignment = atlas
      .assignmentsOf(510600)
      .find(({ industry, evidence }) => industry === 'equipment' && evidence === 'document');
    if (!assignment) throw new Error('德阳 is not named for equipment.');
    const fact = factOf('装备制造');
    expect(fact.getByText(zh.evidence.document)).toBeDefined();
    expect(fact.getByText(assignment.note.zh)).toBeDefined();
    await user.click(
      fact.getByRole('button', { name: `${zh.detail.sources} (${assignment.sources.length})` }),
    );
    for (const id of assignment.sources) {
      const source = atlas.sources.get(id);
      expect(fact.getAllByText(source?.title ?? '', { exact: false })).not.toEqual([]);
    }
    const clause = atlas.clauses.get(assignment.clause);
    await user.click(
      fact.getByRole('button', { name: `${zh.detail.slidesClause} ${clause?.heading.zh}` }),
    );
    expect(state().selection).toEqual({ kind: 'clause', id: assignment.clause });
    expect(screen.getByRole('complementary', { name: clause?.heading.zh ?? '' })).toBeDefined();
  });

  it('lists every assignment', () => {
    open(DEYANG);
    const all = atlas.assignmentsOf(510600).length;
    expect(screen.getByRole('heading', { name: zh.detail.industriesOf(all) })).toBeDefined();
    expect(document.querySelectorAll('li.fact')).toHaveLength(all);
    expect(screen.queryByRole('button', { name: zh.detail.showHidden })).toBeNull();
  });

  it('brings what the filters hide back', async () => {
    const { user, store } = open(DEYANG);
    const all = atlas.assignmentsOf(510600);
    const named = all.filter(({ evidence }) => evidence === 'document').length;
    const { filters } = store.getState();
    store.setState({ filters: { ...filters, evidence: new Set(['document'] as const) } });
    await screen.findByRole('heading', { name: zh.detail.industriesOf(named) });
    expect(screen.getByText(zh.detail.hidden(all.length - named))).toBeDefined();
    await user.click(screen.getByRole('button', { name: zh.detail.showHidden }));
    expect(screen.getByRole('heading', { name: zh.detail.industriesOf(all.length) })).toBeDefined();
  });

  it('begins with what it is strong in, and goes to the facts of a choice', async () => {
    const { user } = open(DEYANG);
    const [first] = within(screen.getByRole('list', { name: zh.detail.makes })).getAllByRole(
      'button',
    );
    if (!first) throw new Error('Nothing is listed.');
    expect(first.textContent).toContain('装备制造');
    const [top] = screen.getAllByRole('heading', { level: 4 });
    expect(top?.textContent).toBe(first.textContent?.replace(/(\d+)$/, ' $1'));
    await user.click(first);
    expect(document.activeElement).toBe(top);
  });

  it('leads to its neighbours, counties, regions and projects', async () => {
    const { user, state } = open(DEYANG);
    const linksUnder = (title: string) => {
      const section = screen.getByRole('heading', { name: title }).closest('section');
      if (!section) throw new Error(`There is no section ${title}.`);
      return within(section)
        .getAllByRole('button')
        .map((link) => link.textContent);
    };
    expect(linksUnder(zh.detail.neighbours)).toEqual(expect.arrayContaining(['成都', '绵阳']));
    expect(linksUnder(zh.detail.counties)).toHaveLength(atlas.countiesOf(510600).length);
    expect(linksUnder(zh.detail.regions)).toContain('成都平原');
    const projects = atlas.projectsOf(510600);
    await user.click(screen.getByRole('button', { name: zh.detail.projectsOf(projects.length) }));
    for (const { name } of projects)
      expect(screen.getByRole('button', { name: name.zh })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '绵阳' }));
    expect(state().selection).toEqual({ kind: 'division', adcode: 510700 });
  });

  it('gives figures with unit and year', () => {
    open(DEYANG);
    const series = atlas.indicators.get('gdp');
    const found = series?.valueOf(510600, series.bestYear);
    const term = screen.getByText(series?.name.zh ?? '', { selector: 'dt' });
    const value = term.nextElementSibling?.textContent ?? '';
    expect(value.replaceAll(',', '')).toContain(String(found?.value));
    expect(value).toContain(series?.unit.zh);
    expect(value).toContain(String(found?.year));
  });

  it('closes', async () => {
    const { user, state } = open(DEYANG);
    await user.click(screen.getByRole('button', { name: zh.detail.close }));
    expect(state().selection).toBeNull();
  });

  it('marks what rests on copies alone as to be verified', () => {
    open(DEYANG);
    const doubtful = atlas
      .assignmentsOf(510600)
      .filter(
        ({ evidence, sources }) =>
          evidence === 'public' &&
          sources.every((id) => atlas.sources.get(id)?.reliability !== 'original'),
      );
    expect(screen.queryAllByText(zh.toVerify)).toHaveLength(doubtful.length);
  });
});

describe('the detail of anything else', () => {
  it('of a county leads to its prefecture', async () => {
    const [county] = atlas.countiesOf(510600);
    if (!county) throw new Error('德阳 has no county.');
    const { user, state } = open({ kind: 'division', adcode: county.adcode });
    expect(screen.getByRole('complementary', { name: county.name.zh })).toBeDefined();
    const parent = screen.getByRole('heading', { name: zh.detail.parent }).closest('section');
    await user.click(within(parent ?? document.body).getByRole('button', { name: '德阳' }));
    expect(state().selection).toEqual(DEYANG);
  });

  it('of a region lists its members', () => {
    open({ kind: 'region', id: 'chengdu-metro' });
    expect(screen.getByRole('heading', { name: zh.detail.members(4) })).toBeDefined();
    for (const name of ['成都', '德阳', '眉山', '资阳'])
      expect(screen.getByRole('button', { name })).toBeDefined();
  });

  it('of an industry lists its places, the surest first', async () => {
    const { user, state } = open({ kind: 'industry', id: 'equipment' });
    const all = atlas.assignmentsIn('equipment');
    expect(screen.getByRole('heading', { name: zh.detail.places(all.length) })).toBeDefined();
    const marks = [...document.querySelectorAll('li.fact .evidence-mark + span')].map(
      ({ textContent }) => textContent ?? '',
    );
    const order: string[] = Object.values(zh.evidence);
    expect(marks.map((mark) => order.indexOf(mark))).toEqual(
      marks.map((mark) => order.indexOf(mark)).sort((a, b) => a - b),
    );
    expect(marks.filter((mark) => mark === zh.evidence.document)).toHaveLength(5);
    const named = screen.getByText(zh.evidence.document, { selector: 'dt' }).nextElementSibling;
    expect(named?.children).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: zh.detail.show }));
    expect(state().industries).toEqual(new Set(['equipment']));
  });

  it('of a line tells how far its geometry can be trusted, and its stations in order', () => {
    const project = atlas.projects.get('minjiang-waterway');
    if (project?.place.type !== 'line') throw new Error('The waterway is no line.');
    open({ kind: 'project', id: 'minjiang-waterway' });
    expect(screen.getByText(zh.precision.stations)).toBeDefined();
    expect(screen.getByText(project.summary.zh)).toBeDefined();
    const heading = screen.getByRole('heading', { name: zh.detail.stations });
    const section = heading.closest('section');
    const items = within(section ?? document.body).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(
      project.place.stations.map(({ name }) => name.zh),
    );
  });

  it('of every project, clause, region and industry opens', () => {
    const targets: Selection[] = [
      ...[...atlas.projects.keys()].slice(0, 40).map((id) => ({ kind: 'project' as const, id })),
      ...[...atlas.clauses.keys()].map((id) => ({ kind: 'clause' as const, id })),
      ...[...atlas.regions.keys()].map((id) => ({ kind: 'region' as const, id })),
      ...atlas.industries.roots.map(({ id }) => ({ kind: 'industry' as const, id })),
    ];
    for (const selection of targets) {
      const { unmount } = open(selection, { language: 'en' });
      expect(screen.getByRole('complementary').textContent).not.toMatch(/undefined|NaN|\[object/);
      unmount();
    }
  });

  it('of a clause says whether it is on the map, and why not', () => {
    const clause = [...atlas.clauses.values()].find(({ mapping }) => mapping === 'not-mappable');
    if (!clause) throw new Error('Every clause is mapped.');
    open({ kind: 'clause', id: clause.id });
    expect(screen.getByText(zh.mapping['not-mappable'])).toBeDefined();
    expect(screen.getByText(clause.reason?.zh ?? '')).toBeDefined();
  });

  it('is in English when the reader is', () => {
    open(DEYANG, { language: 'en' });
    const panel = screen.getByRole('complementary', { name: 'Deyang City' });
    expect(within(panel).getByRole('heading', { name: en.detail.neighbours })).toBeDefined();
    expect(within(panel).getAllByText(en.evidence.document)).toHaveLength(
      atlas.assignmentsOf(510600).filter(({ evidence }) => evidence === 'document').length,
    );
  });
});
