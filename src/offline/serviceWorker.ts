import { PrecacheController } from 'workbox-precaching';
import { fileAt } from './address.ts';
import { integrityOf } from './integrity.ts';
import type { PrecacheEntry } from './precacheList.ts';
import { ACTIVATE } from './updates.ts';
import type { LastingEvent, WorkerScope } from './workerScope.ts';

/** The files of this version; put in by the build. */
declare const __PRECACHE__: PrecacheEntry[];

const scope = self as unknown as WorkerScope;
const folder = scope.registration.scope;

const controller = new PrecacheController({
  plugins: [
    {
      // A file in the cache counts only while it is, byte for byte, what the build wrote; otherwise
      // the strategy asks the network for it and keeps the sound copy.
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
        const integrity = controller.getIntegrityForCacheKey(request.url);
        return cachedResponse && (await isIntact(cachedResponse, integrity))
          ? cachedResponse
          : null;
      },
    },
  ],
});
controller.addToCacheList(__PRECACHE__);

scope.addEventListener('install', controller.install);
scope.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));
scope.addEventListener('message', ({ data }) => {
  // Only a reader's click ends the wait: no version takes the place of one in use by itself.
  if (data === ACTIVATE) void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const file = fileAt(event.request.url, folder);
  if (event.request.method === 'GET' && file) event.respondWith(answer(event, file));
});

/**
 * Answer the pages from now on. The files of the version before go, unless a page other than the
 * one that asked for the change may still run on them; then they stay until the next change.
 */
async function takeOver(event: LastingEvent): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = pages.filter(({ url }) => url.startsWith(folder));
  if (ours.length <= 1) await controller.activate(event);
  await scope.clients.claim();
}

/** From what is kept where it can be, else from the network as if there were no service worker. */
async function answer(event: LastingEvent & { request: Request }, file: string) {
  const { request } = event;
  try {
    const cacheKey = controller.getCacheKeyForURL(file);
    if (!cacheKey) return (await leftBehind(file)) ?? (await fetch(request));
    const integrity = controller.getIntegrityForCacheKey(cacheKey);
    return await controller.strategy.handle({ event, request, params: { cacheKey, integrity } });
  } catch {
    return fetch(request);
  }
}

/** A file of an earlier version, for the pages that still run on it. */
async function leftBehind(file: string): Promise<Response | undefined> {
  const cache = await caches.open(controller.strategy.cacheName);
  return cache.match(file, { ignoreVary: true });
}

async function isIntact(response: Response, integrity: string | undefined): Promise<boolean> {
  try {
    return (await integrityOf(await response.clone().arrayBuffer())) === integrity;
  } catch {
    return false;
  }
}
