import { useState } from 'react';
import { MOST_SCENES } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLibrary, useMessages } from '../atlasContext.ts';
import { useAuthoring } from './useAuthoring.ts';

/** Adds what is on the map to the briefing that is edited, behind its open scene. */
export function CaptureButton() {
  const { author } = useMessages().briefing;
  const { capture } = useAuthoring();
  const edited = useLibrary(({ own, editing }) => own?.find(({ id }) => id === editing?.briefing));
  const open = useLibrary(({ editing }) => editing?.scene);
  const [captured, setCaptured] = useState('');
  const [isTooMuch, setTooMuch] = useState(false);
  if (!edited) return null;
  const isFull = edited.scenes.length >= MOST_SCENES;
  const at = edited.scenes.findIndex(({ id }) => id === open);
  const number = at < 0 ? edited.scenes.length + 1 : at + 2;
  return (
    <>
      <button
        type="button"
        className="button is-primary"
        disabled={isFull}
        onClick={() => {
          const isHeld = capture();
          setTooMuch(!isHeld);
          if (isHeld) setCaptured(author.captured(number));
        }}
      >
        <Glyph name="plus" /> {author.capture}
      </button>
      <span className="visually-hidden" role="status">
        {captured}
      </span>
      {isFull && <span className="hint">{author.full(MOST_SCENES)}</span>}
      {isTooMuch && <TooMuch />}
    </>
  );
}

/** Begins a briefing with what is on the map. */
export function CreateButton() {
  const { author } = useMessages().briefing;
  const { create } = useAuthoring();
  const [isTooMuch, setTooMuch] = useState(false);
  return (
    <>
      <button type="button" className="button is-primary" onClick={() => setTooMuch(!create())}>
        <Glyph name="plus" /> {author.create}
      </button>
      {isTooMuch && <TooMuch />}
    </>
  );
}

export function TooMuch() {
  const { author } = useMessages().briefing;
  return (
    <span className="doubt" role="alert">
      {author.tooMuch}
    </span>
  );
}
