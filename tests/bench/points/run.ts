import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { atlasPlugin } from '../../../data/atlasPlugin.ts';
import { findChromium } from '../../e2e/chromium.ts';
import type { Measured, Way } from './page.ts';

/*
 * 100,000 points drawn, and frames while flying over them: ours, bare MapLibre with the same ground
 * and points, and deck.gl with the points alone. Each measurement has a page of its own; the ways
 * take turns, so that what else the machine does falls on all of them. Nothing here can fail: what a
 * machine takes is no property of the code.
 *
 *   npm run bench:points -- 5
 */

const ROUNDS = Number(process.argv[2] ?? 5);
const COUNT = 100_000;
const WAYS: readonly Way[] = ['ours', 'bare', 'deck', 'ours, each alone'];
const HERE = fileURLToPath(new URL('.', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'atlas-bench-'));

await build({
  configFile: false,
  root: HERE,
  base: './',
  logLevel: 'error',
  plugins: [atlasPlugin()],
  build: { outDir, target: 'es2022', chunkSizeWarningLimit: 4000 },
  worker: { format: 'es' },
});
const server = await preview({
  configFile: false,
  root: HERE,
  build: { outDir },
  preview: { port: 4187, host: '127.0.0.1' },
});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});

const measured = new Map<Way, Measured[]>(WAYS.map((way) => [way, []]));
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto('http://127.0.0.1:4187/');
      const taken = await page.evaluate(([name, count]) => window.measure(name, count), [
        way,
        COUNT,
      ] as const);
      measured.get(way)?.push(taken);
      console.log(round + 1, way, taken);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const medianOf = (way: Way, of: keyof Measured) => {
  const sorted = (measured.get(way) ?? []).map((one) => one[of]).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};
const ratio = (of: keyof Measured, way: Way, than: Way) =>
  (medianOf(way, of) / medianOf(than, of)).toFixed(2);

const table = [
  '| way | drawn, ms | frame while flying, ms |',
  '|---|---|---|',
  ...WAYS.map(
    (way) =>
      `| ${way} | ${medianOf(way, 'drawnMs').toFixed(0)} | ${medianOf(way, 'frameMs').toFixed(1)} |`,
  ),
];
const ratios = [
  '| ratio | measured | budget |',
  '|---|---|---|',
  `| drawn, ours ÷ bare MapLibre | ${ratio('drawnMs', 'ours', 'bare')} | ≤ 1.3 |`,
  `| frame, ours ÷ bare MapLibre | ${ratio('frameMs', 'ours', 'bare')} | ≤ 1.1 |`,
  `| frame, ours ÷ deck.gl | ${ratio('frameMs', 'ours', 'deck')} | ≤ 0.5 |`,
  `| frame, ours each alone ÷ deck.gl | ${ratio('frameMs', 'ours, each alone', 'deck')} | – |`,
];
const report = `# 100,000 points

Medians of ${ROUNDS} rounds, ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'},
Chromium ${browser.version()} with WebGL by the processor (SwiftShader), 1280 × 800.
“Ours” and “bare” draw the whole ground of the atlas below the points; deck.gl draws the points alone.
“Each alone” is ours with clustering off. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}; above the
number of its cores something else was running, and frames say little. Written by \`npm run bench:points -- ${ROUNDS}\`.

${table.join('\n')}

${ratios.join('\n')}
`;
writeFileSync(join(HERE, 'results.md'), report);
console.log(report);
