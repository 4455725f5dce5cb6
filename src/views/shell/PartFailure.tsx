import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Messages } from '../../i18n/zh.ts';

interface PartFailureProps {
  trouble: Pick<Messages['trouble'], 'part' | 'retry' | 'reload' | 'close'>;
  onRetry: () => void;
  /** Puts away what lies over the desk; given for such parts alone. */
  onClose?: (() => void) | undefined;
}

/**
 * Said in the place of a part that could not be loaded. It is tried again in place; and the address
 * holds the whole view, so that loading the page again, which a newer version may need, loses nothing.
 */
export function PartFailure({ trouble, onRetry, onClose }: PartFailureProps) {
  const retry = useRef<HTMLButtonElement>(null);
  const isOver = onClose !== undefined;
  // The reader has just asked for what lies over the desk.
  useEffect(() => {
    if (isOver) retry.current?.focus();
  }, [isOver]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onClose) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      className={`part-failure ${isOver ? 'is-over' : ''}`}
      role="alert"
      {...(isOver && { onKeyDown })}
    >
      <p>{trouble.part}</p>
      <p className="part-ways">
        <button ref={retry} type="button" className="button" onClick={onRetry}>
          {trouble.retry}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {trouble.reload}
        </button>
        {onClose && (
          <button type="button" className="button" onClick={onClose}>
            {trouble.close}
          </button>
        )}
      </p>
    </div>
  );
}
