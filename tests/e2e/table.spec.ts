import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { booleanClockwise } from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { type Atlas, expect, test, zh } from './atlas.ts';

test.use({ webgl: false });

const { fields, formats, about } = zh.files;

/** Choose a format in the export menu and read what the browser saved. */
async function saved(atlas: Atlas, page: Page, format: keyof typeof formats) {
  await atlas.table.getByRole('button', { name: zh.files.title }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: formats[format].name }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** The rows in sight by the text of some cell. */
const column = (rows: Locator, index: number) =>
  rows.evaluateAll(
    (all, at) => all.map((row) => (row.children[at]?.textContent ?? '').trim()),
    index,
  );

test('the table is filtered, exported and read back', async ({ atlas, page }) => {
  await atlas.open('?on=equipment&evidence=document.public&view=table', { live: false });
  await atlas.table.getByRole('searchbox', { name: zh.table.find }).fill('德阳');
  await atlas.table.getByRole('columnheader', { name: zh.table.columns.industry }).click();
  const rows = atlas.table.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const found = await rows.count();
  expect(found).toBeGreaterThan(1);
  await expect(atlas.table.getByText(zh.table.found(found, 41))).not.toHaveCount(0);
  const industries = await column(rows, 2);
  expect(atlas.address.get('find')).toBe('德阳');
  expect(atlas.address.get('sort')).toBe('industry');

  const csv = await saved(atlas, page, 'csv');
  expect(csv.name).toMatch(/^川产图-产业布局-\d{4}-\d\d-\d\d\.csv$/);
  expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Record<string, string>>(
    csv.content.toString('utf8').slice(1),
    {
      header: true,
    },
  );
  expect(errors).toEqual([]);
  expect(data.map((row) => row[zh.files.chinese(zh.table.columns.industry)])).toEqual(industries);
  for (const row of data) {
    expect(row[fields.adcode]).toBe('510600');
    expect(row[zh.files.english(fields.place)]).toBe('Deyang City');
    expect(row[fields.notice]).toBe(zh.map.notice);
    expect(row[fields.sources]).not.toBe('');
    expect(row[fields.addresses]).toMatch(/https?:\/\/|无可用网址/);
  }

  const xlsx = await saved(atlas, page, 'xlsx');
  const [sheet, aboutSheet] = await readSheets(xlsx.content);
  const [heading = [], ...cells] = sheet?.data ?? [];
  expect(heading).toEqual(Object.keys(data[0] ?? {}));
  expect(cells.map((row) => row[heading.indexOf(fields.adcode)])).toEqual(
    industries.map(() => 510600),
  );
  const statements = new Map(aboutSheet?.data.map(([label, value]) => [label, value]));
  expect(aboutSheet?.sheet).toBe(about.sheet);
  expect(statements.get(about.notice)).toBe(zh.map.notice);
  expect(statements.get(about.licence)).toContain('CC BY 4.0');
  expect(statements.get(about.find)).toBe('德阳');
  expect(decodeURIComponent(String(statements.get(about.address)))).toContain('find=德阳');

  const geojson = await saved(atlas, page, 'geojson');
  const collection = JSON.parse(geojson.content.toString('utf8')) as FeatureCollection;
  expect(collection.features.map(({ properties }) => properties?.industryZh)).toEqual(industries);
  expect(new Set(collection.features.map(({ geometry }) => geometry.type))).toEqual(
    new Set(['Point']),
  );
  expect(collection.bbox).toHaveLength(4);
});

test('prefectures are saved with their boundaries', async ({ atlas, page }) => {
  await atlas.open('?view=table&rows=divisions&figure=gdp.latest&sort=-value', { live: false });
  const { content } = await saved(atlas, page, 'geojson');
  const { features } = JSON.parse(content.toString('utf8')) as FeatureCollection;
  expect(features).toHaveLength(21);
  expect(features[0]?.properties).toMatchObject({ adcode: 510100, figureYear: 2025 });
  for (const { geometry } of features) {
    const outer: Position[][] =
      geometry.type === 'Polygon'
        ? geometry.coordinates.slice(0, 1)
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flatMap(([ring]) => (ring ? [ring] : []))
          : [];
    expect(outer.length).toBeGreaterThan(0);
    expect(outer.some((ring) => booleanClockwise(ring))).toBe(false);
  }
});

test('a long table scrolls, and Escape and letters stay in the menu', async ({ atlas, page }) => {
  await atlas.open('?view=table', { live: false });
  const all = Number(await atlas.table.getByRole('table').getAttribute('aria-rowcount'));
  await expect(atlas.table.getByRole('row')).not.toHaveCount(all);
  await atlas.table
    .locator('.table-scroll')
    .evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
  await expect(atlas.table.locator(`tr[aria-rowindex="${all}"]`)).toBeInViewport();

  await atlas.table.getByRole('button', { name: zh.files.title }).press('Enter');
  const item = page.getByRole('menuitem', { name: formats.csv.name });
  await expect(item).toBeFocused();
  await page.keyboard.press('t');
  await expect(item).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(item).toHaveCount(0);
  await expect(atlas.table).toBeVisible();
  await expect(atlas.table.getByRole('button', { name: zh.files.title })).toBeFocused();
});

test.describe('when the part that writes a file does not load', () => {
  test.use({ expectedTroubles: /workbook|Failed to load resource/ });

  test('that is said, and loading again loses nothing', async ({ atlas, page }) => {
    await page.route(/workbook-.*\.js/, (route) => route.abort());
    await atlas.open('?on=equipment&view=table&find=德阳', { live: false });
    await atlas.table.getByRole('button', { name: zh.files.title }).click();
    await page.getByRole('menuitem', { name: formats.xlsx.name }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(zh.files.failed(formats.xlsx.name));
    await expect(atlas.table.getByRole('searchbox')).toHaveValue('德阳');
    await page.unroute(/workbook-.*\.js/);
    await alert.getByRole('button', { name: zh.trouble.reload }).click();
    await expect(alert).toHaveCount(0);
    await expect(atlas.table.getByRole('searchbox')).toHaveValue('德阳');
    expect((await saved(atlas, page, 'xlsx')).name).toMatch(/\.xlsx$/);
  });
});
