// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { carriersOf } from '../../src/analysis/designation/carriers.ts';
import { homeless, peerGaps, soleHomes } from '../../src/analysis/designation/gaps.ts';
import { neighbouringPairs } from '../../src/analysis/designation/neighbouring.ts';
import { designationQuotient } from '../../src/analysis/designation/quotient.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { Help } from '../../src/views/help/Help.tsx';
import { SharedView } from '../../src/views/shared/SharedView.tsx';
import { statisticsLayer } from '../own/layers.ts';
import { atlasWith } from './ownAtlas.ts';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const BATTERIES = 'equipment-power-batteries';
const [DEYANG, ABA] = [510600, 513200];

/** A part of the answer by its heading. */
const part = (title: string) => within(screen.getByRole('region', { name: title }));
const answer = () => screen.getByRole('status').textContent;
const buttonsIn = (title: string) =>
  part(title)
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('an industry', () => {
  it('is answered from zero by typing its name', async () => {
    const { user, state } = show(<SharedView />);
    await user.click(screen.getByRole('radio', { name: zh.shared.questions.industry }));
    const box = screen.getByRole('combobox', { name: zh.shared.industry });
    await user.clear(box);
    await user.type(box, '动力电池');
    await screen.findByRole('option', { name: /动力电池/ });
    await user.keyboard('{Enter}');
    expect(state().question).toEqual({ kind: 'industry', id: BATTERIES });
    const carriers = carriersOf(atlas, BATTERIES, atlas.assignments);
    for (const { prefecture } of carriers) expect(answer()).toContain(prefecture.shortName.zh);
    expect(neighbouringPairs(atlas, BATTERIES, carriers)).toEqual([]);
    expect(answer()).toContain(zh.shared.answer.noPair);
  });

  it('is found in English and by other words, and said to be missing', async () => {
    const { user } = show(<SharedView />, {
      language: 'en',
      question: { kind: 'industry', id: 'equipment' },
    });
    const box = screen.getByRole('combobox', { name: en.shared.industry });
    await user.clear(box);
    await user.type(box, 'power batt');
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    await user.clear(box);
    await user.type(box, '锂电');
    expect(await screen.findByRole('option', { name: /Power batteries/ })).toBeDefined();
    await user.clear(box);
    await user.type(box, 'qqqq');
    expect(await screen.findByText(en.shared.noIndustry('qqqq'))).toBeDefined();
  });

  it('lists its carriers, its neighbours by verdict and the quotients of its pillar', () => {
    show(<SharedView />, { question: { kind: 'industry', id: 'equipment' } });
    const carriers = carriersOf(atlas, 'equipment', atlas.assignments);
    const pairs = neighbouringPairs(atlas, 'equipment', carriers);
    const rows = part(zh.shared.carriersTitle(carriers.length)).getAllByRole('list')[0];
    expect(rows?.children).toHaveLength(carriers.length);
    const neighbours = part(zh.shared.pairsTitle(pairs.length));
    for (const verdict of ['rival', 'complement', 'unknown'] as const) {
      const count = pairs.filter((pair) => pair.verdict === verdict).length;
      expect(count, verdict).toBeGreaterThan(0);
      const heading = neighbours.getByRole('heading', {
        name: new RegExp(`^${zh.shared.verdicts[verdict]} ${count}`),
      });
      expect(heading.nextElementSibling?.children).toHaveLength(count);
    }
    expect(neighbours.getByRole('button', { name: /第（十八）条/ })).toBeDefined();
    const quotients = part(zh.shared.quotientTitle('装备制造')).getAllByRole('listitem');
    expect(quotients).toHaveLength(21);
    const top = [...designationQuotient(atlas, 'equipment', atlas.assignments)].sort(
      (a, b) => (b.value ?? 0) - (a.value ?? 0),
    )[0];
    expect(quotients[0]?.textContent).toContain(top?.prefecture.shortName.zh);
    expect(quotients[0]?.textContent).toContain((top?.value ?? 0).toFixed(2));
  });

  it('counts only the evidence that the reader lets count', async () => {
    const { user, state } = show(<SharedView />, {
      question: { kind: 'industry', id: 'equipment' },
    });
    const toggle = (name: string) => screen.getByRole('button', { name });
    await user.click(toggle(zh.evidence.public));
    await user.click(toggle(zh.evidence.inferred));
    const { evidence } = state().filters;
    expect(atlas.evidences.filter((one) => evidence.has(one))).toEqual(['document']);
    const documented = atlas.assignments.filter(({ evidence }) => evidence === 'document');
    const carriers = carriersOf(atlas, 'equipment', documented);
    expect(answer()).toContain(
      zh.shared.answer.carriersAre(
        '装备制造',
        carriers.length,
        21,
        carriers.map(({ prefecture }) => prefecture.shortName.zh).join('、'),
      ),
    );
    // What more evidence would give stays written beside the toggles.
    const all = carriersOf(atlas, 'equipment', atlas.assignments).length;
    const steps = screen.getByText(new RegExp(zh.shared.step.document(carriers.length)));
    expect(steps.textContent).toContain(zh.shared.step.inferred(all));
    // The last kind cannot be taken away, and says so.
    expect(toggle(zh.evidence.document).getAttribute('aria-disabled')).toBe('true');
    await user.click(toggle(zh.evidence.document));
    expect(state().filters.evidence).toBe(evidence);
  });

  it('lights, opens and goes to the map', async () => {
    const { user, state } = show(<SharedView />, {
      question: { kind: 'industry', id: BATTERIES },
    });
    const places = carriersOf(atlas, BATTERIES, atlas.assignments).map(({ prefecture }) => ({
      kind: 'division' as const,
      adcode: prefecture.adcode,
    }));
    const list = part(zh.shared.carriersTitle(places.length));
    const [industry] = list.getAllByRole('button', { name: '动力电池' });
    if (!industry) throw new Error('The industry has no link.');
    await user.hover(industry);
    expect(state().lit).toHaveLength(places.length);
    expect(state().lit).toEqual(expect.arrayContaining(places));
    await user.unhover(industry);
    expect(state().lit).toEqual([]);
    act(() => industry.focus());
    expect(state().lit).toHaveLength(places.length);
    await user.click(industry);
    expect(state().selection).toEqual({ kind: 'industry', id: BATTERIES });
    await user.click(screen.getByRole('button', { name: zh.shared.onMap }));
    expect([...state().industries]).toEqual([BATTERIES]);
    await user.click(screen.getByRole('button', { name: zh.shared.partOf('装备制造') }));
    expect(state().question).toEqual({ kind: 'industry', id: 'equipment' });
  });

  it('that nobody carries says so', () => {
    const [none] = homeless(atlas, atlas.assignments);
    if (!none) throw new Error('Every industry has a home.');
    show(<SharedView />, { question: { kind: 'industry', id: none.industry.id } });
    expect(answer()).toBe(zh.shared.answer.nobody(none.industry.name.zh));
  });
});

describe('a city', () => {
  it('is held against its zone', () => {
    show(<SharedView />, { question: { kind: 'city', adcode: DEYANG } });
    const gaps = peerGaps(atlas, DEYANG, atlas.assignments);
    const missing = gaps?.missing ?? [];
    const alone = gaps?.alone ?? [];
    expect(answer()).toContain(zh.shared.answer.alone(alone.length));
    expect(buttonsIn(zh.shared.gapsTitle(missing.length))).toContain(missing[0]?.industry.name.zh);
    for (const { industry } of alone)
      expect(buttonsIn(zh.shared.aloneTitle(alone.length))).toContain(industry.name.zh);
    expect(part(zh.shared.quotientCity).getAllByRole('listitem')).toHaveLength(6);
    const output = part(zh.shared.locationTitle('2023'));
    expect(output.getAllByRole('listitem')).toHaveLength(3);
    expect(output.getByText(new RegExp(zh.shared.beforeCensus))).toBeDefined();
    expect(output.getByText(/21 个市州中 18 个有数/)).toBeDefined();
  });

  it('keeps what one peer has apart, folded, where there are several peers', async () => {
    const { user } = show(<SharedView />, { question: { kind: 'city', adcode: DEYANG } });
    const missing = peerGaps(atlas, DEYANG, atlas.assignments)?.missing ?? [];
    const rare = missing.filter(({ peers }) => peers.length === 1);
    const title = zh.shared.gapsTitle(missing.length);
    const fold = part(title).getByRole('button', { name: zh.shared.narrowGaps(rare.length) });
    const [first] = rare;
    if (!first) throw new Error('Every gap is a wide one.');
    expect(buttonsIn(title)).not.toContain(first.industry.name.zh);
    await user.click(fold);
    expect(buttonsIn(title)).toContain(first.industry.name.zh);
  });

  it('with one peer is held against that one', () => {
    show(<SharedView />, { question: { kind: 'city', adcode: ABA } });
    const missing = peerGaps(atlas, ABA, atlas.assignments)?.missing ?? [];
    const zone = atlas.zoneOf(ABA)?.name.zh ?? '';
    expect(answer()).toContain(zh.shared.answer.gapsOfOne(zone, missing.length));
    const names = buttonsIn(zh.shared.gapsTitle(missing.length));
    for (const { industry } of missing) expect(names).toContain(industry.name.zh);
  });

  it('without output figures says so and shows no quotient', () => {
    show(<SharedView />, { question: { kind: 'city', adcode: ABA } });
    const output = part(zh.shared.locationTitle('2023'));
    expect(output.getByText(zh.shared.noLocation('2023'))).toBeDefined();
    expect(output.queryAllByRole('listitem')).toEqual([]);
  });

  it('starts from the selected place and is chosen from all', async () => {
    const { user, state } = show(<SharedView />, {
      language: 'en',
      selection: { kind: 'division', adcode: 510681 },
    });
    await user.click(screen.getByRole('radio', { name: en.shared.questions.city }));
    expect(state().question).toEqual({ kind: 'city', adcode: DEYANG });
    await user.selectOptions(screen.getByRole('combobox', { name: en.shared.city }), String(ABA));
    expect(state().question).toEqual({ kind: 'city', adcode: ABA });
    // Back from another question, the city is still there.
    await user.click(screen.getByRole('radio', { name: en.shared.questions.province }));
    await user.click(screen.getByRole('radio', { name: en.shared.questions.city }));
    expect(state().question).toEqual({ kind: 'city', adcode: ABA });
  });
});

describe('the province', () => {
  it('has its three lists', () => {
    show(<SharedView />);
    const sole = soleHomes(atlas, atlas.assignments);
    const without = homeless(atlas, atlas.assignments);
    expect(answer()).toContain(String(sole.length));
    expect(buttonsIn(zh.shared.soleTitle(sole.length))).toContain(sole[0]?.industry.name.zh);
    const names = buttonsIn(zh.shared.homelessTitle(without.length));
    for (const { industry } of without) expect(names).toContain(industry.name.zh);
    expect(buttonsIn(zh.shared.silentTitle(9))).toContain('泸州');
  });

  it('is asked of a region when the reader narrows to one, and says so', () => {
    const { store } = show(<SharedView />);
    expect(screen.queryByText(zh.shared.filtered)).toBeNull();
    act(() => store.actions.toggleFilter('within', 'south-sichuan'));
    expect(screen.getByText(zh.shared.filtered)).toBeDefined();
    expect(buttonsIn(zh.shared.silentTitle(2))).not.toContain('广元');
  });

  it('asks what the documents name whatever evidence counts', () => {
    const { store } = show(<SharedView />);
    act(() => store.actions.toggleFilter('evidence', 'document'));
    expect(screen.getByRole('heading', { name: zh.shared.silentTitle(9) })).toBeDefined();
  });
});

describe('the measures', () => {
  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('are explained beside the answer by keyboard, in %s', async (language, messages) => {
    const { user } = show(<SharedView />, { language, question: { kind: 'city', adcode: DEYANG } });
    const { name, formula } = messages.shared.measures.location;
    screen.getByRole('button', { name: messages.shared.explain(name) }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(formula)).toBeDefined();
    expect(screen.getByRole('dialog', { name })).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(formula)).toBeNull());
  });

  it('stand in the help, each with definition, formula and source', async () => {
    const { user } = show(
      <Help open onOpenChange={() => {}} keysEnabled onKeysEnabledChange={() => {}} />,
    );
    await user.click(screen.getByRole('button', { name: zh.shared.measuresTitle }));
    for (const measure of Object.values(zh.shared.measures)) {
      const heading = screen.getByRole('heading', { name: measure.name });
      const words = heading.parentElement?.textContent;
      for (const part of [measure.definition, measure.formula, measure.source])
        expect(words).toContain(part);
    }
  });
});

describe('a file with output by industry', () => {
  const value = (industry: string, adcode: number, amount: number) => ({
    figure: 0,
    industry,
    adcode,
    year: 2024,
    value: amount,
    rows: 1,
  });
  const layer = statisticsLayer({
    values: [
      value('equipment', 510600, 60),
      value('electronics', 510600, 40),
      value('equipment', 510700, 20),
      value('electronics', 510700, 80),
    ],
  });
  const own = atlasWith(layer);
  const title = zh.shared.own.title('产值 · parks', '2024');

  it('unlocks the true quotient of a city, with the file’s name', () => {
    show(<SharedView />, { question: { kind: 'city', adcode: 510600 } }, own);
    const rows = part(title).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('.quotient-value')?.textContent)).toEqual([
      '1.50',
      '0.67',
    ]);
    expect(part(title).getByText(zh.shared.own.note('parks.csv', 2))).toBeDefined();
  });

  it('unlocks it for an industry, and is missing where the file has nothing of it', () => {
    const { unmount } = show(
      <SharedView />,
      { question: { kind: 'industry', id: 'equipment' } },
      own,
    );
    const rows = part(title).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('德阳');
    expect(rows[0]?.textContent).toContain(zh.shared.own.total('100', '亿元'));
    unmount();
    show(<SharedView />, { question: { kind: 'industry', id: 'agriculture' } }, own);
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });
});
