import type { Page, Route } from '@playwright/test';
import { en, expect, test, zh } from './atlas.ts';

const PORTAL = '<!doctype html><title>Sign in</title><form><input name="room"></form>';

type Break = 'abort' | 'half' | 'portal';

async function answerOf(route: Route, how: Break): Promise<void> {
  if (how === 'abort') return route.abort('connectionreset');
  if (how === 'portal')
    return route.fulfill({ status: 200, contentType: 'text/html', body: PORTAL });
  const response = await route.fetch();
  const text = await response.text();
  // Without what lets the browser take it from its cache the next time.
  const body = text.slice(0, text.length / 2);
  return route.fulfill({ status: 200, contentType: 'text/javascript', body });
}

const bootFailure = (page: Page) => page.getByRole('alert').filter({ hasText: zh.trouble.boot });

test.describe('a network that fails at the start', () => {
  test.use({
    webgl: false,
    viewport: { width: 640, height: 480 },
    expectedTroubles: /Failed to load|MIME type|ERR_|SyntaxError|Unexpected|Invalid/,
  });

  /** What an unreliable network makes of a file of the page. */
  const BREAKS = [
    ['the program does not come', '**/assets/index-*.js', 'abort'],
    ['half of it comes', '**/assets/index-*.js', 'half'],
    ['the style does not come', '**/assets/index-*.css', 'abort'],
    ['a portal answers for everything', '**/assets/**', 'portal'],
  ] as const;

  test('the map stands, says what to do, and goes on when told', async ({ atlas, page }) => {
    for (const [what, files, how] of BREAKS) {
      await page.route(files, (route) => answerOf(route, how));
      await page.goto('./');
      await expect(bootFailure(page), what).toHaveCount(1);
      if (what !== 'the style does not come')
        await expect(page.locator('#poster svg').first(), what).toBeVisible();
      await page.unroute(files);
      await bootFailure(page).getByRole('button', { name: zh.trouble.reload }).click();
      await expect(atlas.search, what).toBeVisible();
      await expect(bootFailure(page), what).toHaveCount(0);
    }
  });

  test('speaks the language of the page', async ({ page, atlas: _ }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('./?lang=en');
    await expect(page.getByRole('alert')).toContainText(en.trouble.boot);
  });

  test('data that a portal answers for are told from data', async ({ atlas, page }) => {
    await page.route('**/assets/*.json', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: PORTAL }),
    );
    await page.goto('./');
    await expect(page.getByRole('heading', { name: zh.trouble.data })).toBeVisible();
    await page.unroute('**/assets/*.json');
    await page.getByRole('button', { name: zh.trouble.retry }).click();
    await expect(atlas.search).toBeVisible();
  });
});

test.describe('a slow network', () => {
  test.use({ webgl: false, viewport: { width: 640, height: 480 } });

  test('shows the map while the files come, in whatever order', async ({ atlas, page }) => {
    const held: (() => void)[] = [];
    let isHeld = true;
    await page.route('**/assets/*.json', async (route) => {
      if (isHeld) await new Promise<void>((released) => held.push(released));
      await route.continue();
    });
    await page.goto('./?sel=d.510600', { waitUntil: 'commit' });
    await expect.poll(() => held.length).toBeGreaterThanOrEqual(3);
    await expect(page.locator('#poster')).toBeVisible();
    await expect(page.locator('.boot')).toHaveText(zh.map.loading);
    isHeld = false;
    // The last asked for comes first.
    for (const release of held.reverse()) release();
    await expect(atlas.detailHeading).toHaveText('德阳市');
    await expect(page.locator('#poster')).toHaveCount(0);
  });

  test('shows what was asked for last, whatever comes last', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    const held = new Map<string, () => void>();
    await page.route(/assets\/(TableView|MatrixView)-/, async (route) => {
      const name = /assets\/(\w+)-/.exec(route.request().url())?.[1] ?? '';
      await new Promise<void>((released) => held.set(name, released));
      await route.continue();
    });
    await page.keyboard.press('t');
    await page.getByRole('button', { name: zh.workbench.views.matrix, exact: true }).click();
    await expect.poll(() => [...held.keys()].sort()).toEqual(['MatrixView', 'TableView']);
    held.get('MatrixView')?.();
    const matrix = page.getByRole('treegrid', { name: zh.matrix.title });
    await expect(matrix).toBeVisible();
    const late = page.waitForResponse(/TableView/);
    held.get('TableView')?.();
    await (await late).finished();
    await expect(matrix).toBeVisible();
    await expect(atlas.table).toHaveCount(0);
  });
});
