import type { Atlas } from '../atlas/join.ts';
import type { Scene } from '../atlas/schema/briefing.ts';
import type { Source } from '../atlas/schema/records.ts';

/** A figure on a map: an indicator in a year, or each division's latest when the year is null. */
export interface MappedFigure {
  id: string;
  year: number | null;
}

/**
 * The sources behind a talk: of every record that its scenes rest on, and of the figures that its
 * maps show. Each once, in the order in which they are first needed.
 */
export function sourcesBehind(
  atlas: Atlas,
  scenes: readonly Pick<Scene, 'backing'>[],
  figures: readonly MappedFigure[],
): readonly Source[] {
  const assignments = new Map(atlas.assignments.map((one) => [one.id, one]));
  const targets = new Map(atlas.targets.map((one) => [one.id, one]));
  const named = scenes.flatMap(({ backing }) => [
    ...backing.assignments.flatMap((id) => assignments.get(id)?.sources ?? []),
    ...backing.projects.flatMap((id) => atlas.projects.get(id)?.sources ?? []),
    ...backing.regions.flatMap((id) => atlas.regions.get(id)?.sources ?? []),
    ...backing.targets.flatMap((id) => targets.get(id)?.baseline?.source ?? []),
    ...backing.figures.flatMap(
      ({ indicator, adcode, year }) =>
        atlas.indicators.get(indicator)?.valueOf(adcode, year)?.source ?? [],
    ),
  ]);
  const mapped = figures.flatMap(({ id, year }) => {
    const series = atlas.indicators.get(id);
    const isByCounty = series?.level === 'county';
    const divisions = isByCounty ? atlas.countiesOf(atlas.province.adcode) : atlas.prefectures;
    return divisions.flatMap(({ adcode }) => series?.valueOf(adcode, year)?.source ?? []);
  });
  return [...new Set([...named, ...mapped])].flatMap((id) => atlas.sources.get(id) ?? []);
}
