import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapView } from '../view.ts';
import { byZoom, type Growth, type Painter, SANS, SANS_BOLD, SERIF, visibility } from './layer.ts';
import type { Legend } from './legend.ts';

/** How large a rosette's and a bars' image, and a county's dot, are by zoom. */
export const ROSETTE_GROWTH: Growth = [
  [4, 0.36],
  [5.4, 0.7],
  [6, 0.92],
  [7, 1.15],
  [9, 1.45],
];
export const BARS_GROWTH: Growth = [
  [4, 0.5],
  [6, 0.8],
  [9, 1.2],
];
export const DOT_GROWTH: Growth = [
  [5, 2],
  [7, 3.6],
  [9, 6],
];

/** Sizes of the names, in pixels. */
export const PREFECTURE_NAME: Growth = [
  [4, 9.5],
  [6, 13],
  [9, 18],
];
/** How far a prefecture's name stands from the middle of its rosette, in heights of its letters. */
export const NAME_OFFSET: Growth = [
  [4, 0.95],
  [6, 1.5],
  [9, 1.75],
];
/** Counties are named from this zoom on. */
export const COUNTY_NAMES_FROM = 7.3;
export const COUNTY_NAME: Growth = [
  [7, 10],
  [10, 14],
];
export const ZONE_NAME: Growth = [
  [4.5, 12],
  [7, 22],
];

/** Whether prefectures carry their rosettes: not while one subject colours them. */
export function hasRosettes({ subject, petals }: MapView): boolean {
  return subject.kind === 'overview' && petals.length > 0;
}

/** Whether the names of the zones are shown. */
export function hasZoneNames({ base, subject }: MapView): boolean {
  return base.has('labels') && base.has('zones') && subject.kind === 'overview';
}

/** Zone names, letter-spaced serif, at a quiet size. */
export const zoneLabels: Painter = (view, palette) => [
  {
    id: 'zone-label',
    type: 'symbol',
    source: 'zone-labels',
    maxzoom: 7.4,
    layout: {
      ...visibility(hasZoneNames(view)),
      'text-field': ['get', view.language],
      'text-font': SERIF,
      'text-size': byZoom(view.scale, ...ZONE_NAME),
      'text-letter-spacing': view.language === 'zh' ? 0.5 : 0.18,
      'text-max-width': 14,
    },
    paint: {
      'text-color': palette.inkSoft,
      'text-opacity': 0.85,
      'text-halo-color': palette.halo,
      'text-halo-width': 1,
    },
  },
];

/**
 * One mark a prefecture, in the middle of its land: its rosette of pillars and its short name.
 * The name looks for a free side of the rosette; the larger rosettes win a tie.
 */
export const prefectureMarks: Painter = (view, palette) => {
  const { base, language, scale, subject } = view;
  const showsRosettes = hasRosettes(view);
  const icon = iconOf(subject, showsRosettes);
  return [
    {
      id: 'prefecture-mark',
      type: 'symbol',
      source: 'prefecture-labels',
      layout: {
        ...visibility(base.has('labels') || showsRosettes),
        ...(icon ? { 'icon-image': icon } : {}),
        'icon-size': byZoom(scale, ...(showsRosettes ? ROSETTE_GROWTH : BARS_GROWTH)),
        'icon-allow-overlap': true,
        'text-field': base.has('labels') ? ['get', language] : '',
        'text-font': SANS_BOLD,
        'text-size': byZoom(scale, ...PREFECTURE_NAME),
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': showsRosettes ? byZoom(1, ...NAME_OFFSET) : 0.85,
        'text-padding': 1,
        'text-optional': true,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ];
};

/** A prefecture's rosette, or how firmly the selected industry is committed to there. */
function iconOf(
  subject: MapView['subject'],
  showsRosettes: boolean,
): ExpressionSpecification | null {
  if (showsRosettes) return ['concat', 'rosette-', ['get', 'adcode']];
  if (subject.kind !== 'industry' || subject.commitments.size === 0) return null;
  const cases = [...subject.commitments].flatMap(([adcode, commitment]) => [
    adcode,
    `commitment-${commitment}`,
  ]);
  return ['match', ['get', 'adcode'], ...cases, ''] as unknown as ExpressionSpecification;
}

/** County names, once there is room. */
export const countyLabels: Painter = ({ base, language, scale }, palette) => [
  {
    id: 'county-label',
    type: 'symbol',
    source: 'county-labels',
    minzoom: COUNTY_NAMES_FROM,
    layout: {
      ...visibility(base.has('labels')),
      'text-field': ['get', language],
      'text-font': SANS,
      'text-size': byZoom(scale, ...COUNTY_NAME),
      'text-offset': [0, 0.9],
      'text-padding': 4,
    },
    paint: {
      'text-color': palette.inkSoft,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.3,
    },
  },
];

export const rosetteLegend: Legend = ({ view }) => ({
  kind: 'rosette',
  rows:
    view.subject.kind === 'overview'
      ? view.petals.map(({ id, color }, index) => ({
          key: id,
          swatch: { kind: 'petal', color, index, total: view.petals.length },
          label: { kind: 'industry', id },
          targets: [...view.rosettes]
            .filter(([, { counts }]) => (counts[index] ?? 0) > 0)
            .map(([adcode]) => ({ kind: 'division', adcode })),
        }))
      : [],
});
