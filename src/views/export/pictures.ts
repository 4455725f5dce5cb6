import type { PageLayout } from '../../map/page/layout.ts';
import { CaptureError } from './captureMap.ts';

/**
 * The page as a file of vectors.
 *
 * @param page as it stands in the preview
 */
export function svgOf(page: SVGSVGElement): Blob {
  const text = new XMLSerializer().serializeToString(page);
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', text], { type: 'image/svg+xml' });
}

/**
 * The page in pixels: colour, map, and over it all that the page's SVG draws besides, rasterised at
 * the same number of pixels, so that its text is as sharp as the map.
 *
 * @param map a picture of the live map at the same ratio; null leaves the vectors of the page
 * @param paper colour of the page around the map
 * @throws CaptureError `too-large` when the browser has no canvas of the size
 */
export async function composePage(
  page: SVGSVGElement,
  layout: PageLayout,
  map: HTMLCanvasElement | null,
  ratio: number,
  paper: string,
): Promise<HTMLCanvasElement> {
  const { size, map: frame } = layout;
  const canvas = document.createElement('canvas');
  canvas.width = size.width * ratio;
  canvas.height = size.height * ratio;
  const context = canvas.getContext('2d');
  if (!context) throw new CaptureError('too-large');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // Beyond its limits a browser gives a canvas that stays empty, and says nothing.
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) throw new CaptureError('too-large');
  if (map) {
    context.drawImage(
      map,
      frame.x * ratio,
      frame.y * ratio,
      frame.width * ratio,
      frame.height * ratio,
    );
  }
  const picture = await rasterised(page, canvas, map !== null);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** @throws CaptureError `too-large` when the browser cannot hold the picture */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new CaptureError('too-large'))),
      'image/png',
    );
  });
}

/** The page's SVG as an image of a canvas's size, with or without the ground below a map. */
async function rasterised(
  page: SVGSVGElement,
  { width, height }: HTMLCanvasElement,
  withoutGround: boolean,
): Promise<HTMLImageElement> {
  const copy = page.cloneNode(true) as SVGSVGElement;
  if (withoutGround) copy.querySelector('[data-part=ground]')?.remove();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const address = URL.createObjectURL(svgOf(copy));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch {
    throw new CaptureError('too-large');
  } finally {
    URL.revokeObjectURL(address);
  }
}
