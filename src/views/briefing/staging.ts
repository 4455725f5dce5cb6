import type { Atlas } from '../../atlas/join.ts';
import type { Scene } from '../../atlas/schema/briefing.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import { type Box, PROVINCE_BOX } from '../../map/frame.ts';
import type { LegendSection } from '../../map/legend.ts';
import type { Theme } from '../../map/palette.ts';
import type { MapView } from '../../map/view.ts';
import { filesShown } from '../../store/ownShown.ts';
import type { Selectors } from '../../store/selectors.ts';
import { type AtlasState, initialState } from '../../store/state.ts';
import { IDLE, type Session } from '../../store/store.ts';
import { legendOfPicture } from '../legend/words.ts';
import { stateOf } from './talk.ts';

/** What the reader brought along, as the store has it. */
export type OwnData = Pick<Session, 'ownLayers' | 'ownTiles'>;

/** A scene away from the screen: for slides and paper. */
export interface StagedScene {
  state: AtlasState;
  view: MapView;
  /** What the picture must show. */
  box: Box;
  legend: readonly LegendSection[];
  /** Files of the reader's own that something on it comes from. */
  files: readonly string[];
}

/** What a scene shows in a language and theme, without touching the map that is open. */
export function stageScene(
  atlas: Atlas,
  selectors: Selectors,
  scene: Scene,
  language: Language,
  theme: Theme,
  { ownLayers, ownTiles }: OwnData = IDLE,
): StagedScene {
  const told = stateOf(scene, initialState(atlas, 'zh', 'light'), atlas);
  const state = {
    ...told,
    language,
    theme,
    lit: [],
    sketch: null,
    staged: null,
    ownLayers,
    ownTiles,
  };
  const view = selectors.picture(state);
  const projects = selectors.visibleProjects(state);
  const figures = selectors.indicatorMap(state);
  return {
    state,
    view,
    box: scene.frame ?? PROVINCE_BOX,
    legend: legendOfPicture(atlas, view, projects, figures),
    files: filesShown(state, ownLayers, ownTiles),
  };
}
