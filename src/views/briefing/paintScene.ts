import type { Atlas } from '../../atlas/join.ts';
import { SCENE_PLACES } from '../../files/deck.ts';
import { CaptureError, type CaptureTrouble, captureMap } from '../export/captureMap.ts';
import type { StagedScene } from './staging.ts';

/** CSS pixels across a slide's picture: fewer make text larger beside the map. */
const WIDTH = 1040;

/** Device pixels per CSS pixel: sharp on a wall, and about a megabyte a slide at most. */
const PIXEL_RATIO = 1.75;

/** Text and marks grow by this much, to be read from the back of a room. */
const SCALE = 1.2;

/**
 * The map of a scene as a PNG in the shape of a slide's picture, or why there is none.
 *
 * @throws the signal's reason once it is aborted
 */
export async function paintScene(
  atlas: Atlas,
  { view, box }: StagedScene,
  signal: AbortSignal,
): Promise<Blob | CaptureTrouble> {
  const { width, height } = SCENE_PLACES.picture;
  try {
    const canvas = await captureMap({
      atlas,
      view: { ...view, scale: SCALE },
      where: box,
      width: WIDTH,
      height: Math.round((WIDTH * height) / width),
      pixelRatio: PIXEL_RATIO,
      signal,
    });
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    return picture ?? 'too-large';
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof CaptureError ? error.trouble : 'failed';
  }
}
