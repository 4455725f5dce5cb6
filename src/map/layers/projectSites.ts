import { countBy } from '../../atlas/indexes.ts';
import type { Project } from '../../atlas/projects.ts';
import { CATEGORIES, type Category, groupOf } from '../../atlas/schema/vocabulary.ts';
import { byZoom, type Growth, type Painter, SANS } from './layer.ts';
import type { Legend, LegendRow, Swatch } from './legend.ts';
import { categoryColor, courseOf, emphasis, isShown } from './projectLook.ts';

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

/** How large a badge's image and an arrow's are by zoom. */
export const BADGE_GROWTH: Growth = [
  [4, 0.55],
  [6, 0.75],
  [9, 1.15],
];
export const ARROW_GROWTH: Growth = [
  [4, 0.6],
  [7, 0.9],
];
/** Sites are named from this zoom on, in these sizes. */
export const SITE_NAMES_FROM = 6.6;
export const SITE_NAME: Growth = [
  [6, 10.5],
  [9, 13],
];
export const ARROW_NAME: Growth = [
  [4, 10],
  [7, 13],
];

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
      'icon-size': byZoom(view.scale, ...BADGE_GROWTH),
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      'text-field': ['step', ['zoom'], '', SITE_NAMES_FROM, ['get', view.language]],
      'text-font': SANS,
      'text-size': byZoom(view.scale, ...SITE_NAME),
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
      'icon-size': byZoom(view.scale, ...ARROW_GROWTH),
      'icon-rotate': ['get', 'bearing'],
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'text-field': ['get', view.language],
      'text-font': SANS,
      'text-size': byZoom(view.scale, ...ARROW_NAME),
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

/** One row per category on the map. */
export const projectLegend: Legend = ({ palette, projects }) => {
  const rows = CATEGORIES.flatMap((category): LegendRow[] => {
    const own = projects.filter((project) => project.category === category);
    if (own.length === 0) return [];
    return [
      {
        key: category,
        swatch: swatchOf(own, category, palette.groups[groupOf(category)]),
        label: { kind: 'category', category, count: own.length },
        targets: own.map(({ id }) => ({ kind: 'project', id })),
      },
    ];
  });
  const approximate = projects.filter(
    ({ place, precision }) => place.type === 'point' && precision === 'schematic',
  );
  const ring: LegendRow = {
    key: 'approximate',
    swatch: { kind: 'broken-ring', color: palette.inkSoft },
    label: { kind: 'approximate' },
    targets: approximate.map(({ id }) => ({ kind: 'project', id })),
  };
  return { kind: 'projects', rows: approximate.length > 0 ? [...rows, ring] : rows };
};

/** A category shows the form that most of its projects have on the map; sites before lines. */
function swatchOf(projects: readonly Project[], category: Category, color: string): Swatch {
  const forms = countBy(projects, ({ place }) => place.type);
  if (forms.has('point')) return { kind: 'badge', category, color };
  if ((forms.get('line') ?? 0) < (forms.get('area') ?? 0)) return { kind: 'area', color };
  const courses = [...countBy(projects, courseOf)].sort(([, a], [, b]) => b - a);
  return { kind: 'line', color, course: courses[0]?.[0] ?? 'built' };
}
