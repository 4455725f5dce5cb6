import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { BORDER, CENTRE, container, fetchCounties, ZOOM } from './counties.ts';

/** MapLibre with the counties alone: what its script and its worker cost by themselves. */
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container,
  style: {
    version: 8,
    sources: { counties: { type: 'geojson', data: await fetchCounties() } },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'counties',
        paint: { 'fill-color': ['get', 'colour'] },
      },
      {
        id: 'border',
        type: 'line',
        source: 'counties',
        paint: { 'line-color': BORDER },
      },
    ],
  },
  center: CENTRE,
  zoom: ZOOM,
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
});
map.once('idle', () => {
  window.bench.rested();
  window.bench.drawn();
});
