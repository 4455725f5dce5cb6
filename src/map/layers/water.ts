import { byZoom, type Growth, type Painter, SERIF, visibility } from './layer.ts';

/** Rivers below everything thematic; the great ones wider. */
export const rivers: Painter = ({ base, scale }, palette) => [
  {
    id: 'river',
    type: 'line',
    source: 'rivers',
    layout: { ...visibility(base.has('rivers')), 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.river,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['match', ['get', 'rank'], 1, 1.1 * scale, 2, 0.7 * scale, 0.35 * scale],
        9,
        ['match', ['get', 'rank'], 1, 3.6 * scale, 2, 2.2 * scale, 1 * scale],
      ],
      'line-opacity': ['match', ['get', 'rank'], 3, 0.55, 0.95],
    },
  },
];

export const RIVER_NAME: Growth = [
  [5, 10],
  [9, 15],
];

/** River names, set along their course. */
export const riverLabels: Painter = ({ base, language, scale }, palette) => [
  {
    id: 'river-label',
    type: 'symbol',
    source: 'rivers',
    minzoom: 5.2,
    filter: ['has', language],
    layout: {
      ...visibility(base.has('rivers') && base.has('labels')),
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', language],
      'text-font': SERIF,
      'text-size': byZoom(scale, ...RIVER_NAME),
      'text-letter-spacing': language === 'zh' ? 0.4 : 0.08,
      'text-max-angle': 40,
      'text-offset': [0, -0.7],
      'text-padding': 20,
    },
    paint: {
      'text-color': palette.riverText,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.2,
    },
  },
];
