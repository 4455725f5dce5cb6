import { useMemo } from 'react';
import type { AssignmentsLayer, OwnLayer, PointsLayer, TileLayer } from '../../own/layer.ts';
import type { AtlasState } from '../../store/state.ts';
import { LONGEST_SEARCH } from '../../store/urlWork.ts';
import { type AtlasWorkspace, useWorkspace } from '../atlasContext.ts';
import { cameraFor, extentOfLayer } from './layerExtent.ts';

/** What can be done with what the reader brought along, beyond one change of the store. */
export type OwnDeeds = ReturnType<typeof ownDeedsIn>;

export function useOwnDeeds(): OwnDeeds {
  const workspace = useWorkspace();
  return useMemo(() => ownDeedsIn(workspace), [workspace]);
}

export function ownDeedsIn({ atlas, store, shelf }: AtlasWorkspace) {
  const { actions } = store;
  /** One change of several parts is one step back. */
  const change = (parts: Partial<AtlasState>) => actions.restore({ ...store.getState(), ...parts });
  return {
    /** Put a layer's figure on the map as it is fullest; the same figure again takes it away. */
    toggleIndicator: (id: string) => {
      const series = atlas.indicators.get(id);
      const isShown = store.getState().indicator?.id === id;
      actions.setIndicator(isShown || !series ? null : { id, year: series.bestYear });
    },
    showOnly: ({ id }: AssignmentsLayer | PointsLayer | TileLayer) => actions.setOwn(new Set([id])),
    zoomTo: (layer: OwnLayer) => {
      const box = extentOfLayer(layer, atlas);
      const pane = document.getElementById('map')?.getBoundingClientRect();
      if (box && pane) actions.setCamera(cameraFor(box, [pane.width || 1, pane.height || 1]));
    },
    /** Open a layer's table, at the rows that hold some words. */
    openTable: ({ id }: OwnLayer, words = '') => {
      const { table } = store.getState();
      // Half of a character, where the cut or the file leaves one, fits no address.
      const find = words.slice(0, LONGEST_SEARCH).replace(/\p{Surrogate}/gu, '');
      change({ work: 'table', table: { ...table, rows: 'own', layer: id, sort: null, find } });
    },
    rename: (layer: OwnLayer, name: string) =>
      shelf.actions.put({ ...layer, name, settings: { ...layer.settings, name } }),
    /** Take a layer or tiles away, from the map and from wherever else they are on show. */
    remove: (id: string) => {
      const { own, indicator, selection, table } = store.getState();
      const isOfIt = indicator !== null && atlas.indicators.get(indicator.id)?.layer === id;
      change({
        own: without(own, id),
        indicator: isOfIt ? null : indicator,
        selection: selection?.kind === 'point' && selection.layer === id ? null : selection,
        table: table.layer === id ? { ...table, layer: null } : table,
      });
      shelf.actions.remove(id);
    },
    /** Bring back what was taken away last, onto the map. */
    bringBack: () => {
      const { removed } = shelf.getState();
      if (!removed) return;
      const { id } = 'layer' in removed ? removed.layer : removed.tile;
      shelf.actions.bringBack();
      actions.setOwn(new Set([...store.getState().own, id]));
    },
    /** Ask again for tiles that could not be read: they leave the map and come back. */
    retryTiles: ({ id }: TileLayer) => {
      const { own } = store.getState();
      actions.tilesFailed(id, false);
      store.setState({ own: without(own, id) });
      store.setState({ own: new Set([...own, id]) });
    },
  };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id));
}
