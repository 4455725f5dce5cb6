import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { Atlas, escaped, expect, test, zh } from './atlas.ts';
import { expectAccessible } from './axe.ts';

const { author, player, share } = zh.briefing;

const editorOf = (page: Page) => page.getByRole('region', { name: author.editor });
const playerOf = (page: Page | Locator) => page.getByRole('region', { name: player.label });

/** A new briefing of what is on the map, under a title. */
async function begin(page: Page, title: string) {
  await page.getByRole('button', { name: author.create }).click();
  await editorOf(page).getByRole('textbox', { name: author.title, exact: true }).fill(title);
}

test('a briefing of two scenes is made from zero, outlives a reload and plays', async ({
  atlas,
  page,
}) => {
  await atlas.open('?on=equipment&panel=briefings');
  await begin(page, '德阳十分钟');
  const editor = editorOf(page);
  await atlas.find('dy', '德阳市');
  await editor.getByRole('button', { name: author.capture }).click();
  await editor.getByRole('textbox', { name: author.caption }).fill('重型装备。');
  await expectAccessible(page, 'the editor of a briefing');

  await page.reload();
  await atlas.live();
  await page.getByRole('button', { name: `${author.edit}：德阳十分钟` }).click();
  await expect(editor.getByRole('listitem').filter({ hasText: '德阳市' })).toBeVisible();
  await editor.getByRole('button', { name: /^第 2 页：\s*德阳市 · 装备制造$/ }).click();
  await expect(editor.getByRole('textbox', { name: author.caption })).toHaveValue('重型装备。');

  await editor.getByRole('button', { name: zh.briefing.play, exact: true }).click();
  await expect(playerOf(page).getByRole('heading', { name: '装备制造' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(playerOf(page).getByText('重型装备。')).toBeVisible();
  expect(atlas.address.get('sel')).toBe('d.510600');
  await page.keyboard.press('Escape');
  await expect(playerOf(page)).toHaveCount(0);
});

test('what is framed on the map is framed again when the scene is set', async ({ atlas, page }) => {
  await atlas.open('?panel=briefings&at=104.6,31,6.8');
  await begin(page, '北边');
  const editor = editorOf(page);
  await page.getByRole('button', { name: zh.map.home }).click();
  await expect.poll(() => atlas.address.has('at')).toBe(false);
  await editor
    .getByRole('button', { name: new RegExp(`^${escaped(author.scene(1, ''))}`) })
    .click();
  await editor.getByRole('button', { name: author.show }).click();
  const camera = () => (atlas.address.get('at') ?? '0,0,0').split(',').map(Number);
  await expect.poll(() => Math.abs((camera()[0] ?? 0) - 104.6)).toBeLessThan(0.05);
  expect(Math.abs((camera()[1] ?? 0) - 31)).toBeLessThan(0.2);
  expect(Math.abs((camera()[2] ?? 0) - 6.8)).toBeLessThan(0.15);
});

test.describe('without a live map', () => {
  test.use({ webgl: false });

  test('a link brings a briefing into another browser', async ({ atlas, page, browser }) => {
    await atlas.open('?on=materials&panel=briefings', { live: false });
    await begin(page, '材料在哪里');
    await editorOf(page).getByRole('button', { name: share.open }).click();
    const dialog = page.getByRole('dialog');
    const link = await dialog.getByRole('textbox', { name: share.link }).inputValue();
    await expect(dialog.getByRole('img', { name: share.code })).toBeVisible();
    await expectAccessible(page, 'the sharing of a briefing');

    const context = await browser.newContext({ locale: 'zh-CN' });
    const other = new Atlas(await context.newPage());
    await other.page.goto(link);
    await expect(playerOf(other.page)).toContainText('先进材料');
    expect(new URL(other.page.url()).hash).toBe('');
    expect(other.address.get('play')).toMatch(/\.1$/);
    await other.page.getByRole('button', { name: player.exit }).click();
    await other.page.getByRole('tab', { name: zh.panels.briefings }).click();
    await expect(
      other.page.getByRole('button', { name: zh.briefing.playNamed('材料在哪里') }),
    ).toBeVisible();
    expect(other.troubles).toEqual([]);
    await context.close();
  });

  test('a damaged link and a damaged file say so', async ({ atlas, page }) => {
    await atlas.open('?panel=briefings#briefing=AAAA', { live: false });
    await expect(page.getByRole('alert').filter({ hasText: share.broken })).toBeVisible();
    await page.getByRole('button', { name: author.dismiss }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: '坏.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version": 3}'),
    });
    await expect(page.getByRole('alert')).toContainText('version');
  });

  test('a frame in another page plays on, says where it is from, and leaves that page alone', async ({
    atlas,
    page,
    baseURL,
  }) => {
    const source = `${baseURL}/?embed=1&play=panxi-anning.1`;
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>报告</title><h1>报告</h1><iframe title="川产图" src="${source}" width="960" height="600"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const { port } = host.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    // The frame is of another origin by design.
    atlas.troubles.length = 0;
    const frame = page.frameLocator('iframe');
    const number = frame.locator('.player-number');
    await expect(number).toContainText('1');
    const steps = await page.evaluate(() => history.length);
    await frame.getByRole('button', { name: player.next }).click();
    await expect(number).toHaveText(/^2/);
    await page.keyboard.press('PageDown');
    await expect(number).toHaveText(/^3/);
    await page.keyboard.press('Escape');
    await expect(number).toHaveText(/^3/);
    expect(await page.evaluate(() => history.length)).toBe(steps);

    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(frame.getByRole('tab')).toHaveCount(0);
    await expect(frame.getByText(zh.map.notice)).toBeVisible();
    await expect(frame.getByRole('region', { name: zh.legend.title })).toBeVisible();
    const origin = frame.getByRole('link', { name: /127\.0\.0\.1/ });
    await expect(origin).toHaveAttribute('href', `${baseURL}/?play=panxi-anning.3`);
    await expect(origin).toHaveAttribute('rel', 'noopener');
    expect(page.frames()[1]?.url()).toContain('embed=1');
    atlas.troubles.length = 0;
    host.close();
  });
});
