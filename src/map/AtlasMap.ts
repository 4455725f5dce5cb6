import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Atlas } from '../atlas/join.ts';
import type { Position } from '../atlas/schema/fields.ts';
import { applyStyle } from './applyStyle.ts';
import { type Box, CLOSEST_FRAME, insideProvince, PROVINCE_BOX } from './frame.ts';
import { imagesOf, PIXEL_RATIO } from './images.ts';
import { isOutlined } from './layers/highlights.ts';
import { targetsAt } from './pointing.ts';
import { corridorSource, SOURCE_KEYS, type SourceId, sourcesOf } from './sources.ts';
import { type FeatureState, type FeatureStates, statesOf } from './states.ts';
import { styleOf } from './style.ts';
import type { Camera, MapTarget, MapView } from './view.ts';

setWorkerUrl(workerUrl);

/** What the map tells its owner. Screen points are in CSS pixels from the map's top left. */
export interface MapEvents {
  /** The pointer is over these targets, topmost first; none when it leaves. */
  pointed(targets: readonly MapTarget[], at: { x: number; y: number } | null): void;
  picked(targets: readonly MapTarget[], at: { x: number; y: number }): void;
  /** A corner of a line was set, in degrees; only while a line is being drawn. */
  cornered(at: Position): void;
  /** The line being drawn was ended with a double click. */
  drawn(): void;
  /** The camera came to rest after the reader moved it. */
  moved(camera: Camera): void;
  /** The map came to rest, whoever moved it, with this box in sight between the panels. */
  rested?(box: Box): void;
  /** Geometry and first style are painted. */
  ready(): void;
  /** The map cannot be drawn: its worker or its style did not load. */
  failed(): void;
  /** The graphics context was lost, or came back. */
  contextChanged(isLost: boolean): void;
}

/** Space the panels cover, in CSS pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What a map needs to be made a picture of. */
export interface Portrait {
  /** Device pixels per CSS pixel of the picture. */
  pixelRatio: number;
  /** The most device pixels a side may have; MapLibre draws coarser beyond them. */
  mostPixels: number;
}

/** Device pixels per CSS pixel while a map for a picture loads: the many frames of that are cheap. */
const DRAFT_RATIO = 0.25;

/** How far the view can go: Sichuan and its neighbours. */
const REACH: [number, number, number, number] = [90, 20, 116, 40];

/** Marks a move as the reader's own, as MapLibre marks those of the mouse: it goes into the address. */
const READERS_MOVE = { originalEvent: new Event('move') };

/** Duration of a camera flight in milliseconds. */
const FLIGHT = 900;

/**
 * The running map. It owns MapLibre and is told what to show by whole views; it works out what has
 * changed. Nothing else in the project touches MapLibre at run time.
 */
export class AtlasMap {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #atlas: Atlas;
  readonly #imageRatio: number;
  #view: MapView;
  #states: FeatureStates = new Map();
  #isReady = false;
  #padding: Padding;
  /** Where the whole province goes; null once the reader has moved away from it. */
  #home: Padding | null;
  /** The box last flown to, kept whole when a panel opens; null once the reader moved on. */
  #framed: { box: Box; padding: Padding } | null = null;

  /**
   * @param portrait given for a map that is made a picture of and shown to nobody
   * @throws Error when the browser has no WebGL 2.
   */
  constructor(
    container: HTMLElement,
    atlas: Atlas,
    view: MapView,
    camera: Camera | null,
    padding: Padding,
    events: MapEvents,
    portrait: Portrait | null = null,
  ) {
    this.#atlas = atlas;
    this.#imageRatio = Math.max(PIXEL_RATIO, portrait?.pixelRatio ?? 0);
    this.#view = view;
    this.#events = events;
    this.#padding = padding;
    this.#home = camera ? null : padding;
    this.#map = new MapLibreMap({
      container,
      style: styleOf(view),
      ...(camera
        ? { center: [camera.longitude, camera.latitude], zoom: camera.zoom }
        : { bounds: [...PROVINCE_BOX], fitBoundsOptions: { padding } }),
      // A picture keeps its camera, even where a wide one looks beyond what readers can reach.
      ...(portrait
        ? {
            interactive: false,
            pixelRatio: DRAFT_RATIO,
            maxCanvasSize: [portrait.mostPixels, portrait.mostPixels] as [number, number],
          }
        : { maxBounds: REACH }),
      minZoom: 3.4,
      maxZoom: 11,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      // Text comes from the fonts that the style names, Han included.
      localIdeographFontFamily: false,
      fadeDuration: 0,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-left');
    this.#map.on('load', () => this.#begin());
    this.#map.on('error', ({ error }) => {
      if (this.#isReady) console.error(error);
      else this.#events.failed();
    });
    this.#map.on('mousemove', (event) => this.#point(event));
    this.#map.on('mouseout', () => this.#events.pointed([], null));
    this.#map.on('click', (event) => this.#click(event));
    this.#map.on('dblclick', (event) => {
      if (!this.#view.isDrawing) return;
      event.preventDefault();
      this.#events.drawn();
    });
    this.#map.on('moveend', (event) => {
      this.#rest();
      // Moves that the reader made carry the browser's event; ours do not belong in the address.
      if (!event.originalEvent) return;
      this.#home = null;
      if (event.originalEvent !== READERS_MOVE.originalEvent) this.#framed = null;
      this.#events.moved(this.camera);
    });
    this.#map.on('resize', () => {
      if (this.#home) this.showProvince(this.#home, false);
      else if (this.#framed) this.frame(this.#framed.box, this.#framed.padding, false);
    });
    this.#map.on('webglcontextlost', () => this.#events.contextChanged(true));
    this.#map.on('webglcontextrestored', () => this.#recover());
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  /** Show a view. Before the first load it is kept and shown then. */
  show(view: MapView): void {
    const before = this.#view;
    this.#view = view;
    if (!this.#isReady) return;
    if (needsImages(before, view)) this.#loadImages();
    if (before.corridor !== view.corridor) this.#drawCorridor();
    if (before.isDrawing !== view.isDrawing) this.#setCursor();
    if (!sameStyle(before, view)) applyStyle(this.#map, styleOf(before), styleOf(view));
    this.#applyStates(statesOf(view));
  }

  /** Change the space around the whole province; it moves if that is what is on show. */
  setHome(padding: Padding): void {
    this.#padding = padding;
    if (this.#home) this.showProvince(padding, false);
    else this.#rest();
  }

  /** Show the whole province between the panels. */
  showProvince(padding: Padding, animate: boolean): void {
    this.#home = padding;
    this.#framed = null;
    this.#map.fitBounds([...PROVINCE_BOX], { padding, duration: animate ? FLIGHT : 0 });
  }

  /** Move only as far as it takes to bring a box into sight; stay where it already is. */
  reveal([west, south, east, north]: Box, animate: boolean): void {
    const bounds = this.#map.getBounds();
    const centre = { lng: (west + east) / 2, lat: (south + north) / 2 };
    if (bounds.contains(centre)) return;
    this.#framed = null;
    this.#map.easeTo({ center: centre, duration: animate ? FLIGHT : 0 }, READERS_MOVE);
  }

  /** Fly so that a box fills the map between the panels; what lies beyond the province is left. */
  frame(box: Box, padding: Padding, animate: boolean): void {
    this.#home = null;
    this.#framed = { box, padding };
    this.#map.fitBounds(
      [...insideProvince(box)],
      { padding, maxZoom: CLOSEST_FRAME, duration: animate ? FLIGHT : 0 },
      READERS_MOVE,
    );
  }

  /** Jump to a camera, as the address asks; nothing happens when it is already there. */
  lookAt(camera: Camera): void {
    const { longitude, latitude, zoom } = this.camera;
    const isThere =
      Math.abs(camera.longitude - longitude) < 1e-4 &&
      Math.abs(camera.latitude - latitude) < 1e-4 &&
      Math.abs(camera.zoom - zoom) < 1e-3;
    if (isThere || this.#map.isMoving()) return;
    this.#home = null;
    this.#framed = null;
    this.#map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }

  /** In another page's frame: wheel and single finger scroll that page and leave the map alone. */
  yieldScrolling(): void {
    this.#map.scrollZoom.disable();
    if (matchMedia('(hover: none)').matches) this.#map.dragPan.disable();
  }

  zoomBy(steps: number): void {
    this.#framed = null;
    this.#map.zoomTo(this.#map.getZoom() + steps, {}, READERS_MOVE);
  }

  /**
   * A copy of what is painted once the map is at rest, in device pixels: as many as the browser gave,
   * which may be fewer than it was asked for. The drawing buffer is read in the render event, the
   * only time it holds the picture: it is not kept between frames, which would cost every one.
   *
   * @param pixelRatio device pixels per CSS pixel of the picture
   */
  picture(pixelRatio: number): Promise<HTMLCanvasElement> {
    return new Promise((resolve, reject) => {
      const read = () => {
        const copy = copyOf(this.#map.getCanvas());
        if (copy) resolve(copy);
        else reject(new Error('This browser has no 2D canvas.'));
      };
      this.#map.once('idle', () => {
        this.#map.once('render', read);
        this.#map.triggerRepaint();
      });
      this.#map.setPixelRatio(pixelRatio);
    });
  }

  dispose(): void {
    this.#map.remove();
  }

  #begin(): void {
    this.#loadImages();
    for (const [id, data] of Object.entries(sourcesOf(this.#atlas))) {
      this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    }
    this.#drawCorridor();
    this.#setCursor();
    applyStyle(this.#map, this.#map.getStyle(), styleOf(this.#view));
    this.#isReady = true;
    this.#applyStates(statesOf(this.#view));
    this.#rest();
    this.#map.once('idle', () => this.#events.ready());
  }

  /** After a lost context MapLibre brings back style, geometry and images, but no feature states. */
  #recover(): void {
    this.#map.once('idle', () => {
      this.#states = new Map();
      this.#applyStates(statesOf(this.#view));
      this.#events.contextChanged(false);
    });
  }

  #loadImages(): void {
    for (const [name, image] of imagesOf(this.#view, this.#imageRatio)) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio: this.#imageRatio });
    }
  }

  #applyStates(next: FeatureStates): void {
    for (const source of Object.keys(SOURCE_KEYS) as SourceId[]) {
      const before = this.#states.get(source);
      const after = next.get(source);
      for (const id of before?.keys() ?? []) {
        if (!after?.has(id)) this.#map.removeFeatureState({ source, id });
      }
      for (const [id, state] of after ?? []) {
        const known = before?.get(id);
        if (known && sameState(known, state)) continue;
        if (known) this.#map.removeFeatureState({ source, id });
        this.#map.setFeatureState({ source, id }, state);
      }
    }
    this.#states = next;
  }

  #rest(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#padding;
    const { lng: west, lat: south } = this.#map.unproject([left, clientHeight - bottom]);
    const { lng: east, lat: north } = this.#map.unproject([clientWidth - right, top]);
    this.#events.rested?.([west, south, east, north]);
  }

  #drawCorridor(): void {
    const source = this.#map.getSource<GeoJSONSource>('corridor' satisfies SourceId);
    source?.setData(corridorSource(this.#view.corridor));
  }

  #setCursor(): void {
    this.#map.getCanvas().style.cursor = this.#view.isDrawing ? 'crosshair' : '';
  }

  #click({ lngLat, point, originalEvent }: MapMouseEvent): void {
    if (!this.#view.isDrawing) {
      this.#events.picked(targetsAt(this.#map, point), point);
    } else if (originalEvent.detail < 2) {
      // The second click of a double one ends the line and sets no corner.
      this.#events.cornered([lngLat.lng, lngLat.lat]);
    }
  }

  #point(event: MapMouseEvent): void {
    if (this.#view.isDrawing || this.#map.isMoving() || matchMedia('(hover: none)').matches) return;
    const targets = targetsAt(this.#map, event.point);
    this.#map.getCanvas().style.cursor = targets.length > 0 ? 'pointer' : '';
    this.#events.pointed(targets, event.point);
  }
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

function needsImages(before: MapView, after: MapView): boolean {
  const hue = ({ subject }: MapView) => (subject.kind === 'industry' ? subject.color : '');
  return (
    before.theme !== after.theme ||
    before.rosettes !== after.rosettes ||
    before.petals !== after.petals ||
    hue(before) !== hue(after)
  );
}

/** What does not travel by style: feature states, and the geometry of the corridor. */
const BESIDE_STYLE: ReadonlySet<keyof MapView> = new Set([
  'lit',
  'selected',
  'corridor',
  'isDrawing',
]);

/** Whether two views have one style. */
function sameStyle(before: MapView, after: MapView): boolean {
  const names = Object.keys(after) as (keyof MapView)[];
  const differs = (name: keyof MapView) => before[name] !== after[name];
  return (
    names.every((name) => BESIDE_STYLE.has(name) || !differs(name)) &&
    isOutlined(before, 'counties') === isOutlined(after, 'counties') &&
    isOutlined(before, 'regions') === isOutlined(after, 'regions')
  );
}

function sameState(a: FeatureState, b: FeatureState): boolean {
  return (
    a.fill === b.fill && a.hatched === b.hatched && a.selected === b.selected && a.lit === b.lit
  );
}
