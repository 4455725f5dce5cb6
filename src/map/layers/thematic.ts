import type { ExpressionSpecification } from 'maplibre-gl';
import { byZoom, type Painter, visibility, when } from './layer.ts';

/** Economic zones as a quiet tint; it leaves when an industry or indicator speaks. */
export const zoneTint: Painter = ({ base, subject }, palette) => [
  {
    id: 'zone-tint',
    type: 'fill',
    source: 'zones',
    layout: visibility(base.has('zones')),
    paint: {
      'fill-color': [
        'match',
        ['get', 'id'],
        ...Object.entries(palette.zones).flat(),
        palette.land,
      ] as unknown as ExpressionSpecification,
      'fill-opacity': subject.kind === 'overview' ? 1 : 0,
    },
  },
];

/**
 * Divisions in the colour of the subject. Colour and hatching are feature states, so that a new
 * subject repaints without touching geometry.
 */
export const divisionFill: Painter = () => [
  {
    id: 'prefecture-fill',
    type: 'fill',
    source: 'prefectures',
    paint: {
      'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0, 0, 0, 0)'],
      'fill-opacity': ['case', ['==', ['feature-state', 'fill'], null], 0, 1],
    },
  },
  {
    id: 'prefecture-hatch',
    type: 'fill',
    source: 'prefectures',
    paint: {
      'fill-pattern': 'hatch',
      'fill-opacity': ['case', when('hatched'), 1, 0],
    },
  },
];

/** Where inside a prefecture the industry is known to sit: a dot in the middle of the county. */
export const countyDots: Painter = ({ subject, scale }, palette) => [
  {
    id: 'county-dot',
    type: 'circle',
    source: 'county-labels',
    filter: [
      'in',
      ['get', 'adcode'],
      ['literal', subject.kind === 'industry' ? [...subject.counties.keys()] : []],
    ],
    paint: {
      'circle-color': palette.ink,
      'circle-radius': byZoom(scale, [5, 2], [7, 3.6], [9, 6]),
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': byZoom(scale, [5, 1], [8, 2]),
    },
  },
];
