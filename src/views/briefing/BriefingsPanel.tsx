import { useEffect } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useLibrary, useMessages, useWorkspace } from '../atlasContext.ts';
import { told } from './talk.ts';
import { usePlay } from './usePlay.ts';

/** Every briefing there is, each a click away from the wall. */
export function BriefingsPanel() {
  const { library } = useWorkspace();
  const { briefing: words } = useMessages();
  const shipped = useLibrary((shelves) => shelves.shipped);
  const own = useLibrary((shelves) => shelves.own);
  const trouble = useLibrary((shelves) => shelves.trouble);
  useEffect(() => {
    if (!library.getState().shipped) void library.actions.load();
  }, [library]);
  return (
    <div className="briefings">
      <p className="hint">{words.hint}</p>
      {trouble && (
        <p className="doubt" role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      {!shipped && <p role="status">{words.loading}</p>}
      {shipped && (
        <section>
          <h3>{words.shipped}</h3>
          <BriefingList briefings={shipped} />
        </section>
      )}
      {own && (
        <section>
          <h3>{words.own}</h3>
          {own.length === 0 && <p className="hint">{words.noOwn}</p>}
          <BriefingList briefings={own} />
        </section>
      )}
    </div>
  );
}

function BriefingList({ briefings }: { briefings: readonly Briefing[] }) {
  const { briefing: words } = useMessages();
  const language = useAtlasState((state) => state.language);
  const play = usePlay();
  return (
    <ul>
      {briefings.map((briefing) => {
        const title = told(briefing.title, language);
        return (
          <li key={briefing.id} className="briefing-row">
            <button
              type="button"
              className="briefing-play"
              aria-label={words.playNamed(title)}
              onClick={() => play(briefing)}
            >
              <Glyph name="play" />
            </button>
            <div>
              <strong>{title}</strong>{' '}
              <span className="layer-count">{words.scenes(briefing.scenes.length)}</span>
              <p className="hint">{told(briefing.summary, language)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
