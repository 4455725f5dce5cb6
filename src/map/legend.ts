import { countBy } from '../atlas/indexes.ts';
import type { Project } from '../atlas/projects.ts';
import {
  CATEGORIES,
  type Category,
  type CategoryGroup,
  EVIDENCES,
  type Evidence,
} from '../atlas/schema/vocabulary.ts';
import type { Choropleth } from './choropleth.ts';
import { PALETTES } from './palette.ts';
import { groupOf } from './sources.ts';
import { certaintyColor } from './states.ts';
import type { MapTarget, MapView } from './view.ts';

/** How a row's sample is drawn, with the very colours of the map. */
export type Swatch =
  | { kind: 'fill'; color: string; hatch?: string }
  | { kind: 'petal'; color: string; index: number; total: number }
  | { kind: 'dot'; color: string }
  | { kind: 'badge'; category: Category; color: string }
  | { kind: 'area'; color: string }
  | { kind: 'line'; color: string; course: 'built' | 'planned' | 'schematic' }
  | { kind: 'outline'; color: string };

/** What a row says; the interface finds the words. */
export type LegendLabel =
  | { kind: 'industry'; id: string }
  | { kind: 'evidence'; evidence: Evidence; places: number }
  /** A null bound is open: the lowest class has no `from`, the highest no `to`. */
  | { kind: 'class'; from: number | null; to: number | null }
  | { kind: 'region'; id: string }
  | { kind: 'category'; category: Category; count: number }
  | { kind: 'countyDot' }
  | { kind: 'noData' }
  | { kind: 'course'; course: 'built' | 'planned' | 'schematic' };

export interface LegendRow {
  key: string;
  swatch: Swatch;
  label: LegendLabel;
  /** What lights up on the map when the row is pointed at. */
  targets: readonly MapTarget[];
}

export interface LegendSection {
  kind: 'rosette' | 'zones' | 'industry' | 'indicator' | 'projects' | 'lines' | 'regions';
  rows: readonly LegendRow[];
}

/**
 * The legend of a view: visible layers only, from the palette and scales that paint them.
 *
 * @param projects the projects on the map
 * @param choropleth the classes on show, with the value of each prefecture
 * @param zones ids and members of the economic zones
 */
export function legendOf(
  view: MapView,
  projects: readonly Project[],
  choropleth: { scale: Choropleth; values: ReadonlyMap<number, { value: number }> } | null,
  zones: readonly string[],
): LegendSection[] {
  const sections: LegendSection[] = [
    ...subjectSections(view, choropleth, zones),
    projectSection(view, projects),
    lineSection(view, projects),
    regionSection(view),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function subjectSections(
  view: MapView,
  choropleth: Parameters<typeof legendOf>[2],
  zones: readonly string[],
): LegendSection[] {
  const palette = PALETTES[view.theme];
  const { subject } = view;
  if (subject.kind === 'industry') return [industrySection(view, subject)];
  if (subject.kind === 'indicator') {
    const classes = choropleth?.scale.classes ?? [];
    const rows = classes.map(
      ({ color, from, to }, index): LegendRow => ({
        key: `class ${index}`,
        swatch: { kind: 'fill', color },
        label: {
          kind: 'class',
          from: index === 0 ? null : from,
          to: index === classes.length - 1 ? null : to,
        },
        targets: [...(choropleth?.values ?? [])]
          .filter(([, { value }]) => choropleth?.scale.colorOf(value) === color)
          .map(([adcode]) => ({ kind: 'division', adcode })),
      }),
    );
    // The highest class on top, as the eye reads a scale; what is unknown below it.
    rows.reverse();
    const missing = [...subject.fills].filter(([, fill]) => fill === palette.missing);
    if (missing.length > 0) {
      rows.push({
        key: 'missing',
        swatch: { kind: 'fill', color: palette.missing },
        label: { kind: 'noData' },
        targets: missing.map(([adcode]) => ({ kind: 'division', adcode })),
      });
    }
    return [{ kind: 'indicator', rows }];
  }
  const petals = view.petals.map(
    ({ id, color }, index): LegendRow => ({
      key: id,
      swatch: { kind: 'petal', color, index, total: view.petals.length },
      label: { kind: 'industry', id },
      targets: [...view.rosettes]
        .filter(([, { counts }]) => (counts[index] ?? 0) > 0)
        .map(([adcode]) => ({ kind: 'division', adcode })),
    }),
  );
  const tints = view.base.has('zones')
    ? zones.map(
        (id): LegendRow => ({
          key: id,
          swatch: { kind: 'fill', color: palette.zones[id] ?? palette.land },
          label: { kind: 'region', id },
          targets: [{ kind: 'region', id }],
        }),
      )
    : [];
  return [
    { kind: 'rosette', rows: petals },
    { kind: 'zones', rows: tints },
  ];
}

function industrySection(
  view: MapView,
  subject: Extract<MapView['subject'], { kind: 'industry' }>,
): LegendSection {
  const palette = PALETTES[view.theme];
  const rows = EVIDENCES.flatMap((evidence): LegendRow[] => {
    const places = [...subject.prefectures].filter(([, best]) => best === evidence);
    if (places.length === 0) return [];
    return [
      {
        key: evidence,
        swatch: {
          kind: 'fill',
          color: certaintyColor(subject.color, evidence, palette),
          ...(evidence === 'inferred' ? { hatch: subject.color } : {}),
        },
        label: { kind: 'evidence', evidence, places: places.length },
        targets: places.map(([adcode]) => ({ kind: 'division', adcode })),
      },
    ];
  });
  if (subject.counties.size > 0) {
    rows.push({
      key: 'county-dot',
      swatch: { kind: 'dot', color: palette.ink },
      label: { kind: 'countyDot' },
      targets: [...subject.counties.keys()].map((adcode) => ({ kind: 'division', adcode })),
    });
  }
  return { kind: 'industry', rows };
}

function projectSection(view: MapView, projects: readonly Project[]): LegendSection {
  const palette = PALETTES[view.theme];
  const rows = CATEGORIES.flatMap((category): LegendRow[] => {
    const own = projects.filter((project) => project.category === category);
    const [first] = own;
    if (!first) return [];
    const color = palette.groups[groupOf(category) as CategoryGroup];
    return [
      {
        key: category,
        swatch: swatchOf(own, category, color),
        label: { kind: 'category', category, count: own.length },
        targets: own.map(({ id }) => ({ kind: 'project', id })),
      },
    ];
  });
  return { kind: 'projects', rows };
}

/** A category shows the form most of its projects have on the map. */
function swatchOf(projects: readonly Project[], category: Category, color: string): Swatch {
  const count = (type: Project['place']['type']) =>
    projects.filter(({ place }) => place.type === type).length;
  if (count('point') > 0) return { kind: 'badge', category, color };
  if (count('line') < count('area')) return { kind: 'area', color };
  const courses = countBy(projects, courseOf);
  const [course] = [...courses].sort(([, a], [, b]) => b - a)[0] ?? ['built' as const];
  return { kind: 'line', color, course };
}

function lineSection(view: MapView, projects: readonly Project[]): LegendSection {
  const palette = PALETTES[view.theme];
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
}

/** Which of the three ways of drawing a line a project gets. */
export function courseOf({ precision, status }: Project): 'built' | 'planned' | 'schematic' {
  if (precision === 'schematic') return 'schematic';
  return status === 'planned' || status === 'under-construction' ? 'planned' : 'built';
}

function regionSection(view: MapView): LegendSection {
  const palette = PALETTES[view.theme];
  return {
    kind: 'regions',
    rows: view.regions.map((id) => ({
      key: id,
      swatch: { kind: 'outline', color: palette.highlight },
      label: { kind: 'region', id },
      targets: [{ kind: 'region', id }],
    })),
  };
}
