import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { Atlas, en, expect, test, withoutWebgl, zh } from './atlas.ts';

/** Machines set up elsewhere, or wrongly. */
const MACHINES = [
  { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', now: '2026-06-15T04:00:00Z', day: '2026-06-15' },
  {
    locale: 'ar-EG',
    timezoneId: 'Pacific/Kiritimati',
    now: '1970-01-01T12:00:00Z',
    day: '1970-01-01',
  },
  { locale: 'th-TH', timezoneId: 'Asia/Bangkok', now: '2099-12-31T20:00:00Z', day: '2100-01-01' },
  {
    locale: 'tr-TR',
    timezoneId: 'Pacific/Pago_Pago',
    now: '2026-03-01T05:00:00Z',
    day: '2026-02-28',
  },
] as const;

/** What a reader sees and takes along on such a machine. */
async function seenOn(browser: Browser, machine: (typeof MACHINES)[number], baseURL: string) {
  const { locale, timezoneId, now, day } = machine;
  const context = await browser.newContext({
    locale,
    timezoneId,
    baseURL,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await withoutWebgl(page);
  const atlas = new Atlas(page);
  await atlas.open('?lang=en&theme=light&figure=gdp.2023&sel=d.510600&view=table&rows=divisions', {
    live: false,
  });
  await expect(atlas.detailHeading).toHaveText(/Deyang/);
  await expect(atlas.table.getByRole('rowheader').first()).toBeVisible();
  const address = new URL(page.url()).search;
  const detail = await atlas.detail.innerText();
  const legend = await atlas.legend.innerText();
  const table = await atlas.table.innerText();
  await atlas.table.getByRole('button', { name: en.files.title }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: en.files.formats.csv.name }).click();
  const download = await downloading;
  expect(download.suggestedFilename(), locale).toContain(`-${day}.csv`);
  const csv = await readFile(await download.path(), 'utf8');
  // The dotless i of Turkish, and capitals.
  const found: string[] = [];
  for (const query of ['ZIGONG', 'zıgong', 'LITHIUM', 'panxi']) {
    await atlas.search.fill(query);
    if (query !== 'zıgong') await expect(atlas.results.first(), query).toBeVisible();
    found.push(query === 'zıgong' ? '' : await atlas.results.first().innerText());
  }
  expect(atlas.troubles, locale).toEqual([]);
  await context.close();
  return { address, detail, legend, table, csv, found };
}

test('figures, files and addresses are the same on every machine', async ({ browser, baseURL }) => {
  const [usual, ...odd] = MACHINES;
  const expected = await seenOn(browser, usual, baseURL ?? '');
  expect(expected.csv).toContain('510600');
  for (const machine of odd)
    expect(await seenOn(browser, machine, baseURL ?? ''), machine.locale).toEqual(expected);
});

test('the speaker’s clock is right after hours of sleep', async ({ page, atlas: _ }) => {
  const { speaker } = zh.briefing;
  await page.clock.install({ time: '2026-11-22T23:50:00' });
  await page.goto('./?speaker');
  const times = page.locator('.speaker-clock dd');
  await expect(times.nth(1)).toHaveText(/^0:/);
  // Time passed, and the timers of the page did not run meanwhile.
  await page.clock.fastForward('03:20:00');
  await expect(times.nth(0)).toHaveText(/^03:1/);
  await expect(times.nth(1)).toHaveText(/^20[01]:/);
  await page.getByRole('button', { name: speaker.reset }).click();
  await expect(times.nth(1)).toHaveText(/^0:/);
});

test.describe('asleep', () => {
  test.use({ viewport: { width: 640, height: 480 } });

  test('a frozen window wakes up live, and in step with the speaker', async ({
    atlas,
    page,
    context,
  }) => {
    const scene = page.getByRole('progressbar');
    await page.goto('./?lang=zh&play=province-at-a-glance.1');
    await atlas.live();
    const speaker = await context.newPage();
    await speaker.goto('./?speaker');
    await expect(speaker.locator('.speaker-place')).toContainText('1');
    const browser = await context.newCDPSession(page);
    await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
    await speaker.keyboard.press('PageDown');
    await browser.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    await expect(scene).toHaveAttribute('aria-valuenow', '2');
    await expect(speaker.locator('.speaker-place')).toContainText('2');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: zh.map.zoomIn }).click();
    await expect.poll(() => atlas.address.has('at')).toBe(true);
    await atlas.live();
  });
});
