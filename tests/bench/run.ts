import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { neededData } from './ground/needed.ts';
import { measureMemory } from './memory/run.ts';
import { writeReport } from './report/report.ts';
import { Samples } from './report/samples.ts';
import type { Results } from './report/tables.ts';
import { freshPage, launch } from './setting/browser.ts';
import { buildPages } from './setting/builds.ts';
import { serve } from './setting/server.ts';
import { type Stand, TRIALS } from './trials.ts';

/*
 * Ours beside its peers: every budget in one run of one browser. Each measurement has a page of its
 * own that nothing is kept for; the pages take turns, so that what else the machine does falls on all
 * of them. Nothing here can fail: what a machine takes is no property of the code.
 *
 *   npm run bench            three rounds
 *   npm run bench -- 5       five
 *   npm run bench -- memory  ten minutes of use, and what is left of it
 */

const ROUNDS = 3;
/** A trial that takes longer is left out, in ms. */
const LONGEST = 180_000;

const [wanted] = process.argv.slice(2);
const [loadBefore = Number.NaN] = loadavg();
const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
const { shelves, probe, material } = await buildPages(folder);
const { server, origin } = await serve(shelves, 0);
const browser = await launch();
try {
  if (wanted === 'memory') console.log(await measureMemory(browser, probe, origin));
  else console.log(await measureAll(Number(wanted ?? ROUNDS)));
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

async function measureAll(rounds: number): Promise<string> {
  const stand: Stand = {
    browser,
    origin,
    probe,
    samples: new Samples(),
    places: material.steps.map(({ places }) => places),
    sizes: { alone: '1280x800', beside: '1280x800' },
  };
  const results: Results = { samples: stand.samples, answers: [], growth: [], needed: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, run } of TRIALS) await tried(`${round} ${name}`, () => run(stand));
  }
  await tried('questions', async () => {
    const page = await freshPage(browser, probe);
    await page.goto(`${origin}/peers/sums/index.html`);
    results.answers = await page.evaluate(() => window.sums.answers());
    results.growth = await page.evaluate(() => window.sums.growth());
    await page.context().close();
  });
  await tried('data', async () => {
    results.needed = await neededData(browser, probe, origin);
  });
  const command = wanted === undefined ? 'npm run bench' : `npm run bench -- ${wanted}`;
  return writeReport(results, { rounds, chromium: browser.version(), loadBefore, command });
}

/** Does a part of the bench; one that fails is told of and left out, and the others go on. */
async function tried(name: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now();
  const tell = (outcome: string) =>
    console.log(`${name}: ${outcome}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('takes too long')), LONGEST);
  });
  try {
    await Promise.race([run(), tooLong]);
    tell('measured');
  } catch (error) {
    tell(`left out (${error instanceof Error ? error.message : error})`);
  } finally {
    clearTimeout(timer);
    // One that took too long must not go on beside the next.
    for (const context of browser.contexts()) await context.close();
  }
}
