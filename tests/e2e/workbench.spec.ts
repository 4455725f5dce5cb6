import { stat } from 'node:fs/promises';
import { en, expect, test, zh } from './atlas.ts';
import { expectAccessible } from './axe.ts';

test.use({ webgl: false });

/** The bar of the workbench, by the words on its buttons. */
const views = zh.workbench.views;

test('compare 宜宾 and 绵阳', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  const workbench = page.getByRole('region', { name: zh.workbench.title });
  await workbench.getByRole('button', { name: views.compare }).click();
  for (const name of ['宜宾', '绵阳']) {
    await workbench.getByRole('combobox', { name: zh.compare.picker.label }).fill(name);
    await page.getByRole('option', { name }).first().click();
  }
  await expect(workbench.getByText(/^Jaccard/)).toBeVisible();
  await expect(workbench.getByRole('heading', { name: /^两地都有（\d+）$/ })).toBeVisible();
  expect(atlas.address.get('compare')).toBe('511500.510700');
  await page.reload();
  await expect(workbench.getByRole('heading', { name: /^两地都有（\d+）$/ })).toBeVisible();
  await expectAccessible(page, 'the comparison');
});

test('who else has 动力电池', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  const workbench = page.getByRole('region', { name: zh.workbench.title });
  await workbench.getByRole('button', { name: views.shared }).click();
  await workbench.getByText(zh.shared.questions.industry, { exact: true }).first().click();
  await workbench.getByRole('combobox', { name: zh.shared.industry }).fill('动力电池');
  await page.getByRole('option', { name: '动力电池' }).first().click();
  await expect(workbench.getByText(/21 个市州中有 \d+ 个承载动力电池/).first()).toBeVisible();
  await expect(workbench.getByText('遂宁').first()).toBeVisible();
  expect(atlas.address.get('ask')).toBe('i.equipment-power-batteries');
  await expectAccessible(page, 'shared designation');
});

test('what lies within 30 km of the 成渝中线', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  const workbench = page.getByRole('region', { name: zh.workbench.title });
  await workbench.getByRole('button', { name: views.corridor }).click();
  await workbench
    .getByRole('combobox', { name: zh.corridor.line })
    .selectOption({ label: '成渝中线高铁' });
  await expect(workbench.getByText(/30 千米内有 \d+ 个项目、\d+ 条产业布局/)).toBeVisible();
  await expect(workbench.getByRole('button', { name: '安岳站' }).first()).toBeVisible();
  await workbench.getByRole('spinbutton').fill('10');
  await expect(workbench.getByText(/10 千米内有 \d+ 个项目/)).toBeVisible();
  expect(atlas.address.get('line')).toBe('p.chengyu-mid-hsr');
  expect(atlas.address.get('reach')).toBe('10');
  await expectAccessible(page, 'a corridor');
});

test('a cell of the matrix tells its clause, by the keyboard alone', async ({ atlas, page }) => {
  await atlas.open('?view=matrix', { live: false });
  const grid = page.getByRole('treegrid');
  await grid.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('row', { expanded: true })).toHaveCount(1);
  await expectAccessible(page, 'the matrix');
});

test('print Panxi', async ({ atlas, page }, info) => {
  await atlas.open('?sel=r.panxi', { live: false });
  await atlas.detail.getByRole('button', { name: zh.dossier.open }).click();
  const dossier = page.getByRole('dialog', { name: '攀西经济区' });
  await expect(dossier.getByRole('heading', { name: '攀西经济区' })).toBeVisible();
  await expectAccessible(page, 'a dossier');
  await page.emulateMedia({ media: 'print' });
  // On paper there is the page alone, and nothing of it is wider than the sheet.
  await expect(page.getByRole('banner')).toBeHidden();
  const sheet = dossier.locator('.dossier-sheet');
  const overflow = await sheet.evaluate((paper) => paper.scrollWidth - paper.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  for (const word of ['凉山', zh.map.notice, zh.dossier.sources])
    await expect(sheet.getByText(word).first()).toBeVisible();
  const path = info.outputPath('panxi.pdf');
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  expect((await stat(path)).size).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: 'screen' });
  await dossier.getByRole('button', { name: zh.language.switchTo }).click();
  await expect(page.getByRole('heading', { name: 'Panxi Economic Zone' })).toBeVisible();
  await page.getByRole('button', { name: en.dossier.close }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
