import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Briefing, Scene } from '../../atlas/schema/briefing.ts';
import { type AtlasState, initialState } from '../../store/state.ts';
import type { Session } from '../../store/store.ts';
import { useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { preloadWork } from '../workbench/workViews.ts';
import type { Player } from './player.ts';
import { citationOf, stateOf } from './talk.ts';
import { usePlayerKeys } from './usePlayerKeys.ts';
import { useSpeakerLine } from './useSpeakerLine.ts';

/**
 * Plays a briefing: sets its scenes on the map, listens to keys, clickers and the speaker's window,
 * and makes the next scene ready.
 *
 * @param isLocked in another page's frame it turns pages and does nothing else
 */
export function usePlayer(briefing: Briefing, isLocked: boolean): Player {
  const { atlas, store } = useWorkspace();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const playing = useAtlasState((state) => state.playing);
  const hasStrayed = useAtlasState(isStrayed);
  const [isBlank, setBlank] = useState(false);
  const initial = useMemo(() => initialState(atlas, 'zh', 'light'), [atlas]);
  const last = briefing.scenes.length - 1;
  const index = Math.min(playing?.scene ?? 0, last);
  const scene = briefing.scenes[index] as Scene;
  const citation = citationOf(scene, atlas, messages, language);

  const go = useCallback(
    (wanted: number) => {
      const next = Math.max(0, Math.min(last, wanted));
      const chosen = briefing.scenes[next];
      if (!chosen) return;
      const state = stateOf(chosen, initial, atlas);
      store.actions.stage({ briefing: briefing.id, scene: next }, state, chosen.frame);
      setBlank(false);
    },
    [briefing, last, initial, atlas, store],
  );
  const toggleBlank = useCallback(() => setBlank((blank) => !blank && !isLocked), [isLocked]);
  const resume = useCallback(() => go(index), [go, index]);

  // Opened by its address, or gone to by the browser's back button: the scene is not yet set.
  useEffect(() => {
    const staged = store.getState().staged?.state.playing;
    if (staged?.briefing !== briefing.id || staged.scene !== index) go(index);
  }, [briefing.id, index, go, store]);

  useEffect(() => {
    const next = briefing.scenes[index + 1];
    const work = next && stateOf(next, initial, atlas).work;
    if (work) preloadWork(work);
  }, [briefing, index, initial, atlas]);

  usePlayerKeys({ go, toggleBlank, resume, index, last });
  useSpeakerLine({ briefing, index, citation, language, go, toggleBlank }, !isLocked);
  return { scene, index, citation, isBlank, hasStrayed, go, toggleBlank, resume };
}

/** Language, theme and where one looks are the presenter's own and stray from nothing. */
const OWN: ReadonlySet<keyof AtlasState> = new Set([
  'language',
  'theme',
  'camera',
  'panel',
  'playing',
]);

function isStrayed(state: AtlasState & Session): boolean {
  const { staged } = state;
  if (!staged) return false;
  const names = Object.keys(staged.state) as (keyof AtlasState)[];
  return names.some((name) => !OWN.has(name) && state[name] !== staged.state[name]);
}
