import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test, zh } from './atlas.ts';

test.use({ webgl: false });

test('search, read and leave with the keyboard alone', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type('deyang');
  await expect(atlas.results.first()).toContainText('德阳市');
  const second = (await atlas.results.nth(1).locator('.search-name').textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.detailHeading).toHaveText(second);
  await expectFocusKept(page, 'after a search');
  await page.keyboard.press(']');
  await expect(atlas.detail).toHaveCount(0);
});

test('the skip link leads to the map', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: zh.skipToMap });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('single keys work, rest while typing, and can be switched off', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  const legendRows = atlas.legend.getByRole('listitem');
  await expect(legendRows.first()).toBeVisible();
  await page.keyboard.press('[');
  await expect(atlas.layers).toHaveCount(0);
  await page.keyboard.press('[');
  await expect(atlas.layers).toBeVisible();
  await page.keyboard.press('l');
  await expect(legendRows).toHaveCount(0);
  await page.keyboard.press('L');
  await expect(legendRows.first()).toBeVisible();
  await page.keyboard.press('t');
  await expect(atlas.table).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.table).toHaveCount(0);

  await page.keyboard.press('/');
  await page.keyboard.type('lt[?]');
  await expect(atlas.search).toHaveValue('lt[?]');
  await expect(atlas.layers).toBeVisible();
  await expect(atlas.table).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await atlas.search.fill('');
  await page.keyboard.press('Escape');
  await atlas.search.blur();

  await page.keyboard.press('[');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await expect(help).toBeVisible();
  await expect(help.getByRole('heading', { name: zh.help.title })).toBeVisible();
  await help.getByRole('checkbox', { name: zh.help.keysOn }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  // What nothing else could unfold does not stay folded.
  await expect(atlas.layers).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(atlas.table).toHaveCount(0);
  await expect(help).toHaveCount(0);

  await page.getByRole('button', { name: zh.menu.help }).press('Enter');
  await help.getByRole('checkbox', { name: zh.help.keysOn }).press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(atlas.table).toBeVisible();
});

test('Tab reaches every part, and focus always shows', async ({ atlas, page }) => {
  await atlas.open('?on=equipment&evidence=document&view=table&sel=d.510600', { live: false });
  const parts = new Set<string>();
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const style = (element: Element) => getComputedStyle(element);
      // A hidden box shows its focus on the row that it is part of.
      const shown = activeElement.closest('label') ?? activeElement;
      const outlined = [activeElement, shown, shown.parentElement ?? shown].some(
        (element) =>
          (style(element).outlineStyle !== 'none' && style(element).outlineWidth !== '0px') ||
          style(element).boxShadow !== 'none',
      );
      const place = activeElement.closest('header, nav, main, aside, [aria-label]');
      const region = activeElement.closest('section[aria-label], nav, aside, header, main');
      return {
        part: region?.getAttribute('aria-label') ?? region?.tagName ?? place?.tagName ?? '',
        outlined,
        what: activeElement.outerHTML.slice(0, 120),
      };
    });
    // Past the last stop the focus leaves the page.
    if (!focus) break;
    expect(focus.outlined, `focus shows on ${focus.what}`).toBe(true);
    parts.add(focus.part);
  }
  for (const part of ['HEADER', zh.nav.layers, zh.filters.active, zh.legend.title, zh.table.title])
    expect([...parts]).toContain(part);
  expect([...parts]).toContain('ASIDE');
});

test('tabs of the table and links in it work with the keyboard', async ({ atlas, page }) => {
  await atlas.open('?on=equipment&view=table&projects=transport-air', { live: false });
  await atlas.table.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(atlas.table.getByRole('tab', { name: zh.table.tabs.projects })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const link = atlas.table.getByRole('rowheader').first().getByRole('button');
  const name = (await link.textContent()) ?? '';
  await link.press('Enter');
  await expect(atlas.detailHeading).toHaveText(name);
});

test('what the map shows is announced', async ({ atlas, page }) => {
  await atlas.open('', { live: false });
  const status = page.getByRole('status').filter({ hasText: '条布局' });
  const before = (await status.textContent()) ?? '';
  await page.getByRole('button', { name: zh.layers.onlyLabel('装备制造') }).press('Enter');
  await expect(status).not.toHaveText(before);
});

test('a planner finds who makes batteries, compares two cities and takes the table along', async ({
  atlas,
  page,
}) => {
  await atlas.open('', { live: false });
  const workbench = page.getByRole('region', { name: zh.workbench.title });
  await page.keyboard.press('/');
  await page.keyboard.type('动力电池');
  await expect(atlas.results.first()).toContainText('动力电池');
  await page.keyboard.press('Enter');
  await expect(atlas.detail).toBeFocused();
  await tabTo(page, atlas.detail.getByRole('button', { name: zh.workbench.views.shared }));
  await page.keyboard.press('Enter');
  await expect(
    workbench.getByRole('status').filter({ hasText: /21 个市州中有 \d+ 个承载动力电池/ }),
  ).toBeAttached();

  const compare = workbench.getByRole('button', { name: zh.workbench.views.compare });
  await compare.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, workbench.getByRole('combobox', { name: zh.compare.picker.label }));
  for (const city of ['宜宾', '绵阳']) {
    await page.keyboard.type(city);
    await expect(page.getByRole('option', { name: city }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(workbench.getByRole('button', { name: zh.compare.remove(city) })).toBeVisible();
  }
  await expect(workbench.getByRole('status').filter({ hasText: '绵阳' })).toBeAttached();

  const table = workbench.getByRole('button', { name: zh.workbench.views.table });
  await table.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, atlas.table.getByRole('button', { name: zh.files.title }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('动力电池');

  // Leaving a view leaves the keyboard at the button that opens it again.
  await tabTo(page, workbench.getByRole('button', { name: zh.workbench.close }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(table).toBeFocused();
});

test('an investor reads a city and its dossier, and comes back where he was', async ({
  atlas,
  page,
}) => {
  await atlas.open('?on=equipment&figure=gdp.latest', { live: false });
  await page.keyboard.press('/');
  await page.keyboard.type('yibin');
  await expect(atlas.results.first()).toContainText('宜宾');
  await page.keyboard.press('Enter');
  await expect(atlas.detailHeading).toHaveText('宜宾市');
  const open = atlas.detail.getByRole('button', { name: zh.dossier.open });
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  const dossier = page.getByRole('dialog', { name: '宜宾市' });
  await expect(dossier.getByRole('button', { name: zh.dossier.print })).toBeFocused();
  // The keys of the desk do nothing to what lies under a dialog.
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await expect(atlas.table).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(atlas.map).toBeFocused();

  const chips = page.getByRole('region', { name: zh.filters.active }).getByRole('button');
  await tabTo(page, chips.first());
  await expect(chips).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(2);
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(atlas.map).toBeFocused();
});

test('a presenter plays a briefing, blanks it, ends and shares it', async ({ atlas, page }) => {
  const words = zh.briefing;
  await atlas.open('', { live: false });
  await page.keyboard.press('p');
  const play = page.getByRole('button', { name: words.playNamed('走出去：通道与枢纽') });
  await tabTo(page, play);
  await page.keyboard.press('Enter');
  const player = page.getByRole('region', { name: words.player.label });
  await expect(player).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: '走出去：通道与枢纽' })).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect(player.getByRole('progressbar', { name: words.player.scene(2, 12) })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.player-blank')).toBeVisible();
  await page.keyboard.press('b');
  await tabTo(page, player.getByRole('button', { name: words.player.next }));
  await page.keyboard.press('Enter');
  await expect(player.getByRole('progressbar', { name: words.player.scene(3, 12) })).toBeVisible();
  await tabTo(page, player.getByRole('button', { name: words.player.exit }));
  await page.keyboard.press('Enter');
  // The scenes have put another panel in the place of the briefings.
  await expect(atlas.map).toBeFocused();
  await page.keyboard.press('p');

  const share = page.getByRole('button', { name: new RegExp(`^${words.share.open}.走出去`) });
  await tabTo(page, share);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
});

/** Press Tab, as whoever has no mouse does, until something is reached. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = () => goal.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 150; step += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  await expect(goal).toBeFocused();
}

/** Focus lost to the page's body makes a keyboard reader start over. */
async function expectFocusKept(page: Page, when: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), {
      message: when,
      timeout: 5_000,
    })
    .not.toBe('BODY');
}
