import type { Atlas } from '../../atlas/join.ts';
import type { AtlasMap, MapEvents } from '../../map/AtlasMap.ts';
import type { Box } from '../../map/frame.ts';
import { framingCamera } from '../../map/page/mercator.ts';
import type { Camera, MapView } from '../../map/view.ts';

/** Why there is no picture of the map. */
export type CaptureTrouble =
  /** The browser has no WebGL 2. */
  | 'no-webgl'
  /** More pixels than its graphics can draw at once. */
  | 'too-large'
  /** The map did not load, or its context was lost. */
  | 'failed';

export class CaptureError extends Error {
  readonly trouble: CaptureTrouble;

  constructor(trouble: CaptureTrouble) {
    super(`The map could not be captured: ${trouble}.`);
    this.trouble = trouble;
  }
}

/** What a picture of the map shows. */
export interface CaptureRequest {
  atlas: Atlas;
  view: MapView;
  /** A box is shown whole, with a margin, as a scene frames it; a camera exactly. */
  where: Box | Camera;
  /** Size in CSS pixels: the larger, the smaller text and marks are beside the map. */
  width: number;
  height: number;
  /** Device pixels per CSS pixel; the canvas is `width × pixelRatio` wide. */
  pixelRatio: number;
  signal?: AbortSignal;
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** What happens to a map under a pointer: nothing to one that nobody sees. */
const UNREACHED: Pick<MapEvents, 'pointed' | 'picked' | 'cornered' | 'drawn' | 'moved'> = {
  pointed: () => {},
  picked: () => {},
  cornered: () => {},
  drawn: () => {},
  moved: () => {},
};

/** Free space around a framed box, as a share of the shorter side. */
const MARGIN = 0.03;

/**
 * A picture of the live map, painted out of sight by a map of its own and read when it is at rest.
 *
 * @throws CaptureError, or the signal's reason once it is aborted
 */
export async function captureMap(request: CaptureRequest): Promise<HTMLCanvasElement> {
  const { atlas, view, where, width, height, pixelRatio, signal } = request;
  signal?.throwIfAborted();
  const most = mostPixels();
  if (most === null) throw new CaptureError('no-webgl');
  const wanted = [Math.floor(width * pixelRatio), Math.floor(height * pixelRatio)] as const;
  if (Math.max(...wanted) > most) throw new CaptureError('too-large');
  const { AtlasMap: Class } = await import('../../map/AtlasMap.ts').catch(() => {
    throw new CaptureError('failed');
  });
  signal?.throwIfAborted();
  const margin = Math.min(width, height) * MARGIN;
  const camera = 'zoom' in where ? where : framingCamera(where, { width, height }, margin);
  const container = hiddenContainer(width, height);
  let map: AtlasMap | undefined;
  try {
    const painted = await new Promise<HTMLCanvasElement>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      const fail = () => reject(new CaptureError('failed'));
      map = new Class(
        container,
        atlas,
        view,
        camera,
        NO_PADDING,
        {
          ...UNREACHED,
          ready: () => map?.picture(pixelRatio).then(resolve, fail),
          failed: fail,
          contextChanged: fail,
        },
        { pixelRatio, mostPixels: most },
      );
    });
    // A browser short of memory gives a smaller buffer than it was asked for, and says nothing.
    if (Math.abs(painted.width - wanted[0]) > 1 || Math.abs(painted.height - wanted[1]) > 1)
      throw new CaptureError('too-large');
    return painted;
  } finally {
    map?.dispose();
    container.remove();
  }
}

/** The most device pixels that a side of a map can have here; null without WebGL 2. */
function mostPixels(): number | null {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return null;
  const sizes = [context.MAX_TEXTURE_SIZE, context.MAX_RENDERBUFFER_SIZE].map((name) =>
    Number(context.getParameter(name)),
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return Math.min(...sizes);
}

/** Laid out, so that the map knows its size, but neither seen nor reached. */
function hiddenContainer(width: number, height: number): HTMLElement {
  const container = document.createElement('div');
  container.inert = true;
  container.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px;visibility:hidden;contain:strict;`;
  document.body.append(container);
  return container;
}
