import { BRIEFING_FORMAT, type Briefing, type Scene } from '../../atlas/schema/briefing.ts';
import { undatedNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import { clausesOf, frameOf, pictureOf, sceneOf, titleOf } from '../../store/capture.ts';
import { changeScene, insertScene } from '../../store/sceneEdits.ts';
import { initialState } from '../../store/state.ts';
import type { AtlasWorkspace } from '../atlasContext.ts';
import { DICTIONARIES } from '../dictionaries.ts';
import { focusOf } from '../map/focus.ts';
import { stateOf, told } from './talk.ts';

/** What an author does beyond typing. Each change is kept at once and can be taken back. */
export type Authoring = ReturnType<typeof authoringIn>;

export function authoringIn({ atlas, store, selectors, library }: AtlasWorkspace) {
  const { actions } = library;
  /** The briefing that is being edited, if it is still there. */
  const edited = () => {
    const { editing, own } = library.getState();
    return own?.find(({ id }) => id === editing?.briefing);
  };
  /** A scene of what is on the map now; null where that is more than a scene holds. */
  const sceneNow = (): Scene | null => {
    const state = store.getState();
    const picture = pictureOf(state, state.extent, atlas);
    const visible = selectors.visibleAssignments(state);
    return picture && sceneOf(picture, titleOf(state, atlas), clausesOf(state, visible, atlas));
  };
  const create = (scene: Scene): Briefing => {
    const { language } = store.getState();
    const name = DICTIONARIES[language].briefing.author.newTitle;
    const briefing = actions.add(
      {
        format: BRIEFING_FORMAT,
        version: 1,
        id: newId(),
        title: { zh: '', en: '', [language]: name },
        summary: { zh: '', en: '' },
        scenes: [scene],
      },
      'created',
    );
    actions.edit({ briefing: briefing.id, scene: null });
    return briefing;
  };
  /** Put a scene behind the one that is open, and open it. */
  const append = (briefing: Briefing, scene: Scene): void => {
    const { editing } = library.getState();
    const next = insertScene(briefing, scene, editing?.scene ?? null);
    const added = next.scenes.find(({ id }) => !briefing.scenes.some((one) => one.id === id));
    if (!added) return;
    actions.save(next, { deed: 'captured', name: added.title });
    actions.edit({ briefing: briefing.id, scene: added.id });
  };
  return {
    /** A new briefing of what is on the map. @returns whether a scene could hold it */
    create: (): boolean => {
      const scene = sceneNow();
      if (scene) create(scene);
      return scene !== null;
    },
    copy: (briefing: Briefing) =>
      actions.edit({
        briefing: actions.add({ ...briefing, id: newId() }, 'copied').id,
        scene: null,
      }),
    /** Add what is on the map to the edited briefing. @returns whether a scene could hold it */
    capture: (): boolean => {
      const briefing = edited();
      const scene = sceneNow();
      if (briefing && scene) append(briefing, scene);
      return scene !== null;
    },
    /** Give a scene the map as it is now. @returns whether a scene could hold it */
    retake: (briefing: Briefing, { id, title, frame }: Scene): boolean => {
      const state = store.getState();
      const picture = pictureOf(state, state.extent, atlas);
      if (!picture) return false;
      // Without a live map nobody can have looked elsewhere.
      const change = state.extent ? picture : { ...picture, frame };
      actions.save(changeScene(briefing, id, change), { deed: 'retaken', name: title });
      return true;
    },
    show: (scene: Scene) =>
      store.actions.preview(stateOf(scene, initialState(atlas, 'zh', 'light'), atlas), scene.frame),
    /** Narrow the map to a clause and make a scene of it, in the edited briefing or a new one. */
    sceneOfClause: async (id: string): Promise<void> => {
      const clause = atlas.clauses.get(id);
      if (!clause) return;
      await actions.load();
      store.actions.chooseClause(id);
      const scene = sceneNow();
      if (!scene) return;
      const box = focusOf({ kind: 'clause', id }, atlas);
      const captured = { ...scene, caption: clause.summary, frame: box && frameOf(box) };
      const briefing = edited();
      if (briefing) append(briefing, captured);
      else {
        const created = create(captured);
        actions.edit({ briefing: created.id, scene: created.scenes[0]?.id ?? null });
      }
      store.actions.setPanel('briefings');
    },
    /** @returns the name of the file */
    save: (briefing: Briefing): string => {
      const { language } = store.getState();
      return saveJson(briefing, [DICTIONARIES[language].title, told(briefing.title, language)]);
    },
    /** Save what no longer fits the atlas, so that it can be mended by hand. */
    saveUnfit: (): string => {
      const { title, briefing } = DICTIONARIES[store.getState().language];
      return saveJson(library.getState().unfit, [title, briefing.own]);
    },
  };
}

function saveJson(content: unknown, words: readonly string[]): string {
  const name = undatedNameOf(words, 'json');
  saveFile(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }), name);
  return name;
}

/** Unlike any other, so that briefings from many hands can lie on one shelf. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `talk-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
