import 'leaflet/dist/leaflet.css';
import { geoJSON, map } from 'leaflet';
import { BORDER, CENTRE, container, fetchCounties, ZOOM } from './counties.ts';

/** Leaflet with its own way of drawing shapes: a path of SVG each. */
const counties = await fetchCounties();
const ground = map(container, { zoomSnap: 0, attributionControl: false }).setView(
  [CENTRE[1], CENTRE[0]],
  // Its world is half as wide as MapLibre's at the same zoom.
  ZOOM + 1,
);
geoJSON(counties, {
  style: (county) => ({
    fillColor: county?.properties.colour,
    fillOpacity: 1,
    color: BORDER,
    weight: 1,
  }),
}).addTo(ground);
window.bench.drawn();
