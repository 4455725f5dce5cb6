import { useEffect } from 'react';
import { findBriefing } from '../../store/briefings.ts';
import type { Playing } from '../../store/state.ts';
import { useActions, useLibrary, useMessages, useWorkspace } from '../atlasContext.ts';
import { PlayerBar } from './PlayerBar.tsx';

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
  if (briefing) return <PlayerBar briefing={briefing} onPanel={onPanel} isLocked={isLocked} />;
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
