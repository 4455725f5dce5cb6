import { useEffect, useRef } from 'react';
import { keyOfTarget, type MapTarget } from '../../map/view.ts';
import { useActions, useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';
import { kindOf, nameOf } from './pointed.ts';

interface ChooserProps {
  targets: readonly MapTarget[];
  at: { x: number; y: number };
  onClose: () => void;
}

/** Which of several stacked features a click meant. */
export function Chooser({ targets, at, onClose }: ChooserProps) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      className="chooser"
      style={{ left: at.x, top: at.y }}
      role="dialog"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
      aria-label={messages.map.chooser}
    >
      <p>{messages.map.chooser}</p>
      <ul>
        {targets.map((target, index) => (
          <li key={keyOfTarget(target)}>
            <button
              type="button"
              ref={index === 0 ? first : undefined}
              onClick={() => {
                actions.select(target);
                onClose();
              }}
              onPointerEnter={() => actions.light([target])}
              onFocus={() => actions.light([target])}
            >
              <strong>{nameOf(target, atlas, language)}</strong>
              <span>{kindOf(target, atlas, messages)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
