import { Atlas, en, expect, test, withoutWebgl, zh } from './atlas.ts';

test.use({ webgl: false });

/** One of each kind; tests/store/url.test.ts has the rest. */
const BROKEN: readonly (readonly [parameter: string, query: string])[] = [
  ['sel', '?sel=d.999999'],
  ['sel', '?sel=%00%ff%E0%A4%A'],
  ['on', '?on=<script>alert(1)</script>'],
  ['on', `?on=${'x'.repeat(10_000)}`],
  ['at', '?at=NaN,1,2'],
  ['theme', '?theme=neon'],
];

test('an unusable address gives the default view and says which part', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  const start = page.url();
  for (const [parameter, query] of BROKEN) {
    await atlas.open(query, { live: false });
    const notice = page.getByRole('alert');
    await expect(notice, query.slice(0, 60)).toContainText(zh.trouble.address(parameter));
    await expect(atlas.box('电子信息')).toBeChecked();
    await expect(atlas.detail).toHaveCount(0);
    expect(page.url()).toBe(start);
    await notice.getByRole('button', { name: zh.trouble.dismiss }).click();
    await expect(notice).toHaveCount(0);
  }
});

test('a long address of nothing we know is left alone', async ({ atlas, page }) => {
  await atlas.open(`?utm=${'%20junk'.repeat(1_400)}`, { live: false });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(atlas.box('电子信息')).toBeChecked();
});

test('the notice speaks the language of the reader', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await withoutWebgl(page);
  const atlas = new Atlas(page);
  await atlas.open('?sel=d.999999', { live: false });
  await expect(page.getByRole('alert')).toContainText(en.trouble.address('sel'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(atlas.troubles).toEqual([]);
  await context.close();
});
