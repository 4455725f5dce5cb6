import { useEffect, useState } from 'react';
import type { AtlasState } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { forgoHint, isHintForgone } from './hintKeeping.ts';

/** What an address carries that asks for nothing: whoever comes with more knows the atlas. */
const PLAIN: ReadonlySet<string> = new Set(['lang', 'theme']);

/** Three lines for who comes for the first time; gone for good with the first thing they do. */
export function FirstHint({ isPhone }: { isPhone: boolean }) {
  const { store } = useWorkspace();
  const { hint } = useMessages().help;
  const [isWanted, setWanted] = useState(() => isPlain() && !isHintForgone());
  // The words come after their place, so that they are announced.
  const [isShown, setShown] = useState(false);
  useEffect(() => setShown(isWanted), [isWanted]);
  useEffect(() => {
    if (!isWanted) return;
    return store.subscribe((state, before) => {
      if (!isUsed(state, before)) return;
      forgoHint();
      setWanted(false);
    });
  }, [store, isWanted]);
  if (!isWanted) return null;
  const close = () => {
    forgoHint();
    setWanted(false);
    document.getElementById('map')?.focus();
  };
  const lines = isPhone
    ? [hint.place, hint.onlyTouch, hint.search]
    : [hint.place, hint.only, hint.keys];
  return (
    <div className="first-hint">
      <div role="status">{isShown && lines.map((line) => <p key={line}>{line}</p>)}</div>
      <IconButton label={hint.dismiss} onClick={close}>
        <Glyph name="close" />
      </IconButton>
    </div>
  );
}

function isPlain(): boolean {
  return location.hash === '' && [...new URLSearchParams(location.search).keys()].every(isAside);
}

const isAside = (name: string) => PLAIN.has(name);

/** Whether the reader did something: another language or theme is not yet use. */
function isUsed(state: AtlasState, before: AtlasState): boolean {
  const used = ['selection', 'industries', 'categories', 'regions', 'indicator', 'panel'] as const;
  const more = ['work', 'filters', 'clause', 'playing', 'dossier', 'camera'] as const;
  return [...used, ...more].some((name) => state[name] !== before[name]);
}
