import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { textOf } from './sources.ts';

const PAGES = [
  'README.md',
  'public/docs/README.zh-CN.md',
  'public/CHANGELOG.md',
  'data/README.md',
  'geo/README.md',
];

const matchesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The anchors that headings of a page have, as GitHub makes them. */
const anchorsIn = (text: string) =>
  matchesIn(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

describe.each(PAGES)('%s', (page) => {
  const text = textOf(page);

  it('names only commands that there are', () => {
    const named = matchesIn(text, /npm run ([\w:]+)/g);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('names only files of ours that there are', () => {
    const named = matchesIn(text, /`((?:src|data|geo|tests|public)\/[\w./-]+)`/g);
    const missing = named.filter(
      (path) => !existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))),
    );
    expect(missing).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = matchesIn(text, /\]\(([^)\s]+)\)/g).filter((to) => !/^[a-z]+:/.test(to));
    const broken = links.filter((to) => {
      const [path = '', anchor] = to.split('#');
      const target = new URL(path || '', new URL(`../../${page}`, import.meta.url));
      if (!existsSync(fileURLToPath(target))) return true;
      if (!anchor) return false;
      const there = path ? readFileSync(target, 'utf8') : text;
      return !anchorsIn(there).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe.each([
  ['README.md', '## Dependencies'],
  ['public/docs/README.zh-CN.md', '## 依赖'],
])('%s', (page, heading) => {
  it('tells what every package is for, and of no other', () => {
    const [, after = ''] = textOf(page).split(`\n${heading}\n`);
    const [section = ''] = after.split('\n## ');
    const told = matchesIn(section, /^\| (`[^|]+)\|/gm).flatMap((cell) =>
      matchesIn(cell, /`([^`]+)`/g),
    );
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(told.toSorted()).toEqual(packages.sort());
  });
});
