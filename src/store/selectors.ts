import { createSelector } from 'reselect';
import type { Atlas } from '../atlas/join.ts';
import type { MapTarget, MapView } from '../map/view.ts';
import { inOrder } from './inOrder.ts';
import { corridorSelectors, isAboutCorridor } from './selectors/corridor.ts';
import { ownSelectors } from './selectors/own.ts';
import { recordSelectors } from './selectors/records.ts';
import { subjectSelectors } from './selectors/subject.ts';
import type { AtlasState, Selection } from './state.ts';
import type { Session } from './store.ts';

export type { IndicatorMap } from './selectors/subject.ts';

/** Everything derived from state and atlas, remembered until what it rests on changes. */
export type Selectors = ReturnType<typeof createSelectors>;

export function createSelectors(atlas: Atlas) {
  const records = recordSelectors(atlas);
  const { petals, rosettes, indicatorMap, subject } = subjectSelectors(atlas, records);
  const { course, corridor, corridorOnMap } = corridorSelectors(atlas, records);
  const { points, pointsInReach, pointCounts, tilesOnMap } = ownSelectors(atlas, { course });
  const theme = ({ theme }: AtlasState) => theme;

  const projectIds = createSelector([records.visibleProjects], (projects) =>
    projects.map(({ id }) => id),
  );

  const regionIds = createSelector([({ regions }: AtlasState) => regions], (regions) =>
    inOrder(atlas.regions.keys(), regions),
  );

  /** What is outlined: the selection, and while areas are compared, they. */
  const selected = createSelector(
    [
      ({ selection }: AtlasState) => selection,
      ({ compared }: AtlasState) => compared,
      ({ work }: AtlasState) => work === 'compare',
    ],
    (selection, compared, isComparing): readonly MapTarget[] => [
      ...targetsOfSelection(selection),
      ...(isComparing ? compared : []),
    ],
  );

  /** What is on the map, without what is pointed at and without regard to the screen. */
  const picture = createSelector(
    [
      theme,
      ({ language }: AtlasState) => language,
      ({ base }: AtlasState) => base,
      subject,
      petals,
      rosettes,
      projectIds,
      regionIds,
      selected,
      corridorOnMap,
      (state: AtlasState & Partial<Session>) => isAboutCorridor(state) && state.sketch != null,
      points,
      tilesOnMap,
    ],
    (
      name,
      language,
      base,
      of,
      shown,
      marks,
      projects,
      regions,
      chosen,
      route,
      isDrawing,
      ownPoints,
      tiles,
    ): MapView => ({
      theme: name,
      language,
      scale: 1,
      base,
      subject: of,
      petals: shown,
      rosettes: marks,
      projects,
      regions,
      selected: chosen,
      lit: [],
      corridor: route,
      points: ownPoints,
      tiles,
      isDrawing,
    }),
  );

  /** The picture as the live map draws it: with what is lit, and sized for the screen. */
  const mapView = createSelector(
    [picture, ({ lit }: Session) => lit, (_: AtlasState & Session, scale: number) => scale],
    (still, lit, scale): MapView => {
      // What is pointed at in a list is on the map for as long as that lasts.
      const shown = new Set(still.projects);
      const extra = lit.flatMap((one) =>
        one.kind === 'project' && !shown.has(one.id) ? one.id : [],
      );
      const projects = extra.length > 0 ? [...still.projects, ...extra] : still.projects;
      return { ...still, projects, lit, scale };
    },
  );

  return {
    ...records,
    indicatorMap,
    subject,
    petals,
    corridor,
    pointCounts,
    pointsInReach,
    picture,
    mapView,
  };
}

function targetsOfSelection(selection: Selection | null): readonly MapTarget[] {
  if (
    selection?.kind === 'division' ||
    selection?.kind === 'project' ||
    selection?.kind === 'region' ||
    selection?.kind === 'point'
  ) {
    return [selection];
  }
  return [];
}
