import type { Briefing, Scene, Spoken } from '../../atlas/schema/briefing.ts';
import {
  changeScene,
  citing,
  dropScene,
  duplicateScene,
  moveScene,
} from '../../store/sceneEdits.ts';
import { useMessages, useWorkspace } from '../atlasContext.ts';

/** What an author can do with a scene. */
export interface SceneDeeds {
  /** Open a scene, or fold the open one. */
  open: (id: string | null) => void;
  word: (scene: Scene, field: 'title' | 'caption' | 'notes', words: Spoken) => void;
  cite: (scene: Scene, clauses: readonly string[]) => void;
  move: (scene: Scene, by: number) => void;
  duplicate: (scene: Scene) => void;
  drop: (scene: Scene) => void;
}

/**
 * What can be done with a scene of the briefing, each kept at once.
 *
 * @param say tells listeners what cannot be seen to have happened
 */
export function useSceneDeeds(briefing: Briefing, say: (words: string) => void): SceneDeeds {
  const { atlas, library } = useWorkspace();
  const { author } = useMessages().briefing;
  const { save, edit } = library.actions;
  const open = (scene: string | null) => edit({ briefing: briefing.id, scene });
  return {
    open,
    word: (scene, field, typed) =>
      save(changeScene(briefing, scene.id, { [field]: typed }), {
        deed: 'worded',
        name: scene.title,
        field: `${briefing.id} ${scene.id} ${field}`,
      }),
    cite: (scene, clauses) =>
      save(changeScene(briefing, scene.id, citing(scene, clauses, atlas)), {
        deed: 'cited',
        name: scene.title,
      }),
    move: ({ id, title }, by) => {
      const next = moveScene(briefing, id, by);
      if (next === briefing) return;
      save(next, { deed: 'moved', name: title });
      say(author.movedTo(next.scenes.findIndex((one) => one.id === id) + 1));
    },
    duplicate: ({ id, title }) => {
      const next = duplicateScene(briefing, id);
      if (next === briefing) return;
      save(next, { deed: 'duplicated', name: title });
      open(next.scenes[next.scenes.findIndex((one) => one.id === id) + 1]?.id ?? null);
    },
    drop: (scene: Scene) => {
      const at = briefing.scenes.indexOf(scene);
      const beside = briefing.scenes[at + 1] ?? briefing.scenes[at - 1];
      save(dropScene(briefing, scene.id), { deed: 'dropped', name: scene.title });
      open(beside?.id ?? null);
    },
  };
}
