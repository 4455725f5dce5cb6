import type { LineString } from 'geojson';
import { createSelector, lruMemoize } from 'reselect';
import { bandOf } from '../analysis/corridor/band.ts';
import { corridorOf, surroundingsOf } from '../analysis/corridor/corridor.ts';
import { courseOf } from '../analysis/corridor/course.ts';
import { type Ground, groundOf } from '../analysis/corridor/ground.ts';
import { bestCommitment, bestEvidence } from '../analysis/evidence.ts';
import { countByDivision } from '../analysis/points/countByDivision.ts';
import { pointsWithin } from '../analysis/points/pointsWithin.ts';
import { profilesOf } from '../analysis/profiles.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Position } from '../atlas/schema/fields.ts';
import type { Division } from '../atlas/schema/records.ts';
import { type Choropleth, choroplethOf } from '../map/choropleth.ts';
import { industryColor, PALETTES } from '../map/palette.ts';
import type { MapCorridor, MapTarget, MapTiles, MapView, Petal, Subject } from '../map/view.ts';
import type { OwnLayer, OwnPoint, PointsLayer, TileLayer } from '../own/layer.ts';
import { passingPoints } from '../own/pointRow.ts';
import { expand } from './industrySet.ts';
import { drawnPoints, ownHue } from './pointLayers.ts';
import type { AtlasState, Selection } from './state.ts';
import type { Session } from './store.ts';

/** Values by division of the indicator on show, and the classes they fall into. */
export interface IndicatorMap {
  level: 'prefecture' | 'county';
  values: ReadonlyMap<number, { value: number; year: number }>;
  choropleth: Choropleth;
}

const NO_LAYERS: readonly OwnLayer[] = [];
const NO_TILES: readonly TileLayer[] = [];

/** Everything derived from state and atlas, remembered until what it rests on changes. */
export type Selectors = ReturnType<typeof createSelectors>;

export function createSelectors(atlas: Atlas) {
  const filters = ({ filters }: AtlasState) => filters;
  const industries = ({ industries }: AtlasState) => industries;
  const theme = ({ theme }: AtlasState) => theme;

  /** Adcodes that the region filter lets through; null lets all through. */
  const allowedDivisions = createSelector([filters], ({ within }) =>
    within.size === 0
      ? null
      : new Set([...within].flatMap((region) => [...atlas.divisionsIn(region)])),
  );

  const clause = ({ clause }: AtlasState) => clause;
  const own = ({ own }: AtlasState) => own;
  const ownLayers = ({ ownLayers }: Partial<Session>) => ownLayers ?? NO_LAYERS;
  const ownTiles = ({ ownTiles }: Partial<Session>) => ownTiles ?? NO_TILES;

  const assigning = [...new Set(atlas.assignments.flatMap(({ layer }) => layer ?? []))];

  /**
   * The reader's layers of assignments that are on the map. Points come and go without it, since a
   * selector keeps what it had while what it gives is the same by value.
   */
  const assigningOnMap = createSelector(
    [own],
    (shown) => new Set(assigning.filter((id) => shown.has(id))),
    {
      memoizeOptions: { resultEqualityCheck: (a: Set<string>, b: Set<string>) => sameSet(a, b) },
      memoize: lruMemoize,
    },
  );

  /** Assignments that pass the filters, whatever industries are on: what counts are made of. */
  const filteredAssignments = createSelector(
    [filters, allowedDivisions, clause, assigningOnMap],
    (filter, allowed, only, layers) =>
      (only ? atlas.assignmentsUnder(only) : atlas.assignments).filter(
        ({ evidence, commitment, adcode, county, layer }) =>
          (layer === undefined || layers.has(layer)) &&
          filter.evidence.has(evidence) &&
          filter.commitment.has(commitment) &&
          (allowed === null ||
            allowed.has(adcode) ||
            (county !== undefined && allowed.has(county))),
      ),
  );

  const visibleAssignments = createSelector(
    [filteredAssignments, industries],
    (assignments, set) => {
      const on = expand(atlas.industries, set);
      return assignments.filter(({ industry }) => on.has(industry));
    },
  );

  const filteredProjects = createSelector(
    [filters, allowedDivisions, clause],
    (filter, allowed, only) =>
      (only ? atlas.projectsUnder(only) : [...atlas.projects.values()]).filter(
        ({ status, evidence, precision, touches }) =>
          filter.status.has(status) &&
          filter.precision.has(precision) &&
          filter.evidence.has(evidence) &&
          (allowed === null || [...touches].some((adcode) => allowed.has(adcode))),
      ),
  );

  /** Projects of the categories that are on, and the one being read about, whatever its layer. */
  const visibleProjects = createSelector(
    [
      filteredProjects,
      ({ categories }: AtlasState) => categories,
      ({ selection }: AtlasState) => (selection?.kind === 'project' ? selection.id : null),
    ],
    (projects, categories, selectedId) => {
      const shown = projects.filter(({ category }) => categories.has(category));
      const selected = selectedId === null ? undefined : atlas.projects.get(selectedId);
      return selected && !shown.includes(selected) ? [...shown, selected] : shown;
    },
  );

  const roots = createSelector([industries], (set) =>
    atlas.industries.roots.filter(({ id }) =>
      [...set].some((member) => atlas.industries.rootOf(member)?.id === id),
    ),
  );

  const petals = createSelector([roots, theme], (shown, name): readonly Petal[] =>
    shown.map((root) => ({ id: root.id, color: industryColor(PALETTES[name], root) })),
  );

  const rosettes = createSelector([visibleAssignments, roots], (assignments, shown) =>
    profilesOf(
      atlas,
      assignments,
      shown.map(({ id }) => id),
    ),
  );

  const indicatorMap = createSelector(
    [({ indicator }: AtlasState) => indicator, theme],
    (indicator, name): IndicatorMap | null => {
      const series = indicator && atlas.indicators.get(indicator.id);
      if (!series) return null;
      const values = new Map(
        divisionsOf(atlas, series.level).flatMap(({ adcode }) => {
          const found = series.valueOf(adcode, indicator.year);
          return found ? [[adcode, { value: found.value, year: found.year }] as const] : [];
        }),
      );
      if (values.size === 0) return null;
      const choropleth = choroplethOf(
        [...values.values()].map(({ value }) => value),
        PALETTES[name].ramp,
      );
      return { level: series.level, values, choropleth };
    },
  );

  const subject = createSelector(
    [indicatorMap, ({ indicator }: AtlasState) => indicator, petals, visibleAssignments, theme],
    (figures, indicator, shown, assignments, name): Subject => {
      if (indicator && figures) {
        const fills = divisionsOf(atlas, figures.level).map(({ adcode }) => {
          const found = figures.values.get(adcode);
          return [
            adcode,
            found ? figures.choropleth.colorOf(found.value) : PALETTES[name].missing,
          ] as const;
        });
        return {
          kind: 'indicator',
          id: indicator.id,
          level: figures.level,
          fills: new Map(fills),
        };
      }
      const [only, ...others] = shown;
      if (!only || others.length > 0) return { kind: 'overview' };
      return {
        kind: 'industry',
        color: only.color,
        prefectures: bestEvidence(assignments, ({ adcode }) => adcode),
        commitments: bestCommitment(assignments, ({ adcode }) => adcode),
        counties: bestEvidence(assignments, ({ county }) => county),
      };
    },
  );

  const projectIds = createSelector([visibleProjects], (projects) => projects.map(({ id }) => id));

  const regionIds = createSelector([({ regions }: AtlasState) => regions], (regions) => [
    ...regions,
  ]);

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

  const pointLayers = createSelector([ownLayers, own], (layers, shown) =>
    layers.flatMap((layer) => (layer.kind === 'points' && shown.has(layer.id) ? layer : [])),
  );

  /** The reader's layers of points that are on the map, drawn each only once. */
  const points = createSelector([pointLayers, theme], (layers, name) =>
    layers.map((layer) => drawnPoints(layer, PALETTES[name])),
  );

  /** Of each layer of points on the map, those that pass its filters and lie in the corridor. */
  const pointsInReach = createSelector(
    [pointLayers, course, reach],
    (layers, found, reachKm): ReadonlyMap<string, readonly OwnPoint[]> =>
      new Map(
        found
          ? layers.map((layer) => [
              layer.id,
              pointsWithin(passingPoints(layer), found.course.track, reachKm),
            ])
          : [],
      ),
  );

  /** Counts by the lists they are of. */
  const counted = new WeakMap<readonly OwnPoint[], ReadonlyMap<number, number>>();

  /** How many of a layer's points that pass its filters lie in each division. */
  const pointCounts = (layer: PointsLayer): ReadonlyMap<number, number> => {
    const passing = passingPoints(layer);
    const counts = counted.get(passing) ?? countByDivision(passing, atlas);
    counted.set(passing, counts);
    return counts;
  };

  const tilesOnMap = createSelector([ownTiles, own, theme], (all, shown, name) =>
    all
      .filter(({ id }) => shown.has(id))
      .map(
        ({ id, name: called, url, sourceLayer, hue }): MapTiles => ({
          id,
          name: called,
          url,
          sourceLayer,
          color: ownHue(PALETTES[name], hue),
        }),
      ),
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
    filteredAssignments,
    visibleAssignments,
    filteredProjects,
    visibleProjects,
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

/** The divisions that figures of a level are of. */
function divisionsOf(atlas: Atlas, level: IndicatorMap['level']): readonly Division[] {
  return level === 'county' ? atlas.countiesOf(atlas.province.adcode) : atlas.prefectures;
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function isAboutCorridor({ work, dossier }: AtlasState): boolean {
  return work === 'corridor' || dossier?.kind === 'corridor';
}

function lineThrough(positions: readonly Position[]): LineString | null {
  return positions.length > 1 ? { type: 'LineString', coordinates: [...positions] } : null;
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
