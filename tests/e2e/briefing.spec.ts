import { expect, test, zh } from './atlas.ts';
import { expectAccessible } from './axe.ts';

const words = zh.briefing;

test('a whole briefing plays from a clicker, is left to explore, and is resumed', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open('?theme=light', { live: true });
  await page.keyboard.press('p');
  await page.getByRole('button', { name: words.playNamed('攀西与安宁河：资源、水和电') }).click();
  const player = page.getByRole('region', { name: words.player.label });
  const place = (now: number) =>
    player.getByRole('progressbar', { name: words.player.scene(now, 12) });
  await expect(place(1)).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  const titles = new Set<string>();
  for (let scene = 2; scene <= 12; scene += 1) {
    await page.keyboard.press('PageDown');
    await expect(place(scene)).toBeVisible();
    titles.add((await player.getByRole('heading').textContent()) ?? '');
    await expect(player.getByText(words.player.citation)).toBeVisible();
    await expect(page.getByText(zh.map.notice)).toBeVisible();
    expect(atlas.address.get('play')).toBe(`panxi-anning.${scene}`);
  }
  expect(titles.size).toBe(11);

  await page.keyboard.press('Home');
  await expect(place(1)).toBeVisible();
  await player.getByRole('button', { name: words.player.panel }).click();
  await atlas.layers.getByRole('checkbox').first().click({ force: true });
  await player.getByRole('button', { name: words.player.resume }).click();
  await expect(player.getByRole('button', { name: words.player.resume })).toHaveCount(0);

  await page.keyboard.press('b');
  await expect(page.locator('.player-blank')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.player-blank')).toHaveCount(0);

  const opening = context.waitForEvent('page');
  await player.getByRole('button', { name: words.player.speaker }).click();
  const speaker = await opening;
  await expect(speaker.getByRole('region', { name: words.speaker.notes })).not.toBeEmpty();
  await speaker.keyboard.press('PageDown');
  await expect(place(3)).toBeVisible();
  await expect(speaker.getByText(words.player.scene(3, 12))).toBeVisible();
  await speaker.close();

  await expectAccessible(page, 'a briefing that plays');
  await player.getByRole('button', { name: words.player.exit }).click();
  await expect(page.getByRole('banner')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, webgl: false });

  test('a scene opens by its address and turns by its buttons', async ({ atlas, page }) => {
    await page.goto('./?play=going-out.2');
    const player = page.getByRole('region', { name: words.player.label });
    await expect(player.getByRole('heading')).not.toBeEmpty();
    await player.getByRole('button', { name: words.player.next }).tap();
    await expect.poll(() => atlas.address.get('play')).toBe('going-out.3');
    await expectAccessible(page, 'a briefing on a phone', 'look');
  });
});
