import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas.ts';

export type Color = readonly [red: number, green: number, blue: number];

/** A picture of part of the page once two in a row are the same. */
export async function settledPicture(part: Locator): Promise<Buffer> {
  let last = await part.screenshot();
  await expect
    .poll(async () => {
      const next = await part.screenshot();
      const isSame = next.equals(last);
      last = next;
      return isSame;
    })
    .toBe(true);
  return last;
}

/**
 * Share of the pixels (0–1) in which two pictures differ by more than a shade; 1 when their sizes
 * differ. The page decodes them.
 */
export async function differenceOf(page: Page, a: Buffer, b: Buffer): Promise<number> {
  if (a.equals(b)) return 0;
  return page.evaluate(
    async (pictures) => {
      const decode = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('No 2D canvas to decode a picture.');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [left, right] = await Promise.all(pictures.map(decode));
      if (!left || !right || left.width !== right.width || left.height !== right.height) return 1;
      const SHADE = 24;
      let different = 0;
      for (let at = 0; at < left.data.length; at += 4) {
        const isOther = [0, 1, 2].some(
          (channel) =>
            Math.abs((left.data[at + channel] ?? 0) - (right.data[at + channel] ?? 0)) > SHADE,
        );
        if (isOther) different += 1;
      }
      return different / (left.data.length / 4);
    },
    [a.toString('base64'), b.toString('base64')],
  );
}

/** The commonest colour within a few pixels of each point. */
export async function colorsAt(
  page: Page,
  picture: Buffer,
  points: readonly (readonly [x: number, y: number])[],
  reach = 3,
): Promise<Color[]> {
  return page.evaluate(
    async ([base64, places, radius]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No 2D canvas to decode a picture.');
      context.drawImage(bitmap, 0, 0);
      const side = 2 * radius + 1;
      return places.map(([x, y]): [number, number, number] => {
        const { data } = context.getImageData(
          Math.round(x) - radius,
          Math.round(y) - radius,
          side,
          side,
        );
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const key = data.slice(at, at + 3).join();
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const [commonest = '0,0,0'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
        const [red = 0, green = 0, blue = 0] = commonest.split(',').map(Number);
        return [red, green, blue];
      });
    },
    [picture.toString('base64'), points as [number, number][], reach] as const,
  );
}

/** A hex colour as it lies in a picture. */
export function colorOf(hex: string): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function isNear(a: Color, b: Color): boolean {
  return a.every((channel, at) => Math.abs(channel - (b[at] ?? 0)) <= 4);
}

/**
 * Where a place lies in a map's picture, in pixels from its top left: Web Mercator in tiles of
 * 512 px, as the address gives the camera.
 */
export function pixelOf(
  [longitude, latitude]: readonly [number, number],
  camera: { longitude: number; latitude: number; zoom: number },
  size: { width: number; height: number },
): [number, number] {
  const world = 512 * 2 ** camera.zoom;
  const northing = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return [
    size.width / 2 + ((longitude - camera.longitude) / 360) * world,
    size.height / 2 - (northing(latitude) - northing(camera.latitude)) * world,
  ];
}
