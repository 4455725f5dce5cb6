import { expect, test, zh } from './atlas.ts';
import { expectAccessible } from './axe.ts';
import { goTo, VIEWS } from './everyView.ts';
import { keepLayer, pointsLayerOf } from './ownLayers.ts';

test.use({ webgl: false });

/** What other tests hold against axe on their way. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'the map',
  'filters',
  'a prefecture',
  'the table of placements',
  'the table of prefectures',
  'the matrix',
  'a comparison',
  'who shares an industry',
  'a corridor',
  'a briefing that plays',
]);

test('axe finds nothing on any view that has an address', async ({ atlas, page }) => {
  await atlas.open('?theme=light', { live: false });
  for (const view of VIEWS) {
    if (ELSEWHERE.has(view.name)) continue;
    await goTo(page, view, 'theme=light');
    await expectAccessible(page, view.name);
  }
});

test('axe finds nothing on the steps of an import, a form and an own point', async ({
  atlas,
  page,
}) => {
  await keepLayer(
    page,
    pointsLayerOf([{ name: '电池园', at: [104.6, 28.8], cells: ['电池', 12] }]),
  );
  await atlas.open('?theme=light&panel=own&own=own-parks1&sel=o.own-parks1.2', { live: false });
  await expect(atlas.detailHeading).toHaveText('电池园');
  await page
    .getByRole('button', { name: zh.own.row.unfold('园区名单') })
    .first()
    .click();
  await expectAccessible(page, 'an own layer and its point');

  await page.getByRole('button', { name: zh.own.importData }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page, 'the source of an import');
  await dialog
    .getByRole('textbox')
    .fill('城市\t产业\t产值（亿元）\n宜宾\t动力电池\t12\n济南\t钢铁\t3\n');
  await dialog.getByRole('button', { name: zh.intake.source.read }).click();
  await expect(dialog.getByText(/读到 2 行/).first()).toBeVisible();
  await expectAccessible(page, 'the report of an import');
  await page.keyboard.press('Escape');
});

test('axe finds nothing in the speaker’s window and in an embedded briefing', async ({ page }) => {
  await page.goto('./?speaker=1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'the speaker’s window');
  await page.goto('./?embed=1&play=going-out.1');
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await expectAccessible(page, 'an embedded briefing');
});
