import type { Atlas } from '../atlas/join.ts';
import type { AtlasState } from './state.ts';

/**
 * What has to change in a state because the atlas no longer holds it: a project whose draft was
 * taken back, a figure whose file was replaced. An address that names it could not be read again.
 */
export function withoutLost(
  { selection, corridor, indicator }: AtlasState,
  atlas: Atlas,
): Partial<AtlasState> {
  const { line } = corridor;
  const isLine = line?.kind !== 'project' || isLineString(atlas, line.id);
  const isSelected = selection?.kind !== 'project' || atlas.projects.has(selection.id);
  return {
    ...(isSelected ? {} : { selection: null }),
    ...(isLine ? {} : { corridor: { ...corridor, line: null } }),
    ...(indicator === null || hasFigures(atlas, indicator) ? {} : { indicator: null }),
  };
}

function isLineString({ projects }: Atlas, id: string): boolean {
  return projects.get(id)?.geometry?.type === 'LineString';
}

function hasFigures(
  { indicators }: Atlas,
  { id, year }: NonNullable<AtlasState['indicator']>,
): boolean {
  const series = indicators.get(id);
  return series !== undefined && (year === null || series.years.includes(year));
}
