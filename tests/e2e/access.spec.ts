import { en, expect, test, zh } from './atlas.ts';
import { expectAccessible, expectAccessibleInEveryTheme } from './axe.ts';

const DETAILS = {
  prefecture: 'd.510600',
  county: 'd.510681',
  region: 'r.chengdu-metro',
  industry: 'i.equipment',
  clause: 'c.decision-4-equipment',
};

/** Few rows of every kind. */
const NARROW = 'on=equipment&evidence=document&projects=transport-rail.ecology.hydrogen';

test.describe('without the live map', () => {
  test.use({ webgl: false });

  test('axe finds nothing on any detail', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    await expectAccessibleInEveryTheme(page, 'the default view');
    for (const [kind, selection] of Object.entries(DETAILS)) {
      await atlas.go(`?sel=${selection}`);
      await expect(atlas.detailHeading).toBeVisible();
      const sources = atlas.detail.getByRole('button', { name: new RegExp(zh.detail.sources) });
      if ((await sources.count()) > 0) await sources.first().click();
      await expectAccessibleInEveryTheme(page, `the detail of a ${kind}`);
    }
  });

  test('axe finds nothing on tables', async ({ atlas, page }) => {
    await atlas.open(`?view=table&${NARROW}`, { live: false });
    await expectAccessibleInEveryTheme(page, 'the table of assignments');
    await atlas.table.getByRole('tab', { name: zh.table.tabs.projects }).click();
    await expectAccessibleInEveryTheme(page, 'the table of projects');
    await atlas.table.getByRole('rowheader').first().getByRole('button').click();
    await expect(atlas.detailHeading).toBeVisible();
    await atlas.table.getByRole('tab', { name: zh.table.tabs.divisions }).click();
    await expectAccessibleInEveryTheme(page, 'the table of prefectures beside a project');
  });

  test('axe finds nothing on layers, search and help', async ({ atlas, page }) => {
    await atlas.open(`?figure=gdp.latest&${NARROW}`, { live: false });
    for (const title of [...Object.values(zh.families), ...Object.values(zh.groups)])
      await atlas.unfold(title);
    const { regions, indicators, base } = zh.layers;
    for (const title of [regions, indicators, zh.filters.title, base]) await atlas.unfold(title);
    await expectAccessibleInEveryTheme(page, 'all layers, filters and chips');

    await atlas.search.fill('德阳');
    await expect(atlas.results.first()).toBeVisible();
    await expectAccessibleInEveryTheme(page, 'search results');
    await atlas.search.fill('qqqq');
    await expect(page.getByText(zh.search.empty('qqqq'))).toBeVisible();
    await expectAccessibleInEveryTheme(page, 'a search without results');
    await atlas.search.fill('');

    await page.getByRole('button', { name: zh.menu.help }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInEveryTheme(page, 'help');
  });

  test('axe finds nothing in English', async ({ atlas, page }) => {
    await atlas.open('?lang=en&view=table&sel=d.510600&on=equipment', { live: false });
    await expect(atlas.detailHeading).toHaveText(/Deyang/);
    await expectAccessible(page, 'the desk in English');
    await page.getByRole('button', { name: en.menu.help }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'help in English');
  });

  test.describe('when something is wrong', () => {
    test.use({ expectedTroubles: /500/ });

    test('axe finds nothing on the messages', async ({ atlas, page }) => {
      await atlas.open('?sel=d.999999', { live: false });
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAccessible(page, 'the notice on a broken address');
      await page.route('**/records-*.json', (route) => route.fulfill({ status: 500 }));
      await page.reload();
      await expect(page.getByRole('heading', { name: zh.trouble.data })).toBeVisible();
      await expectAccessible(page, 'missing data');
    });
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('axe finds nothing on any sheet', async ({ atlas, page }) => {
      await atlas.open('?sel=d.510600&on=equipment', { live: false });
      await expectAccessible(page, 'the detail');
      for (const sheet of [zh.nav.layers, zh.nav.legend, zh.nav.work]) {
        await page.getByRole('button', { name: sheet, exact: true }).tap();
        await expectAccessible(page, `the sheet ${sheet}`);
      }
    });
  });
});

test('axe finds nothing on the live map', async ({ atlas, page }) => {
  await atlas.open();
  await expect(page.locator('.maplibregl-canvas')).toHaveAccessibleName(zh.map.label);
  await expectAccessible(page, 'the live map');
});
