import type { Page } from '@playwright/test';
import { Atlas, test as base, expect, withoutWebgl, zh } from './atlas.ts';
import { BUILT, builtFile, filesKept, filesToKeep, isNext, releaseNext, spoil } from './kept.ts';
import { StaticHost } from './staticHost.ts';

/** The built folder on a host of its own and two folders deep, as on many an intranet. */
const test = base.extend<{ host: StaticHost }>({
  host: async ({ locale: _ }, use) => {
    const host = await StaticHost.open(BUILT, '/a/b/');
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
test.use({ serviceWorkers: 'allow' });

/** A part that nothing but the help loads; the next version has it under another name. */
const HELP = builtFile('assets/Help-');

const notice = (page: Page) => page.getByText(zh.offline.ready);

/** Ask for a newer version, as the browser itself does at every visit, and wait until it is there. */
async function lookForNext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? null),
    )
    .toBe('installed');
}

async function openHelp(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.describe('after one visit, with the network off', () => {
  test.use({ expectedTroubles: /Failed to load resource: net::ERR_(INTERNET_DIS)?CONNE/ });

  test('map, workbench, search, briefings and exports work', async ({
    atlas,
    page,
    host,
    context,
  }) => {
    await atlas.open();
    expect(await filesKept(page)).toEqual(filesToKeep());
    await host.close();
    await context.setOffline(true);
    // The first page too: it was loaded before anything was kept.
    await openHelp(page);

    await atlas.open('?lang=zh&sel=d.510600');
    await expect(atlas.detailHeading).toHaveText('德阳市');
    await atlas.find('my', '绵阳市');
    await expect(atlas.detailHeading).toHaveText('绵阳市');
    await page.keyboard.press('t');
    await expect(atlas.table.getByRole('rowheader').first()).toBeVisible();
    await atlas.table.getByRole('button', { name: zh.files.title }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: zh.files.formats.xlsx.name }).click();
    expect(await (await saving).failure()).toBeNull();
    await page.getByRole('button', { name: zh.workbench.views.matrix, exact: true }).click();
    await expect(page.getByRole('treegrid', { name: zh.matrix.title })).toBeVisible();

    await page.goto('./?play=province-at-a-glance.2');
    await atlas.live();
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '2');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
    // Nothing was ever asked for outside the folder, nor anything that is not there.
    expect(host.asked.filter((name) => name.startsWith('/'))).toEqual([]);
  });
});

test.describe('without the live map', () => {
  test.use({ webgl: false, expectedTroubles: /Failed to load resource|bad HTTP response code/ });

  test('files that were lost or spoilt in the cache come from the network again', async ({
    atlas,
    page,
    host,
  }) => {
    await atlas.open('', { live: false });
    await filesKept(page);
    const [records, help, styles] = ['assets/records-', 'assets/Help-', 'assets/index-'].map(
      builtFile,
    ) as [string, string, string];
    await spoil(page, records, '{"half": "a file');
    await spoil(page, styles, null);
    await spoil(page, help, null);
    host.asked.length = 0;
    await atlas.open('?lang=zh', { live: false });
    await openHelp(page);
    expect(host.asked).toEqual(expect.arrayContaining([records, styles, help]));
    // And they are kept again.
    await host.close();
    await atlas.open('?lang=en', { live: false });
    await openHelp(page);
  });

  test('a host without a service worker leaves all else as it is', async ({
    atlas,
    page,
    host,
  }) => {
    host.changed.set('sw.js', null);
    await atlas.open('', { live: false });
    await expect.poll(() => host.asked).toContain('sw.js');
    await openHelp(page);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('half a release is not taken over', async ({ atlas, page, host }) => {
    await atlas.open('', { live: false });
    await filesKept(page);
    await releaseNext(host, HELP);
    // The new service worker is up, the new page is not yet.
    host.changed.delete('index.html');
    const end = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const next = registration.installing;
      if (!next) return registration.waiting ? 'installed' : 'redundant';
      return new Promise<string>((ended) => {
        next.addEventListener('statechange', () => ended(next.state), { once: true });
      });
    });
    expect(end).toBe('redundant');
    await expect(notice(page)).toHaveCount(0);
    await atlas.open('?lang=zh', { live: false });
    await openHelp(page);
  });

  test('a newer version is announced, and comes when the reader says so', async ({
    atlas,
    page,
    host,
  }) => {
    await atlas.open('?sel=d.510600', { live: false });
    await filesKept(page);
    await expect(notice(page)).toHaveCount(0);
    await releaseNext(host, HELP);
    await lookForNext(page);
    await expect(notice(page)).toBeVisible();
    await expect(page.getByRole('status').filter({ has: notice(page) })).toHaveCount(1);
    // The page goes on as it was, with a part that the host no longer has.
    expect(await isNext(page)).toBe(false);
    await openHelp(page);

    await page.getByRole('button', { name: zh.offline.later }).click();
    await expect(notice(page)).toHaveCount(0);
    await atlas.open('?sel=d.510600', { live: false });
    expect(await isNext(page), 'loading the page again is no consent').toBe(false);
    await page.getByRole('button', { name: zh.offline.reload }).click();
    await expect.poll(() => isNext(page).catch(() => false)).toBe(true);
    await expect(atlas.detailHeading).toHaveText('德阳市');
    await expect(notice(page)).toHaveCount(0);
    await expect.poll(() => filesKept(page)).not.toContain(HELP);
    expect(await filesKept(page)).toContain('assets/renamed.js');
  });

  test('a running briefing hears nothing of it and keeps its own version', async ({
    atlas,
    page,
    host,
    context,
  }) => {
    const number = page.getByRole('progressbar');
    await page.goto('./?play=province-at-a-glance.1');
    await expect(number).toHaveAttribute('aria-valuenow', '1');
    await filesKept(page);
    await releaseNext(host, HELP);
    await lookForNext(page);
    await page.keyboard.press('ArrowRight');
    await expect(number).toHaveAttribute('aria-valuenow', '2');
    await expect(notice(page)).toHaveCount(0);

    // Another page takes the newer version over.
    const other = new Atlas(await context.newPage());
    await withoutWebgl(other.page);
    await other.open('', { live: false });
    await other.page.getByRole('button', { name: zh.offline.reload }).click();
    await expect.poll(() => isNext(other.page).catch(() => false)).toBe(true);

    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await expect(number).toHaveAttribute('aria-valuenow', '3');
    expect(await isNext(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(atlas.search).toBeVisible();
    await expect(notice(page)).toBeVisible();
    await openHelp(page);
    await page.getByRole('button', { name: zh.offline.reload }).click();
    await expect.poll(() => isNext(page).catch(() => false)).toBe(true);
  });
});
