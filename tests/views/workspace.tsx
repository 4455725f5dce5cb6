import './browser.ts';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Atlas } from '../../src/atlas/join.ts';
import { createLibrary, type Keeping } from '../../src/store/briefings.ts';
import { createDrafts } from '../../src/store/drafts.ts';
import type { OwnKeeping } from '../../src/store/ownKeeping.ts';
import { createOwnShelf, followShelf } from '../../src/store/ownShelf.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { type AtlasState, initialState } from '../../src/store/state.ts';
import { createAtlasStore } from '../../src/store/store.ts';
import { type AtlasWorkspace, WorkspaceContext } from '../../src/views/atlasContext.ts';
import { atlas as shipped } from './realAtlas.ts';

/** A shelf in memory. */
function shelf(): Keeping {
  let kept: unknown;
  return {
    read: async () => kept,
    write: async (merge) => {
      kept = merge(kept);
    },
  };
}

/** A shelf that takes everything and keeps nothing. */
export const EMPTY_KEEPING: OwnKeeping = {
  readLayers: async () => ({ layers: [], tiles: [] }),
  readRevision: async () => null,
  writeLayer: async () => {},
  dropLayer: async () => {},
  writeTiles: async () => {},
  writeRevision: async () => {},
};

/**
 * Show a view of the real atlas, by default in Chinese with the pillars on.
 *
 * @param atlas the real one with the reader's own joined to it, where the view is about that
 */
export function show(view: ReactNode, change: Partial<AtlasState> = {}, atlas: Atlas = shipped) {
  const initial = initialState(atlas, 'zh', 'light');
  const workspace: AtlasWorkspace = {
    atlas,
    shipped,
    details: { step: 'there', ask: () => {} },
    draftProblems: [],
    store: createAtlasStore(() => atlas, initial),
    selectors: createSelectors(atlas),
    library: createLibrary(
      () => atlas,
      async () => [],
      shelf(),
    ),
    shelf: createOwnShelf(EMPTY_KEEPING),
    drafts: createDrafts(EMPTY_KEEPING),
  };
  followShelf(workspace.shelf, workspace.store);
  workspace.store.setState(change);
  const page = render(<WorkspaceContext value={workspace}>{view}</WorkspaceContext>);
  return {
    ...workspace,
    ...page,
    user: userEvent.setup(),
    state: () => workspace.store.getState(),
  };
}
