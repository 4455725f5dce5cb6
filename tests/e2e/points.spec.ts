import { expect, test, zh } from './atlas.ts';
import { keepLayer, pointsLayerOf } from './ownLayers.ts';

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
