import { useCallback, useMemo } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { initialState } from '../../store/state.ts';
import { useWorkspace } from '../atlasContext.ts';
import { stateOf } from './talk.ts';

/** Begins a briefing at its first scene: on the whole screen, in the theme made for a wall. */
export function usePlay(): (briefing: Briefing) => void {
  const { atlas, store } = useWorkspace();
  const initial = useMemo(() => initialState(atlas, 'zh', 'light'), [atlas]);
  return useCallback(
    (briefing) => {
      const [first] = briefing.scenes;
      if (!first) return;
      // A dark room stays dark; a light page gets the larger type of the projector.
      if (store.getState().theme === 'light') store.actions.setTheme('projector');
      store.actions.stage(
        { briefing: briefing.id, scene: 0 },
        stateOf(first, initial, atlas),
        first.frame,
      );
      // Not every browser or frame allows it; the briefing plays all the same.
      document.documentElement.requestFullscreen?.().catch(() => undefined);
    },
    [atlas, store, initial],
  );
}
