import { readFile } from 'node:fs/promises';
import gcoord from 'gcoord';
import { gbk } from '../own/read/files.ts';
import { expect, test, zh } from './atlas.ts';

const { intake, own, images } = zh;

/** Parks as a county's office keeps them: old names, WGS 84 turned into GCJ-02, what may go wrong. */
const PARKS: readonly (readonly [string, string, string, number, number, string])[] = [
  ['现代工业港', '郫县', '电子信息', 103.887, 30.81, '52.3'],
  ['化工园', '达县', '天然气化工', 107.51, 31.2, '31'],
  ['航空港', '双流县', '新能源', 103.92, 30.57, '88.1'],
  ['经开区', '绵阳市', '新型显示', 104.73, 31.46, '45'],
  ['叙州园', '宜宾县', '动力电池', 104.53, 28.7, '12'],
  ['西昌园', '西昌市', '钒钛', 102.26, 27.9, '9'],
  ['江油园', '江油市', '先进材料', 31.78, 104.74, '7'],
  ['外省园', '济南市', '装备制造', 117, 36.6, '15'],
];

function parksFile(): Buffer {
  const rows = PARKS.map(([name, place, industry, x, y, size]) => {
    // The row with the numbers exchanged stays as it is.
    const [longitude, latitude] =
      x < y ? [x, y] : gcoord.transform<[number, number]>([x, y], gcoord.WGS84, gcoord.GCJ02);
    return [name, place, industry, longitude.toFixed(6), latitude.toFixed(6), size].join(',');
  });
  const text = `园区,所在区县,主导产业,经度,纬度,面积（平方公里）\n${rows.join('\n')}\n`;
  return Buffer.from(gbk(text));
}

test('a planner brings a list of parks, from file to printed map', async ({ atlas, page }) => {
  await atlas.open('?theme=light&panel=own');
  await page.getByRole('button', { name: own.importData }).click();
  const dialog = page.getByRole('dialog', { name: intake.title });
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'parks.csv',
    mimeType: 'text/csv',
    buffer: parksFile(),
  });
  await expect(dialog.getByLabel(intake.facts.encoding)).toHaveValue('gb18030');
  await expect(dialog.getByText(intake.report.sum('8', '6', '2')).first()).toBeVisible();

  await dialog.getByLabel(intake.understood.datum).selectOption('gcj02');
  await dialog.getByRole('button', { name: intake.report.unswap }).click();
  await expect(dialog.getByText(intake.report.sum('8', '7', '1')).first()).toBeVisible();
  await dialog.getByRole('button', { name: intake.add('7') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: own.layers })).toContainText('parks');
  await expect(page).toHaveURL(/[?&]own=own-[a-z0-9]{6}/);

  // It is kept: the page is opened again, and its rows are in a table.
  await page.reload();
  await atlas.live();
  await page.keyboard.press('t');
  await atlas.table.getByRole('tab', { name: zh.table.tabs.own }).click();
  const row = atlas.table.getByRole('row').filter({ hasText: '现代工业港' });
  await expect(row).toContainText('郫都');
  await row.getByRole('button', { name: '现代工业港' }).click();
  await expect(atlas.detailHeading).toHaveText('现代工业港');
  await expect(atlas.detail).toContainText('parks.csv');
  await expect(atlas.detail).toContainText('52.3');

  // Printed as a vector page, it names the file and says whose it is.
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  const pages = page.getByRole('dialog', { name: images.title });
  await expect(pages.getByRole('img')).toBeVisible();
  await pages.getByRole('radio', { name: 'SVG' }).check();
  const downloading = page.waitForEvent('download');
  await pages.getByRole('button', { name: images.save('SVG') }).click();
  const svg = await readFile(await (await downloading).path(), 'utf8');
  expect(svg).toContain('parks.csv');
});
