import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { goTo, VIEWS } from './everyView.ts';
import { crowded, cutOff } from './reach.ts';

test.use({ webgl: false });

/** What WCAG 2.2 (1.4.12) lets a reader set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

async function space(page: Page): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}

/** Windows at which the atlas is read: a laptop zoomed to 200 %, and 1280 px at 400 %. */
const WINDOWS = [
  { name: 'at 200 %', width: 720, height: 450, languages: ['zh'] },
  { name: '320 px wide', width: 320, height: 640, languages: ['zh', 'en'] },
] as const;

for (const { name, width, height, languages } of WINDOWS) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test(`nothing is cut off ${name}`, async ({ atlas, page }) => {
      await atlas.open('?theme=light', { live: false });
      for (const language of languages) {
        for (const view of VIEWS) {
          await goTo(page, view, `theme=light&lang=${language}`);
          expect.soft(await cutOff(page), `${view.name}, ${language}`).toEqual([]);
        }
      }
    });
  });
}

// In English, whose words are the longer.
test('nothing is cut off with wider spaces, and controls stand apart', async ({ atlas, page }) => {
  await atlas.open('?theme=light', { live: false });
  for (const view of VIEWS) {
    await goTo(page, view, 'theme=light&lang=en');
    expect.soft(await crowded(page), `controls of ${view.name}`).toEqual([]);
    await space(page);
    expect.soft(await cutOff(page), view.name).toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }
});
