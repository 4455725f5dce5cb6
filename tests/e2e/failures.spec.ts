import type { Page, Route } from '@playwright/test';
import { type Atlas, expect, test, zh } from './atlas.ts';
import { differenceOf, settledPicture } from './pictures.ts';

const BREAKS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'no connection': (route) => route.abort('internetdisconnected'),
  'a server error': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'half a file': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).slice(0, 5_000) });
  },
  'another JSON': (route) => route.fulfill({ json: { greeting: 'hello' } }),
  'a JSON null': (route) => route.fulfill({ json: null }),
};

test.describe('data', () => {
  test.use({ webgl: false, expectedTroubles: /Failed to load resource/ });

  // One file is broken in every way; the others as far as what is made of them differs.
  for (const [file, breaks] of [
    ['records', Object.keys(BREAKS)],
    ['topology', ['no connection', 'another JSON']],
    ['rivers', ['a JSON null']],
  ] as const) {
    test(`${file}: whatever breaks is said, and a retry goes on`, async ({ atlas, page }) => {
      for (const what of breaks) {
        const break_ = BREAKS[what];
        if (!break_) throw new Error(`Nobody knows how ${what} breaks.`);
        await page.route(`**/${file}-*.json`, break_);
        await page.goto('./');
        const heading = page.getByRole('heading', { name: zh.trouble.data });
        await expect(heading, what).toBeVisible();
        const alert = page.getByRole('alert');
        await expect(alert, `${what} names the file`).toContainText(file);
        await expect(alert, `${what} shows no program text`).not.toContainText(
          /TypeError|undefined/,
        );
        await page.unroute(`**/${file}-*.json`);
        await page.getByRole('button', { name: zh.trouble.retry }).click();
        await expect(atlas.search, what).toBeVisible();
      }
    });
  }

  test('details: all else stands, what shows them says so, and a retry goes on', async ({
    atlas,
    page,
  }) => {
    const file = '**/details-*.json';
    await page.route(file, (route) => route.abort());
    await atlas.open('?sel=d.510600', { live: false });
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(zh.trouble.part);
    const retry = alert.getByRole('button', { name: zh.trouble.retry });
    for (const [what, break_] of Object.entries(BREAKS)) {
      await page.unroute(file);
      await page.route(file, break_);
      const asked = page.waitForRequest(file);
      await retry.click();
      await asked;
      await expect(alert, what).toContainText(zh.trouble.part);
    }
    await expect(atlas.staticMap).toBeVisible();
    await page.keyboard.press('t');
    await expect(alert, 'of the table and of the city').toHaveCount(2);
    await page.getByRole('button', { name: zh.layers.onlyLabel('装备制造') }).click();
    await openLegend(atlas);
    await expect(atlas.legend.getByRole('button', { name: /文件点名/ })).toContainText('5 个市州');
    await page.unroute(file);
    await retry.first().click();
    await expect(atlas.detailHeading).toHaveText('装备制造');
    await expect(atlas.table.getByRole('rowheader').first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });

  test('search without its spellings says so and recovers', async ({ atlas, page }) => {
    await page.route('**/pinyin-*.json', (route) => route.abort());
    await atlas.open('', { live: false });
    await atlas.search.fill('德阳');
    await expect(page.getByText(zh.search.failed)).toBeVisible();
    await page.unroute('**/pinyin-*.json');
    await atlas.search.fill('德阳市');
    await expect(atlas.results.first()).toContainText('德阳市');
  });
});

test.describe('the interactive map', () => {
  test.use({ expectedTroubles: /(Failed to load resource|Worker failed to load)/ });

  for (const [part, file] of [
    ['program', '**/AtlasMap-*.js'],
    ['worker', '**/maplibre-gl-worker-*.js'],
  ] as const) {
    test(`without its ${part} a static map stands in and all else works`, async ({
      atlas,
      page,
    }) => {
      await page.route(file, (route) => route.abort());
      await atlas.open('', { live: false });
      await expect(page.getByText(zh.trouble.mapFailed)).toBeVisible();
      await expectStaticMapWithLists(atlas, page);
    });
  }
});

test.describe('without WebGL 2', () => {
  test.use({ webgl: false });
  test('a static map of the same data stands in and all else works', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    await expect(page.getByText(zh.trouble.noWebgl)).toBeVisible();
    await expectStaticMapWithLists(atlas, page);
  });
});

test('a lost graphics context is said, stood in for, and comes back as it was', async ({
  atlas,
  page,
}) => {
  await atlas.open('?on=equipment');
  const canvas = page.locator('.map-canvas');
  const before = await settledPicture(canvas);
  await page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('The browser cannot lose a context.');
    Object.assign(window, { graphics: extension });
    extension.loseContext();
  });
  await expect(page.getByText(zh.trouble.contextLost)).toBeVisible();
  await expect(atlas.staticMap).toBeVisible();
  await page.evaluate(() =>
    (window as unknown as { graphics: WEBGL_lose_context }).graphics.restoreContext(),
  );
  await atlas.live();
  await expect(atlas.staticMap).toHaveCount(0);
  await expect
    .poll(async () => differenceOf(page, before, await canvas.screenshot()))
    .toBeLessThan(0.005);
});

/** Beside a detail panel a window of this width folds it. */
async function openLegend(atlas: Atlas): Promise<void> {
  const head = atlas.legend.getByRole('button', { name: zh.legend.title, exact: true });
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  await head.click();
}

async function expectStaticMapWithLists(atlas: Atlas, page: Page): Promise<void> {
  await expect(atlas.staticMap).toBeVisible();
  await expect(page.getByText(zh.map.notice)).toBeVisible();
  // The prefectures are drawn first, the marks on them later.
  const fills = async () => {
    const paths = atlas.staticMap.locator('g > path');
    const all = await paths.evaluateAll((some) => some.map((path) => path.getAttribute('fill')));
    return all.slice(0, 21);
  };
  const overview = await fills();
  await page.getByRole('button', { name: zh.layers.onlyLabel('装备制造') }).click();
  await expect(atlas.detailHeading).toHaveText('装备制造');
  await openLegend(atlas);
  const row = atlas.legend.getByRole('button', { name: /文件点名/ });
  await expect(row).toContainText('5 个市州');
  const color = await row.locator('rect').first().getAttribute('fill');
  expect((await fills()).filter((fill) => fill === color)).toHaveLength(5);
  expect(overview).not.toContain(color);
  await page.keyboard.press('t');
  await expect(atlas.table.getByRole('rowheader').first()).toBeVisible();
  await atlas.find('dy', '德阳市');
  await expect(atlas.detailHeading).toHaveText('德阳市');
}
