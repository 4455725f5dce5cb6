import type { Map as MapLibreMap } from 'maplibre-gl';
import { FLIGHT, FROM, TO } from './flight.ts';

/*
 * Stands in every page before its own scripts, so that all are measured by the same hand. Times are
 * in milliseconds since the page was asked for, unless said otherwise.
 */

/** What the page has received up to a moment. */
export interface Received {
  path: string;
  /** Bytes of the body as they came over the line. */
  bytes: number;
}

/** The interactive map at rest for the first time. */
export interface Live {
  at: number;
  received: Received[];
}

export interface Recoloured {
  /** From the click to the first frame in which the places have their new colour. */
  painted: number;
  /** From the click until the map is at rest. */
  settled: number;
}

type Place = readonly [longitude: number, latitude: number];

class Bench {
  /** The page's map, where it is one of MapLibre's. */
  map: MapLibreMap | null = null;
  /** When the ground was first seen. */
  readonly seen: Promise<number>;
  /** When the interactive map was first at rest, and what had come by then. */
  readonly live: Promise<Live>;
  #sees: (at: number) => void = () => {};
  #lives: (live: Live) => void = () => {};

  constructor() {
    this.seen = new Promise((resolve) => {
      this.#sees = resolve;
    });
    this.live = new Promise((resolve) => {
      this.#lives = resolve;
    });
  }

  /**
   * The page has drawn the ground; it is seen two frames later, and not before the browser says that
   * it has painted anything.
   */
  drawn(): void {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const now = performance.now();
        const [first] = performance.getEntriesByName('first-contentful-paint');
        this.#sees(Math.max(now, first?.startTime ?? 0));
      }),
    );
  }

  /** The interactive map is at rest for the first time. */
  rested(): void {
    this.finishPainting();
    const at = performance.now();
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const received = entries
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= at)
      .map(({ name, encodedBodySize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
      }));
    this.#lives({ at, received });
  }

  /** Waits for the card: what was asked of it may still be under way. */
  finishPainting(): void {
    const context = this.map?.getCanvas().getContext('webgl2');
    if (context) pixelAt(context, 0, 0);
  }

  get size(): { width: number; height: number } {
    const { clientWidth: width, clientHeight: height } = this.#standing.getContainer();
    return { width, height };
  }

  /** Mean time between two frames of a flight of some seconds, in ms; it ends where it began. */
  async fly(): Promise<number> {
    const map = this.#standing;
    const home = { center: map.getCenter(), zoom: map.getZoom() };
    map.jumpTo(FROM);
    await map.once('idle');
    let frames = 0;
    const count = () => {
      frames += 1;
    };
    map.on('render', count);
    const start = performance.now();
    const arrived = map.once('moveend');
    map.easeTo({ ...TO, duration: FLIGHT, easing: (share) => share, essential: true });
    await arrived;
    const taken = performance.now() - start;
    map.off('render', count);
    map.jumpTo(home);
    await map.once('idle');
    return taken / frames;
  }

  /** How long it takes from an act until the places have changed their colour. */
  recolour(places: readonly Place[], act: () => void): Promise<Recoloured> {
    const map = this.#standing;
    const context = map.getCanvas().getContext('webgl2');
    if (!context) throw new Error('The map has no canvas to read.');
    const colours = () =>
      places.map((place) => {
        const { x, y } = map.project([...place]);
        const ratio = map.getPixelRatio();
        return pixelAt(context, x * ratio, context.drawingBufferHeight - y * ratio);
      });
    let before: string[] = [];
    // What was drawn can be read only before the browser takes it.
    map.once('render', () => {
      before = colours();
    });
    map.redraw();
    const looks: { at: number; changed: number }[] = [];
    return new Promise((resolve, reject) => {
      const start = performance.now();
      const look = () => {
        const now = colours();
        const changed = now.filter((colour, index) => colour !== before[index]).length;
        looks.push({ at: performance.now() - start, changed });
      };
      const rest = () => {
        const most = looks.at(-1)?.changed ?? 0;
        // A mark may lie over one place or another; no place at all means that it is not over.
        if (most === 0) return;
        map.off('render', look);
        map.off('idle', rest);
        const painted = looks.find(({ changed }) => changed >= most)?.at ?? Number.NaN;
        if (most < places.length / 2) reject(new Error(`${colours()} are as before: ${before}`));
        else resolve({ painted, settled: performance.now() - start });
      };
      map.on('render', look);
      map.on('idle', rest);
      act();
    });
  }

  /** Wait until the map has nothing left to do. */
  async atRest(): Promise<void> {
    const map = this.#standing;
    map.triggerRepaint();
    await map.once('idle');
  }

  get #standing(): MapLibreMap {
    if (!this.map) throw new Error('The page has no map.');
    return this.map;
  }
}

function pixelAt(context: WebGL2RenderingContext, x: number, y: number): string {
  const pixel = new Uint8Array(4);
  context.readPixels(
    Math.round(x),
    Math.round(y),
    1,
    1,
    context.RGBA,
    context.UNSIGNED_BYTE,
    pixel,
  );
  return pixel.join(' ');
}

/** Calls once, as soon as the page holds what is looked for. */
function whenThere(selector: string, call: () => void): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    call();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = new Bench();
// Our page tells nobody that it is measured: its poster is drawn once its last piece stands in it.
whenThere('#poster .poster-head p', () => window.bench.drawn());
whenThere('.map-canvas[data-status="live"]', () => window.bench.rested());
