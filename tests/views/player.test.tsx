// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/atlas/problem.ts';
import type { Briefing } from '../../src/atlas/schema/briefing.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { AtlasState } from '../../src/store/state.ts';
import { useAtlasState } from '../../src/views/atlasContext.ts';
import { PlayerStage } from '../../src/views/briefing/PlayerStage.tsx';
import { playButtonOf } from '../../src/views/briefing/playButton.ts';
import { Speaker } from '../../src/views/briefing/Speaker.tsx';
import { openLine, type Talk } from '../../src/views/briefing/talk.ts';
import { show } from './workspace.tsx';

const scene = (id: string, change: object = {}) => ({
  id,
  title: { zh: `题${id}`, en: `Title ${id}` },
  caption: { zh: `说${id}`, en: '' },
  notes: { zh: `记${id}`, en: '' },
  ...change,
});

const TALK = {
  format: 'sichuan-industry-atlas/briefing',
  version: 1,
  id: 'talk',
  title: { zh: '一席话', en: '' },
  scenes: [
    scene('a', { view: 'on=equipment', frame: [103, 30, 105, 32], clauses: ['slides-equipment'] }),
    scene('b', { view: 'on=health&sel=d.510700' }),
    scene('c'),
  ],
};

function Stage() {
  const playing = useAtlasState((state) => state.playing);
  return playing && <PlayerStage playing={playing} onPanel={() => {}} isLocked={false} />;
}

async function play(change: Partial<AtlasState> = {}) {
  const page = show(<Stage />, { playing: { briefing: 'talk', scene: 0 }, ...change });
  await act(() => page.library.actions.load());
  act(() => {
    const taken = page.library.actions.bringIn(JSON.stringify(TALK), 'talk.json');
    if (!taken.ok) throw new Error(taken.problems.map(formatProblem).join('\n'));
  });
  await screen.findByRole('heading', { level: 2 });
  return page;
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('a briefing', () => {
  it('sets its scenes on the map, with caption, citation and place', async () => {
    const { state } = await play();
    expect(heading()).toBe('题a');
    expect([...state().industries]).toEqual(['equipment']);
    expect(state().staged?.frame).toEqual([103, 30, 105, 32]);
    expect(screen.getByText('说a')).toBeDefined();
    expect(screen.getByText(/幻灯片 装备制造/)).toBeDefined();
    const progress = screen.getByRole('progressbar', { name: zh.briefing.player.scene(1, 3) });
    expect(progress.getAttribute('aria-valuenow')).toBe('1');
  });

  it('heads the page, takes the keyboard and gives it back', async () => {
    const { store } = await play();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('一席话');
    const player = screen.getByRole('region', { name: zh.briefing.player.label });
    expect(document.activeElement).toBe(player);
    const begin = document.createElement('button');
    begin.id = playButtonOf('talk');
    document.body.append(begin);
    act(() => store.actions.stopPlaying());
    expect(document.activeElement).toBe(begin);
    begin.remove();
  });

  it('turns its pages by the keys that clickers send', async () => {
    const { user, state } = await play();
    for (const [key, expected] of [
      ['{PageDown}', '题b'],
      ['{ArrowRight}', '题c'],
      ['{ArrowRight}', '题c'],
      ['{PageUp}', '题b'],
      ['{ArrowLeft}', '题a'],
      ['{ArrowLeft}', '题a'],
      [' ', '题b'],
      ['{End}', '题c'],
      ['{Home}', '题a'],
    ] as const) {
      await user.keyboard(key);
      expect(heading(), key).toBe(expected);
    }
    expect(state().playing).toEqual({ briefing: 'talk', scene: 0 });
  });

  it('goes blank and comes back', async () => {
    const { user } = await play();
    const button = screen.getByRole('button', { name: zh.briefing.player.blank });
    await user.keyboard('b');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{PageDown}');
    expect(button.getAttribute('aria-pressed')).toBe('false');
  });

  it('lets the presenter explore and comes back to the scene', async () => {
    const { user, state, store } = await play();
    expect(screen.queryByRole('button', { name: zh.briefing.player.resume })).toBeNull();
    act(() => store.actions.toggleCategory('gas'));
    await user.click(screen.getByRole('button', { name: zh.briefing.player.resume }));
    expect(state().categories.size).toBe(0);
    act(() => store.actions.select({ kind: 'division', adcode: 510100 }));
    await user.keyboard('r');
    expect(state().selection).toBeNull();
  });

  it('strays from nothing by language, theme or looking elsewhere', async () => {
    const { store } = await play();
    act(() => {
      store.actions.setTheme('dark');
      store.actions.setCamera({ longitude: 104, latitude: 30, zoom: 6 });
    });
    expect(screen.queryByRole('button', { name: zh.briefing.player.resume })).toBeNull();
  });

  it('shows the map as it opens where a scene asks for nothing else', async () => {
    const { user, state } = await play();
    await user.keyboard('{End}');
    expect(state().industries.size).toBe(6);
  });

  it('says the other language’s words where there are none', async () => {
    await play({ language: 'en' });
    expect(heading()).toBe('Title a');
    expect(screen.getByText('说a')).toBeDefined();
  });

  it('ends, and keeps what is on the map', async () => {
    const { user, state } = await play();
    await user.click(screen.getByRole('button', { name: zh.briefing.player.exit }));
    expect(state().playing).toBeNull();
    expect([...state().industries]).toEqual(['equipment']);
  });

  it('says when there is no briefing of that name', async () => {
    const page = show(<Stage />, { playing: { briefing: 'nothing', scene: 0 } });
    await act(() => page.library.actions.load());
    expect(screen.getByRole('alert').textContent).toContain(zh.briefing.trouble.missing('nothing'));
  });
});

describe('the speaker’s window', () => {
  const lines: ReturnType<typeof openLine>[] = [];
  const line = (hear: (talk: Talk) => void) => {
    const opened = openLine(hear);
    lines.push(opened);
    return opened;
  };
  afterEach(() => {
    for (const opened of lines.splice(0)) opened.close();
  });

  it('waits, then shows notes, what comes next and the time', async () => {
    render(<Speaker />);
    expect(screen.getByRole('status').textContent).toBe(en.briefing.speaker.waiting);
    const player = line(() => {});
    player.tell({
      kind: 'told',
      briefing: TALK as unknown as Briefing,
      scene: 0,
      citation: '幻灯片',
      language: 'zh',
    });
    await screen.findByText('记a');
    expect(screen.getByRole('region', { name: zh.briefing.speaker.next }).textContent).toContain(
      '题b',
    );
    player.tell({ kind: 'goodbye' });
    await screen.findByRole('status');
  });

  it('asks for the next scene by the same keys', async () => {
    const asked: Talk[] = [];
    const player = line((talk) => asked.push(talk));
    render(<Speaker />);
    player.tell({
      kind: 'told',
      briefing: TALK as unknown as Briefing,
      scene: 1,
      citation: '',
      language: 'zh',
    });
    await screen.findByText('记b');
    await userEvent.setup().keyboard('{PageDown}b');
    await waitFor(() => expect(asked).toContainEqual({ kind: 'go', scene: 2 }));
    expect(asked).toContainEqual({ kind: 'blank' });
  });
});
