import type { Locator } from '@playwright/test';
import { type Atlas, expect, test, zh } from './atlas.ts';
import { differenceOf, settledPicture } from './pictures.ts';

const INFRASTRUCTURE = Object.values(zh.groups);

test.describe('every layer', () => {
  test.use({ webgl: false });

  test('industries by family: rows, table and legend follow', async ({ atlas, page }) => {
    await atlas.open('?view=table', { live: false });
    const families = Object.values(zh.families);
    const hide = async (family: string) => {
      await page.getByRole('button', { name: zh.layers.hideAllOf(family) }).click();
      await expect(page.getByRole('button', { name: zh.layers.showAllOf(family) })).toBeVisible();
    };
    await hide(zh.families.pillar);
    await expect(atlas.table).toContainText(zh.table.emptyAssignments);
    expect(atlas.address.get('on')).toBe('-');

    for (const family of families) {
      await page.getByRole('button', { name: zh.layers.showAllOf(family) }).click();
      await atlas.unfold(family);
      const boxes = atlas.layers.getByRole('checkbox', { checked: true });
      await expect(boxes.first()).toBeChecked();
      const counts = await sumOfCounts(boxes.and(rootBoxes(atlas)));
      if (counts === 0) await expect(atlas.table).toContainText(zh.table.emptyAssignments);
      else await expect(atlas.table.getByRole('caption')).toHaveText(zh.table.caption(counts));
      expect(atlas.address.get('on')).not.toBe('-');
      const address = page.url();
      await hide(family);
      expect(page.url()).not.toBe(address);
      await expect(atlas.table).toContainText(zh.table.emptyAssignments);
    }
  });

  test('infrastructure by group and category: rows, table and legend follow', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?view=table', { live: false });
    await atlas.table.getByRole('tab', { name: zh.table.tabs.projects }).click();
    await expect(atlas.table).toContainText(zh.table.emptyProjects);
    for (const group of INFRASTRUCTURE) {
      await page.getByRole('button', { name: zh.layers.showAllOf(group) }).click();
      await atlas.unfold(group);
      const boxes = await partOf(atlas, zh.layers.projects)
        .getByRole('checkbox', { checked: true })
        .all();
      expect(boxes.length).toBeGreaterThan(0);
      let total = 0;
      for (const box of boxes) {
        const name = (await box.getAttribute('aria-label')) ?? '';
        const count = countOf(name);
        total += count;
        await expect(atlas.legend.getByRole('button', { name, exact: true })).toHaveCount(
          count > 0 ? 1 : 0,
        );
      }
      await expect(atlas.table.getByRole('caption')).toHaveText(zh.table.caption(total));
      expect(atlas.address.get('projects')?.split('.')).toHaveLength(boxes.length);

      const [first] = boxes;
      const name = ((await first?.getAttribute('aria-label')) ?? '').replace(/ \(\d+\)$/, '');
      const count = countOf((await first?.getAttribute('aria-label')) ?? '');
      await atlas.toggle(name);
      if (total > count)
        await expect(atlas.table.getByRole('caption')).toHaveText(zh.table.caption(total - count));
      await atlas.toggle(name);
      await page.getByRole('button', { name: zh.layers.hideAllOf(group) }).click();
      await expect(atlas.table).toContainText(zh.table.emptyProjects);
      expect(atlas.address.has('projects')).toBe(false);
    }
  });

  test('regions, indicators, filters and base layers', async ({ atlas, page }) => {
    await atlas.open('', { live: false });
    await atlas.unfold(zh.layers.regions);
    const kinds = Object.values(zh.regionKinds);
    for (const kind of kinds) {
      const rows = atlas.layers.getByRole('group', { name: kind }).locator('label');
      await expect(rows.first()).toBeVisible();
      await rows.first().click();
    }
    await expect(
      atlas.legend.getByRole('heading', { name: zh.legend.regionOutline }),
    ).toBeVisible();
    expect(atlas.address.get('regions')?.split('.')).toHaveLength(kinds.length);
    const chips = page.getByRole('region', { name: zh.filters.active });
    await chips.getByRole('button', { name: zh.filters.reset }).click();
    await expect(atlas.legend.getByRole('heading', { name: zh.legend.regionOutline })).toHaveCount(
      0,
    );
    expect(atlas.address.has('regions')).toBe(false);

    await atlas.unfold(zh.layers.indicators);
    const indicator = atlas.layers.getByRole('combobox', { name: zh.layers.indicators });
    const names = await indicator.getByRole('option').allTextContents();
    expect(names.length).toBeGreaterThan(1);
    for (const name of names.slice(1)) {
      await indicator.selectOption(name);
      const heading = name.replace(/ \(.*$/, '');
      await expect(atlas.legend.getByRole('heading', { name: heading })).toBeVisible();
      expect(atlas.address.has('figure')).toBe(true);
    }
    await atlas.layers
      .getByRole('combobox', { name: zh.layers.year })
      .selectOption(zh.layers.latest);
    expect(atlas.address.get('figure')).toMatch(/\.latest$/);
    await indicator.selectOption('');
    expect(atlas.address.has('figure')).toBe(false);
    await expect(atlas.legend.getByRole('heading', { name: zh.legend.zones })).toBeVisible();

    await atlas.unfold(zh.filters.title);
    const before = countOf(await nameOf(atlas.box('装备制造')));
    await atlas.layers.getByRole('checkbox', { name: zh.evidence.public }).uncheck();
    await atlas.layers.getByRole('checkbox', { name: zh.evidence.inferred }).uncheck();
    await expect(chips).toContainText(zh.filters.onlyNamed(zh.evidence.document));
    expect(countOf(await nameOf(atlas.box('装备制造')))).toBe(5);
    expect(before).toBeGreaterThan(5);
    await chips.getByRole('button', { name: zh.filters.reset }).click();
    expect(countOf(await nameOf(atlas.box('装备制造')))).toBe(before);

    await atlas.unfold(zh.layers.base);
    for (const name of Object.values(zh.layers.bases)) {
      await expect(atlas.box(name)).toBeChecked();
      await atlas.toggle(name);
      await expect(atlas.box(name)).not.toBeChecked();
      expect(atlas.address.has('base')).toBe(true);
    }
    await expect(atlas.legend.getByRole('heading', { name: zh.legend.zones })).toHaveCount(0);
    expect(atlas.address.get('base')).toBe('-');
    for (const name of Object.values(zh.layers.bases)) await atlas.toggle(name);
    expect(atlas.address.has('base')).toBe(false);
  });
});

test('every group of layers is on the live map when it is on, and leaves it', async ({
  atlas,
  page,
}) => {
  test.setTimeout(240_000);
  // A small map: each picture is a frame that the processor draws.
  await page.setViewportSize({ width: 780, height: 480 });
  await atlas.open('?at=103.6,30.4,4.8');
  const canvas = page.locator('.map-canvas');
  const plain = await settledPicture(canvas);
  const changes = async (what: string, action: () => Promise<unknown>) => {
    await action();
    await expect
      .poll(async () => differenceOf(page, plain, await canvas.screenshot()), { message: what })
      .toBeGreaterThan(0.0005);
  };
  const isPlain = (what: string) =>
    expect
      .poll(async () => differenceOf(page, plain, await canvas.screenshot()), {
        message: `${what} taken away`,
      })
      .toBeLessThan(0.0005);
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await changes('pillars hidden', () => click(zh.layers.hideAllOf(zh.families.pillar)));
  await click(zh.layers.showAllOf(zh.families.pillar));
  for (const group of INFRASTRUCTURE) {
    await changes(group, () => click(zh.layers.showAllOf(group)));
    await click(zh.layers.hideAllOf(group));
  }
  await isPlain('infrastructure');
  await atlas.unfold(zh.layers.base);
  for (const name of Object.values(zh.layers.bases)) {
    await changes(name, () => atlas.toggle(name));
    await atlas.toggle(name);
  }
  await isPlain('base layers');
  await atlas.unfold(zh.layers.indicators);
  await changes('an indicator', () =>
    atlas.layers.getByRole('combobox', { name: zh.layers.indicators }).selectOption({ index: 2 }),
  );
});

/** Boxes of whole industries, which carry the colour of their family. */
function rootBoxes(atlas: Atlas): Locator {
  return partOf(atlas, zh.layers.industries).getByRole('checkbox');
}

/** What stands under a heading of the panel. */
function partOf(atlas: Atlas, title: string): Locator {
  const heading = atlas.page.getByRole('heading', { name: title, level: 2 });
  return atlas.layers.locator(':scope > div').filter({ has: heading });
}

async function sumOfCounts(boxes: Locator): Promise<number> {
  let sum = 0;
  for (const box of await boxes.all()) sum += countOf(await nameOf(box));
  return sum;
}

async function nameOf(box: Locator): Promise<string> {
  return (await box.getAttribute('aria-label')) ?? '';
}

/** “机场 (18)” → 18. */
function countOf(name: string): number {
  return Number(/\((\d+)\)$/.exec(name)?.[1]);
}
