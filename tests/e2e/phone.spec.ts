import { expect, test, zh } from './atlas.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the map comes first; a tap tells about a place', async ({ atlas, page }) => {
  await atlas.open('?at=104.4,31.13,8&base=-');
  const map = await page.locator('.map-canvas').boundingBox();
  expect(map?.height).toBeGreaterThan(844 * 0.6);
  expect(map?.width).toBe(390);
  await expect(atlas.detail).toHaveCount(0);
  await page.locator('.map-canvas').tap();
  await expect(atlas.detailHeading).toHaveText(/旌阳区|德阳市/);
  await atlas.detail.getByRole('button', { name: zh.detail.close }).tap();
  await expect(atlas.detail).toHaveCount(0);
});

test.describe('sheets', () => {
  test.use({ webgl: false });

  test('open and close from the bar', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    const tab = (name: string) =>
      page.getByRole('toolbar').getByRole('button', { name, exact: true });
    await tab(zh.nav.layers).tap();
    await expect(atlas.layers).toBeVisible();
    await page.getByRole('button', { name: zh.layers.onlyLabel('装备制造') }).tap();
    await expect(atlas.detailHeading).toHaveText('装备制造');
    await tab(zh.nav.legend).tap();
    await expect(atlas.legend).toContainText('5 个市州');
    await expect(atlas.detail).toHaveCount(0);
    await tab(zh.nav.work).tap();
    await expect(atlas.table.getByRole('row')).not.toHaveCount(0);
    await page.getByRole('button', { name: zh.workbench.close }).tap();
    await expect(atlas.table).toHaveCount(0);
    await tab(zh.nav.detail).tap();
    await expect(atlas.detailHeading).toHaveText('装备制造');
    await tab(zh.nav.detail).tap();
    await expect(atlas.detail).toHaveCount(0);
  });

  test('open on what a link is about; search fills the width, nothing scrolls sideways', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?panel=targets', { live: false });
    await expect(page.getByRole('heading', { name: zh.targets.years[2027] })).toBeVisible();
    await atlas.find('deyang', '德阳市');
    await expect(atlas.detailHeading).toHaveText('德阳市');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
