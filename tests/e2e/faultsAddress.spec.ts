import { expect, test, zh } from './atlas.ts';

test.use({ webgl: false });

/** States of the desk by their address, and what is in sight in them. */
const STATES: readonly (readonly [query: string, seen: string])[] = [
  [
    '?lang=zh&theme=light&panel=policy&sel=d.510600&view=compare&compare=511500.510700',
    '#workbench-view h2, #workbench-view h3',
  ],
  [
    '?lang=zh&theme=dark&panel=own&view=corridor&line=p.chengyu-mid-hsr&reach=50',
    '#workbench-view svg',
  ],
  ['?lang=en&theme=light&dossier=511500', '[role=dialog] h1, [role=dialog] h2'],
  ['?lang=zh&theme=projector&play=going-out.3', '[role=progressbar][aria-valuenow="3"]'],
];

test('every state outlives a reload, and the way back from another site', async ({
  atlas: _,
  page,
}) => {
  for (const [query, seen] of STATES) {
    const inSight = page.locator(seen).first();
    await page.goto(`./${query}`);
    await expect(inSight, query).toBeVisible();
    const address = page.url();
    await page.reload();
    await expect(inSight, query).toBeVisible();
    expect(page.url()).toBe(address);
    await page.goto('about:blank');
    await page.goBack();
    await expect(inSight, query).toBeVisible();
    expect(page.url()).toBe(address);
  }
});

test('rubbish after the hash breaks nothing, however long', async ({ atlas, page }) => {
  for (const hash of ['#%E0%A4%A', `#${'x'.repeat(100_000)}`]) {
    await page.goto('about:blank');
    await atlas.open(`?lang=zh${hash}`, { live: false });
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  for (const hash of ['#briefing=%%%', `#briefing=${'A'.repeat(200_000)}`]) {
    await page.goto('about:blank');
    await atlas.open(`?lang=zh${hash}`, { live: false });
    const notice = page.getByRole('alert').filter({ hasText: zh.briefing.share.refused });
    await expect(notice).toContainText(zh.briefing.share.broken);
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
    await expect(atlas.box('电子信息')).toBeChecked();
  }
});
