// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { CopyLink } from '../../src/views/shell/CopyLink.tsx';
import { show } from './workspace.tsx';

const button = () => screen.getByRole('button', { name: zh.menu.copyLink });

afterEach(() => vi.restoreAllMocks());

describe('copying the link', () => {
  it('takes the address of the view on show and says so', async () => {
    history.replaceState(null, '', '/?on=equipment');
    const { user } = show(<CopyLink />);
    await user.click(button());
    await screen.findByText(zh.menu.linkCopied);
    expect(await navigator.clipboard.readText()).toBe(location.href);
  });

  it('says how to where the browser refuses, and leaves nothing behind', async () => {
    const { user } = show(<CopyLink />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused'));
    await user.click(button());
    await screen.findByText(zh.menu.linkByHand);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button());
  });
});
