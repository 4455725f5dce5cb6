import { vi } from 'vitest';
import type { Browser } from '../../src/offline/updates.ts';

/** A service worker as far as a page can see it. */
export class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
}

/** What a page knows of the service workers of its folder; the test moves them on. */
export class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  readonly update = vi.fn(async () => undefined);

  /** The browser has found a newer one and downloads what it keeps. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  /** The one that was downloading is done. */
  finish(): void {
    const worker = this.installing;
    this.waiting = worker;
    this.installing = null;
    worker?.dispatchEvent(new Event('statechange'));
  }
}

/** A browser with one registration, controlled unless the page came from the network. */
export function fakeBrowser({ isControlled = true } = {}) {
  const registration = new FakeRegistration();
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? new FakeWorker() : null,
    register: vi.fn(async () => registration),
  });
  const reload = vi.fn();
  const browser: Browser = {
    container: () => container as unknown as ServiceWorkerContainer,
    reload,
  };
  return { registration, container, reload, browser };
}
