import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { precachePlugin } from '../../src/offline/precachePlugin.ts';

const FILES = {
  'index.html': '<!doctype html><script type="module" src="./start.js"></script>',
  'start.js': 'import("./later.js").then(({ word }) => document.title = word);',
  'later.js': 'export const word = "later";',
  'public/manifest.webmanifest': '{}',
  'public/docs/picture.svg': '<svg/>',
};

/** Build a page of a few files, and read what lies in its folder. */
async function built(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'precache-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [precachePlugin()],
    build: { sourcemap: true },
  });
  const paths = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'dist').length + 1))
    .map((path) => path.split(sep).join('/'));
  return { paths, worker: readFileSync(join(root, 'dist/sw.js'), 'utf8') };
}

it('writes one service worker with every file but what is left out', async () => {
  const { paths, worker } = await built(FILES);
  const listed = [...worker.matchAll(/url:\s*[`"']([^`"']+)[`"']/g)].map(([, url]) => url);
  const kept = paths.filter((path) => !/\.map$|^docs\/|^sw\.js$/.test(path));
  expect(kept).toEqual(expect.arrayContaining(['index.html', 'manifest.webmanifest']));
  expect(kept.filter((path) => path.endsWith('.js'))).toHaveLength(2);
  expect(listed.sort()).toEqual(kept.sort());
});

it('is one script without imports, the same for the same files and another for others', async () => {
  const { worker } = await built(FILES);
  expect(worker).not.toMatch(/\bimport\b|\bexport\b/);
  expect(worker).not.toContain('process.env');
  expect((await built(FILES)).worker).toBe(worker);
  const changed = await built({ ...FILES, 'later.js': 'export const word = "now";' });
  expect(changed.worker).not.toBe(worker);
});
