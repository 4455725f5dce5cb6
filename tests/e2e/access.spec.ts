import { en, expect, test, zh } from './atlas.ts';
import { expectAccessible } from './axe.ts';

const DETAILS = {
  prefecture: 'd.510600',
  county: 'd.510681',
  region: 'r.chengdu-metro',
  industry: 'i.equipment',
  clause: 'c.decision-4-equipment',
};

test.describe('without the live map', () => {
  test.use({ webgl: false });

  // Every rule in the light theme; in the others what a theme can break, colour and size.
  for (const theme of ['light', 'dark', 'projector'] as const) {
    const rules = theme === 'light' ? 'all' : 'look';

    test(`axe finds nothing on any detail, ${theme}`, async ({ atlas, page }) => {
      await atlas.open(`?theme=${theme}`, { live: false });
      await expectAccessible(page, 'the default view', rules);
      for (const [kind, selection] of Object.entries(DETAILS)) {
        await atlas.open(`?theme=${theme}&sel=${selection}`, { live: false });
        await expect(atlas.detailHeading).toBeVisible();
        const sources = atlas.detail.getByRole('button', { name: new RegExp(zh.detail.sources) });
        if ((await sources.count()) > 0) await sources.first().click();
        await expectAccessible(page, `the detail of a ${kind}`, rules);
      }
    });

    test(`axe finds nothing on tables, layers, search and help, ${theme}`, async ({
      atlas,
      page,
    }) => {
      const narrow = 'on=equipment&evidence=document&projects=transport-rail.ecology.hydrogen';
      await atlas.open(`?theme=${theme}&view=table&${narrow}`, { live: false });
      await expectAccessible(page, 'the table of assignments', rules);
      await atlas.table.getByRole('tab', { name: zh.table.tabs.projects }).click();
      await expectAccessible(page, 'the table of projects', rules);
      await atlas.table.getByRole('rowheader').first().getByRole('button').click();
      await expect(atlas.detailHeading).toBeVisible();
      await atlas.table.getByRole('tab', { name: zh.table.tabs.divisions }).click();
      await expectAccessible(page, 'the table of prefectures beside a project', rules);

      await atlas.open(`?theme=${theme}&figure=gdp.latest&${narrow}`, { live: false });
      for (const title of [...Object.values(zh.families), ...Object.values(zh.groups)])
        await atlas.unfold(title);
      const { regions, indicators, base } = zh.layers;
      for (const title of [regions, indicators, zh.filters.title, base]) await atlas.unfold(title);
      await expectAccessible(page, 'all layers, filters and chips', rules);

      await atlas.search.fill('德阳');
      await expect(atlas.results.first()).toBeVisible();
      await expectAccessible(page, 'search results', rules);
      await atlas.search.fill('qqqq');
      await expect(page.getByText(zh.search.empty('qqqq'))).toBeVisible();
      await expectAccessible(page, 'a search without results', rules);
      await atlas.search.fill('');

      await page.getByRole('button', { name: zh.menu.help }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'help', rules);
    });
  }

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
  await expectAccessible(page, 'the live map');
});
