import type { Locator, Page } from '@playwright/test';
import { expect, test, zh } from './atlas.ts';

const CITY = '成都';

/** No script file arrives: what is seen is what the page itself brings. */
const withoutScripts = (page: Page) => page.route('**/*.js', (route) => route.abort());

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the map and the list of the cities are there, ${colorScheme}`, async ({
      page,
      atlas,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('./');
      await expect(atlas.staticMap).toBeVisible();
      await expect(cityOn(page.locator('#poster'))).toBeVisible();
      await expect(page.getByText(zh.map.notice, { exact: true })).toBeVisible();
      const rows = page.getByRole('table').locator('tbody').getByRole('row');
      await expect(rows).toHaveCount(21);
      await expect(rows.first()).toContainText('成都平原经济区');
      await expect(page.getByRole('link', { name: 'atlas.json' }).first()).toBeVisible();
      const [map, list] = [await atlas.staticMap.boundingBox(), await rows.first().boundingBox()];
      expect(list?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0));
      const ground = await page
        .locator('.poster-pane')
        .evaluate((pane) => getComputedStyle(pane).backgroundColor);
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(23, 29, 36)' : 'rgb(241, 238, 230)');
    });
  }
});

test.describe('before any script', () => {
  test.use({ expectedTroubles: /Failed to load resource/, deviceScaleFactor: 1 });

  test('the map is there, and without the app’s style too', async ({ page, atlas }) => {
    await withoutScripts(page);
    await page.route('**/*.css', (route) => route.abort());
    await page.goto('./?lang=en&theme=dark');
    await expect(atlas.staticMap).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('#poster').getByText('Chengdu', { exact: true })).toBeVisible();
    await expect(cityOn(page.locator('#poster'))).toBeHidden();
  });

  for (const query of ['?embed=1', '?speaker', '?dossier=d.510100']) {
    test(`nothing wrong is shown under ${query}`, async ({ page }) => {
      await withoutScripts(page);
      await page.goto(`./${query}`);
      await expect(page.locator('#poster')).toBeAttached();
      await expect(page.locator('#poster')).toBeHidden();
    });
  }

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`the map stays where it is until it is live, at ${viewport.width}`, async ({
      page,
      atlas,
    }) => {
      await page.setViewportSize(viewport);
      await withoutScripts(page);
      await page.goto('./');
      const poster = await placeOf(cityOn(page.locator('#poster')));
      const before = await page.screenshot();
      await page.unroute('**/*.js');

      let letGo = () => {};
      const gate = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/AtlasMap-*.js', async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto('./');
      const still = await placeOf(cityOn(page.locator('.static-map')));
      expect(Math.abs(still.x - poster.x)).toBeLessThanOrEqual(2);
      expect(Math.abs(still.y - poster.y)).toBeLessThanOrEqual(2);

      letGo();
      await atlas.live();
      const [aside, down] = await shiftOf(page, before, await page.screenshot(), poster);
      expect(Math.abs(aside)).toBeLessThanOrEqual(2);
      expect(Math.abs(down)).toBeLessThanOrEqual(2);
    });
  }

  test('the still map of a narrow window is where its poster was', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.route('**/AtlasMap-*.js', () => {});
    await withoutScripts(page);
    await page.goto('./');
    const poster = await placeOf(cityOn(page.locator('#poster')));
    await page.unroute('**/*.js');
    await page.goto('./');
    const still = await placeOf(cityOn(page.locator('.static-map')));
    expect(Math.abs(still.x - poster.x)).toBeLessThanOrEqual(2);
    expect(Math.abs(still.y - poster.y)).toBeLessThanOrEqual(2);
  });
});

test('the poster goes when the desk is there, not before', async ({ page, atlas }) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (
        document.body &&
        document.readyState !== 'loading' &&
        !document.querySelector('#poster')
      ) {
        const map = document.querySelector('.static-map path');
        Object.assign(window, { wasCovered: map !== null });
        observer.disconnect();
      }
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await atlas.open('', { live: false });
  await expect(page.locator('#poster')).toHaveCount(0);
  expect(await page.evaluate(() => 'wasCovered' in window && window.wasCovered)).toBe(true);
});

/** The name of the city as it is painted; some drawings have it twice, for its halo. */
function cityOn(map: Locator): Locator {
  return map.locator('text').filter({ hasText: CITY }).last();
}

/** The middle of something on the page. */
async function placeOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error(`There is no ${CITY}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** By how many pixels one picture's piece around a place has moved in another: the best of a few. */
async function shiftOf(
  page: Page,
  before: Buffer,
  after: Buffer,
  around: { x: number; y: number },
): Promise<[aside: number, down: number]> {
  return page.evaluate(
    async ({ pictures, x, y }) => {
      const [REACH, HALF] = [8, 45];
      const decode = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('No 2D canvas to decode a picture.');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [left, right] = await Promise.all(pictures.map(decode));
      if (!left || !right) throw new Error('There are two pictures.');
      const at = (row: number, column: number) => (row * left.width + column) * 4;
      const difference = (aside: number, down: number) => {
        let sum = 0;
        for (let row = y - HALF; row < y + HALF; row += 1)
          for (let column = x - HALF; column < x + HALF; column += 1)
            for (const channel of [0, 1, 2])
              sum += Math.abs(
                (left.data[at(row, column) + channel] ?? 0) -
                  (right.data[at(row + down, column + aside) + channel] ?? 0),
              );
        return sum;
      };
      let best: [number, number, number] = [Number.POSITIVE_INFINITY, 0, 0];
      for (let aside = -REACH; aside <= REACH; aside += 1)
        for (let down = -REACH; down <= REACH; down += 1) {
          const found = difference(aside, down);
          if (found < best[0]) best = [found, aside, down];
        }
      return [best[1], best[2]];
    },
    {
      pictures: [before.toString('base64'), after.toString('base64')],
      x: Math.round(around.x),
      // The rosette stands above the name.
      y: Math.round(around.y) - 20,
    },
  );
}
