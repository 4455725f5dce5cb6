import { useState } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { BriefingOutput } from './BriefingOutput.tsx';
import { playButtonOf } from './playButton.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { told } from './talk.ts';
import { useAuthoring } from './useAuthoring.ts';
import { usePlay } from './usePlay.ts';

/** A briefing on its shelf: to play, and what else can be done with it. */
export function BriefingRow({ briefing, isOwn }: { briefing: Briefing; isOwn: boolean }) {
  const { library } = useWorkspace();
  const { briefing: words, list } = useMessages();
  const language = useAtlasState((state) => state.language);
  const play = usePlay();
  const authoring = useAuthoring();
  const [isSharing, setSharing] = useState(false);
  const title = told(briefing.title, language);
  const { author, share } = words;
  const deeds: [string, () => void][] = isOwn
    ? [
        [author.edit, () => library.actions.edit({ briefing: briefing.id, scene: null })],
        [share.open, () => setSharing(true)],
        [author.duplicate, () => authoring.copy(briefing)],
        [author.save, () => authoring.save(briefing)],
        [author.remove, () => library.actions.remove(briefing.id)],
      ]
    : [
        [author.toMine, () => authoring.copy(briefing)],
        [share.open, () => setSharing(true)],
      ];
  return (
    <li className="briefing-row">
      <button
        type="button"
        className="briefing-play"
        id={playButtonOf(briefing.id)}
        aria-label={words.playNamed(title)}
        onClick={() => play(briefing)}
      >
        <Glyph name="play" />
      </button>
      <div>
        <strong>{title}</strong>{' '}
        <span className="layer-count">{words.scenes(briefing.scenes.length)}</span>
        <p className="hint">{told(briefing.summary, language)}</p>
        <div className="briefing-deeds">
          {deeds.map(([deed, act]) => (
            <button
              key={deed}
              type="button"
              className="link-button"
              aria-label={`${deed}${list.colon}${title}`}
              onClick={act}
            >
              {deed}
            </button>
          ))}
          <BriefingOutput briefing={briefing} />
        </div>
      </div>
      {isSharing && (
        <ShareDialog briefing={briefing} isOwn={isOwn} onClose={() => setSharing(false)} />
      )}
    </li>
  );
}
