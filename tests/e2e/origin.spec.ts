import { en, expect, isElsewhere, test, zh } from './atlas.ts';

test('a whole visit asks nothing of any other origin', async ({ atlas, page, context }) => {
  const asked: string[] = [];
  const elsewhere: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    asked.push(address);
    if (!isElsewhere(address, page)) return route.continue();
    elsewhere.push(address);
    return route.abort();
  });

  await atlas.open();
  await atlas.find('dy', '德阳市');
  await expect(atlas.detailHeading).toHaveText('德阳市');
  await atlas.toggle(zh.categories['transport-rail']);
  await atlas.unfold(zh.layers.indicators);
  await atlas.layers
    .getByRole('combobox', { name: zh.layers.indicators })
    .selectOption({ index: 1 });
  await page.getByRole('button', { name: zh.map.zoomIn }).click();
  await page.getByRole('combobox', { name: zh.theme.label }).selectOption('dark');
  await page.getByRole('button', { name: zh.language.switchTo }).click();
  await page.getByRole('button', { name: en.workbench.views.table, exact: true }).click();
  for (const tab of await atlas.table.getByRole('tab').all()) await tab.click();
  await page.getByRole('button', { name: en.menu.help }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await atlas.live();

  expect(asked.length).toBeGreaterThan(5);
  expect(elsewhere).toEqual([]);
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(addresses.filter((address) => isElsewhere(address, page))).toEqual([]);
});
