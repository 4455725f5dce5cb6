import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * A copy of what a map has painted once it is at rest, in device pixels: as many as the browser gave,
 * which may be fewer than it was asked for. The drawing buffer is read in the render event, the
 * only time it holds the picture: it is not kept between frames, which would cost every one.
 *
 * @param pixelRatio device pixels per CSS pixel of the picture
 */
export function pictureOf(map: MapLibreMap, pixelRatio: number): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    const read = () => {
      const copy = copyOf(map.getCanvas());
      if (copy) resolve(copy);
      else reject(new Error('This browser has no 2D canvas.'));
    };
    map.once('idle', () => {
      map.once('render', read);
      map.triggerRepaint();
    });
    map.setPixelRatio(pixelRatio);
  });
}

/** What a canvas of WebGL holds; null without a 2D canvas to copy it to. */
function copyOf(painted: HTMLCanvasElement): HTMLCanvasElement | null {
  const buffer = painted.getContext('webgl2');
  const copy = document.createElement('canvas');
  copy.width = buffer?.drawingBufferWidth ?? 0;
  copy.height = buffer?.drawingBufferHeight ?? 0;
  const context = copy.getContext('2d');
  context?.drawImage(painted, 0, 0, copy.width, copy.height);
  return context && copy;
}
