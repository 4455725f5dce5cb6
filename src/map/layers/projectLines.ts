import type { ExpressionSpecification } from 'maplibre-gl';
import {
  byZoom,
  byZoomAndState,
  type Growth,
  type Painter,
  SANS,
  visibility,
  when,
} from './layer.ts';
import type { Legend, LegendRow } from './legend.ts';
import {
  breadthOf,
  categoryColor,
  courseOf,
  emphasis,
  isShown,
  SELECTED_BREADTH,
} from './projectLook.ts';

/** Widths of a line and its casing, and how it is dashed in multiples of its width. */
export const LINE_WIDTH: Growth = [
  [4, 1.3],
  [6, 2],
  [9, 4],
];
export const CASING_WIDTH: Growth = [
  [4, 2.8],
  [6, 4.4],
  [9, 8],
];
export const LINE_DASHES = { built: null, planned: [3, 1.6], schematic: [0, 2] } as const;
export const LINE_OPACITY = { built: 0.85, planned: 0.85, schematic: 0.75 } as const;

/**
 * Lines with a casing. Built ones are solid, planned ones dashed, and a schematic course is dotted
 * and paler, so that it never looks surveyed.
 */
export const projectLines: Painter = (view, palette) => {
  const wide = (growth: Growth) =>
    byZoomAndState(view.scale * breadthOf(view), 'selected', SELECTED_BREADTH, ...growth);
  const color: ExpressionSpecification = [
    'case',
    when('selected'),
    palette.highlight,
    categoryColor(palette),
  ];
  const line = (
    course: 'built' | 'planned' | 'schematic',
    id: string,
    which: ExpressionSpecification,
  ) => ({
    id,
    type: 'line' as const,
    source: 'project-lines',
    filter: ['all', isShown(view), which] as ExpressionSpecification,
    layout: {
      'line-join': 'round' as const,
      'line-cap': course === 'schematic' ? ('round' as const) : ('butt' as const),
    },
    paint: {
      'line-color': color,
      'line-width': wide(LINE_WIDTH),
      'line-opacity': emphasis(LINE_OPACITY[course]),
      ...(LINE_DASHES[course] ? { 'line-dasharray': [...LINE_DASHES[course]] } : {}),
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
        'line-width': wide(CASING_WIDTH),
        'line-opacity': emphasis(0.75),
      },
    },
    line('built', 'project-line-solid', ['all', ['!', isSchematic], ['!', isPlanned]]),
    line('planned', 'project-line-planned', ['all', ['!', isSchematic], isPlanned]),
    line('schematic', 'project-line-schematic', isSchematic),
  ];
};

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

export const lineLegend: Legend = ({ palette, projects }) => {
  const lines = projects.filter(({ place }) => place.type === 'line');
  const rows = (['built', 'planned', 'schematic'] as const).flatMap((course): LegendRow[] => {
    const own = lines.filter((project) => courseOf(project) === course);
    if (own.length === 0) return [];
    return [
      {
        key: course,
        swatch: { kind: 'line', color: palette.inkSoft, course },
        label: { kind: 'course', course },
        targets: own.map(({ id }) => ({ kind: 'project', id })),
      },
    ];
  });
  return { kind: 'lines', rows };
};
