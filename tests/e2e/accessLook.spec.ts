import type { Locator } from '@playwright/test';
import { expect, test, zh } from './atlas.ts';

test.use({ webgl: false });

const ground = (one: Locator) =>
  one.evaluate((element) => getComputedStyle(element).backgroundColor);

test('in forced colours what is chosen stands out, and hues stay', async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open('?view=shared&ask=province&on=equipment&theme=light', { live: false });
  const tabs = page.getByRole('tab');
  expect(await ground(tabs.first())).not.toBe(await ground(tabs.nth(1)));
  const views = page.getByRole('region', { name: zh.workbench.title }).locator('[aria-expanded]');
  expect(await ground(views.and(page.locator('[aria-expanded=true]')))).not.toBe(
    await ground(views.first()),
  );
  const segments = page.locator('.segment');
  expect(await ground(segments.nth(2))).not.toBe(await ground(segments.first()));
  const hues = await page
    .locator('.swatch-disc')
    .evaluateAll((discs) => discs.map((disc) => getComputedStyle(disc).backgroundColor));
  expect(new Set(hues).size).toBeGreaterThan(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await atlas.search.evaluate((input) => getComputedStyle(input).outlineStyle);
  expect(outline).not.toBe('none');
});

test('with less motion nothing moves by itself', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('?theme=light', { live: false });
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await atlas.unfold(zh.layers.base);
  expect(await moving()).toBe(0);
  await page.getByRole('button', { name: zh.menu.help }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await moving()).toBe(0);
});
