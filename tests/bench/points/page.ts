import 'maplibre-gl/dist/maplibre-gl.css';
import { Deck, MapView as DeckView, LinearInterpolator } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { type GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { AtlasMap } from '../../../src/map/AtlasMap.ts';
import { imagesOf, PIXEL_RATIO } from '../../../src/map/images.ts';
import { CLUSTER_REACH, CLUSTERED_TO } from '../../../src/map/layers/points.ts';
import { sourcesOf } from '../../../src/map/sources.ts';
import { styleOf } from '../../../src/map/style.ts';
import type { PointsLayer } from '../../../src/own/layer.ts';
import { createSelectors } from '../../../src/store/selectors.ts';
import { initialState } from '../../../src/store/state.ts';
import { IDLE } from '../../../src/store/store.ts';
import { FLIGHT, FROM, TO } from '../setting/flight.ts';
import { loadGround } from '../setting/loadGround.ts';
import { pointsByChance } from './points.ts';
import { pointsLayer } from './pointsLayer.ts';

/** What one way of drawing takes. */
export interface Measured {
  /** From parsed rows in memory until they are painted and nothing is on its way, in ms. */
  drawnMs: number;
  /** Mean time between two frames of a flight of some seconds, in ms. */
  frameMs: number;
}

export const WAYS = ['ours', 'ours, each alone', 'bare', 'deck'] as const;
export type Way = (typeof WAYS)[number];

const container = document.getElementById('map') as HTMLElement;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

async function measure(way: Way, count: number): Promise<Measured> {
  const points = pointsByChance(count);
  if (way === 'deck') return deck(points);
  return way === 'bare' ? bare(points) : ours(points, way === 'ours');
}

async function ours(points: PointsLayer['points'], isClustered: boolean): Promise<Measured> {
  const atlas = await loadGround();
  const selectors = createSelectors(atlas);
  const layer = pointsLayer(points, isClustered);
  const state = { ...initialState(atlas, 'en', 'light'), ...IDLE };
  const atlasMap = await new Promise<AtlasMap>((resolve, reject) => {
    const map: AtlasMap = new AtlasMap(
      container,
      atlas,
      selectors.mapView(state, 1),
      { longitude: FROM.center[0], latitude: FROM.center[1], zoom: FROM.zoom },
      NO_PADDING,
      {
        pointed: () => {},
        picked: () => {},
        cornered: () => {},
        drawn: () => {},
        moved: () => {},
        ready: () => resolve(map),
        failed: () => reject(new Error('The map did not load.')),
        contextChanged: () => {},
      },
    );
  });
  const { map } = window.bench;
  if (!map) throw new Error('The map did not make itself known.');
  const from = performance.now();
  atlasMap.show(selectors.mapView({ ...state, ownLayers: [layer], own: new Set([layer.id]) }, 1));
  await idle(map);
  return { drawnMs: performance.now() - from, frameMs: await window.bench.fly() };
}

/** MapLibre by itself: the same ground under the same points, clustered as its own example does. */
async function bare(points: PointsLayer['points']): Promise<Measured> {
  const atlas = await loadGround();
  const view = createSelectors(atlas).mapView(
    { ...initialState(atlas, 'en', 'light'), ...IDLE },
    1,
  );
  const style = styleOf(view);
  const isGround = (id: unknown) => !String(id).startsWith('own-');
  const map = new MapLibreMap({
    container,
    style: {
      ...style,
      sources: Object.fromEntries(Object.entries(style.sources).filter(([id]) => isGround(id))),
      layers: style.layers.filter(({ id }) => isGround(id)),
    },
    ...FROM,
    minZoom: 3.4,
    maxZoom: 11,
    renderWorldCopies: false,
    attributionControl: false,
    localIdeographFontFamily: false,
    fadeDuration: 0,
  });
  await map.once('load');
  for (const [name, image] of imagesOf(view))
    map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
  for (const [id, data] of Object.entries(sourcesOf(atlas)))
    map.getSource<GeoJSONSource>(id)?.setData(data);
  await idle(map);
  const from = performance.now();
  map.addSource('points', {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: points.map(({ line, at }) => ({
        type: 'Feature',
        properties: { line },
        geometry: { type: 'Point', coordinates: [...at] },
      })),
    },
    cluster: true,
    clusterRadius: CLUSTER_REACH,
    clusterMaxZoom: CLUSTERED_TO,
  });
  map.addLayer({
    id: 'clusters',
    type: 'circle',
    source: 'points',
    filter: ['has', 'point_count'],
    paint: {
      'circle-color': '#666d77',
      'circle-radius': ['step', ['get', 'point_count'], 12, 100, 17, 1000, 20],
    },
  });
  map.addLayer({
    id: 'counts',
    type: 'symbol',
    source: 'points',
    filter: ['has', 'point_count'],
    layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-size': 11 },
  });
  map.addLayer({
    id: 'alone',
    type: 'circle',
    source: 'points',
    filter: ['!', ['has', 'point_count']],
    paint: { 'circle-color': '#0b4f8f', 'circle-radius': 4 },
  });
  await idle(map);
  return { drawnMs: performance.now() - from, frameMs: await window.bench.fly() };
}

/** deck.gl by itself, without any ground: a circle for each point. */
async function deck(points: PointsLayer['points']): Promise<Measured> {
  const viewOf = ({ center, zoom }: typeof FROM) => ({
    longitude: center[0],
    latitude: center[1],
    zoom,
    pitch: 0,
    bearing: 0,
  });
  let painted = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      painted = resolve;
    });
  let frames = 0;
  const isReady = next();
  const map = new Deck({
    parent: container as HTMLDivElement,
    views: new DeckView(),
    initialViewState: viewOf(FROM),
    // Its transitions need one; nobody touches the page.
    controller: true,
    useDevicePixels: 1,
    onAfterRender: () => {
      frames += 1;
      painted();
    },
  });
  await isReady;
  const from = performance.now();
  map.setProps({
    layers: [
      new ScatterplotLayer({
        id: 'points',
        data: points,
        getPosition: ({ at }: PointsLayer['points'][number]) => [at[0], at[1]],
        getRadius: 4,
        radiusUnits: 'pixels',
        getFillColor: [11, 79, 143],
      }),
    ],
  });
  await next();
  finishPainting();
  const drawnMs = performance.now() - from;
  frames = 0;
  const start = performance.now();
  await new Promise<void>((resolve) => {
    map.setProps({
      initialViewState: {
        ...viewOf(TO),
        transitionDuration: FLIGHT,
        transitionEasing: (share: number) => share,
        transitionInterpolator: new LinearInterpolator(['longitude', 'latitude', 'zoom']),
        onTransitionEnd: () => resolve(),
      },
    });
  });
  return { drawnMs, frameMs: (performance.now() - start) / frames };
}

/** Waits for the card: deck.gl tells of a frame when it has asked for it. */
function finishPainting(): void {
  const context = container.querySelector('canvas')?.getContext('webgl2');
  context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
}

async function idle(map: MapLibreMap): Promise<void> {
  await map.once('idle');
}

declare global {
  interface Window {
    measure: typeof measure;
  }
}
window.measure = measure;
