import { Atlas, en, expect, test, zh } from './atlas.ts';
import { differenceOf, settledPicture } from './pictures.ts';

test('a shared address opens the same view, the same picture', async ({ atlas, page, browser }) => {
  await atlas.open();
  await page.getByRole('button', { name: zh.layers.onlyLabel('装备制造') }).click();
  await atlas.toggle(zh.categories['transport-rail']);
  await atlas.find('dy', '德阳市');
  await page.getByRole('combobox', { name: zh.theme.label }).selectOption('dark');
  await page.getByRole('button', { name: zh.language.switchTo }).click();
  await page.getByRole('button', { name: en.map.zoomIn }).click();
  await expect.poll(() => atlas.address.has('at')).toBe(true);
  await expect(atlas.detailHeading).toHaveText('Deyang City');

  // Whoever opens the link may have another language and colour scheme.
  const context = await browser.newContext({
    locale: 'zh-CN',
    colorScheme: 'light',
    viewport: page.viewportSize(),
  });
  const other = new Atlas(await context.newPage());
  await other.page.goto(page.url());
  await other.live();
  await expect(other.detailHeading).toHaveText('Deyang City');
  await expect(other.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(other.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.box(en.categories['transport-rail'])).toBeChecked();
  expect(await checkedLayers(other)).toEqual(await checkedLayers(atlas));
  expect(await other.legend.textContent()).toBe(await atlas.legend.textContent());
  expect(other.page.url()).toBe(page.url());

  await page.mouse.move(0, 0);
  const picture = await settledPicture(atlas.map);
  await expect
    .poll(async () => differenceOf(page, picture, await other.map.screenshot()))
    // A label may keep the side it found on the way here; the copy chooses afresh.
    .toBeLessThan(0.015);
  expect(other.troubles).toEqual([]);
  await context.close();
});

test('with a detail open and the map unmoved the picture is the same too', async ({
  atlas,
  page,
  browser,
}) => {
  await atlas.open();
  await atlas.find('dy', '德阳市');
  await expect(atlas.detailHeading).toBeVisible();
  const context = await browser.newContext({ locale: 'zh-CN', viewport: page.viewportSize() });
  const other = new Atlas(await context.newPage());
  await other.page.goto(page.url());
  await other.live();
  await page.mouse.move(0, 0);
  const picture = await settledPicture(atlas.map);
  await expect
    .poll(async () => differenceOf(page, picture, await other.map.screenshot()))
    // A label may keep the side it found on the way here; the copy chooses afresh.
    .toBeLessThan(0.015);
  await context.close();
});

test.describe('back and forward', () => {
  test.use({ webgl: false });

  test('walk through the choices', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    const steps: [() => Promise<unknown>, () => Promise<unknown>][] = [
      [
        () => atlas.toggle(zh.categories['transport-air']),
        () => expect(atlas.box(zh.categories['transport-air'])).toBeChecked(),
      ],
      [() => atlas.toggle('电子信息'), () => expect(atlas.box('电子信息')).not.toBeChecked()],
      [() => atlas.find('dy', '德阳市'), () => expect(atlas.detailHeading).toHaveText('德阳市')],
      [() => page.keyboard.press('t'), () => expect(atlas.table).toBeVisible()],
      [
        () => page.getByRole('button', { name: zh.language.switchTo }).click(),
        () => expect(atlas.detailHeading).toHaveText('Deyang City'),
      ],
    ];
    const undone = [
      () => expect(atlas.box(zh.categories['transport-air'])).not.toBeChecked(),
      () => expect(atlas.box('电子信息')).toBeChecked(),
      () => expect(atlas.detail).toHaveCount(0),
      () => expect(atlas.table).toHaveCount(0),
      () => expect(atlas.detailHeading).toHaveText('德阳市'),
    ];
    const addresses = [page.url()];
    for (const [act, holds] of steps) {
      await act();
      await holds();
      addresses.push(page.url());
    }
    expect(new Set(addresses).size).toBe(steps.length + 1);
    for (const [at, wasUndone] of [...undone.entries()].reverse()) {
      await page.goBack();
      await wasUndone();
      expect(page.url()).toBe(addresses[at]);
    }
    for (const [at, [, holds]] of steps.entries()) {
      await page.goForward();
      await holds();
      expect(page.url()).toBe(addresses[at + 1]);
    }
  });
});

async function checkedLayers(atlas: Atlas): Promise<(string | null)[]> {
  const boxes = await atlas.layers.getByRole('checkbox', { checked: true }).all();
  return Promise.all(boxes.map((box) => box.getAttribute('aria-label')));
}
