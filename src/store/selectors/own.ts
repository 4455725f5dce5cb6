import { createSelector } from 'reselect';
import { countByDivision } from '../../analysis/points/countByDivision.ts';
import { pointsWithin } from '../../analysis/points/pointsWithin.ts';
import type { Atlas } from '../../atlas/join.ts';
import { PALETTES } from '../../map/palette.ts';
import type { MapTiles } from '../../map/view.ts';
import type { OwnLayer, OwnPoint, PointsLayer, TileLayer } from '../../own/layer.ts';
import { passingPoints } from '../../own/pointRow.ts';
import { drawnPoints, ownHue } from '../pointLayers.ts';
import type { AtlasState } from '../state.ts';
import type { Session } from '../store.ts';
import type { CorridorSelectors } from './corridor.ts';

const NO_LAYERS: readonly OwnLayer[] = [];
const NO_TILES: readonly TileLayer[] = [];

/** The reader's own points and tiles on the map, and what is counted of them. */
export function ownSelectors(atlas: Atlas, { course }: Pick<CorridorSelectors, 'course'>) {
  const own = ({ own }: AtlasState) => own;
  const theme = ({ theme }: AtlasState) => theme;
  const ownLayers = ({ ownLayers }: Partial<Session>) => ownLayers ?? NO_LAYERS;
  const ownTiles = ({ ownTiles }: Partial<Session>) => ownTiles ?? NO_TILES;
  const reach = ({ corridor }: AtlasState) => corridor.reachKm;

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

  return { points, pointsInReach, pointCounts, tilesOnMap };
}
