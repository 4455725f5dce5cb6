/** What a page tells a waiting service worker so that it takes over. */
export const ACTIVATE = 'activate';

/** What a page knows of newer versions of itself. */
export interface Updates {
  /**
   * Install the service worker, or look for a newer one; once a page. Where there can be none (no
   * https, a private window, a forbidding frame) the page goes on without and nothing is said.
   */
  start: () => Promise<void>;
  /** Call back whenever a newer version has become ready. @returns the way to end it. */
  subscribe: (listener: () => void) => () => void;
  /** Whether a newer version lies ready, downloaded in full. */
  isReady: () => boolean;
  /** Load the page again, in the newer version if one is ready. */
  reload: () => void;
}

/** What the updates need of the browser; a test puts its own in. */
export interface Browser {
  /** Null or an error where the browser has no service workers. */
  container: () => ServiceWorkerContainer | null | undefined;
  reload: () => void;
}

const THIS_BROWSER: Browser = {
  container: () => navigator.serviceWorker,
  reload: () => location.reload(),
};

/** @param worker address of the service worker, relative to the page */
export function followUpdates(worker: string, browser: Browser = THIS_BROWSER): Updates {
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | null = null;
  let hasStarted = false;
  let isReady = false;

  const look = (container: ServiceWorkerContainer) => {
    // A page without a controller was loaded from the network: it is the newest there is.
    if (isReady || !registration?.waiting || !container.controller) return;
    isReady = true;
    for (const listener of listeners) listener();
  };

  return {
    start: async () => {
      if (hasStarted) return;
      hasStarted = true;
      try {
        const container = browser.container();
        if (!container) return;
        const registered = await container.register(worker, { updateViaCache: 'none' });
        registration = registered;
        const watch = () =>
          registered.installing?.addEventListener('statechange', () => look(container));
        registered.addEventListener('updatefound', watch);
        watch();
        look(container);
        // A page may stay open for days on a wall; whoever comes back to it hears of a newer one.
        document.addEventListener('visibilitychange', () => {
          if (document.visibilityState === 'visible') registered.update().catch(() => undefined);
        });
      } catch {
        // Without a service worker there is no offline, and all else works.
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isReady: () => isReady,
    reload: () => {
      const waiting = registration?.waiting;
      const container = waiting && browser.container();
      // Another page may have let it take over already.
      if (!container) return browser.reload();
      container.addEventListener('controllerchange', browser.reload, { once: true });
      waiting.postMessage(ACTIVATE);
    },
  };
}
