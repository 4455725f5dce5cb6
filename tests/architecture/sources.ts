import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Texts = ReadonlyMap<string, string>;

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The texts of every file under a folder of the project whose name a pattern matches, by path. */
export function textsUnder(folder: string, pattern: RegExp): Texts {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.split(sep).join('/')))
    .filter((path) => pattern.test(path))
    .sort();
  return new Map(paths.map((path) => [path, textOf(path)]));
}

/** Every word of some texts; a class name is one with its hyphens. */
export function wordsIn(texts: Iterable<string>, word = /[\w$]+/g): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [found] of text.matchAll(word)) words.add(found);
  return words;
}
