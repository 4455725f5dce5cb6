import { useEffect } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { findBriefing } from '../../store/briefings.ts';
import type { Playing } from '../../store/state.ts';
import {
  useActions,
  useAtlasState,
  useLibrary,
  useMessages,
  useWorkspace,
} from '../atlasContext.ts';
import { PlayerBar } from './PlayerBar.tsx';
import { playButtonOf } from './playButton.ts';
import { told } from './talk.ts';

interface PlayerStageProps {
  playing: Playing;
  onPanel: () => void;
  isLocked: boolean;
}

/** Finds the briefing that plays and shows its bar, or says that there is none of that name. */
export function PlayerStage({ playing, onPanel, isLocked }: PlayerStageProps) {
  const { library } = useWorkspace();
  const actions = useActions();
  const { briefing: words, trouble } = useMessages();
  const isLoaded = useLibrary((shelves) => shelves.shipped !== null);
  const briefing = useLibrary((shelves) => findBriefing(shelves, playing.briefing));
  useEffect(() => {
    if (!library.getState().shipped) void library.actions.load();
  }, [library]);
  if (briefing) {
    return (
      <>
        <Name briefing={briefing} />
        <PlayerBar briefing={briefing} onPanel={onPanel} isLocked={isLocked} />
      </>
    );
  }
  if (!isLoaded) {
    return (
      <p className="player" role="status">
        {words.loading}
      </p>
    );
  }
  return (
    <div className="player" role="alert">
      <p>{words.trouble.missing(playing.briefing)}</p>
      <button type="button" className="button" onClick={actions.stopPlaying}>
        {trouble.dismiss}
      </button>
    </div>
  );
}

/** The page's own heading makes way for the briefing's, which is not on the wall. */
function Name({ briefing }: { briefing: Briefing }) {
  const language = useAtlasState((state) => state.language);
  useEffect(() => () => returnFocus(briefing.id), [briefing.id]);
  return <h1 className="visually-hidden">{told(briefing.title, language)}</h1>;
}

/** After the end the keyboard is where the briefing began, or else at the map. */
function returnFocus(briefing: string) {
  if (document.activeElement !== document.body) return;
  (document.getElementById(playButtonOf(briefing)) ?? document.getElementById('map'))?.focus();
}
