import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { addressOf, liveAt, seenAt } from '../ground/measure.ts';
import { writeBetween } from '../report/readme.ts';
import { table } from '../report/tables.ts';
import { freshPage } from '../setting/browser.ts';
import { goThrough } from './goThrough.ts';

/** What a page holds once all that can be let go is gone. */
interface Held {
  afterMinutes: number;
  /** How often all of the atlas has been gone through. */
  rounds: number;
  heapMB: number;
  nodes: number;
  listeners: number;
}

/** Measured after so many minutes of use. */
const MINUTES = [1, 4, 7, 10] as const;
const RESULTS = fileURLToPath(new URL('./results.md', import.meta.url));

/** Uses our page without a break, and writes down what it holds after one minute and after ten. */
export async function measureMemory(
  browser: Browser,
  probe: string,
  origin: string,
): Promise<string> {
  const page = await freshPage(browser, probe);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await seenAt(page, addressOf(origin, 'ours'));
  await liveAt(page);
  const start = Date.now();
  const measured: Held[] = [];
  let rounds = 0;
  for (const minutes of MINUTES) {
    // Always at the end of a round, with the same on the page.
    do {
      await goThrough(page);
      rounds += 1;
    } while (Date.now() - start < minutes * 60_000);
    measured.push({ ...(await heldBy(page, session)), rounds, afterMinutes: minutesSince(start) });
    console.log(measured.at(-1));
  }
  await page.context().close();
  const report = reportOf(measured, browser.version());
  writeFileSync(RESULTS, `# Memory\n\n${report}\n`);
  writeBetween('memory', report);
  return report;
}

async function heldBy(page: Page, session: CDPSession) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  // What finalizers let go needs another turn.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heapMB: usedSize / 1e6, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

function minutesSince(start: number): number {
  return (Date.now() - start) / 60_000;
}

function reportOf(measured: readonly Held[], chromium: string): string {
  const rows = measured.map(({ afterMinutes, rounds, heapMB, nodes, listeners }) => [
    afterMinutes.toFixed(1),
    String(rounds),
    heapMB.toFixed(1),
    String(nodes),
    String(listeners),
  ]);
  const [first] = measured;
  const last = measured.at(-1);
  const ratio = first && last ? (last.heapMB / first.heapMB).toFixed(2) : '–';
  return `Memory in use, the last row ÷ the first: ${ratio}. ${new Date().toISOString().slice(0, 10)}, Chromium ${chromium}; one page
goes through every part of the atlas again and again, and is measured once all garbage is collected.

${table(['minutes', 'rounds', 'heap, MB', 'nodes', 'listeners'], rows)}`;
}
