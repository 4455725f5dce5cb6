import type { LineString } from 'geojson';
import { createSelector } from 'reselect';
import { bandOf } from '../../analysis/corridor/band.ts';
import { corridorOf, surroundingsOf } from '../../analysis/corridor/corridor.ts';
import { courseOf } from '../../analysis/corridor/course.ts';
import { type Ground, groundOf } from '../../analysis/corridor/ground.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Position } from '../../atlas/schema/fields.ts';
import type { MapCorridor } from '../../map/view.ts';
import type { AtlasState } from '../state.ts';
import type { Session } from '../store.ts';
import type { RecordSelectors } from './records.ts';

export type CorridorSelectors = ReturnType<typeof corridorSelectors>;

/** The chosen corridor: its line, what lies within reach, and how it is drawn. */
export function corridorSelectors(
  atlas: Atlas,
  {
    filteredAssignments,
    filteredProjects,
  }: Pick<RecordSelectors, 'filteredAssignments' | 'filteredProjects'>,
) {
  /** Laid out when a corridor is first asked for. */
  let laidOut: Ground | undefined;
  const ground = () => {
    laidOut ??= groundOf(atlas);
    return laidOut;
  };

  const line = ({ corridor }: AtlasState) => corridor.line;
  const reach = ({ corridor }: AtlasState) => corridor.reachKm;

  /** The corridor's line over the ground, and how everything lies to it. */
  const course = createSelector([line], (chosen) => {
    const found = chosen && courseOf(ground(), chosen);
    return found && { course: found, surroundings: surroundingsOf(ground(), found) };
  });

  /** What lies within reach of the chosen line; null while none is chosen. */
  const corridor = createSelector(
    [course, reach, filteredAssignments, filteredProjects],
    (found, reachKm, assignments, projects) =>
      found &&
      corridorOf(ground(), found.course, found.surroundings, reachKm, assignments, projects),
  );

  const band = createSelector([course, reach], (found, reachKm) =>
    found ? bandOf(found.course.track, reachKm) : null,
  );

  /** The corridor, or the line being drawn, while something on the page is about it. */
  const corridorOnMap = createSelector(
    [
      isAboutCorridor,
      (state: AtlasState) => (isAboutCorridor(state) ? course(state) : null),
      (state: AtlasState) => (isAboutCorridor(state) ? band(state) : null),
      ({ sketch }: Partial<Session>) => sketch ?? null,
      line,
    ],
    (isShown, found, within, sketch, chosen): MapCorridor | null => {
      if (!isShown) return null;
      if (sketch) return { line: lineThrough(sketch), band: null, corners: sketch };
      const corners = chosen?.kind === 'drawn' ? chosen.positions : [];
      return found && { line: found.course.geometry, band: within, corners };
    },
  );

  return { course, corridor, corridorOnMap };
}

/** Whether something on the page is about the corridor. */
export function isAboutCorridor({ work, dossier }: AtlasState): boolean {
  return work === 'corridor' || dossier?.kind === 'corridor';
}

function lineThrough(positions: readonly Position[]): LineString | null {
  return positions.length > 1 ? { type: 'LineString', coordinates: [...positions] } : null;
}
