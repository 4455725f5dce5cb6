import type { Page } from '@playwright/test';
import { type Atlas, expect, test, zh } from './atlas.ts';
import { differenceOf, settledPicture } from './pictures.ts';

test.use({ viewport: { width: 800, height: 480 } });

/** The page's one graphics context, as the browser can take it and give it back. */
const extension = () => {
  const context = document.querySelector('canvas')?.getContext('webgl2');
  const found = context?.getExtension('WEBGL_lose_context') ?? null;
  Object.assign(window, { graphics: found ?? (window as { graphics?: unknown }).graphics });
};

/** Do something that moves the map, and take the context two frames into the flight. */
async function loseInFlight(page: Page, selector: string | null, key: string | null) {
  await page.evaluate(extension);
  await page.evaluate(
    async ([button, pressed]) => {
      if (button) document.querySelector<HTMLElement>(button)?.click();
      if (pressed)
        window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((drawn) => requestAnimationFrame(drawn));
      (window as unknown as { graphics: WEBGL_lose_context }).graphics.loseContext();
    },
    [selector, key] as const,
  );
  await expect(page.getByText(zh.trouble.contextLost)).toBeVisible();
}

const lose = (page: Page) => loseInFlight(page, null, null);

const restore = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { graphics: WEBGL_lose_context }).graphics.restoreContext(),
  );

/** What is on the map is what the address opens. */
async function expectAsOpened(atlas: Atlas, page: Page) {
  const canvas = page.locator('.map-canvas');
  const restored = await settledPicture(canvas);
  await page.reload();
  await atlas.live();
  await expect
    .poll(async () => differenceOf(page, restored, await canvas.screenshot()))
    .toBeLessThan(0.01);
}

test('a context lost in mid-flight, twice, comes back where the flight was bound', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=zh&theme=light&on=equipment&at=104.07,30.66,6.5');
  await loseInFlight(page, `button[aria-label="${zh.map.zoomIn}"]`, null);
  await expect(atlas.staticMap).toBeVisible();
  await restore(page);
  await atlas.live();
  // The flight ended, and what the reader asked for is in the address.
  await expect.poll(() => atlas.address.get('at')).toMatch(/,7\.500$/);
  await lose(page);
  await restore(page);
  await lose(page);
  await restore(page);
  await atlas.live();
  await expect(atlas.staticMap).toHaveCount(0);
  await expectAsOpened(atlas, page);
});

test('a context lost while a scene flies: the talk goes on, and so does the map', async ({
  atlas,
  page,
}) => {
  const scene = page.getByRole('progressbar');
  await page.goto('./?lang=zh&theme=projector&play=panxi-anning.1');
  await atlas.live();
  await loseInFlight(page, null, 'ArrowRight');
  await expect(scene).toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.press('ArrowRight');
  await expect(scene).toHaveAttribute('aria-valuenow', '3');
  await restore(page);
  await atlas.live();
  await expectAsOpened(atlas, page);

  // Never restored: scenes are set on the still map.
  await lose(page);
  const before = await atlas.staticMap.innerHTML();
  await page.keyboard.press('ArrowRight');
  await expect(scene).toHaveAttribute('aria-valuenow', '4');
  await expect.poll(() => atlas.staticMap.innerHTML()).not.toBe(before);
  await page.keyboard.press('Escape');
  await atlas.find('dy', '德阳市');
  await expect(atlas.detailHeading).toHaveText('德阳市');
});
