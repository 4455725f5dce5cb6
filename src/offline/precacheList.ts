import { integrityOf } from './integrity.ts';

/** A file that is kept for use without a network, as `workbox-precaching` takes it. */
export interface PrecacheEntry {
  /** Relative to the built folder, so that the folder works at any path. */
  url: string;
  /** What tells this version of the file; null when its name does. */
  revision: string | null;
  /** What the file must hold, whoever delivers it. */
  integrity: string;
}

/** Names that Vite gives: `assets/`, the file's own name and eight signs of its content. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Not kept: source maps; the pages about the project, which the app never opens; and the open
 * dataset. Nothing in the app reads that, it would double what every visitor downloads, and browsers
 * send a link with `download` past the service worker anyway.
 */
const LEFT_OUT = [/\.map$/, /^docs\//, /\.md$/, /^atlas\.json$/, /^sw\.js$/];

export function isKept(file: string): boolean {
  return !LEFT_OUT.some((pattern) => pattern.test(file));
}

/**
 * The list of what to keep, by name: one entry a file, each with the sum of its content.
 *
 * @param files paths relative to the built folder, with `/`
 * @param read gives a file's bytes
 */
export async function precacheList(
  files: Iterable<string>,
  read: (file: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<PrecacheEntry[]> {
  const kept = [...new Set(files)].filter(isKept).sort();
  return Promise.all(
    kept.map(async (url) => {
      const integrity = await integrityOf(await read(url));
      return { url, revision: HASHED.test(url) ? null : integrity, integrity };
    }),
  );
}
