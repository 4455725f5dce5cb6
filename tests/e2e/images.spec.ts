import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PALETTES } from '../../src/map/palette.ts';
import { expect, test, zh } from './atlas.ts';
import { expectAccessible } from './axe.ts';
import { colorOf, colorsAt, isNear } from './pictures.ts';

const { images } = zh;

/** Open the dialog by its key. */
async function openDialog(page: Page) {
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: images.title });
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

/** Save what the dialog is set to and read it back. */
async function saved(page: Page, format: keyof typeof images.formats) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: images.save(images.formats[format].name) }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Width and height out of a PNG's first chunk. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('a page for a screen has the live map on it', async ({ atlas, page }) => {
  await atlas.open('?theme=light');
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: images.ratios(1) }).check();
  const { name, content } = await saved(page, 'png');
  expect(name).toMatch(/^川产图-四川六大优势产业布局-\d{4}-\d\d-\d\d\.png$/);
  expect(sizeOf(content)).toEqual([1600, 900]);
  await expect(dialog.getByRole('status')).toHaveText(images.done(name));
  const points = Array.from({ length: 80 * 45 }, (_, index): [number, number] => [
    (index % 80) * 20 + 10,
    Math.floor(index / 80) * 20 + 10,
  ]);
  const colors = await colorsAt(page, content, points);
  const { zones, neighbour, halo } = PALETTES.light;
  for (const hex of [...Object.values(zones), neighbour, halo])
    expect(colors.filter((color) => isNear(color, colorOf(hex))).length, hex).toBeGreaterThan(5);
});

test('cancelling leaves no file, and the next one is made', async ({ atlas, page }) => {
  await atlas.open();
  const dialog = await openDialog(page);
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await dialog.getByRole('button', { name: images.save('PNG') }).press('Enter');
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: images.cancel }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(images.cancelled);
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  // The desk's own map is the only one left.
  await expect(page.locator('canvas')).toHaveCount(1);
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  await saved(page, 'svg');
  expect(names).toEqual([expect.stringMatching(/\.svg$/)]);
});

test.describe('without WebGL', () => {
  test.use({ webgl: false });

  test('a page for paper has a map of vectors on it, and says so', async ({ atlas, page }) => {
    await atlas.open('?on=equipment&projects=transport-rail', { live: false });
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: images.pages.portrait }).check();
    const { name, content } = await saved(page, 'png');
    expect(sizeOf(content)).toEqual([1588, 2246]);
    await expect(dialog.getByRole('status')).toHaveText(
      `${images.done(name)} ${images.drawnStill}`,
    );
  });

  test('an SVG stands alone with title, notice and legend', async ({ atlas, page }) => {
    await atlas.open('?figure=gdp.2024&projects=transport-air', { live: false });
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: 'SVG' }).check();
    await dialog.getByRole('textbox', { name: images.heading }).fill('会议用图');
    const { name, content } = await saved(page, 'svg');
    expect(name).toMatch(/^川产图-会议用图-\d{4}-\d\d-\d\d\.svg$/);
    // In a page of its own: the atlas's policy lets nobody make a document out of text.
    const reader = await page.context().newPage();
    const found = await reader.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        troubles: file.querySelectorAll('parsererror').length,
        root: file.documentElement.localName,
        words: [...file.querySelectorAll('text')].map((one) => one.textContent),
      };
    }, content.toString('utf8'));
    expect(found).toMatchObject({ troubles: 0, root: 'svg' });
    expect(found.words).toContain('会议用图');
    expect(found.words.join(' ')).toContain(zh.map.notice);
    expect(found.words).toContain(zh.legend.title);
    expect(found.words.join(' ')).toContain(zh.categories['transport-air']);
  });

  test('the dialog is accessible, and Escape closes it alone', async ({ atlas, page }) => {
    await atlas.open('?sel=d.510600', { live: false });
    const dialog = await openDialog(page);
    await expectAccessible(page, 'the dialog of images', 'all');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(atlas.detailHeading).toBeVisible();
  });
});
