import type { Page } from '@playwright/test';
import type { Received, Recoloured } from '../setting/probe.ts';

/** Pages that show the 183 counties; ours and `bare` show the whole map of the atlas. */
export const GROUNDS = ['ours', 'bare', 'echarts', 'leaflet', 'maplibre', 'deck'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The address of a page; the bare map has the size of ours in CSS pixels. */
export function addressOf(origin: string, ground: Ground, size = '1280x800'): string {
  if (ground === 'ours') return `${origin}/ours/`;
  return `${origin}/peers/ground/${ground}.html${ground === 'bare' ? `?size=${size}` : ''}`;
}

/** When the ground of a page is first seen, in ms since it was asked for. */
export async function seenAt(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(() => window.bench.seen);
}

/** When the page's map is first at rest, in ms, and what had come by then. */
export function liveAt(page: Page): Promise<{ at: number; received: Received[] }> {
  return page.evaluate(() => window.bench.live);
}

/** Mean time of a frame of a flight, in ms. */
export function flightOf(page: Page): Promise<number> {
  return page.evaluate(() => window.bench.fly());
}

/** The size of the page's map, in CSS pixels, as the bare one is told it. */
export async function sizeOf(page: Page): Promise<string> {
  const { width, height } = await page.evaluate(() => window.bench.size);
  return `${width}x${height}`;
}

/** Picks one pillar after the other as a reader does: by “only this” in the layers. */
export async function pickOurs(page: Page, places: readonly Places[]): Promise<Recoloured[]> {
  const picks: Recoloured[] = [];
  for (const [row, looked] of places.entries()) {
    picks.push(
      await page.evaluate(
        ([index, all]) =>
          window.bench.recolour(all, () => {
            const rows = document.querySelector('.layer-family')?.querySelectorAll('.layer-only');
            const only = rows?.[index];
            if (!(only instanceof HTMLElement)) throw new Error(`No pillar in row ${index}.`);
            only.click();
          }),
        [row, looked] as const,
      ),
    );
    await page.getByRole('complementary').waitFor();
    await quiet(page);
  }
  return picks;
}

/** The same pillars on the bare map, by one of its ways of giving colours; the first begins the row. */
export async function pickBare(
  page: Page,
  size: string,
  way: 'states' | 'expression',
  places: readonly Places[],
): Promise<Recoloured[]> {
  const picks: Recoloured[] = [];
  for (const [row, looked] of places.entries()) {
    const asked = [row, looked, way, size] as const;
    await page.evaluate(([index, , , wanted]) => window.bare.prepare(index, wanted), asked);
    if (row === 0) {
      await page.evaluate(([index, , chosen]) => window.bare[chosen](index), asked);
    } else {
      picks.push(
        await page.evaluate(
          ([index, all, chosen]) => window.bench.recolour(all, () => window.bare[chosen](index)),
          asked,
        ),
      );
    }
    await quiet(page);
  }
  return picks;
}

/** Places whose ground changes by a pick. */
export type Places = readonly [longitude: number, latitude: number][];

/** Waits until nothing of the last act is left to do. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(() => window.bench.atRest());
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
