import type { MultiPolygon } from 'geojson';
import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import { type Category, type CategoryGroup, groupOf } from '../../atlas/schema/vocabulary.ts';
import { sizeAt } from '../layers/layer.ts';
import { CASING_WIDTH, LINE_WIDTH } from '../layers/projectLines.ts';
import { breadthOf, courseOf, SELECTED_BREADTH } from '../layers/projectLook.ts';
import { ARROW_GROWTH, BADGE_GROWTH } from '../layers/projectSites.ts';
import type { Palette } from '../palette.ts';
import { drawnLine, exitOf, isWide } from '../sources.ts';
import type { MapView } from '../view.ts';
import { isNear, type Plot, polygonPath } from './plot.ts';

/** A mark of a project: its colour, and whether the selection is on it. */
interface Drawn {
  id: string;
  color: string;
  isSelected: boolean;
}

export interface DrawnLine extends Drawn {
  path: string;
  /** How much wider than the usual it is drawn. */
  breadth: number;
  course: 'built' | 'planned' | 'schematic';
}

export interface DrawnSite extends Drawn {
  at: readonly [x: number, y: number];
  category: Category;
  /** Known only roughly: its ring is broken. */
  isApproximate: boolean;
}

export interface DrawnArea extends Drawn {
  path: string;
  group: CategoryGroup;
  /** Covers so much that only its edge is drawn. */
  isWide: boolean;
}

/** Where an outward line leaves the map. */
export interface DrawnArrow extends Drawn {
  at: readonly [x: number, y: number];
  /** Degrees clockwise from north. */
  bearing: number;
  name: string;
}

export interface DrawnProjects {
  areas: readonly DrawnArea[];
  lines: readonly DrawnLine[];
  points: readonly DrawnSite[];
  arrows: readonly DrawnArrow[];
  /** Widths in pixels, and factors of the images' own sizes. */
  sizes: { line: number; casing: number; badge: number; arrow: number };
}

/** The projects of a view as they lie on a still picture. */
export function drawProjects(
  atlas: Atlas,
  view: MapView,
  palette: Palette,
  plot: Plot,
): DrawnProjects {
  const shown = new Set(view.projects);
  const selected = new Set(
    view.selected.flatMap((target) => (target.kind === 'project' ? target.id : [])),
  );
  const projects = [...atlas.projects.values()].filter(({ id }) => shown.has(id));
  const common = ({ id, category }: Project): Drawn => ({
    id,
    color: palette.groups[groupOf(category)],
    isSelected: selected.has(id),
  });
  const scaled = (growth: typeof LINE_WIDTH) => sizeAt(plot.zoom, growth) * view.scale;
  return {
    areas: projects.flatMap((project) => {
      const { place, category } = project;
      if (place.type !== 'area') return [];
      const path = polygonPath(areaOf(place.members, atlas), plot);
      const wide = isWide(place.members, atlas);
      return [{ ...common(project), path, group: groupOf(category), isWide: wide }];
    }),
    lines: projects.flatMap((project) => {
      const line = project.geometry?.type === 'LineString' ? drawnLine(project) : null;
      if (!line) return [];
      const drawn = common(project);
      return [
        {
          ...drawn,
          color: drawn.isSelected ? palette.highlight : drawn.color,
          path: plot.draw(line),
          breadth: breadthOf(view) * (drawn.isSelected ? SELECTED_BREADTH : 1),
          course: courseOf(project),
        },
      ];
    }),
    points: projects.flatMap((project) => {
      if (project.geometry?.type !== 'Point') return [];
      const at = plot.place(project.geometry.coordinates);
      if (!isNear(at, plot)) return [];
      const { category, precision } = project;
      return [{ ...common(project), at, category, isApproximate: precision === 'schematic' }];
    }),
    arrows: projects.flatMap((project) => {
      const exit = exitOf(project);
      if (!exit || project.place.type !== 'line') return [];
      const at = plot.place(exit.at);
      if (!isNear(at, plot)) return [];
      const name = project.place.outward?.[view.language] ?? '';
      return [{ ...common(project), at, bearing: exit.bearing, name }];
    }),
    sizes: {
      line: scaled(LINE_WIDTH),
      casing: scaled(CASING_WIDTH),
      badge: scaled(BADGE_GROWTH),
      arrow: scaled(ARROW_GROWTH),
    },
  };
}

/** Areas by the members they are cut from: cutting takes longer than all the rest of a drawing. */
const areas = new WeakMap<readonly number[], MultiPolygon>();

function areaOf(members: readonly number[], { geography }: Atlas): MultiPolygon {
  const known = areas.get(members) ?? geography.unionOf(members);
  areas.set(members, known);
  return known;
}
