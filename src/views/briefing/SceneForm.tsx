import { useState } from 'react';
import {
  type Briefing,
  LONGEST_WORDS,
  MOST_SCENES,
  type Scene,
} from '../../atlas/schema/briefing.ts';
import { useMessages } from '../atlasContext.ts';
import { TooMuch } from './CaptureButton.tsx';
import { CitationField } from './CitationField.tsx';
import { RestsOnOwn } from './RestsOnOwn.tsx';
import { useAuthoring } from './useAuthoring.ts';
import type { SceneDeeds } from './useSceneDeeds.ts';
import { WordsField } from './WordsField.tsx';

interface SceneFormProps {
  briefing: Briefing;
  scene: Scene;
  deeds: SceneDeeds;
}

/** Everything of a scene: its picture, its words, what they rest on, and its place. */
export function SceneForm({ briefing, scene, deeds }: SceneFormProps) {
  const { author } = useMessages().briefing;
  const { show, retake } = useAuthoring();
  const [isTooMuch, setTooMuch] = useState(false);
  return (
    <div className="scene-form">
      <p className="scene-picture">
        <button type="button" className="button" onClick={() => show(scene)}>
          {author.show}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => setTooMuch(!retake(briefing, scene))}
        >
          {author.retake}
        </button>
      </p>
      {isTooMuch && <TooMuch />}
      <RestsOnOwn view={scene.view} />
      <WordsField
        label={author.sceneTitle}
        words={scene.title}
        longest={LONGEST_WORDS.title}
        lines={1}
        isNeeded
        onWords={(words) => deeds.word(scene, 'title', words)}
      />
      <WordsField
        label={author.caption}
        words={scene.caption}
        longest={LONGEST_WORDS.caption}
        lines={3}
        onWords={(words) => deeds.word(scene, 'caption', words)}
      />
      <WordsField
        label={author.notes}
        words={scene.notes}
        longest={LONGEST_WORDS.notes}
        lines={3}
        onWords={(words) => deeds.word(scene, 'notes', words)}
      />
      <CitationField clauses={scene.clauses} onClauses={(clauses) => deeds.cite(scene, clauses)} />
      <p className="scene-deeds">
        <button
          type="button"
          className="link-button"
          disabled={briefing.scenes.length >= MOST_SCENES}
          onClick={() => deeds.duplicate(scene)}
        >
          {author.duplicate}
        </button>
        <button
          type="button"
          className="link-button"
          disabled={briefing.scenes.length === 1}
          title={briefing.scenes.length === 1 ? author.lastScene : undefined}
          onClick={() => deeds.drop(scene)}
        >
          {author.remove}
        </button>
      </p>
    </div>
  );
}
