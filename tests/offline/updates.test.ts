// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ACTIVATE, type Browser, followUpdates } from '../../src/offline/updates.ts';
import { fakeBrowser } from './browser.ts';

async function started(settings?: { isControlled: boolean }) {
  const fake = fakeBrowser(settings);
  const updates = followUpdates('./sw.js', fake.browser);
  const heard = vi.fn();
  updates.subscribe(heard);
  await updates.start();
  return { ...fake, updates, heard };
}

describe('a newer version', () => {
  it('is ready when it has been downloaded, not before', async () => {
    const { registration, updates, heard } = await started();
    expect(updates.isReady()).toBe(false);
    registration.find();
    expect(updates.isReady()).toBe(false);
    registration.finish();
    expect(updates.isReady()).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is found when it lay there before the page', async () => {
    const fake = fakeBrowser();
    fake.registration.find();
    fake.registration.finish();
    const updates = followUpdates('./sw.js', fake.browser);
    await updates.start();
    expect(updates.isReady()).toBe(true);
  });

  it('is found when it was downloading as the page came', async () => {
    const fake = fakeBrowser();
    fake.registration.find();
    const updates = followUpdates('./sw.js', fake.browser);
    await updates.start();
    fake.registration.finish();
    expect(updates.isReady()).toBe(true);
  });

  it('is no news to a page that came from the network', async () => {
    const { registration, updates, heard } = await started({ isControlled: false });
    registration.find();
    registration.finish();
    expect(updates.isReady()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is told once, and no longer to who stopped listening', async () => {
    const { registration, updates, heard } = await started();
    const left = vi.fn();
    updates.subscribe(left)();
    for (let round = 0; round < 3; round++) {
      registration.find();
      registration.finish();
    }
    expect(heard).toHaveBeenCalledTimes(1);
    expect(left).not.toHaveBeenCalled();
  });

  it('is looked for whenever somebody comes back to the page', async () => {
    const { registration } = await started();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(registration.update).toHaveBeenCalledTimes(1);
  });
});

describe('the reload', () => {
  it('waits until the newer version has taken over', async () => {
    const { registration, container, reload, updates } = await started();
    registration.find();
    registration.finish();
    expect(registration.waiting?.postMessage).not.toHaveBeenCalled();
    updates.reload();
    expect(registration.waiting?.postMessage).toHaveBeenCalledWith(ACTIVATE);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('comes at once when another page has let it take over', async () => {
    const { registration, container, reload, updates } = await started();
    registration.find();
    registration.finish();
    registration.waiting = null;
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload, 'nobody asked on this page').not.toHaveBeenCalled();
    expect(updates.isReady()).toBe(true);
    updates.reload();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('starting', () => {
  it('registers once, past the cache of the network', async () => {
    const { container, updates } = await started();
    await updates.start();
    expect(container.register).toHaveBeenCalledTimes(1);
    expect(container.register).toHaveBeenCalledWith('./sw.js', { updateViaCache: 'none' });
  });

  const refusing = fakeBrowser();
  refusing.container.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
  const blocked = fakeBrowser();
  blocked.container.register.mockResolvedValue(undefined as never);
  const BROWSERS: Readonly<Record<string, Browser>> = {
    'no service workers, as over http': { container: () => undefined, reload: vi.fn() },
    'a forbidding frame': {
      container: () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
      reload: vi.fn(),
    },
    'a private window that refuses': refusing.browser,
    'a registration that gives nothing': blocked.browser,
  };

  it.each(Object.entries(BROWSERS))('is silent with %s', async (_, browser) => {
    const updates = followUpdates('./sw.js', browser);
    await expect(updates.start()).resolves.toBeUndefined();
    expect(updates.isReady()).toBe(false);
    updates.reload();
    expect(browser.reload).toHaveBeenCalledTimes(1);
  });
});
