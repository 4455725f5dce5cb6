import { en, expect, test, zh } from './atlas.ts';

test('language and theme change in place', async ({ atlas, page }) => {
  await atlas.open('?sel=d.510600');
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle(/川产图/);

  await page.getByRole('button', { name: zh.language.switchTo }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Sichuan Industry Atlas/);
  await expect(atlas.detailHeading).toHaveText('Deyang City');
  await expect(page.getByRole('navigation', { name: en.nav.layers })).toBeVisible();
  await expect(page.getByText(en.map.notice)).toBeVisible();
  expect(await page.getByRole('main').textContent()).not.toContain(zh.legend.title);

  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const papers = new Set([await paper()]);
  for (const theme of ['dark', 'projector'] as const) {
    await page.getByRole('combobox', { name: en.theme.label }).selectOption(en.theme[theme]);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    papers.add(await paper());
  }
  expect(papers.size).toBe(3);

  await page.getByRole('button', { name: en.language.switchTo }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(atlas.detailHeading).toHaveText('德阳市');
  expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true);
});

test('every text of the page is in the chosen language', async ({ atlas, page }) => {
  await atlas.open('?lang=en&theme=light&view=table', { live: false });
  for (const name of Object.values(en.families)) await atlas.unfold(name);
  for (const name of [en.layers.regions, en.filters.title, en.layers.base])
    await atlas.unfold(name);
  // Han is left only where it is quoted or is the name of the other language.
  const texts = await page
    .locator('nav, [aria-label="Legend"], [aria-label="What the map shows"]')
    .allTextContents();
  expect(texts.length).toBe(3);
  expect(texts.join('\n')).not.toMatch(/\p{Script=Han}/u);
});
