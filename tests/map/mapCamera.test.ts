import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MapCamera } from '../../src/map/mapCamera.ts';
import type { Camera } from '../../src/map/view.ts';

const PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const HOME: Camera = { longitude: 103, latitude: 30, zoom: 5 };
const BOX_SEEN: Camera = { longitude: 104, latitude: 31, zoom: 8 };
const LINK: Camera = { longitude: 101, latitude: 28, zoom: 7 };

/** The flights of a map: one at a time, which lands when it is told to. */
class Flights {
  camera = HOME;
  #listeners = new Map<string, (event: object) => void>();
  #flight: { to: Camera; data: object } | null = null;

  on(name: string, listener: (event: object) => void) {
    this.#listeners.set(name, listener);
  }
  fitBounds(box: readonly number[], _: object, data: object = {}) {
    this.#begin(box[0] === 97.3 ? HOME : BOX_SEEN, data);
  }
  jumpTo({ center, zoom }: { center: [number, number]; zoom: number }) {
    this.#begin({ longitude: center[0], latitude: center[1], zoom }, {});
    this.land();
  }
  stop() {
    if (!this.#flight) return;
    const { data } = this.#flight;
    this.#flight = null;
    this.#listeners.get('moveend')?.(data);
  }
  land() {
    if (this.#flight) this.camera = this.#flight.to;
    this.stop();
  }
  getCenter = () => ({ lng: this.camera.longitude, lat: this.camera.latitude });
  getZoom = () => this.camera.zoom;
  getContainer = () => ({ clientWidth: 800, clientHeight: 600 });
  unproject = () => ({ lng: 0, lat: 0 });

  #begin(to: Camera, data: object) {
    this.stop();
    this.#flight = { to, data };
  }
}

let flights: Flights;
let camera: MapCamera;
const moved = vi.fn<(to: Camera) => void>();
const FRAMED = [103, 30, 105, 32] as const;

beforeEach(() => {
  moved.mockClear();
  flights = new Flights();
  camera = new MapCamera(flights as unknown as MapLibreMap, PADDING, true, { moved });
});

describe('the camera of the map', () => {
  it('tells where a flight of the reader ended, and stays when sent there', () => {
    camera.frame(FRAMED, PADDING, true);
    flights.land();
    expect(moved.mock.lastCall).toEqual([BOX_SEEN]);
    const told = moved.mock.lastCall?.[0] ?? LINK;
    camera.frame([100, 30, 101, 31], PADDING, true);
    camera.lookAt(told);
    flights.land();
    expect(moved).toHaveBeenCalledTimes(2);
  });

  it('breaks off a flight when the address asks for another place', () => {
    camera.frame(FRAMED, PADDING, true);
    camera.lookAt(LINK);
    expect(flights.camera).toEqual(LINK);
    expect(moved).not.toHaveBeenCalled();
  });

  it('breaks off a flight when the whole province is asked for', () => {
    camera.frame(FRAMED, PADDING, true);
    camera.showProvince(PADDING, true);
    flights.land();
    expect(flights.camera).toEqual(HOME);
    expect(moved).not.toHaveBeenCalled();
  });

  it('leaves the way home for the place of an address', () => {
    camera.showProvince(PADDING, true);
    camera.lookAt(LINK);
    flights.land();
    expect(flights.camera).toEqual(LINK);
  });
});
