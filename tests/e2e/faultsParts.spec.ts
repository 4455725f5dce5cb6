import type { Locator, Page } from '@playwright/test';
import { THEMES } from '../../src/map/palette.ts';
import { type Atlas, expect, test, zh } from './atlas.ts';

const { briefing: words, draft, slides } = zh;

/** A part that loads when it is first opened: how it is opened, and where it then stands. */
interface Part {
  /** As its file begins. */
  name: string;
  open(atlas: Atlas, page: Page): Promise<void>;
  shown(atlas: Atlas, page: Page): Locator;
  /** How what lies over the desk is put away. */
  close?(page: Page): Promise<void>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first();
const dialog = (_: Atlas, page: Page) => page.getByRole('dialog');
const putAway = (page: Page) => page.keyboard.press('Escape');
const of = (deed: string) => new RegExp(`^${deed}${zh.list.colon}`);

const work = (name: string, view: keyof typeof zh.workbench.views, role: 'grid' | 'all'): Part => ({
  name,
  open: (_, page) => button(page, zh.workbench.views[view]).click(),
  shown: (atlas, page) =>
    role === 'grid'
      ? atlas.table.getByRole('rowheader').first()
      : page.locator('#workbench-view > :not(.part-failure)'),
});

const panel = (name: string, tab: keyof typeof zh.panels): Part => ({
  name,
  open: (_, page) => page.getByRole('tab', { name: zh.panels[tab], exact: true }).click(),
  shown: (_, page) => page.getByRole('tabpanel').locator('h2, h3, .hint').first(),
});

const PARTS: readonly Part[] = [
  { name: 'SearchBox', open: async () => {}, shown: (atlas) => atlas.search },
  work('TableView', 'table', 'grid'),
  work('MatrixView', 'matrix', 'all'),
  work('CompareView', 'compare', 'all'),
  work('SharedView', 'shared', 'all'),
  work('CorridorView', 'corridor', 'all'),
  panel('PolicyPanel', 'policy'),
  {
    name: 'DetailPanel',
    // It shares what shows a clause, which has just come.
    open: async (_, page) => {
      await page.getByRole('tab', { name: zh.panels.layers, exact: true }).click();
      await button(page, zh.layers.onlyLabel('装备制造')).click();
    },
    shown: (atlas) => atlas.detailHeading,
  },
  {
    name: 'AssignmentForm',
    open: (_, page) => button(page, of(draft.edit)).click(),
    shown: dialog,
    close: putAway,
  },
  {
    name: 'Dossier',
    open: (_, page) => button(page, zh.dossier.open).click(),
    shown: dialog,
    close: putAway,
  },
  {
    name: 'ExportDialog',
    open: (_, page) => button(page, zh.images.open).click(),
    shown: dialog,
    close: putAway,
  },
  {
    name: 'Help',
    open: (_, page) => button(page, zh.menu.help).click(),
    shown: dialog,
    close: putAway,
  },
  panel('TargetsPanel', 'targets'),
  panel('OwnPanel', 'own'),
  {
    name: 'DraftSection',
    open: async () => {},
    shown: (_, page) => button(page, draft.addProject),
  },
  {
    name: 'ProjectForm',
    open: (_, page) => button(page, draft.addProject).click(),
    shown: dialog,
    close: putAway,
  },
  {
    name: 'ImportDialog',
    open: (_, page) => button(page, zh.own.importData).click(),
    shown: dialog,
    close: putAway,
  },
  panel('BriefingsPanel', 'briefings'),
  {
    name: 'SlidesExport',
    open: (_, page) => button(page, of(slides.open.slides)).click(),
    shown: dialog,
    close: putAway,
  },
  {
    name: 'BriefingPrint',
    open: (_, page) => button(page, of(slides.open.print)).click(),
    shown: dialog,
    close: putAway,
  },
  {
    name: 'CaptureBar',
    open: async (_, page) => {
      await button(page, words.author.create).click();
      await page.getByRole('tab', { name: zh.panels.layers, exact: true }).click();
    },
    shown: (_, page) => button(page, words.author.capture),
  },
  {
    name: 'PlayerStage',
    open: (_, page) =>
      page.evaluate(() => {
        history.pushState(null, '', '?play=province-at-a-glance.1');
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    shown: (_, page) => page.getByRole('progressbar'),
    close: putAway,
  },
];

test.describe('a part that does not load', () => {
  test.use({
    webgl: false,
    expectedTroubles: /Failed to load resource|Failed to fetch dynamically imported module/,
  });

  test('says so in its place, leaves the rest at work, and comes when it can', async ({
    atlas,
    page,
  }) => {
    const missing = new Set(PARTS.map(({ name }) => name));
    await page.route(/\/assets\/[A-Z]\w+-[\w-]+\.js$/, (route) => {
      const name = /assets\/(\w+)-/.exec(route.request().url())?.[1] ?? '';
      return missing.has(name) ? route.abort() : route.fallback();
    });
    await page.goto('./?lang=zh&theme=light');
    const failure = page.getByRole('alert').filter({ hasText: zh.trouble.part });
    for (const [index, { name, open, shown, close }] of PARTS.entries()) {
      await test.step(name, async () => {
        await open(atlas, page);
        await expect(failure, name).toHaveCount(1);
        // The rest of the desk answers, and a retry can be in vain: seen now and then, being slow.
        if (index % 5 === 2) {
          const theme = THEMES[1 + (index % 2)] ?? 'light';
          await page.getByRole('combobox', { name: zh.theme.label }).selectOption(theme);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          const asked = page.waitForEvent('requestfailed');
          await failure.getByRole('button', { name: zh.trouble.retry }).click();
          await asked;
          await expect(failure, name).toHaveCount(1);
        }
        missing.delete(name);
        await failure.getByRole('button', { name: zh.trouble.retry }).click();
        await expect(failure, name).toHaveCount(0);
        await expect(shown(atlas, page), name).toBeVisible();
        await close?.(page);
        if (close) await expect(shown(atlas, page)).toHaveCount(0);
      });
    }
  });

  test('is put away, and asked for again when it is opened anew', async ({ atlas, page }) => {
    await page.route('**/assets/Help-*.js', (route) => route.abort());
    await atlas.open('', { live: false });
    await page.keyboard.press('?');
    const failure = page.getByRole('alert').filter({ hasText: zh.trouble.part });
    await expect(failure.getByRole('button', { name: zh.trouble.retry })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(failure).toHaveCount(0);
    await page.unroute('**/assets/Help-*.js');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('pages of their own', () => {
  test.use({
    webgl: false,
    expectedTroubles: /Failed to load resource|Failed to fetch dynamically imported module/,
  });

  for (const [name, query, shown] of [
    ['EmbedDesk', '?embed=1&play=province-at-a-glance.1', '.player'],
    ['Speaker', '?speaker', '.speaker'],
  ] as const) {
    test(`${name} says that it did not load, and comes when it can`, async ({ page, atlas: _ }) => {
      await page.route(`**/assets/${name}-*.js`, (route) => route.abort());
      await page.goto(`./${query}`);
      const failure = page.getByRole('alert').filter({ hasText: zh.trouble.part });
      await expect(failure).toBeVisible();
      await page.unroute(`**/assets/${name}-*.js`);
      await failure.getByRole('button', { name: zh.trouble.retry }).click();
      await expect(page.locator(shown).first()).toBeVisible();
    });
  }
});
