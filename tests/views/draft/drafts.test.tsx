// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Assignment } from '../../../src/atlas/schema/records.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { listingOf } from '../../../src/own/draft/recordFiles.ts';
import { useAtlasState } from '../../../src/views/atlasContext.ts';
import { DetailPanel } from '../../../src/views/detail/DetailPanel.tsx';
import { type Drafting, EditButton } from '../../../src/views/draft/DraftButton.tsx';
import { DraftSection } from '../../../src/views/draft/DraftSection.tsx';
import { atlas, records } from '../realAtlas.ts';
import { show } from '../workspace.tsx';

const { draft } = zh;
const WENJIANG = 510115;
function recordOf<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`There is no record ${id}.`);
  return found;
}

const granary = recordOf(records.assignments, 'agriculture-granary-510100-510115');
const coldChain = recordOf(records.infrastructure, 'coldchain-base-zigong');

/** The drafts beside the detail of what is selected. */
function Desk() {
  const selection = useAtlasState((state) => state.selection);
  return (
    <>
      {selection && <DetailPanel takesFocus={false} selection={selection} />}
      <DraftSection />
    </>
  );
}

/** The drafts beside nothing but a button that begins one. */
const showWith = (what: Drafting, name: string) =>
  show(
    <>
      <EditButton what={what} name={name} />
      <DraftSection />
    </>,
  );

const openWenjiang = () => show(<Desk />, { selection: { kind: 'division', adcode: WENJIANG } });

type User = ReturnType<typeof show>['user'];

const list = () => screen.queryByRole('list', { name: draft.list(1) });
const press = (name: string) => screen.getByRole('button', { name });
// By their labels: roles take long to work out where there are many.
const field = (name: string) => screen.getByLabelText(name);
const choose = field;

/** Type at once, as a paste does. */
async function fill(user: User, control: HTMLElement, text: string) {
  await user.clear(control);
  await user.click(control);
  await user.paste(text);
}

/** Find a record by its words and take the first. */
async function pick(user: User, label: string, words: string) {
  await fill(user, choose(label), words);
  const found = within(await screen.findByRole('listbox', { name: label }));
  const [first] = found.getAllByRole('option');
  if (!first) throw new Error(`Nothing is found for ${words}.`);
  await user.click(first);
}

async function editGranary() {
  const name = granaryNameIn();
  const desk = showWith({ file: 'assignments', record: granary }, name);
  await desk.user.click(press(draft.editOf(name)));
  await screen.findByRole('dialog', { name: draft.form.editAssignment });
  return { ...desk, name };
}

/** The name as the atlas has it. */
function granaryNameIn() {
  const industry = atlas.industries.get('agriculture-granary')?.name.zh;
  return `${industry} · ${atlas.divisions.get(WENJIANG)?.shortName.zh}`;
}

describe('a correction', () => {
  it('is listed with its difference, is undone and done again', async () => {
    const { user, drafts, name } = await editGranary();
    await user.selectOptions(choose(draft.fields.commitment), zh.commitment.exploring);
    await fill(user, field('说明（中文）'), '温江万春的稻菜轮作园为省五星级农业园。');
    await user.click(press(draft.form.save));
    expect(screen.queryByRole('dialog')).toBeNull();
    const [edit] = drafts.getState().revision.assignments;
    expect(edit?.before).toEqual(granary);
    expect(edit?.after).toMatchObject({ commitment: 'exploring', county: WENJIANG });
    const item = within(list() as HTMLElement);
    expect(item.getByRole('button', { name: draft.show(name) })).toBeDefined();
    expect(item.getByText(draft.kinds.changed)).toBeDefined();
    await user.click(item.getByRole('button', { name: draft.differences(2) }));
    expect(item.getByText(zh.commitment.existing).tagName).toBe('DEL');
    expect(item.getByText(zh.commitment.exploring).tagName).toBe('INS');
    await user.click(press(draft.undo));
    expect(list()).toBeNull();
    expect(screen.getByText(draft.none)).toBeDefined();
    await user.click(press(draft.redo));
    expect(list()).not.toBeNull();
  });

  it('is told at its field what is wrong, and is kept only when it is sound', async () => {
    const { user, drafts } = await editGranary();
    await user.clear(field('说明（英文）'));
    await user.click(press(draft.form.save));
    const summary = within(screen.getByRole('alert'));
    expect(summary.getByText(draft.form.problems(1))).toBeDefined();
    const note = field('说明（英文）');
    expect(note.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(note);
    expect(screen.getByText(draft.problems.empty).id).toBe(note.getAttribute('aria-describedby'));
    expect(drafts.getState().revision.assignments).toEqual([]);
    await user.type(note, 'A park.');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(press(draft.form.save));
    expect(drafts.getState().revision.assignments).toHaveLength(1);
  });

  it('needs sources for what is public', async () => {
    const { user } = await editGranary();
    for (const id of granary.sources)
      await user.click(press(draft.form.drop(atlas.sources.get(id)?.title ?? '')));
    await user.click(press(draft.form.save));
    expect(screen.getByText(draft.problems.sources)).toBeDefined();
  });

  it('is not lost by closing, unless that is wanted', async () => {
    const { user, drafts } = await editGranary();
    await fill(user, field('说明（英文）'), 'A park.');
    await user.keyboard('{Escape}');
    expect(screen.getByText(draft.form.unkept)).toBeDefined();
    await user.click(screen.getByText(draft.form.stay));
    expect((field('说明（英文）') as HTMLTextAreaElement).value).toBe('A park.');
    await user.click(screen.getByLabelText(draft.form.close));
    await user.click(screen.getByText(draft.form.leave));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(drafts.getState().revision.assignments).toEqual([]);
  });

  it('that changes nothing is none', async () => {
    const { user, drafts } = await editGranary();
    await user.click(press(draft.form.save));
    expect(drafts.getState().revision.assignments).toEqual([]);
  });

  it('of place makes another record of it', async () => {
    const { user, drafts } = await editGranary();
    await pick(user, draft.form.change(draft.fields.place), '郫都');
    expect(screen.getByText(draft.form.moved)).toBeDefined();
    await user.click(press(draft.form.save));
    const [gone, come] = drafts.getState().revision.assignments;
    expect([gone?.id, gone?.after]).toEqual([granary.id, null]);
    expect(come?.id).toBe('agriculture-granary-510100-510117');
  });

  it('can take the record away, and be taken back', async () => {
    const { user, drafts, name } = await editGranary();
    await user.click(press(draft.form.remove));
    expect(drafts.getState().revision.assignments[0]?.after).toBeNull();
    expect(within(list() as HTMLElement).getByText(draft.kinds.removed)).toBeDefined();
    await user.click(press(draft.revertOf(name)));
    expect(list()).toBeNull();
    // The keyboard stays here, so that the step can be undone.
    await user.keyboard('{Control>}z{/Control}');
    expect(list()).not.toBeNull();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(list()).toBeNull();
  });
});

describe('the detail of a record', () => {
  it('marks a draft, and corrects it', async () => {
    const { user, drafts } = openWenjiang();
    const panel = within(screen.getByRole('complementary'));
    expect(panel.queryByText(draft.tag)).toBeNull();
    const after = { ...granary, commitment: 'exploring' as const };
    act(() =>
      drafts.actions.setRevision({
        assignments: [{ id: after.id, before: granary, after }],
        infrastructure: [],
      }),
    );
    expect(panel.getByText(draft.tag)).toBeDefined();
    await user.click(panel.getByLabelText(draft.editOf(granaryNameIn())));
    expect(await screen.findByRole('dialog', { name: draft.form.editAssignment })).toBeDefined();
  });

  it('corrects a project', async () => {
    const { user } = show(<Desk />, { selection: { kind: 'project', id: coldChain.id } });
    await user.click(press(draft.editOf(coldChain.name.zh)));
    expect(await screen.findByRole('dialog', { name: draft.form.editProject })).toBeDefined();
  });

  it('corrects nothing that came with a layer of the reader’s own', () => {
    const record: Assignment = { ...granary, evidence: 'own', layer: 'own-abc123' };
    showWith({ file: 'assignments', record }, 'X');
    expect(screen.queryByLabelText(draft.editOf('X'))).toBeNull();
  });
});

describe('a new assignment', () => {
  it('is placed where it was asked for', async () => {
    const { user, drafts } = openWenjiang();
    const panel = within(screen.getByRole('complementary'));
    await user.click(panel.getByRole('button', { name: draft.addAssignment }));
    await screen.findByRole('dialog', { name: draft.form.newAssignment });
    await pick(user, draft.form.pick(draft.fields.industry), '6G');
    await pick(user, draft.form.pick(draft.fields.clause), '未来产业');
    await fill(user, field('说明（中文）'), '温江也在探索。');
    await fill(user, field('说明（英文）'), 'Wenjiang explores it.');
    await user.selectOptions(choose(draft.fields.evidence), zh.evidence.inferred);
    await user.click(press(draft.form.save));
    const [edit] = drafts.getState().revision.assignments;
    expect(edit).toMatchObject({
      id: `future-6g-510100-${WENJIANG}`,
      before: null,
      after: { industry: 'future-6g', adcode: 510100, county: WENJIANG, figures: [] },
    });
    expect(within(list() as HTMLElement).getByText(draft.kinds.added)).toBeDefined();
  });

  it('tells everything that is missing', async () => {
    const { user } = show(<DraftSection />);
    await user.click(press(draft.addAssignment));
    await screen.findByRole('dialog');
    await user.click(press(draft.form.save));
    const lines = within(screen.getByRole('alert')).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual(
      [
        draft.fields.industry,
        draft.fields.adcode,
        draft.fields.clause,
        '说明（中文）',
        '说明（英文）',
      ].map((name) => `${name}：${draft.problems.missing}`),
    );
  });

  it('is not made where the industry stands already', async () => {
    const { user, drafts } = show(<DraftSection />);
    await user.click(press(draft.addAssignment));
    await screen.findByRole('dialog');
    const industry = atlas.industries.get('agriculture-granary')?.name.zh ?? '';
    await pick(user, draft.form.pick(draft.fields.industry), industry);
    await pick(user, draft.form.pick(draft.fields.place), '温江');
    await pick(user, draft.form.pick(draft.fields.clause), '农业');
    await fill(user, field('说明（中文）'), '甲');
    await fill(user, field('说明（英文）'), 'A');
    await user.selectOptions(choose(draft.fields.evidence), zh.evidence.inferred);
    await user.click(press(draft.form.save));
    expect(screen.getByText(draft.problems.duplicate)).toBeDefined();
    expect(drafts.getState().revision.assignments).toEqual([]);
  });
});

describe('a project', () => {
  const openProject = async () => {
    const desk = showWith({ file: 'infrastructure', record: coldChain }, coldChain.name.zh);
    await desk.user.click(press(draft.editOf(coldChain.name.zh)));
    await screen.findByRole('dialog', { name: draft.form.editProject });
    return desk;
  };

  it('takes the county that its point lies in', async () => {
    const { user, drafts } = await openProject();
    const [longitude, latitude] = atlas.divisions.get(WENJIANG)?.seat ?? [];
    await fill(user, field(draft.form.longitude), String(longitude));
    await fill(user, field(draft.form.latitude), String(latitude));
    expect(screen.getByText(draft.form.inCounty('成都市 温江区'))).toBeDefined();
    await user.click(press(draft.form.save));
    expect(drafts.getState().revision.infrastructure[0]?.after?.place).toEqual({
      type: 'point',
      at: [longitude, latitude],
      county: WENJIANG,
    });
  });

  it('has no place that is no number', async () => {
    const { user, drafts } = await openProject();
    await fill(user, field(draft.form.longitude), '东经');
    await user.click(press(draft.form.save));
    expect(field(draft.form.longitude).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(draft.problems.notNumber)).toBeDefined();
    expect(drafts.getState().revision.infrastructure).toEqual([]);
  });

  it('takes a figure, and loses one', async () => {
    const { user, drafts } = await openProject();
    await user.click(press(draft.form.addFigure));
    const second = within(screen.getByRole('group', { name: draft.form.figure(2) }));
    await fill(user, second.getByLabelText('名称（中文）'), '投资');
    await fill(user, second.getByLabelText('名称（英文）'), 'Investment');
    await fill(user, second.getByLabelText('单位（中文）'), '亿元');
    await fill(user, second.getByLabelText('单位（英文）'), '100 million yuan');
    await fill(user, second.getByLabelText(draft.form.value), '1,200.5');
    await fill(user, second.getByLabelText(draft.form.year), '2024');
    await user.selectOptions(second.getByLabelText(draft.form.basis), draft.form.bases.target);
    await user.click(press(draft.form.dropFigure(1)));
    await user.click(press(draft.form.save));
    expect(drafts.getState().revision.infrastructure[0]?.after?.figures).toEqual([
      {
        name: { zh: '投资', en: 'Investment' },
        value: 1200.5,
        unit: { zh: '亿元', en: '100 million yuan' },
        year: 2024,
        basis: 'target',
      },
    ]);
  });

  it('that is new is named after its English name and shown', async () => {
    const { user, drafts, state } = show(<DraftSection />);
    await user.click(press(draft.addProject));
    await screen.findByRole('dialog', { name: draft.form.newProject });
    await fill(user, field('名称（中文）'), '温江冷链园');
    await fill(user, field('名称（英文）'), 'Wenjiang Cold-chain Park');
    await user.click(screen.getByRole('radio', { name: draft.form.placeKinds.area }));
    await pick(user, draft.form.add(draft.fields.members), '温江');
    await pick(user, draft.form.add(draft.fields.clauses), '物流');
    await fill(user, field('概述（中文）'), '规划中。');
    await fill(user, field('概述（英文）'), 'Planned.');
    await user.selectOptions(choose(draft.fields.evidence), zh.evidence.inferred);
    await user.click(press(draft.form.save));
    expect(drafts.getState().revision.infrastructure[0]).toMatchObject({
      id: 'wenjiang-cold-chain-park',
      before: null,
      after: {
        statusYear: null,
        precision: 'area-by-county',
        place: { type: 'area', members: [WENJIANG] },
      },
    });
    expect(state().selection).toEqual({ kind: 'project', id: 'wenjiang-cold-chain-park' });
  });
});

/** The files of drafted records, found by the folder the tests run in. */
function recordFiles() {
  const paths = ['assignments', 'infrastructure'].flatMap((folder) =>
    readdirSync(join(process.cwd(), 'data', folder)).map((name) => `data/${folder}/${name}`),
  );
  const linesOf = (path: string) =>
    readFileSync(join(process.cwd(), path), 'utf8').trimEnd().split('\n');
  return Object.fromEntries(paths.map((path) => [path, linesOf(path)]));
}

describe('the patch', () => {
  afterEach(() => vi.unstubAllGlobals());
  const saved: Blob[] = [];
  const withFiles = (answer: () => Promise<Response>) => {
    saved.length = 0;
    vi.stubGlobal('fetch', answer);
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved.push(blob);
          return 'blob:patch';
        },
        revokeObjectURL: () => {},
      }),
    );
  };
  const exploring = { ...granary, commitment: 'exploring' as const };
  const revision = {
    assignments: [{ id: granary.id, before: granary, after: exploring }],
    infrastructure: [],
  };

  it('is saved with what it is over', async () => {
    withFiles(async () => Response.json(listingOf(recordFiles(), records)));
    const { user, drafts } = show(<DraftSection />);
    drafts.actions.setRevision(revision);
    await user.click(await screen.findByRole('button', { name: draft.patch.save }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0]?.text();
    expect(text).toContain(draft.patch.counts(0, 1, 0));
    expect(text).toContain('diff --git a/data/assignments/agriculture.ndjson');
    expect(text?.match(/^[-+]\{/gm)).toEqual(['-{', '+{']);
    expect(await screen.findByText(/已导出 .*\.patch/)).toBeDefined();
  });

  it('leaves out what the data have changed under, and says so', async () => {
    withFiles(async () => Response.json(listingOf(recordFiles(), records)));
    const { user, drafts } = show(<DraftSection />);
    const older = { ...coldChain, status: 'planned' as const };
    drafts.actions.setRevision({
      ...revision,
      infrastructure: [{ id: coldChain.id, before: older, after: { ...older, statusYear: 2019 } }],
    });
    expect(await screen.findByText(draft.stale.changed)).toBeDefined();
    await user.click(press(draft.patch.save));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.text()).not.toContain('infrastructure');
    expect(screen.getByText(new RegExp(draft.patch.left(1)))).toBeDefined();
  });

  it('is not made of drafts that break rules, nor without the files', async () => {
    withFiles(async () => new Response('', { status: 404 }));
    const { user, drafts } = show(<DraftSection />);
    drafts.actions.setRevision(revision);
    await user.click(await screen.findByRole('button', { name: draft.patch.save }));
    expect(await screen.findByText(draft.patch.failed)).toBeDefined();
    drafts.actions.setRevision({
      ...revision,
      assignments: [{ id: granary.id, before: granary, after: { ...exploring, sources: [] } }],
    });
    await user.click(press(draft.patch.save));
    expect(await screen.findByText(draft.patch.broken)).toBeDefined();
    expect(saved).toEqual([]);
  });
});
