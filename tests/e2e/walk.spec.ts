import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { installGuards } from './walkGuards.ts';
import { installHands } from './walkHands.ts';
import { installWalker } from './walkInPage.ts';
import { installSight } from './walkSight.ts';

const SEED = Number(process.env.WALK_SEED ?? 20261122);
const STEPS = Number(process.env.WALK_STEPS ?? 240);
/** So few steps at once that their words hold all that led to a fault. */
const BATCH = 60;
const QUARTERS = 4;

/** A part of the page that could not go on, or an address that it could not read. */
const UNEXPECTED = '.part-failure, .boot-failed, .notice[role=alert]';

// Half the pixels: the processor paints the map, and nobody looks at it.
test.use({ viewport: { width: 800, height: 560 }, deviceScaleFactor: 0.5 });

test('a long random walk ends without a fault, a leak or a view that its address does not hold', async ({
  atlas,
  page,
  context,
}) => {
  test.setTimeout(120_000 + STEPS * 500);
  await page.addInitScript(installGuards);
  await page.addInitScript(installHands, SEED);
  await page.addInitScript(installWalker);
  await page.addInitScript(installSight);
  await atlas.open();
  const opening = new URL(page.url()).search;
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');

  const held: Held[] = [];
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    await walk(page, Math.ceil(STEPS / QUARTERS));
    // Opening a second page takes as long as some hundred steps.
    if (quarter % 2 === 1) await expectViewInAddress(page, context);
    await page.evaluate((query) => window.walker.goTo(query), opening);
    held.push(await heldBy(page, session));
  }
  const [first, ...later] = held;
  const last = later.at(-1);
  const told = `seed ${SEED}: ${held.map((one) => JSON.stringify(one)).join(' ')}`;
  if (!first || !last) throw new Error('Nothing was measured.');
  expect(last.documents, told).toBe(first.documents);
  expect(last.graphicsContexts, told).toBe(1);
  // What loads when first used, and what the reader brought along, may come in after the first quarter.
  expect(last.detachedNodes, told).toBeLessThan(first.detachedNodes + 150);
  expect(last.listeners, told).toBeLessThan(first.listeners * 1.25);
  expect(last.heap, told).toBeLessThan(first.heap * 1.5);
});

/** Walk on, and stop at the first fault with the steps that led to it. */
async function walk(page: Page, steps: number): Promise<void> {
  for (let left = steps; left > 0; left -= BATCH) {
    const batch = await page.evaluate((count) => window.walker.walk(count), Math.min(BATCH, left));
    const trace = `seed ${SEED}, ${batch.taken} steps, at ${page.url()}\n${batch.log.join('\n')}\n`;
    expect(batch.troubles, trace).toEqual([]);
    expect(await page.locator(UNEXPECTED).allInnerTexts(), trace).toEqual([]);
  }
}

/** Open the address in another page of this browser: it must show the same. */
async function expectViewInAddress(page: Page, context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.addInitScript(installSight);
  // What is still under way, a flight or a part that loads, comes to its end meanwhile.
  await expect(async () => {
    await page.evaluate(() => window.sight.settle());
    await other.goto(page.url());
    await expect(other.locator('.map-canvas')).toHaveAttribute('data-status', 'live');
    await expect.poll(() => sightOf(other), { timeout: 10_000 }).toEqual(await sightOf(page));
  }, `seed ${SEED}: ${page.url()}`).toPass({ timeout: 60_000 });
  await other.close();
}

async function sightOf(page: Page) {
  return page.evaluate(async () => {
    await window.sight.settle();
    return window.sight.read();
  });
}

/** What a page holds in memory. */
interface Held {
  documents: number;
  graphicsContexts: number;
  /** Nodes that are in no document, and those that the browser makes for its own controls. */
  detachedNodes: number;
  listeners: number;
  /** Bytes of JavaScript after all waste is collected. */
  heap: number;
}

async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await page.evaluate(() => window.sight.settle());
  await expect(page.locator('.map-canvas')).toHaveAttribute('data-status', 'live');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const page_ = await page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let attached = 1;
    while (walker.nextNode()) attached += 1;
    return { attached, graphicsContexts: window.walkGuards.graphicsContexts() };
  });
  return {
    documents: metric('Documents'),
    graphicsContexts: page_.graphicsContexts,
    detachedNodes: metric('Nodes') - page_.attached,
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
  };
}
