import { useEffect, useRef } from 'react';
import { keyOfTarget, type MapTarget } from '../../map/view.ts';
import { useActions } from '../atlasContext.ts';
import { kindOf, nameOf } from './pointed.ts';
import { useTargetWording } from './useTargetWording.ts';

/** The most that a list offers: of more points at one place none is found by reading. */
const MOST_CHOICES = 50;

interface ChooserProps {
  targets: readonly MapTarget[];
  at: { x: number; y: number };
  onClose: () => void;
}

/** Which of several stacked features a click meant. */
export function Chooser({ targets, at, onClose }: ChooserProps) {
  const actions = useActions();
  const wording = useTargetWording();
  const { messages } = wording;
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
        {targets.slice(0, MOST_CHOICES).map((target, index) => (
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
              <strong>{nameOf(target, wording)}</strong>
              <span>{kindOf(target, wording)}</span>
            </button>
          </li>
        ))}
      </ul>
      {targets.length > MOST_CHOICES && (
        <p>{messages.ownMap.more(targets.length - MOST_CHOICES)}</p>
      )}
    </div>
  );
}
