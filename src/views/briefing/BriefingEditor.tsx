import { useEffect, useRef, useState } from 'react';
import { type Briefing, LONGEST_WORDS, type Spoken } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useLibrary, useMessages, useWorkspace } from '../atlasContext.ts';
import { BriefingOutput } from './BriefingOutput.tsx';
import { CaptureButton } from './CaptureButton.tsx';
import { SceneItem } from './SceneItem.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { told } from './talk.ts';
import { UndoButton } from './UndoButton.tsx';
import { usePlay } from './usePlay.ts';
import { useSceneDeeds } from './useSceneDeeds.ts';
import { WordsField } from './WordsField.tsx';

/** A briefing in the making, beside the map that its scenes are taken from. */
export function BriefingEditor({ briefing }: { briefing: Briefing }) {
  const { library } = useWorkspace();
  const { briefing: words } = useMessages();
  const { author } = words;
  const language = useAtlasState((state) => state.language);
  const open = useLibrary(({ editing }) => editing?.scene ?? null);
  const play = usePlay();
  const [isSharing, setSharing] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const isUnnamed = useRef(told(briefing.title, language) === author.newTitle);
  // Whoever came by a button that is gone goes on here: a new briefing is named first.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const next = isUnnamed.current ? titleField.current : heading.current;
    next?.focus();
    if (isUnnamed.current) titleField.current?.select();
  }, []);
  const { save, edit } = library.actions;
  const deeds = useSceneDeeds(briefing, setSaid);
  const title = told(briefing.title, language);
  const change = (field: 'title' | 'summary') => (typed: Spoken) =>
    save(
      { ...briefing, [field]: typed },
      { deed: 'worded', name: briefing.title, field: `${briefing.id} ${field}` },
    );
  return (
    <section className="editor" aria-label={author.editor}>
      <div className="briefings-body">
        <div className="editor-head">
          <button type="button" className="link-button editor-back" onClick={() => edit(null)}>
            <Glyph name="back" /> {author.back}
          </button>
          <h3 ref={heading} tabIndex={-1} className="visually-hidden">
            {author.now(title)}
          </h3>
          <button type="button" className="button" onClick={() => play(briefing)}>
            <Glyph name="play" /> {words.play}
          </button>
          <button type="button" className="button" onClick={() => setSharing(true)}>
            {words.share.open}
          </button>
        </div>
        <p className="briefing-deeds editor-outputs">
          <BriefingOutput briefing={briefing} />
        </p>
        <WordsField
          label={author.title}
          words={briefing.title}
          longest={LONGEST_WORDS.title}
          lines={1}
          isNeeded
          inputRef={titleField}
          onWords={change('title')}
        />
        <WordsField
          label={author.summary}
          words={briefing.summary}
          longest={LONGEST_WORDS.summary}
          lines={2}
          onWords={change('summary')}
        />
        <h3>
          {author.scenes}{' '}
          <span className="layer-count">{words.scenes(briefing.scenes.length)}</span>
        </h3>
        <ol className="scene-list">
          {briefing.scenes.map((scene, index) => (
            <SceneItem
              key={scene.id}
              briefing={briefing}
              scene={scene}
              number={index + 1}
              isOpen={scene.id === open}
              deeds={deeds}
            />
          ))}
        </ol>
        <p className="hint">{author.kept}</p>
      </div>
      <div className="author-bar">
        <CaptureButton />
        <UndoButton />
      </div>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {isSharing && <ShareDialog briefing={briefing} isOwn onClose={() => setSharing(false)} />}
    </section>
  );
}
