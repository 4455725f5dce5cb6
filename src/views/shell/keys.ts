import { useEffect } from 'react';

/** What a key does, by the character it types or its name. */
export type KeyBindings = Readonly<Record<string, () => void>>;

/** Single-key shortcuts. They rest while the reader types, and while `enabled` is false. */
export function useKeys(bindings: KeyBindings, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input:not([type=checkbox]), textarea, select');
      // A dialog has keys of its own, and what lies under it stays as it is.
      const isElsewhere =
        target instanceof Element && target.closest('[role=dialog], [role=menu]') !== null;
      if (isTyping || isElsewhere || document.querySelector('[role=dialog]')) return;
      const action = bindings[event.key] ?? bindings[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [bindings, enabled]);
}
