import type { Page } from '@playwright/test';
import { expect, test, zh } from './atlas.ts';
import { keepLayer, keepTiles, pointsLayerOf } from './ownLayers.ts';
import { colorsAt } from './pictures.ts';
import { tilesFile } from './tilesFile.ts';

/** A grid of points around Chengdu, half a degree wide, and one far in the west. */
const POINTS = [
  ...Array.from({ length: 400 }, (_, index) => ({
    name: `园区 ${index}`,
    at: [104 + (index % 20) * 0.025, 30.5 + Math.floor(index / 20) * 0.025] as const,
    cells: [index % 2 ? '电子' : '机械', index],
  })),
  { name: '高原园区', at: [100, 31] as const, cells: ['机械', 7] },
];

const AT_WEST = 'at=100,31,7';

test.describe('the reader’s own points', () => {
  test('are clicked on the map and told about', async ({ atlas, page }) => {
    await keepLayer(page, pointsLayerOf(POINTS));
    await atlas.open(`?own=own-parks1&${AT_WEST}`);
    await expect(atlas.legend).toContainText(zh.ownMap.layer('园区名单'));
    const canvas = await page.locator('.map-canvas').boundingBox();
    if (!canvas) throw new Error('There is no map.');
    await page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
    await expect(atlas.detailHeading).toHaveText('高原园区');
    expect(atlas.address.get('sel')).toBe('o.own-parks1.402');
  });

  test('come apart where a cluster is clicked', async ({ atlas, page }) => {
    await keepLayer(page, pointsLayerOf(POINTS));
    await atlas.open('?own=own-parks1&at=104.24,30.74,6');
    await expect(atlas.legend).toContainText(zh.ownMap.cluster);
    const canvas = await page.locator('.map-canvas').boundingBox();
    if (!canvas) throw new Error('There is no map.');
    const middle = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2] as const;
    await page.mouse.click(...middle);
    const zoom = () => Number(atlas.address.get('at')?.split(',')[2]);
    await expect.poll(zoom).toBeGreaterThan(6.5);
    expect(atlas.address.get('sel')).toBeNull();
  });

  test('leave with their layer', async ({ atlas, page }) => {
    await keepLayer(page, pointsLayerOf(POINTS));
    await atlas.open(`?${AT_WEST}`);
    await expect(atlas.legend).not.toContainText(zh.ownMap.layer('园区名单'));
  });

  test.describe('without WebGL', () => {
    test.use({ webgl: false });
    test('are on the still map, together where they crowd', async ({ atlas, page }) => {
      await keepLayer(page, pointsLayerOf(POINTS));
      await atlas.open('?own=own-parks1', { live: false });
      await expect(atlas.staticMap.locator('text', { hasText: /^400$/ })).toHaveCount(1);
    });
  });
});

test.describe('tiles at an address', () => {
  test.use({ deviceScaleFactor: 1 });

  const TILES = { id: 'own-tiles1', name: '水井', sourceLayer: '', hue: 5 };

  /** Answers for a file by ranges, as object stores do, and counts how often it was asked. */
  async function serve(page: Page, file: Buffer | null): Promise<() => number> {
    let asked = 0;
    await page.route('**/wells.pmtiles', async (route) => {
      asked += 1;
      const [, from = '0', to = '0'] =
        /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
      const body = file?.subarray(Number(from), Number(to) + 1);
      await route.fulfill(
        body && file
          ? {
              status: 206,
              body,
              headers: { 'content-range': `bytes ${from}-${to}/${file.length}` },
            }
          : { status: 404, body: '' },
      );
    });
    return () => asked;
  }

  const keepAt = async (page: Page, baseURL: string | undefined) =>
    keepTiles(page, [{ ...TILES, url: `${baseURL}/wells.pmtiles` }]);

  test('are read only once they are on the map, and drawn', async ({ atlas, page, baseURL }) => {
    const asked = await serve(page, tilesFile([104, 30], 'wells'));
    await keepAt(page, baseURL);
    await atlas.open('?at=104,30,5&base=-&on=-');
    expect(asked()).toBe(0);
    expect(await hasRed(page)).toBe(false);
    await atlas.open('?at=104,30,5&base=-&on=-&own=own-tiles1');
    await expect(atlas.legend).toContainText(TILES.name);
    await expect.poll(() => hasRed(page)).toBe(true);
    expect(asked()).toBeGreaterThan(0);
  });

  test.describe('that are gone', () => {
    test.use({ expectedTroubles: /404/ });
    test('leave the map as it is', async ({ atlas, page, baseURL }) => {
      const asked = await serve(page, null);
      await keepAt(page, baseURL);
      await atlas.open('?at=104,30,5&own=own-tiles1');
      await expect.poll(asked).toBeGreaterThan(0);
      await expect(atlas.legend).toContainText(TILES.name);
    });
  });

  /** Whether something as red as the layer's hue is within a few pixels of the map's middle. */
  async function hasRed(page: Page): Promise<boolean> {
    const picture = await page.locator('.map-canvas').screenshot();
    const box = await page.locator('.map-canvas').boundingBox();
    const [x, y] = [(box?.width ?? 0) / 2, (box?.height ?? 0) / 2];
    const around = [-3, 0, 3].flatMap((across) =>
      [-3, 0, 3].map((down) => [x + across, y + down] as const),
    );
    const colors = await colorsAt(page, picture, around, 1);
    return colors.some(([red, green, blue]) => red > 120 && green < 90 && blue < 90);
  }
});
