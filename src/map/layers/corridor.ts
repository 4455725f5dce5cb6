import { byZoom, type Painter } from './layer.ts';
import type { Legend } from './legend.ts';

/** How much of the ground the band covers. */
const BAND_OPACITY = 0.14;

/** All within reach of a corridor's line: a veil with an edge, under borders and marks. */
export const corridorBand: Painter = ({ scale }, palette) => [
  {
    id: 'corridor-band',
    type: 'fill',
    source: 'corridor',
    filter: ['==', ['get', 'part'], 'band'],
    paint: { 'fill-color': palette.highlight, 'fill-opacity': BAND_OPACITY },
  },
  {
    id: 'corridor-edge',
    type: 'line',
    source: 'corridor',
    filter: ['==', ['get', 'part'], 'band'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.highlight, 'line-width': 1.2 * scale, 'line-opacity': 0.8 },
  },
];

/** The line itself, wider than any project's so that it frames the one it runs along. */
export const corridorLine: Painter = ({ scale }, palette) => [
  {
    id: 'corridor-line-casing',
    type: 'line',
    source: 'corridor',
    filter: ['==', ['get', 'part'], 'line'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette.halo, 'line-width': byZoom(scale, [4, 5], [6, 7], [9, 11]) },
  },
  {
    id: 'corridor-line',
    type: 'line',
    source: 'corridor',
    filter: ['==', ['get', 'part'], 'line'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.highlight,
      'line-width': byZoom(scale, [4, 2.6], [6, 4], [9, 7]),
    },
  },
  {
    id: 'corridor-corner',
    type: 'circle',
    source: 'corridor',
    filter: ['==', ['get', 'part'], 'corner'],
    paint: {
      'circle-radius': 5 * scale,
      'circle-color': palette.halo,
      'circle-stroke-color': palette.highlight,
      'circle-stroke-width': 2.4 * scale,
    },
  },
];

export const corridorLegend: Legend = ({ view, palette }) => ({
  kind: 'corridor',
  rows: view.corridor?.band
    ? [
        {
          key: 'corridor',
          swatch: { kind: 'band', color: palette.highlight },
          label: { kind: 'corridor' },
          targets: [],
        },
      ]
    : [],
});
