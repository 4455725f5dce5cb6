import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Box, CLOSEST_FRAME, insideProvince, PROVINCE_BOX } from './frame.ts';
import type { MapEvents, Padding } from './mapEvents.ts';
import type { Camera } from './view.ts';

/** Marks a move as the reader's own, as MapLibre marks those of the mouse: it goes into the address. */
const READERS_MOVE = { originalEvent: new Event('move') };

/** Duration of a camera flight in milliseconds. */
const FLIGHT = 900;

/** Where the map looks: at home on the whole province, at a box it was sent to, or where the reader went. */
export class MapCamera {
  readonly #map: MapLibreMap;
  readonly #events: Pick<MapEvents, 'moved' | 'rested'>;
  #padding: Padding;
  /** Where the whole province goes; null once the reader has moved away from it. */
  #home: Padding | null;
  /** The box last flown to, kept whole when a panel opens; null once the reader moved on. */
  #framed: { box: Box; padding: Padding } | null = null;
  /** Where the reader was last told to have gone: being sent there is staying here. */
  #told: Camera | null = null;
  #isHalting = false;

  /** @param isHome whether the map begins with the whole province in sight */
  constructor(
    map: MapLibreMap,
    padding: Padding,
    isHome: boolean,
    events: Pick<MapEvents, 'moved' | 'rested'>,
  ) {
    this.#map = map;
    this.#events = events;
    this.#padding = padding;
    this.#home = isHome ? padding : null;
    map.on('moveend', (event) => {
      this.rest();
      // Moves that the reader made carry the browser's event; ours do not belong in the address.
      if (!event.originalEvent || this.#isHalting) return;
      this.#home = null;
      if (event.originalEvent !== READERS_MOVE.originalEvent) this.#framed = null;
      this.#told = this.now;
      this.#events.moved(this.#told);
    });
    map.on('resize', () => {
      if (this.#home) this.showProvince(this.#home, false);
      else if (this.#framed) this.frame(this.#framed.box, this.#framed.padding, false);
    });
  }

  get now(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  /** Change the space around the whole province; it moves if that is what is on show. */
  setHome(padding: Padding): void {
    this.#padding = padding;
    if (this.#home) this.showProvince(padding, false);
    else this.rest();
  }

  /** Show the whole province between the panels. */
  showProvince(padding: Padding, animate: boolean): void {
    this.#halt();
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
    // The reader may be moving on already from where they were told to have gone.
    if (camera === this.#told) return;
    this.#halt();
    const { longitude, latitude, zoom } = this.now;
    const isThere =
      Math.abs(camera.longitude - longitude) < 1e-4 &&
      Math.abs(camera.latitude - latitude) < 1e-4 &&
      Math.abs(camera.zoom - zoom) < 1e-3;
    this.#home = null;
    this.#framed = null;
    if (isThere) return;
    this.#map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }

  /** Fly closer to what the reader clicked. */
  approach(center: [longitude: number, latitude: number], zoom: number, animate: boolean): void {
    this.#framed = null;
    this.#map.easeTo({ center, zoom, duration: animate ? FLIGHT : 0 }, READERS_MOVE);
  }

  zoomBy(steps: number): void {
    this.#framed = null;
    this.#map.zoomTo(this.#map.getZoom() + steps, {}, READERS_MOVE);
  }

  /** Break off a flight: where that leaves the map is no place the reader went to. */
  #halt(): void {
    this.#isHalting = true;
    this.#map.stop();
    this.#isHalting = false;
  }

  /** Tell what is in sight. */
  rest(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, right, bottom, left } = this.#padding;
    const { lng: west, lat: south } = this.#map.unproject([left, clientHeight - bottom]);
    const { lng: east, lat: north } = this.#map.unproject([clientWidth - right, top]);
    this.#events.rested?.([west, south, east, north]);
  }
}
