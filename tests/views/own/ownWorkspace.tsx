import { type ReactNode, useMemo } from 'react';
import { NO_REVISION } from '../../../src/own/draft/revision.ts';
import { extendAtlas } from '../../../src/own/extend/extendAtlas.ts';
import type { OwnLayer } from '../../../src/own/layer.ts';
import { createSelectors } from '../../../src/store/selectors.ts';
import type { AtlasState } from '../../../src/store/state.ts';
import { useShelf, useWorkspace, WorkspaceContext } from '../../../src/views/atlasContext.ts';
import { atlas } from '../realAtlas.ts';
import { show } from '../workspace.tsx';

/** The atlas with whatever is on the shelf, as the page joins it. */
function Extended({ children }: { children: ReactNode }) {
  const workspace = useWorkspace();
  const layers = useShelf((shelf) => shelf.layers);
  const value = useMemo(() => {
    const extended = extendAtlas(atlas, layers, NO_REVISION).atlas;
    return { ...workspace, atlas: extended, selectors: createSelectors(extended) };
  }, [workspace, layers]);
  return <WorkspaceContext value={value}>{children}</WorkspaceContext>;
}

/** A layer that waits to be put on the shelf before a view is shown. */
function Shelved({ layers, children }: { layers: readonly OwnLayer[]; children: ReactNode }) {
  const { shelf } = useWorkspace();
  useMemo(() => {
    for (const layer of layers) shelf.actions.put(layer);
  }, [shelf, layers]);
  return <Extended>{children}</Extended>;
}

/** Show a view over the real atlas and some layers of the reader's own. */
export function showWith(
  layers: readonly OwnLayer[],
  view: ReactNode,
  change: Partial<AtlasState> = {},
) {
  return show(<Shelved layers={layers}>{view}</Shelved>, change);
}
