import { useEffect } from 'react';
import type { Player } from './player.ts';
import { KEYS } from './talk.ts';

type KeyTargets = Pick<Player, 'go' | 'toggleBlank' | 'resume' | 'index'> & { last: number };

/** Where the presenter types or moves within something, the keys are that thing's own. */
const ELSEWHERE = 'input, textarea, select, [role=grid], [role=slider], [role=dialog]';

/** Keys and clickers turn the pages, before the map can pan by the same keys. */
export function usePlayerKeys({ go, toggleBlank, resume, index, last }: KeyTargets): void {
  useEffect(() => {
    const deeds = {
      next: () => go(index + 1),
      back: () => go(index - 1),
      first: () => go(0),
      last: () => go(last),
      blank: toggleBlank,
      resume,
    };
    const onKey = (event: KeyboardEvent) => {
      const wish = KEYS[event.key];
      const { target } = event;
      const isElsewhere = target instanceof Element && target.closest(ELSEWHERE) !== null;
      const pressesButton = event.key === ' ' && target instanceof HTMLButtonElement;
      const isCommand = event.ctrlKey || event.metaKey || event.altKey;
      if (!wish || isElsewhere || pressesButton || isCommand) return;
      event.preventDefault();
      event.stopPropagation();
      deeds[wish]();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [go, toggleBlank, resume, index, last]);
}
