import type { ExpressionSpecification } from 'maplibre-gl';
import { CATEGORY_GROUPS } from '../../atlas/schema/vocabulary.ts';
import type { Palette } from '../palette.ts';
import type { MapView } from '../view.ts';
import { byZoom, type Painter, SANS, visibility, when } from './layer.ts';

/** Colour of a project by the group of its category. */
export function categoryColor(palette: Palette): ExpressionSpecification {
  const cases = Object.entries(CATEGORY_GROUPS).flatMap(([group, categories]) => [
    [...categories],
    palette.groups[group as keyof typeof CATEGORY_GROUPS],
  ]);
  return [
    'match',
    ['get', 'category'],
    ...cases,
    palette.ink,
  ] as unknown as ExpressionSpecification;
}

const isShown = ({ projects }: MapView): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['literal', [...projects]],
];

const emphasis = (normal: number): ExpressionSpecification => [
  'case',
  ['any', when('lit'), when('selected')],
  1,
  normal,
];

/** Covered divisions: thin hatching and a soft edge, so that what lies below stays legible. */
export const projectAreas: Painter = (view, palette) => [
  {
    id: 'project-area',
    type: 'fill',
    source: 'project-areas',
    filter: isShown(view),
    paint: {
      'fill-pattern': ['concat', 'area-', ['get', 'group']],
      // What covers most of the province would drown the rest: only its edge is drawn.
      'fill-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['case', ['get', 'isWide'], 0, emphasis(0.34)],
        8,
        ['case', ['get', 'isWide'], 0, emphasis(0.14)],
      ],
    },
  },
  {
    id: 'project-area-edge',
    type: 'line',
    source: 'project-areas',
    filter: isShown(view),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': categoryColor(palette),
      'line-width': byZoom(view.scale, [5, 1], [8, 2]),
      'line-opacity': emphasis(0.55),
    },
  },
];

/**
 * Lines with a casing. Built ones are solid, planned ones dashed, and a schematic course is dotted
 * and paler, so that it never looks surveyed.
 */
export const projectLines: Painter = (view, palette) => {
  const width = byZoom(view.scale, [4, 1.3], [6, 2], [9, 4]);
  const line = (
    id: string,
    which: ExpressionSpecification,
    dash: number[] | undefined,
    opacity: number,
  ) => ({
    id,
    type: 'line' as const,
    source: 'project-lines',
    filter: ['all', isShown(view), which] as ExpressionSpecification,
    layout: {
      'line-join': 'round' as const,
      'line-cap': dash?.[0] === 0 ? ('round' as const) : ('butt' as const),
    },
    paint: {
      'line-color': categoryColor(palette),
      'line-width': width,
      'line-opacity': emphasis(opacity),
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  });
  const isSchematic: ExpressionSpecification = ['==', ['get', 'precision'], 'schematic'];
  const isPlanned: ExpressionSpecification = [
    'in',
    ['get', 'status'],
    ['literal', ['planned', 'under-construction']],
  ];
  return [
    {
      id: 'project-line-casing',
      type: 'line',
      source: 'project-lines',
      filter: isShown(view),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': byZoom(view.scale, [4, 2.8], [6, 4.4], [9, 8]),
        'line-opacity': emphasis(0.75),
      },
    },
    line('project-line-solid', ['all', ['!', isSchematic], ['!', isPlanned]], undefined, 0.85),
    line('project-line-planned', ['all', ['!', isSchematic], isPlanned], [3, 1.6], 0.85),
    line('project-line-schematic', isSchematic, [0, 2], 0.75),
  ];
};

/** Sites as badges with the icon of their category; approximate ones have a broken ring. */
export const projectPoints: Painter = (view, palette) => [
  {
    id: 'project-point',
    type: 'symbol',
    source: 'project-points',
    filter: isShown(view),
    layout: {
      'icon-image': [
        'concat',
        'badge-',
        ['get', 'category'],
        ['case', ['==', ['get', 'precision'], 'schematic'], '-approx', ''],
      ],
      'icon-size': byZoom(view.scale, [4, 0.55], [6, 0.75], [9, 1.15]),
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      'text-field': ['step', ['zoom'], '', 6.6, ['get', view.language]],
      'text-font': SANS,
      'text-size': byZoom(view.scale, [6, 10.5], [9, 13]),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-optional': true,
    },
    paint: {
      'icon-opacity': emphasis(0.95),
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  },
];

/** Lines that go on beyond the frame: an arrowhead there, with where they lead. */
export const outwardArrows: Painter = (view, palette) => [
  {
    id: 'outward-arrow',
    type: 'symbol',
    source: 'outward-arrows',
    filter: isShown(view),
    layout: {
      'icon-image': ['concat', 'arrow-', ['get', 'group']],
      'icon-size': byZoom(view.scale, [4, 0.6], [7, 0.9]),
      'icon-rotate': ['get', 'bearing'],
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'text-field': ['get', view.language],
      'text-font': SANS,
      'text-size': byZoom(view.scale, [4, 10], [7, 13]),
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1,
      'text-max-width': 8,
      'text-optional': true,
    },
    paint: {
      'text-color': categoryColor(palette),
      'text-halo-color': palette.neighbour,
      'text-halo-width': 1.4,
    },
  },
];

/** Names along the lines, once they are chosen or close. */
export const projectLineLabels: Painter = (view, palette) => [
  {
    id: 'project-line-label',
    type: 'symbol',
    source: 'project-lines',
    minzoom: 6.2,
    filter: isShown(view),
    layout: {
      ...visibility(view.base.has('labels')),
      'symbol-placement': 'line',
      'symbol-spacing': 500,
      'text-field': ['get', view.language],
      'text-font': SANS,
      'text-size': byZoom(view.scale, [6, 10], [9, 13]),
      'text-offset': [0, 1],
      'text-max-angle': 30,
      'text-padding': 10,
    },
    paint: {
      'text-color': categoryColor(palette),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  },
];
