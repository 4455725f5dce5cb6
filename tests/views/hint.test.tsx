// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { FirstHint } from '../../src/views/help/FirstHint.tsx';
import { show } from './workspace.tsx';

const { hint } = zh.help;
const words = () => screen.queryByRole('status')?.textContent ?? null;

beforeEach(() => localStorage.clear());

describe('the first hint', () => {
  it('says three things politely, on a phone without keys', () => {
    const { unmount } = show(<FirstHint isPhone={false} />);
    expect(words()).toBe(hint.place + hint.only + hint.keys);
    unmount();
    show(<FirstHint isPhone />);
    expect(words()).toBe(hint.place + hint.onlyTouch + hint.search);
  });

  it('goes for good by the keyboard', async () => {
    const { user, unmount } = show(<FirstHint isPhone={false} />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: hint.dismiss }));
    await user.keyboard('{Enter}');
    expect(words()).toBeNull();
    unmount();
    show(<FirstHint isPhone={false} />);
    expect(words()).toBeNull();
  });

  it('goes for good with the first thing that is done, and not with a change of dress', () => {
    const { store, unmount } = show(<FirstHint isPhone={false} />);
    act(() => store.actions.setTheme('dark'));
    act(() => store.actions.light([{ kind: 'division', adcode: 510600 }]));
    expect(words()).not.toBeNull();
    act(() => store.actions.select({ kind: 'division', adcode: 510600 }));
    expect(words()).toBeNull();
    unmount();
    show(<FirstHint isPhone={false} />);
    expect(words()).toBeNull();
  });

  it.each(['?sel=d.510600', '?lang=en&view=table', '?embed=1', '#briefing=x'])(
    'leaves who comes with %s alone',
    (address) => {
      history.replaceState(null, '', address);
      show(<FirstHint isPhone={false} />);
      expect(words()).toBeNull();
    },
  );

  it('works where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { user } = show(<FirstHint isPhone={false} />);
    await user.click(screen.getByRole('button', { name: hint.dismiss }));
    expect(words()).toBeNull();
    vi.restoreAllMocks();
  });
});
