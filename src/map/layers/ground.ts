import type { Painter } from './layer.ts';
import { byZoom, type Growth, SERIF, visibility } from './layer.ts';

/** Paper, the borders of neighbouring provinces and the province itself with a soft shadow under its edge. */
export const ground: Painter = ({ scale, subject }, palette) => [
  { id: 'paper', type: 'background', paint: { 'background-color': palette.neighbour } },
  {
    id: 'neighbour-border',
    type: 'line',
    source: 'neighbours',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.neighbourBorder,
      'line-width': byZoom(scale, [4, 0.7], [8, 1.4]),
      'line-dasharray': [5, 2, 1, 2],
    },
  },
  {
    id: 'province-shadow',
    type: 'line',
    source: 'province',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.shadow,
      'line-width': byZoom(scale, [4, 7], [9, 22]),
      'line-blur': byZoom(scale, [4, 7], [9, 20]),
      'line-opacity': 0.55,
      'line-translate': [0, 2],
    },
  },
  {
    id: 'land',
    type: 'fill',
    source: 'province',
    paint: { 'fill-color': subject.kind === 'overview' ? palette.land : palette.recede },
  },
];

export const NEIGHBOUR_NAME: Growth = [
  [4, 11],
  [7, 17],
];

/** Names of the neighbours, quiet and widely spaced. */
export const neighbourLabels: Painter = ({ base, language, scale }, palette) => [
  {
    id: 'neighbour-label',
    type: 'symbol',
    source: 'neighbour-labels',
    layout: {
      ...visibility(base.has('labels')),
      'text-field': ['get', language],
      'text-font': SERIF,
      'text-size': byZoom(scale, ...NEIGHBOUR_NAME),
      'text-letter-spacing': language === 'zh' ? 0.5 : 0.15,
      'text-padding': 12,
    },
    paint: {
      'text-color': palette.inkSoft,
      'text-opacity': 0.75,
      'text-halo-color': palette.neighbour,
      'text-halo-width': 1,
    },
  },
];
