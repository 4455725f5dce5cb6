import type { Page } from '@playwright/test';
import { Atlas, expect, test, withoutWebgl, zh } from './atlas.ts';

const { own, briefing: words } = zh;

test.use({ webgl: false });

const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** How many briefings this browser keeps. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((counted, failed) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const { result: database } = opening;
          const asking = database.transaction('keyval').objectStore('keyval').get('briefings');
          asking.onsuccess = () => counted(((asking.result ?? []) as unknown[]).length);
        };
      }),
  );

/** A new briefing under a title. */
async function makeBriefing(page: Page, title: string) {
  await page.getByRole('button', { name: words.author.create }).click();
  const editor = page.getByRole('region', { name: words.author.editor });
  await editor.getByRole('textbox', { name: words.author.title, exact: true }).fill(title);
}

async function addTiles(page: Page) {
  await page.getByRole('button', { name: own.tiles.title }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(own.tiles.name).fill('瓦片');
  await dialog.getByLabel(own.tiles.address).fill('./parks.pmtiles');
  await dialog.getByRole('button', { name: own.tiles.add }).click();
  await expect(dialog).toHaveCount(0);
}

test('a browser that keeps nothing: the atlas opens, and says so', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, { get: refuse });
  });
  await atlas.open('?panel=own', { live: false });
  await expect(alert(page, own.keeping.unread)).toBeVisible();
  await tab(page, zh.panels.briefings).click();
  await expect(alert(page, words.trouble.unread)).toBeVisible();
  // What is made is there for as long as the page is.
  await makeBriefing(page, '只在这一页');
  await expect(alert(page, words.trouble.unkept)).toBeVisible();
  await page.getByRole('button', { name: words.play, exact: true }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
});

test('a full browser: what is not kept is said, and stays on the page', async ({ atlas, page }) => {
  await atlas.open('?panel=own', { live: false });
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no more room.', 'QuotaExceededError');
    };
  });
  await addTiles(page);
  await expect(alert(page, own.keeping.full)).toBeVisible();
  await expect(page.getByRole('list', { name: own.layers })).toContainText('瓦片');
  await tab(page, zh.panels.briefings).click();
  await makeBriefing(page, '存不下');
  await expect(alert(page, words.trouble.unkept)).toBeVisible();
  await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
  await page.getByRole('textbox', { name: words.author.title, exact: true }).fill('存得下');
  await expect(alert(page, words.trouble.unkept)).toHaveCount(0);
  expect(await kept(page)).toBe(1);
});

test('a browser that hangs: the atlas opens, and the shipped briefings play', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    // A request that nobody ever answers.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await page.goto('./?panel=briefings');
  await expect(page.locator('.boot')).toBeVisible();
  await page.clock.runFor(5_000);
  await expect(atlas.search).toBeVisible();
  await page.clock.runFor(5_000);
  await expect(alert(page, words.trouble.unread)).toBeVisible();
  await page
    .getByRole('button', { name: /^播放：/ })
    .first()
    .click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
});

test('two windows at once keep what both of them made', async ({ atlas, page, context }) => {
  await atlas.open('?panel=briefings', { live: false });
  const other = new Atlas(await context.newPage());
  await withoutWebgl(other.page);
  await other.open('?panel=briefings', { live: false });
  await makeBriefing(page, '甲窗所做');
  await makeBriefing(other.page, '乙窗所做');
  await expect.poll(() => kept(page)).toBe(2);
  // One goes on with its own, and knows nothing of the other's.
  const title = page.getByRole('textbox', { name: words.author.title, exact: true });
  await title.fill('甲窗改过');
  await other.page.getByRole('textbox', { name: words.author.title, exact: true }).fill('乙窗改过');
  for (const one of [page, other.page]) {
    await expect
      .poll(async () => {
        await one.reload();
        await expect(one.getByRole('button', { name: words.playNamed('甲窗改过') })).toBeVisible();
        return one.getByRole('button', { name: words.playNamed('乙窗改过') }).count();
      })
      .toBe(1);
  }
  expect(other.troubles).toEqual([]);
});
