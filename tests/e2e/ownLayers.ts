import type { Page } from '@playwright/test';
import type { OwnLayer, PointsLayer, TileLayer } from '../../src/own/layer.ts';
import { NO_CORRECTIONS } from '../../src/own/report.ts';

/** A layer of points as the intake would have made it: one for each place. */
export function pointsLayerOf(
  points: readonly {
    name: string;
    at: readonly [number, number];
    cells: PointsLayer['points'][number]['cells'];
  }[],
  change: Partial<PointsLayer> = {},
): PointsLayer {
  return {
    kind: 'points',
    id: 'own-parks1',
    name: '园区名单',
    file: 'parks.csv',
    added: '2026-11-20T08:00:00.000Z',
    read: points.length,
    rows: points.length,
    settings: {
      name: '园区名单',
      kind: 'points',
      columns: [],
      datum: 'wgs84',
      year: 2024,
      combine: 'sum',
    },
    corrections: NO_CORRECTIONS,
    header: [],
    columns: [
      { name: '行业', isNumber: false, unit: '' },
      { name: '产值', isNumber: true, unit: '亿元' },
    ],
    points: points.map((point, index) => ({ line: index + 2, adcode: 0, ...point })),
    look: { hue: 0, colorBy: null, sizeBy: null, isClustered: true },
    filters: [],
    ...change,
  };
}

/** Put a layer where the page keeps the reader's own, before the page is opened. */
export function keepLayer(page: Page, layer: OwnLayer): Promise<void> {
  return keep(page, 'atlas-own-layers', 'layers', layer.id, layer);
}

/** Put addresses of tiles there. */
export function keepTiles(page: Page, tiles: readonly TileLayer[]): Promise<void> {
  return keep(page, 'keyval-store', 'keyval', 'own-tiles', tiles);
}

async function keep(page: Page, name: string, store: string, key: string, value: unknown) {
  // An empty page of the same origin opens the same database.
  await page.route('**/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('./empty');
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(kept.name);
        opening.onupgradeneeded = () => opening.result.createObjectStore(kept.store);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(kept.store, 'readwrite');
          writing.objectStore(kept.store).put(kept.value, kept.key);
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    { name, store, key, value },
  );
}
