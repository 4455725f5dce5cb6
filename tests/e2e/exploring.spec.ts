import { en, expect, test, zh } from './atlas.ts';
import { type Color, colorOf, colorsAt, isNear, pixelOf, settledPicture } from './pictures.ts';

test.describe('finding 德阳', () => {
  test.use({ webgl: false });

  test('by name, initials, pinyin and English, always first', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    for (const query of ['德阳', 'dy', 'deyang', 'Deyang']) {
      await atlas.search.fill(query);
      await expect(atlas.results.first()).toContainText('德阳市');
      await atlas.results.first().click();
      await expect(atlas.detailHeading).toHaveText('德阳市');
      expect(atlas.address.get('sel')).toBe('d.510600');
      await expect(atlas.results).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(atlas.detail).toHaveCount(0);
    }
  });

  test('in English', async ({ atlas }) => {
    await atlas.open('?lang=en', { live: false });
    await atlas.find('Deyang', 'Deyang City');
    await expect(atlas.detailHeading).toHaveText('Deyang City');
    await expect(atlas.detail).toContainText('Equipment manufacturing');
  });

  test('nothing found says what to try', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    await atlas.search.fill('ZZZZ');
    await expect(page.getByText(zh.search.empty('ZZZZ'))).toBeVisible();
  });
});

test('德阳: what it makes, which clause says so, there and back', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.find('德阳', /德阳市/);
  await expect(atlas.detailHeading).toHaveText('德阳市');
  await expect(
    atlas.detail.getByRole('heading', { name: /^产业布局（\d+）$/, level: 3 }),
  ).toBeVisible();

  // The slides name it for equipment; the Decision's fourth article stands behind its sectors.
  const named = atlas.detail
    .getByRole('listitem')
    .filter({ has: page.getByText(zh.evidence.document, { exact: true }) })
    .filter({ has: page.getByRole('button', { name: '装备制造', exact: true }) });
  await expect(named).toHaveCount(1);
  await expect(named.getByText(zh.commitment.building)).toBeVisible();
  await expect(
    atlas.detail.getByRole('button', { name: `${zh.detail.article(4)} 装备制造产业` }).first(),
  ).toBeVisible();

  await named.getByRole('button', { name: '幻灯片 装备制造' }).click();
  await expect(atlas.detailHeading).toHaveText('装备制造');
  await expect(atlas.detail).toContainText(zh.detail.slidesClause);
  const places = atlas.detail
    .getByRole('listitem')
    .filter({ has: page.getByText(zh.evidence.document, { exact: true }) });
  await expect(places).toHaveCount(5);
  expect(atlas.address.get('sel')).toBe('c.slides-equipment');

  await page.goBack();
  await expect(atlas.detailHeading).toHaveText('德阳市');
  await page.goForward();
  await expect(atlas.detailHeading).toHaveText('装备制造');
  await atlas.detail.getByRole('button', { name: '德阳', exact: true }).click();
  await expect(atlas.detailHeading).toHaveText('德阳市');
});

test.describe('pixel by pixel', () => {
  test.use({ deviceScaleFactor: 1 });

  test('装备制造 alone lights the five cities that the slides name, and no other', async ({
    atlas,
    page,
  }) => {
    const FIVE = ['宜宾', '广安', '德阳', '成都', '自贡'];
    // The whole province, no lit seat under the legend; names and borders off, so that a pixel is a fill.
    const camera = { longitude: 103.6, latitude: 30.25, zoom: 5.25 };
    await atlas.open(`?at=${camera.longitude},${camera.latitude},${camera.zoom}&base=-`);
    await page.getByRole('button', { name: zh.layers.onlyLabel('装备制造') }).click();
    await expect(atlas.detailHeading).toHaveText('装备制造');
    await page.keyboard.press('Escape');
    await expect(atlas.detail).toHaveCount(0);

    const row = atlas.legend.getByRole('button', { name: /文件点名/ });
    await expect(row).toHaveText(`${zh.evidence.document} · 5 个市州`);
    const swatch = colorOf((await row.locator('rect').first().getAttribute('fill')) ?? '');

    const prefectures = await publishedPrefectures(page);
    const picture = await settledPicture(page.locator('.map-canvas'));
    const box = await page.locator('.map-canvas').boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    const points = prefectures.map(({ seat }) => pixelOf(seat, camera, box));
    const colors = await colorsAt(page, picture, points);
    const lit = prefectures.filter((_, at) => isNear(colors[at] as Color, swatch));
    expect(lit.map(({ name }) => name).sort()).toEqual(FIVE);

    await page.keyboard.press('t');
    const documented = atlas.table
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name: zh.evidence.document, exact: true }) });
    await expect(documented).toHaveCount(5);
    const places = await documented.getByRole('rowheader').allTextContents();
    expect(places.sort()).toEqual(FIVE);
    await expect(documented.getByRole('button', { name: '幻灯片 装备制造' })).toHaveCount(5);
  });
});

test('a click on the map tells about the place', async ({ atlas, page }) => {
  await atlas.open('?at=104.4,31.13,8&base=-');
  await page.locator('.map-canvas').click();
  await expect(atlas.detailHeading).toHaveText(/旌阳区|德阳市/);
  await expect(atlas.detail.getByRole('button', { name: zh.detail.close })).toBeVisible();
});

test('the language is English where the browser is', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('combobox', { name: en.search.label })).toBeVisible();
  await context.close();
});

async function publishedPrefectures(page: import('@playwright/test').Page) {
  const response = await page.request.get('./atlas.json');
  const { divisions } = (await response.json()) as {
    divisions: { level: string; shortName: { zh: string }; seat: [number, number] }[];
  };
  const prefectures = divisions.filter(({ level }) => level === 'prefecture');
  expect(prefectures).toHaveLength(21);
  return prefectures.map(({ shortName, seat }) => ({ name: shortName.zh, seat }));
}
