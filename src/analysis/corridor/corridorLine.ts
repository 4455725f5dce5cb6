import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Position as Coordinates, LineString } from 'geojson';
import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import type { Position, Text } from '../../atlas/schema/fields.ts';
import { CATEGORIES, type Category } from '../../atlas/schema/vocabulary.ts';

/** The line of a corridor: a project's, a river's, or one drawn through positions. */
export type CorridorLine =
  | { kind: 'project'; id: string }
  | { kind: 'river'; id: string }
  | { kind: 'drawn'; positions: readonly Position[] };

/** A line that can be chosen. */
export interface KnownLine {
  line: Exclude<CorridorLine, { kind: 'drawn' }>;
  name: Text;
}

/** Lines of one kind: the rivers, or the projects of a category. */
export interface LineGroup {
  of: 'rivers' | Category;
  lines: readonly KnownLine[];
}

/** Every line of the atlas that touches the province, rivers first, then category by category. */
export function linesOf(atlas: Atlas): readonly LineGroup[] {
  const projects = [...atlas.projects.values()].filter(hasCourse);
  return [
    { of: 'rivers' as const, lines: riversOf(atlas) },
    ...CATEGORIES.map((category) => ({
      of: category,
      lines: projects
        .filter((project) => project.category === category)
        .map(({ id, name }) => ({ line: { kind: 'project' as const, id }, name })),
    })),
  ].filter(({ lines }) => lines.length > 0);
}

/** Named rivers with a bend inside the province, the great ones first. */
function riversOf(atlas: Atlas): readonly KnownLine[] {
  const shape = atlas.geography.shapeOf(atlas.province.adcode);
  // With its box known, Turf leaves out at once what is far away.
  const province = shape && { ...shape, bbox: bbox(shape) };
  return [...atlas.geography.rivers.features]
    .sort((a, b) => a.properties.rank - b.properties.rank)
    .flatMap(({ geometry, properties: { id, name } }) => {
      if (!name || !province) return [];
      const course = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      const isHere = course.flat().some((at) => booleanPointInPolygon(at, province));
      return isHere ? [{ line: { kind: 'river' as const, id }, name }] : [];
    });
}

function hasCourse(project: Project): project is Project & { geometry: LineString } {
  return project.geometry?.type === 'LineString';
}

/**
 * The positions of a line in order, `[longitude, latitude]`; the parts of a river are joined.
 *
 * @returns null for a line that the atlas does not have, or of fewer than two positions.
 */
export function positionsOf(atlas: Atlas, line: CorridorLine): readonly Coordinates[] | null {
  const positions = allPositions(atlas, line).filter(
    ([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
  );
  return positions.length > 1 ? positions : null;
}

function allPositions(atlas: Atlas, line: CorridorLine): readonly Coordinates[] {
  if (line.kind === 'drawn') return line.positions;
  if (line.kind === 'project') {
    const project = atlas.projects.get(line.id);
    return project && hasCourse(project) ? project.geometry.coordinates : [];
  }
  const { features } = atlas.geography.rivers;
  const river = features.find(({ properties }) => properties.id === line.id);
  if (!river) return [];
  const { geometry } = river;
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The name of a line; null for one that was drawn, and for one the atlas does not have. */
export function nameOfLine(atlas: Atlas, line: CorridorLine): Text | null {
  if (line.kind === 'drawn') return null;
  if (line.kind === 'project') return atlas.projects.get(line.id)?.name ?? null;
  const { features } = atlas.geography.rivers;
  return features.find(({ properties }) => properties.id === line.id)?.properties.name ?? null;
}
