import type { Page } from '@playwright/test';

/** Addresses that between them open every part of the atlas, one after the other. */
const ADDRESSES = [
  'sel=d.510600',
  'on=equipment&sel=i.equipment',
  'figure=gdp.latest',
  'view=table&rows=assignments',
  'view=table&rows=projects&sort=-name',
  'view=matrix&columns=county&order=similarity',
  'view=compare&compare=511500.510700',
  'view=shared&ask=i.equipment-power-batteries',
  'view=corridor&line=p.chengyu-mid-hsr',
  'panel=policy&clause=decision-15',
  'panel=targets',
  'panel=briefings',
  'panel=own',
  'theme=dark',
  'theme=projector&lang=en',
  'dossier=511500',
  'play=going-out.2',
  '',
] as const;

/** Goes once through all of the atlas: to each address, over the map, closer and back. */
export async function goThrough(page: Page): Promise<void> {
  for (const address of ADDRESSES) {
    await page.evaluate((query) => {
      history.replaceState(null, '', query ? `?${query}` : location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await page.evaluate(() => window.bench.atRest());
    for (const [x, y] of [
      [500, 300],
      [620, 420],
    ] as const)
      await page.mouse.move(x, y, { steps: 5 });
    await page.evaluate(async () => {
      const { map } = window.bench;
      for (const steps of [1, -1]) {
        map?.zoomTo(map.getZoom() + steps, { duration: 0 });
        await window.bench.atRest();
      }
    });
  }
}
