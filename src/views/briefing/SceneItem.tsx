import { type KeyboardEvent, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Briefing, Scene } from '../../atlas/schema/briefing.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { SceneForm } from './SceneForm.tsx';
import { told } from './talk.ts';
import type { SceneDeeds } from './useSceneDeeds.ts';

interface SceneItemProps {
  briefing: Briefing;
  scene: Scene;
  /** Counted from 1. */
  number: number;
  isOpen: boolean;
  deeds: SceneDeeds;
}

/** A scene in its place: its number and title, and when open all there is to edit. */
export function SceneItem({ briefing, scene, number, isOpen, deeds }: SceneItemProps) {
  const { author } = useMessages().briefing;
  const { list } = useMessages();
  const language = useAtlasState((state) => state.language);
  const title = told(scene.title, language);
  const head = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  // A scene that was just captured or copied comes into sight.
  useEffect(() => {
    if (!isOpen) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) head.current?.focus();
  }, [isOpen]);
  /** The keyboard stays where it was, though the scene goes elsewhere in the page. */
  const move = (by: number) => {
    const held = document.activeElement;
    flushSync(() => deeds.move(scene, by));
    const isGone = held instanceof HTMLButtonElement && held.disabled;
    if (isGone) head.current?.focus();
    else if (held instanceof HTMLElement) held.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !by) return;
    event.preventDefault();
    move(by);
  };
  return (
    <li ref={item} className={`scene-item ${isOpen ? 'is-open' : ''}`}>
      <div className="scene-head">
        <button
          ref={head}
          type="button"
          className="scene-title"
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => deeds.open(isOpen ? null : scene.id)}
          onKeyDown={onKeyDown}
        >
          <span className="scene-number" aria-hidden="true">
            {number}
          </span>
          <span>
            <span className="visually-hidden">{author.scene(number, '')}</span>
            {title}
          </span>
        </button>
        <IconButton
          label={`${author.up}${list.colon}${title}`}
          className="is-up"
          disabled={number === 1}
          onClick={() => move(-1)}
        >
          <Glyph name="chevron" />
        </IconButton>
        <IconButton
          label={`${author.down}${list.colon}${title}`}
          className="is-down"
          disabled={number === briefing.scenes.length}
          onClick={() => move(1)}
        >
          <Glyph name="chevron" />
        </IconButton>
      </div>
      {isOpen && <SceneForm briefing={briefing} scene={scene} deeds={deeds} />}
    </li>
  );
}
