import { useState } from 'react';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useLibrary, useMessages, useWorkspace } from '../atlasContext.ts';
import { told } from './talk.ts';

/** Takes the last change back, and says which that is. */
export function UndoButton() {
  const { library } = useWorkspace();
  const { author } = useMessages().briefing;
  const language = useAtlasState((state) => state.language);
  const change = useLibrary((shelves) => shelves.lastChange);
  const [undone, setUndone] = useState('');
  const name = change ? told(change.name, language) : '';
  const label = change && author.undoNamed(author.deeds[change.deed], name);
  return (
    <>
      <button
        type="button"
        className="button author-undo"
        disabled={!change}
        aria-label={label ?? author.undo}
        title={label ?? author.undo}
        onClick={() => {
          if (change) setUndone(author.undone(author.deeds[change.deed], name));
          library.actions.undo();
        }}
      >
        <Glyph name="undo" />
        <span>{label ?? author.undo}</span>
      </button>
      <span className="visually-hidden" role="status">
        {undone}
      </span>
    </>
  );
}
