import 'maplibre-gl/dist/maplibre-gl.css';
import {
  type ExpressionSpecification,
  Map as MapLibreMap,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { applyStyle } from '../../../src/map/applyStyle.ts';
import { imagesOf, PIXEL_RATIO } from '../../../src/map/images.ts';
import type { MapView } from '../../../src/map/view.ts';
import type { Material } from '../setting/material.ts';

/*
 * MapLibre by itself with our layers, geometry and images, all of it worked out beforehand: no React,
 * no store, no records to check and join. `?size=800x600` is the size of our own map.
 */

setWorkerUrl(workerUrl);
const container = document.getElementById('map') as HTMLDivElement;
resize(new URLSearchParams(location.search).get('size') ?? '800x600');
const material = (await (await fetch('/bare.json')).json()) as Material;
const { bounds, style, look } = material;
const map = new MapLibreMap({
  container,
  style,
  bounds,
  fitBoundsOptions: { padding: { top: 24, right: 24, bottom: 36, left: 24 } },
  minZoom: 3.4,
  maxZoom: 11,
  renderWorldCopies: false,
  attributionControl: false,
  localIdeographFontFamily: false,
  fadeDuration: 0,
});
map.on('style.load', () => {
  const images = imagesOf({ ...look, rosettes: new Map(look.rosettes) } as unknown as MapView);
  for (const [name, image] of images) map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
});
map.once('idle', () => {
  window.bench.rested();
  window.bench.drawn();
});

/** The style as it is painted, without geometry. */
let painted = style;

/** The style of a step. */
function layersOf(index: number): StyleSpecification {
  return { ...style, layers: material.steps[index]?.layers ?? style.layers };
}

/** `800x600` in CSS pixels. */
function resize(size: string): void {
  const [width, height] = size.split('x');
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
}

/** Give a step's layers to the map; its colours are left to the ways that are compared. */
async function prepare(index: number, size: string): Promise<void> {
  resize(size);
  map.resize();
  applyStyle(map, painted, layersOf(index));
  painted = layersOf(index);
  await window.bench.atRest();
}

/** The colours of a step by feature states, those of the step before taken back. */
function states(index: number): void {
  for (const [source, id] of material.steps[index - 1]?.states ?? [])
    map.removeFeatureState({ source, id });
  for (const [source, id, state] of material.steps[index]?.states ?? [])
    map.setFeatureState({ source, id }, state);
}

/** The colours of a step by a new expression. */
function expression(index: number): void {
  const fills = (material.steps[index]?.states ?? []).flatMap(([source, id, { fill }]) =>
    source === 'prefectures' && fill ? [id, fill] : [],
  );
  map.setPaintProperty('prefecture-fill', 'fill-color', [
    'match',
    ['get', 'adcode'],
    ...fills,
    'rgba(0, 0, 0, 0)',
  ] as unknown as ExpressionSpecification);
  // Without states: the expression alone says what is painted.
  map.setPaintProperty('prefecture-fill', 'fill-opacity', 1);
}

const bare = { prepare, states, expression };

declare global {
  interface Window {
    bare: typeof bare;
  }
}
window.bare = bare;
