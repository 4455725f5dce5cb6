// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/files/save.ts';
import { en } from '../../../src/i18n/en.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { createIntake } from '../../../src/own/intakeSession.ts';
import type { OwnLayer } from '../../../src/own/layer.ts';
import { startIntake } from '../../../src/own/startIntake.ts';
import type { AtlasState } from '../../../src/store/state.ts';
import { ImportDialog } from '../../../src/views/import/ImportDialog.tsx';
import { show } from '../workspace.tsx';

// A worker needs a browser; the same intake runs here without one.
vi.mock('../../../src/own/startIntake.ts', () => ({ startIntake: vi.fn() }));
vi.mock('../../../src/files/save.ts', () => ({ saveFile: vi.fn() }));

const { intake: words } = zh;
const stopped = vi.fn();

beforeEach(() => {
  stopped.mockReset();
  vi.mocked(saveFile).mockReset();
  vi.mocked(startIntake).mockImplementation((context) => ({
    intake: createIntake(context, () => new Date('2026-11-24T08:00:00Z')),
    stop: stopped,
  }));
  const former = [{ former: '郫县', adcode: 510117, until: 2016, source: 'x' }];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(former)));
});

/** Output by county: one former name, one misspelt name in two rows, one figure that is none. */
const OUTPUT = [
  '地区\t产值（亿元）',
  '郫县\t12',
  '绵阳市\t30',
  '棉阳市\t5',
  '棉阳市\t6',
  '德阳市\t暂缺',
].join('\n');

const POINTS = ['名称,经度,纬度', '甲园区,104.06,30.67', '乙园区,30.67,104.06'].join('\n');

interface Opening {
  text?: string;
  name?: string;
  replaces?: OwnLayer | null;
  state?: Partial<AtlasState>;
}

function open({ text, name = '产值2023.csv', replaces = null, state = {} }: Opening = {}) {
  const onClose = vi.fn();
  const file = text === undefined ? null : new File([text], name);
  const page = show(<ImportDialog replaces={replaces} file={file} onClose={onClose} />, state);
  return { ...page, onClose, layers: () => page.shelf.getState().layers };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = (read: string, added: string, leftOut: string) =>
  screen.findByText(words.report.sum(read, added, leftOut));

describe('a table that is pasted', () => {
  it('says first where it stays and how large it may be', () => {
    open();
    expect(screen.getByText(words.stays)).toBeInTheDocument();
    expect(screen.getByText(words.source.limits('256 MB', '1,000,000', '500'))).toBeInTheDocument();
  });

  it('is understood, checked, corrected in place and added', async () => {
    const { user, layers, state, onClose } = open();
    fireEvent.change(screen.getByLabelText(words.source.paste), { target: { value: OUTPUT } });
    await user.click(button(words.source.read));
    await said('5', '2', '3');
    expect(screen.getByRole('radio', { name: /统计数/ })).toBeChecked();
    // One correction serves both rows of the misspelt name.
    const unknown = screen.getByText('棉阳市', { selector: 'q' }).closest('li');
    if (!unknown) throw new Error('The unknown division is not listed.');
    expect(unknown).toHaveTextContent(words.report.lines('4、5'));
    await user.click(within(unknown).getByRole('button', { name: words.report.use('绵阳市') }));
    await said('5', '4', '1');
    expect(screen.getByText(words.report.reasons['not-a-number'].name)).toBeInTheDocument();
    await user.click(button(words.add('4')));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [layer] = layers();
    expect(layer).toMatchObject({ kind: 'statistics', name: words.source.pasted, rows: 4 });
    expect(layer?.kind === 'statistics' && layer.values).toContainEqual(
      expect.objectContaining({ adcode: 510700, value: 41, rows: 3 }),
    );
    expect(state().own).toEqual(new Set([layer?.id]));
    expect(state().indicator).toEqual({ id: `${layer?.id}-0`, year: null });
    expect(state().panel).toBe('own');
  });
});

describe('the report', () => {
  it('tells former names, and has all issues as a file', async () => {
    const { user } = open({ text: OUTPUT });
    await said('5', '2', '3');
    await user.click(button(new RegExp(words.report.reasons['former-division'].name)));
    expect(screen.getByText(words.report.readAs('成都市郫都区'))).toBeInTheDocument();
    await user.click(button(words.report.download));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [content] = vi.mocked(saveFile).mock.calls[0] ?? [];
    const lines = (await content?.text())?.trim().split('\r\n') ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain(words.report.reasons['former-division'].name);
  });

  it('takes a correction back', async () => {
    const { user } = open({ text: OUTPUT });
    await said('5', '2', '3');
    const field = screen.getByRole('textbox', { name: words.report.insteadOf('棉阳市') });
    await user.type(field, '510700{Enter}');
    await said('5', '4', '1');
    await user.click(button(words.report.corrected('1')));
    const fix = words.report.fixes.value('地区', '棉阳市', '绵阳市');
    await user.click(button(words.report.undoOf(fix)));
    await said('5', '2', '3');
  });

  it('settles an ambiguous name in its own rows alone', async () => {
    const rows = [
      '乐山市,市中区,1',
      ',市中区,2',
      ',市中区,3',
      '成都市,双流区,4',
      '德阳市,旌阳区,5',
    ];
    const { user, layers } = open({ text: ['市州,区县,产值', ...rows].join('\n') });
    await said('5', '3', '2');
    await user.click(button(words.report.use('内江市市中区')));
    await said('5', '5', '0');
    await user.click(button(words.add('5')));
    await waitFor(() => expect(layers()).toHaveLength(1));
    const [layer] = layers();
    const values = layer?.kind === 'statistics' ? layer.values : [];
    expect(values.slice(0, 2).map(({ adcode, value }) => [adcode, value])).toEqual([
      [511102, 1],
      [511002, 5],
    ]);
  });

  it('takes both coordinates of a point that lies outside', async () => {
    const text = '名称,经度,纬度\n甲,104.06,30.67\n乙,116.4,39.9';
    const { user } = open({ text });
    await said('2', '1', '1');
    const field = screen.getByRole('textbox', { name: words.report.insteadOf('116.4, 39.9') });
    await user.type(field, '104.1，30.6{Enter}');
    await said('2', '2', '0');
  });

  it('exchanges longitude and latitude', async () => {
    const { user, layers } = open({ text: POINTS, name: '园区.csv' });
    await said('2', '1', '1');
    await user.click(button(words.report.unswap));
    await said('2', '2', '0');
    expect(screen.getByRole('img', { name: words.preview.points('2') })).toBeInTheDocument();
    await user.click(button(words.add('2')));
    await waitFor(() => expect(layers()[0]).toMatchObject({ kind: 'points', rows: 2 }));
  });
});

describe('what the reader sets', () => {
  it('is joined again, and its lack is said', async () => {
    const { user } = open({ text: OUTPUT });
    await said('5', '2', '3');
    const role = screen.getByRole('combobox', { name: words.columns.roleOf('产值（亿元）') });
    await user.selectOptions(role, words.columns.roles.skip);
    expect(screen.getByRole('alert')).toHaveTextContent(words.missing.figure);
    expect(button(/加到地图/)).toBeDisabled();
    await user.selectOptions(role, words.columns.roles.figure);
    await said('5', '2', '3');
    expect(button(words.add('2'))).toBeEnabled();
  });

  it('is asked after before it is lost', async () => {
    const { user, onClose } = open({ text: OUTPUT });
    await said('5', '2', '3');
    await user.type(screen.getByRole('textbox', { name: words.understood.name }), '新');
    await user.keyboard('{Escape}');
    expect(await screen.findByText(words.leave.title)).toBeInTheDocument();
    await user.click(button(words.leave.stay));
    expect(onClose).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: words.leave.leave }));
    expect(onClose).toHaveBeenCalled();
  });

  it('closes without a word where nothing was set, and ends the worker', async () => {
    const { user, onClose, unmount } = open({ text: OUTPUT });
    await said('5', '2', '3');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
    unmount();
    await waitFor(() => expect(stopped).toHaveBeenCalled());
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', 'empty'],
    ['地区,产值\n', 'no-records'],
    ['\u00d0\u00cf\u0011', null],
  ] as const)('says why and what to do: %j', async (text, reason) => {
    open({ text });
    const alert = await screen.findByRole('alert');
    if (reason) expect(alert).toHaveTextContent(words.failure[reason]());
    // Another one can be chosen at once.
    expect(screen.getByLabelText(words.source.paste)).toBeInTheDocument();
  });

  it('can be tried again when the parts of the page were not there', async () => {
    vi.mocked(startIntake).mockImplementationOnce(() => {
      throw new Error('no worker');
    });
    const { user } = open({ text: OUTPUT });
    expect(await screen.findByRole('alert')).toHaveTextContent(words.failure.stopped());
    await user.click(button(words.again));
    await said('5', '2', '3');
  });
});

describe('replacing a layer', () => {
  it('shows first what differs, and keeps its id, name and look', async () => {
    const first = open({ text: POINTS, name: '园区.csv' });
    await said('2', '1', '1');
    await first.user.click(button(words.add('1')));
    await waitFor(() => expect(first.layers()).toHaveLength(1));
    const [before] = first.layers();
    if (before?.kind !== 'points') throw new Error('No points were added.');
    first.unmount();

    const replaces: OwnLayer = { ...before, name: '我的园区', look: { ...before.look, hue: 3 } };
    const text = `${POINTS}\n丙园区,105.1,31.2`;
    const { user, layers, onClose } = open({ text, replaces, name: '园区2024.csv' });
    await said('3', '2', '1');
    await user.click(button(words.diff.show));
    const differences = await screen.findByRole('region', { name: words.diff.heading });
    expect(differences).toHaveTextContent(`${words.diff.added} 1`);
    expect(differences).toHaveTextContent('丙园区');
    expect(layers()).toHaveLength(0);
    await user.click(button(words.replace('2')));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(layers()[0]).toMatchObject({
      id: before.id,
      name: '我的园区',
      file: '园区2024.csv',
      look: { hue: 3 },
    });
  });
});

it('speaks English', async () => {
  open({ text: OUTPUT, state: { language: 'en' } });
  await screen.findByText(en.intake.report.sum('5', '2', '3'));
  expect(button(en.intake.add('2'))).toBeEnabled();
  expect(screen.getByText(en.intake.report.reasons['unknown-division'].name)).toBeInTheDocument();
});
