import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapView } from '../view.ts';
import { byZoom, type Painter, visibility, when } from './layer.ts';
import type { Legend } from './legend.ts';
import { isByCounty } from './thematic.ts';

/** Regions the reader asked for: their outline, dashed so that it is no border. */
export const regionOutlines: Painter = ({ regions, scale }, palette) => {
  const isShown: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...regions]]];
  return [
    {
      id: 'region-outline-casing',
      type: 'line',
      source: 'regions',
      filter: isShown,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': byZoom(scale, [5, 4], [8, 7]),
        'line-opacity': 0.85,
      },
    },
    {
      id: 'region-outline',
      type: 'line',
      source: 'regions',
      filter: isShown,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.highlight,
        'line-width': byZoom(scale, [5, 1.8], [8, 3.2]),
        'line-dasharray': [4, 1.5],
      },
    },
  ];
};

type OutlineSource = 'counties' | 'prefectures' | 'regions';

/**
 * Whether outlines of a source can be needed. Prefectures always; counties and regions, many and
 * intricate, only while one of them is lit or selected, since even an invisible line is drawn.
 */
export function isOutlined({ lit, selected }: MapView, source: OutlineSource): boolean {
  if (source === 'prefectures') return true;
  return [...lit, ...selected].some((target) =>
    source === 'regions'
      ? target.kind === 'region'
      : target.kind === 'division' && target.adcode % 100 !== 0,
  );
}

/** Where the pointer, the legend or the selection is. */
export const highlights: Painter = (view, palette) =>
  (['counties', 'prefectures', 'regions'] as const).flatMap((source) => [
    {
      id: `${source}-highlight-casing`,
      type: 'line' as const,
      source,
      layout: { 'line-join': 'round' as const, ...visibility(isOutlined(view, source)) },
      paint: {
        'line-color': palette.halo,
        'line-width': byZoom(view.scale, [5, 4.5], [8, 8]),
        'line-opacity': [
          'case',
          ['any', when('lit'), when('selected')],
          0.9,
          0,
        ] as ExpressionSpecification,
      },
    },
    {
      id: `${source}-highlight`,
      type: 'line' as const,
      source,
      layout: { 'line-join': 'round' as const, ...visibility(isOutlined(view, source)) },
      paint: {
        'line-color': [
          'case',
          when('selected'),
          palette.highlight,
          palette.ink,
        ] as ExpressionSpecification,
        'line-width': [
          'case',
          when('selected'),
          2.6 * view.scale,
          1.6 * view.scale,
        ] as ExpressionSpecification,
        'line-opacity': [
          'case',
          ['any', when('lit'), when('selected')],
          1,
          0,
        ] as ExpressionSpecification,
      },
    },
  ]);

/** Counties answer the pointer from this zoom on, and from afar while figures are of counties. */
const COUNTIES_FROM = 7.3;

/** Invisible fills that make whole divisions answer the pointer. */
export const hitAreas: Painter = ({ subject }) => [
  {
    id: 'prefecture-hit',
    type: 'fill',
    source: 'prefectures',
    paint: { 'fill-color': '#000000', 'fill-opacity': 0 },
  },
  {
    id: 'county-hit',
    type: 'fill',
    source: 'counties',
    minzoom: COUNTIES_FROM,
    paint: { 'fill-color': '#000000', 'fill-opacity': 0 },
  },
  {
    id: 'county-hit-far',
    type: 'fill',
    source: 'counties',
    maxzoom: COUNTIES_FROM,
    layout: visibility(isByCounty(subject)),
    paint: { 'fill-color': '#000000', 'fill-opacity': 0 },
  },
];

export const regionLegend: Legend = ({ view, palette }) => ({
  kind: 'regions',
  rows: view.regions.map((id) => ({
    key: id,
    swatch: { kind: 'outline', color: palette.highlight },
    label: { kind: 'region', id },
    targets: [{ kind: 'region', id }],
  })),
});
