import { useEffect, useRef } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { told } from './talk.ts';
import { usePlayer } from './usePlayer.ts';

/** How far a finger moves sideways, in CSS pixels, before it turns the page. */
const SWIPE = 48;

interface PlayerBarProps {
  briefing: Briefing;
  /** Shows or hides the layers while the briefing waits. */
  onPanel: () => void;
  /** An embedded page advances and does nothing else. */
  isLocked: boolean;
}

/** Under the map while a briefing plays: what the scene says, where one is, and the ways on. */
export function PlayerBar({ briefing, onPanel, isLocked }: PlayerBarProps) {
  const actions = useActions();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const player = usePlayer(briefing, isLocked);
  const { scene, index, isBlank } = player;
  const all = briefing.scenes.length;
  const swipe = useRef<number | null>(null);
  const words = messages.briefing.player;
  const bar = useRef<HTMLElement>(null);
  // The button that began it is gone; Tab goes on to the next scene.
  useEffect(() => {
    if (!isLocked && document.activeElement === document.body) bar.current?.focus();
  }, [isLocked]);
  return (
    <section
      className="player"
      ref={bar}
      tabIndex={-1}
      aria-label={words.label}
      onPointerDown={({ clientX }) => {
        swipe.current = clientX;
      }}
      onPointerUp={({ clientX, pointerType }) => {
        const moved = clientX - (swipe.current ?? clientX);
        swipe.current = null;
        if (pointerType !== 'mouse' && Math.abs(moved) > SWIPE)
          player.go(index + (moved < 0 ? 1 : -1));
      }}
    >
      <div
        className="player-progress"
        role="progressbar"
        aria-label={words.scene(index + 1, all)}
        aria-valuemin={1}
        aria-valuemax={all}
        aria-valuenow={index + 1}
      >
        <span style={{ width: `${((index + 1) / all) * 100}%` }} />
      </div>
      <p className="player-number">
        {index + 1}
        <span> / {all}</span>
      </p>
      <div className="player-words" aria-live="polite">
        <h2>{told(scene.title, language)}</h2>
        <p>{told(scene.caption, language)}</p>
        {player.citation && (
          <p className="player-citation">
            {words.citation}
            {messages.list.colon}
            {player.citation}
          </p>
        )}
      </div>
      <div className="player-controls">
        {player.hasStrayed && (
          <button type="button" className="button player-resume" onClick={player.resume}>
            {words.resume}
          </button>
        )}
        <IconButton label={words.back} disabled={index === 0} onClick={() => player.go(index - 1)}>
          <Glyph name="back" />
        </IconButton>
        <IconButton
          label={words.next}
          disabled={index === all - 1}
          onClick={() => player.go(index + 1)}
        >
          <Glyph name="chevron" />
        </IconButton>
        {!isLocked && (
          <>
            <IconButton label={words.panel} className="on-desktop" onClick={onPanel}>
              <Glyph name="layers" />
            </IconButton>
            <IconButton label={words.blank} aria-pressed={isBlank} onClick={player.toggleBlank}>
              <Glyph name="blank" />
            </IconButton>
            <SpeakerButton />
            <IconButton label={words.exit} onClick={() => leave(actions.stopPlaying)}>
              <Glyph name="close" />
            </IconButton>
          </>
        )}
      </div>
      {isBlank && (
        <div className="player-blank" role="presentation" onPointerDown={player.toggleBlank} />
      )}
    </section>
  );
}

function SpeakerButton() {
  const { briefing } = useMessages();
  return (
    <IconButton
      label={briefing.player.speaker}
      className="on-desktop"
      onClick={() => {
        const opened = open('?speaker=1', 'speaker', 'popup,width=960,height=640');
        if (!opened) alert(briefing.speaker.blocked);
      }}
    >
      <Glyph name="speaker" />
    </IconButton>
  );
}

function leave(stop: () => void) {
  if (document.fullscreenElement) void document.exitFullscreen();
  stop();
}
