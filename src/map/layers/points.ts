import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { type MapPoints, PLAIN_RADIUS } from '../view.ts';
import { byZoom, type Growth, type Painter, SANS_BOLD } from './layer.ts';

/** How points grow with the zoom: their radius is meant for zoom 7. */
export const POINT_GROWTH: Growth = [
  [4, 0.5],
  [7, 1],
  [11, 1.7],
];

/** Radius of a cluster's circle in CSS pixels, by how many points it holds at least. */
export const CLUSTER_SIZES: readonly (readonly [least: number, radius: number])[] = [
  [2, 12],
  [10, 14],
  [100, 17],
  [1000, 20],
  [10000, 24],
];

/** Size of the count in a cluster, in pixels. */
export const CLUSTER_COUNT = 11;

/** Up to this zoom points that lie near each other are one circle. */
export const CLUSTERED_TO = 9;

/** How near, in CSS pixels. */
export const CLUSTER_REACH = 44;

/** Thin and dark, so that pale points stand out from the land, and crowded ones from each other. */
export const POINT_EDGE = { width: 0.7, opacity: 0.65 } as const;
export const POINT_OPACITY = 0.92;
export const HOLLOW_OPACITY = 0.15;

/** How far the ring of a lit point stands off it, in pixels, and how wide it is. */
export const RING = { gap: 3.5, selected: 3, lit: 2 } as const;

/** The radius of a cluster of so many points. */
export function clusterRadius(count: number): number {
  return CLUSTER_SIZES.findLast(([least]) => count >= least)?.[1] ?? 0;
}

/**
 * Colours by layer and by place among the layer's colours. They are looked up in the style and not
 * carried by the points, so that another theme repaints points without sending or clustering them
 * again.
 */
function colorOf(points: readonly MapPoints[], palette: Palette): ExpressionSpecification | string {
  const [only, ...others] = points;
  if (!only) return palette.inkSoft;
  if (others.length === 0) return colorIn(only);
  const cases = points.flatMap((layer) => [layer.id, colorIn(layer)]);
  return [
    'match',
    ['get', 'layer'],
    ...cases,
    palette.inkSoft,
  ] as unknown as ExpressionSpecification;
}

function colorIn({ colors }: MapPoints): ExpressionSpecification | string {
  const [first = '#000000', ...others] = colors;
  if (others.length === 0) return first;
  const cases = colors.flatMap((color, place) => [place, color]);
  return ['match', ['get', 'color'], ...cases, first] as unknown as ExpressionSpecification;
}

/** Grown by zoom; looked up at each point only where sizes mean something. */
function radiusOf(points: readonly MapPoints[], scale: number): ExpressionSpecification {
  if (points.some(({ key }) => key.sizeBy)) return grownRadius(scale, 0);
  return byZoom(scale * PLAIN_RADIUS, ...POINT_GROWTH);
}

function grownRadius(scale: number, more: number): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...POINT_GROWTH.flatMap(([zoom, share]) => [
      zoom,
      ['+', ['*', ['coalesce', ['get', 'radius'], PLAIN_RADIUS], share * scale], more * scale],
    ]),
  ] as unknown as ExpressionSpecification;
}

function opacityOf(points: readonly MapPoints[]): ExpressionSpecification | number {
  return points.some(({ key }) => (key.sizeBy?.missing ?? 0) > 0)
    ? ['case', ['has', 'hollow'], HOLLOW_OPACITY, POINT_OPACITY]
    : POINT_OPACITY;
}

const isCluster: ExpressionSpecification = ['has', 'point_count'];

/**
 * The reader's own points, each in the colour and size of its row: over all places and projects, and
 * under the names of prefectures, which crowds of points would drown.
 */
export const ownPoints: Painter = ({ points, scale }, palette) => {
  const looks = (own: readonly MapPoints[]) => ({
    'circle-color': colorOf(own, palette),
    'circle-radius': radiusOf(own, scale),
    'circle-opacity': opacityOf(own),
    'circle-stroke-color': palette.ink,
    'circle-stroke-width': POINT_EDGE.width * scale,
    'circle-stroke-opacity': POINT_EDGE.opacity,
  });
  return [
    {
      id: 'own-point',
      type: 'circle',
      source: 'own-points-single',
      paint: looks(points.filter(({ isClustered }) => !isClustered)),
    },
    {
      id: 'own-point-clustered',
      type: 'circle',
      source: 'own-points',
      filter: ['!', isCluster],
      paint: looks(points.filter(({ isClustered }) => isClustered)),
    },
  ];
};

/** Points that lie together, as a quiet circle with their number over everything else. */
export const ownClusters: Painter = ({ scale }, palette) => [
  {
    id: 'own-cluster',
    type: 'circle',
    source: 'own-points',
    filter: isCluster,
    paint: {
      'circle-color': palette.inkSoft,
      'circle-radius': [
        'step',
        ['get', 'point_count'],
        ...CLUSTER_SIZES.flatMap(([least, radius], index) =>
          index === 0 ? [radius * scale] : [least, radius * scale],
        ),
      ] as unknown as ExpressionSpecification,
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': 2 * scale,
    },
  },
  {
    id: 'own-cluster-count',
    type: 'symbol',
    source: 'own-points',
    filter: isCluster,
    layout: {
      'text-field': ['to-string', ['get', 'point_count_abbreviated']],
      'text-font': SANS_BOLD,
      'text-size': CLUSTER_COUNT * scale,
      'text-allow-overlap': true,
      // Names below look for a place beside the circle.
      'text-padding': 8,
    },
    paint: { 'text-color': palette.halo },
  },
];

/** A ring around each point that is pointed at or selected, even where a cluster holds it. */
export const litPoints: Painter = ({ scale }, palette) => [
  {
    id: 'own-lit-point',
    type: 'circle',
    source: 'own-lit',
    paint: {
      'circle-color': ['to-color', ['get', 'fill'], palette.inkSoft],
      'circle-radius': grownRadius(scale, 0),
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': (RING.gap + 1) * scale,
    },
  },
  {
    id: 'own-lit-ring',
    type: 'circle',
    source: 'own-lit',
    paint: {
      'circle-color': palette.halo,
      'circle-opacity': 0,
      'circle-radius': grownRadius(scale, RING.gap),
      'circle-stroke-color': ['case', ['get', 'isSelected'], palette.highlight, palette.ink],
      'circle-stroke-width': [
        'case',
        ['get', 'isSelected'],
        RING.selected * scale,
        RING.lit * scale,
      ],
    },
  },
];
