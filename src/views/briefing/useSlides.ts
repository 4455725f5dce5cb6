import { useCallback, useEffect, useRef, useState } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { fileNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import { useWorkspace } from '../atlasContext.ts';
import { DICTIONARIES } from '../dictionaries.ts';
import { deckOf } from './deck.ts';
import { paintScene } from './paintScene.ts';
import { stageScene } from './staging.ts';
import { told } from './talk.ts';

/** How far the slides are. */
export type SlidesProgress =
  | { step: 'idle' }
  /** How many pictures there are to draw, and which is being drawn, from 1. */
  | { step: 'drawing'; now: number; all: number }
  | { step: 'writing' }
  /** Saved under a name, with the titles of scenes that have no picture. */
  | { step: 'done'; name: string; missing: readonly string[]; hasWebgl: boolean }
  | { step: 'cancelled' }
  | { step: 'failed' };

/** Makes slides of a briefing, one picture after the other, and saves them. */
export function useSlides(briefing: Briefing) {
  const { atlas, store, selectors } = useWorkspace();
  const [progress, setProgress] = useState<SlidesProgress>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const make = async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const { language, theme: own } = store.getState();
    // Slides are for a wall; a dark room stays dark.
    const theme = own === 'dark' ? 'dark' : 'projector';
    const messages = DICTIONARIES[language];
    const all = briefing.scenes.length;
    try {
      const scenes = [];
      let hasWebgl = true;
      for (const [index, scene] of briefing.scenes.entries()) {
        setProgress({ step: 'drawing', now: index + 1, all });
        const staged = stageScene(atlas, selectors, scene, language, theme, store.getState());
        const painted = await paintScene(atlas, staged, signal);
        signal.throwIfAborted();
        if (painted === 'no-webgl') hasWebgl = false;
        scenes.push({ scene, staged, picture: painted instanceof Blob ? painted : null });
      }
      setProgress({ step: 'writing' });
      const date = new Date();
      const address = new URL('.', location.href).href;
      const deck = deckOf({ atlas, messages, language, theme, briefing, scenes, date, address });
      const { slidesOf } = await import('../../files/slides.ts');
      const content = await slidesOf(deck);
      signal.throwIfAborted();
      const name = fileNameOf([messages.title, deck.title], date, 'pptx');
      saveFile(content, name);
      const missing = scenes.flatMap(({ scene, picture }) =>
        picture ? [] : [told(scene.title, language)],
      );
      setProgress({ step: 'done', name, missing, hasWebgl });
    } catch {
      setProgress({ step: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { progress, make, cancel };
}
