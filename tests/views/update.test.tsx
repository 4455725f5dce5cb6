// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import type { Updates } from '../../src/offline/updates.ts';
import { UpdateNotice } from '../../src/views/shell/UpdateNotice.tsx';
import { show } from './workspace.tsx';

/** Updates that a test makes ready. */
function updatesInHand() {
  let isReady = false;
  const listeners = new Set<() => void>();
  const updates = {
    start: vi.fn<Updates['start']>(),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isReady: () => isReady,
    reload: vi.fn<Updates['reload']>(),
  };
  const ready = () =>
    act(() => {
      isReady = true;
      for (const listener of listeners) listener();
    });
  return { updates, ready };
}

it.each([
  ['zh', zh.offline],
  ['en', en.offline],
] as const)(
  'says that a newer version is ready and loads it by keyboard, %s',
  async (language, words) => {
    const { updates, ready } = updatesInHand();
    const { user } = show(<UpdateNotice updates={updates} />, { language });
    expect(screen.getByRole('status').textContent).toBe('');
    ready();
    expect(screen.getByRole('status').textContent).toContain(words.ready);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.reload }));
    await user.keyboard('{Enter}');
    expect(updates.reload).toHaveBeenCalledTimes(1);
  },
);

it('goes away when it is put off', async () => {
  const { updates, ready } = updatesInHand();
  const { user } = show(<UpdateNotice updates={updates} />);
  ready();
  await user.click(screen.getByRole('button', { name: zh.offline.later }));
  expect(screen.getByRole('status').textContent).toBe('');
  expect(updates.reload).not.toHaveBeenCalled();
});

it('is silent while a briefing plays, and speaks when it ends', () => {
  const { updates, ready } = updatesInHand();
  const { store } = show(<UpdateNotice updates={updates} />, {
    playing: { briefing: 'province-at-a-glance', scene: 0 },
  });
  ready();
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => store.actions.stopPlaying());
  expect(screen.getByRole('status').textContent).toContain(zh.offline.ready);
});
