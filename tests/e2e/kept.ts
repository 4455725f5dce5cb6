import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { integrityOf } from '../../src/offline/integrity.ts';
import { isKept } from '../../src/offline/precacheList.ts';
import type { StaticHost } from './staticHost.ts';

/** The built folder under test. */
export const BUILT = resolve(process.env.ATLAS_DIST ?? 'dist');

/** Every file of the built folder that is to be had offline, by its path in it. */
export function filesToKeep(): string[] {
  return readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILT.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter(isKept)
    .sort();
}

/** The built file whose name begins so, by its path in the folder. */
export function builtFile(beginning: string): string {
  const file = filesToKeep().find((path) => path.startsWith(beginning));
  if (!file) throw new Error(`Nothing built begins with ${beginning}.`);
  return file;
}

/** The files in the browser's cache, by their path in the folder, as soon as the app answers offline. */
export async function filesKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (one) => (await caches.open(one)).keys()));
    return requests
      .flat()
      .map(({ url }) => url.replace(/\?.*/, '').slice(scope.length))
      .sort();
  });
}

/** Put something else, or nothing, in the place of a kept file. */
export async function spoil(page: Page, file: string, content: string | null): Promise<void> {
  await page.evaluate(
    async ([path, replacement]) => {
      const { scope } = await navigator.serviceWorker.ready;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        await cache.delete(scope + path);
        if (replacement !== null) await cache.put(scope + path, new Response(replacement));
      }
    },
    [file, content] as const,
  );
}

/** What the page of the next version says in its head. */
const MARK = '<meta name="release" content="next">';

/** Bring a next version to the host: another page, and one part under another name. */
export async function releaseNext(host: StaticHost, renamed: string): Promise<void> {
  const read = (file: string) => readFileSync(join(BUILT, file), 'utf8');
  const page = read('index.html');
  const nextPage = page.replace('<head>', `<head>${MARK}`);
  const nextName = 'assets/renamed.js';
  const nextWorker = read('sw.js')
    .replaceAll(await sumOf(page), await sumOf(nextPage))
    .replaceAll(renamed, nextName);
  host.changed.set('index.html', nextPage);
  host.changed.set('sw.js', nextWorker);
  host.changed.set(nextName, read(renamed));
  host.changed.set(renamed, null);
}

export function isNext(page: Page): Promise<boolean> {
  return page.evaluate((mark) => document.head.innerHTML.includes(mark), MARK);
}

const sumOf = (text: string) => integrityOf(new TextEncoder().encode(text));
