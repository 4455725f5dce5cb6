import {
  addProtocol,
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Atlas } from '../atlas/join.ts';
import { applyStyle } from './applyStyle.ts';
import { AtlasSources, withGeometry } from './atlasSources.ts';
import { type Box, PROVINCE_BOX, REACH } from './frame.ts';
import { IMAGE_GROUPS, type ImageGroup, imagesOf, PIXEL_RATIO } from './images.ts';
import { MapCamera } from './mapCamera.ts';
import type { MapEvents, Padding, Portrait } from './mapEvents.ts';
import { PaintedStates } from './paintedStates.ts';
import { pictureOf } from './picture.ts';
import { clusterAt, targetsAt } from './pointing.ts';
import { PointSources } from './points/pointSources.ts';
import { TileLayers } from './points/tileLayers.ts';
import { corridorSource, type SourceId, sourcesOf } from './sources.ts';
import { statesOf } from './states.ts';
import { styleOf } from './style.ts';
import type { Camera, MapView } from './view.ts';
import { changedImages, sameStyle } from './viewChanges.ts';

export type { MapEvents, Padding, Portrait } from './mapEvents.ts';

setWorkerUrl(workerUrl);

/** Device pixels per CSS pixel while a map for a picture loads: the many frames of that are cheap. */
const DRAFT_RATIO = 0.25;

/** The closest the map comes. */
const CLOSEST = 11;

/**
 * The running map. It owns MapLibre and is told what to show by whole views; it works out what has
 * changed. Nothing else in the project touches MapLibre at run time.
 */
export class AtlasMap {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #imageRatio: number;
  readonly #camera: MapCamera;
  readonly #states: PaintedStates;
  readonly #sources: AtlasSources;
  readonly #points: PointSources;
  readonly #tiles: TileLayers;
  #atlas: Atlas;
  #view: MapView;
  /** Whether the style stands, so that views can be shown. */
  #isReady = false;
  /** Whether everything has been painted once. */
  #isPainted = false;
  /** What was on show when the context was lost: without one MapLibre takes no style and no images. */
  #lost: MapView | null = null;

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
    const geometries = sourcesOf(atlas);
    this.#map = new MapLibreMap({
      container,
      style: withGeometry(styleOf(view), geometries),
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
        : { maxBounds: [...REACH] }),
      minZoom: 3.4,
      maxZoom: CLOSEST,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      // Text comes from the fonts that the style names, Han included.
      localIdeographFontFamily: false,
      fadeDuration: 0,
    });
    this.#camera = new MapCamera(this.#map, padding, camera === null, events);
    this.#states = new PaintedStates(this.#map);
    this.#sources = new AtlasSources(this.#map, geometries);
    this.#points = new PointSources(this.#map);
    this.#tiles = new TileLayers({
      map: this.#map,
      reader: () => import('pmtiles'),
      addProtocol,
      below: 'own-point',
      failed: (id, hasFailed) => events.tilesFailed?.(id, hasFailed),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(
      new ScaleControl({ maxWidth: 120 * view.scale, unit: 'metric' }),
      'bottom-left',
    );
    this.#listen(view);
  }

  get camera(): Camera {
    return this.#camera.now;
  }

  /** Show a view. Before the style stands it is kept and shown then. */
  show(view: MapView): void {
    const before = this.#view;
    this.#view = view;
    if (!this.#isReady || this.#lost) return;
    this.#loadImages(changedImages(before, view));
    if (before.corridor !== view.corridor) this.#drawCorridor();
    if (before.isDrawing !== view.isDrawing) this.#setCursor();
    if (!sameStyle(before, view)) applyStyle(this.#map, styleOf(before), styleOf(view));
    this.#showOwn();
    this.#states.apply(statesOf(view));
  }

  /** Stand on another atlas: only geometry that differs is sent. A view of it follows. */
  setAtlas(atlas: Atlas): void {
    if (atlas === this.#atlas) return;
    this.#atlas = atlas;
    if (this.#isReady && !this.#lost) this.#sources.send(atlas);
  }

  /** Change the space around the whole province; it moves if that is what is on show. */
  setHome(padding: Padding): void {
    this.#camera.setHome(padding);
  }

  /** Show the whole province between the panels. */
  showProvince(padding: Padding, animate: boolean): void {
    this.#camera.showProvince(padding, animate);
  }

  /** Move only as far as it takes to bring a box into sight; stay where it already is. */
  reveal(box: Box, animate: boolean): void {
    this.#camera.reveal(box, animate);
  }

  /** Fly so that a box fills the map between the panels; what lies beyond the province is left. */
  frame(box: Box, padding: Padding, animate: boolean): void {
    this.#camera.frame(box, padding, animate);
  }

  /** Jump to a camera, as the address asks; nothing happens when it is already there. */
  lookAt(camera: Camera): void {
    this.#camera.lookAt(camera);
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  /** In another page's frame: wheel and single finger scroll that page and leave the map alone. */
  yieldScrolling(): void {
    this.#map.scrollZoom.disable();
    if (matchMedia('(hover: none)').matches) this.#map.dragPan.disable();
  }

  /** A copy of what is painted once the map is at rest, in device pixels; see `pictureOf`. */
  picture(pixelRatio: number): Promise<HTMLCanvasElement> {
    return pictureOf(this.#map, pixelRatio);
  }

  dispose(): void {
    this.#map.remove();
  }

  #listen(first: MapView): void {
    // Before the first frame: waiting for `load` would paint a map without marks first.
    this.#map.once('style.load', () => this.#begin(first));
    this.#map.on('error', (event) => {
      if (this.#tiles.take('sourceId' in event ? event.sourceId : undefined)) return;
      if (this.#isPainted) console.error(event.error);
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
    this.#map.on('webglcontextlost', () => {
      this.#lost ??= this.#view;
      this.#events.contextChanged(true);
    });
    this.#map.on('webglcontextrestored', () => this.#recover());
  }

  /** @param first the view that the style was made of */
  #begin(first: MapView): void {
    this.#loadImages(new Set(IMAGE_GROUPS));
    this.#sources.send(this.#atlas);
    this.#drawCorridor();
    this.#setCursor();
    applyStyle(this.#map, styleOf(first), styleOf(this.#view));
    this.#isReady = true;
    this.#showOwn();
    this.#states.apply(statesOf(this.#view));
    this.#camera.rest();
    this.#map.once('idle', () => {
      this.#isPainted = true;
      this.#events.ready();
    });
  }

  /**
   * After a lost context MapLibre brings back style, geometry and images, but no feature states. What
   * was asked for meanwhile is shown then.
   */
  #recover(): void {
    this.#map.once('idle', () => {
      const lost = this.#lost;
      // Lost twice in a row, it comes to rest once.
      if (!lost) return;
      this.#lost = null;
      this.#sources.send(this.#atlas);
      this.#states.forget();
      const now = this.#view;
      this.#view = lost;
      this.show(now);
      this.#events.contextChanged(false);
    });
  }

  #showOwn(): void {
    this.#points.show(this.#view);
    this.#tiles.show(this.#view);
  }

  #loadImages(groups: ReadonlySet<ImageGroup>): void {
    for (const [name, image] of imagesOf(this.#view, this.#imageRatio, groups)) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio: this.#imageRatio });
    }
  }

  #drawCorridor(): void {
    const source = this.#map.getSource<GeoJSONSource>('corridor' satisfies SourceId);
    source?.setData(corridorSource(this.#view.corridor));
  }

  #setCursor(): void {
    this.#map.getCanvas().style.cursor = this.#view.isDrawing ? 'crosshair' : '';
  }

  #click({ lngLat, point, originalEvent }: MapMouseEvent): void {
    if (this.#lost) return;
    if (this.#view.isDrawing) {
      // The second click of a double one ends the line and sets no corner.
      if (originalEvent.detail < 2) this.#events.cornered([lngLat.lng, lngLat.lat]);
      return;
    }
    const cluster = clusterAt(this.#map, point);
    if (cluster) void this.#approach(cluster);
    else this.#events.picked(targetsAt(this.#map, point), point);
  }

  /** Fly as close as it takes for a cluster to fall apart. */
  async #approach({ id, at }: { id: number; at: [number, number] }): Promise<void> {
    const source = this.#map.getSource<GeoJSONSource>('own-points' satisfies SourceId);
    // The points may have changed since the click; then there is nothing to come closer to.
    const zoom = await source?.getClusterExpansionZoom(id).catch(() => undefined);
    if (zoom === undefined) return;
    const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#camera.approach(at, Math.min(zoom, CLOSEST), animate);
  }

  #point(event: MapMouseEvent): void {
    if (
      this.#lost ||
      this.#view.isDrawing ||
      this.#map.isMoving() ||
      matchMedia('(hover: none)').matches
    )
      return;
    const isCluster = clusterAt(this.#map, event.point) !== null;
    const targets = isCluster ? [] : targetsAt(this.#map, event.point);
    this.#map.getCanvas().style.cursor = isCluster || targets.length > 0 ? 'pointer' : '';
    this.#events.pointed(targets, event.point);
  }
}
