import { useEffect, useState } from 'react';
import type { Problem } from '../../atlas/problem.ts';
import { readBriefingLink } from '../../files/link.ts';
import { initialState } from '../../store/state.ts';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { isEmbedded } from '../shell/embedded.ts';
import { problemWords } from './problemWords.ts';
import { stateOf } from './talk.ts';

interface LinkedBriefingProps {
  /** The hash of the address, with the briefing in it. */
  hash: string;
  onDone: () => void;
}

/**
 * Opens the briefing that came in a link: checked, put on the shelf unless it is there, and played.
 * In another page's frame it is only lent, and the shelf is left alone.
 */
export function LinkedBriefing({ hash, onDone }: LinkedBriefingProps) {
  const { atlas, store, library } = useWorkspace();
  const messages = useMessages();
  const { share, author } = messages.briefing;
  // An empty list: the link itself is damaged.
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const open = async () => {
      const [json] = await Promise.all([readBriefingLink(hash), library.actions.load()]);
      if (isGone) return;
      if (json === null) return setProblems([]);
      const { lend, bringInOnce } = library.actions;
      const taken = (isEmbedded() ? lend : bringInOnce)(json, messages.title);
      if (!taken.ok) return setProblems(taken.problems);
      const [first] = taken.value.scenes;
      if (!isEmbedded()) dropHash();
      if (first) {
        const state = stateOf(first, initialState(atlas, 'zh', 'light'), atlas);
        store.actions.stage({ briefing: taken.value.id, scene: 0 }, state, first.frame);
      }
      onDone();
    };
    void open();
    return () => {
      isGone = true;
    };
  }, [hash, atlas, store, library, messages, onDone]);
  if (!problems) return null;
  return (
    <div className="notice refusal" role="alert">
      <p>{share.refused}</p>
      <ul>
        {problems.length === 0 && <li>{share.broken}</li>}
        {[...new Set(problems.map((problem) => problemWords(problem, messages)))].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          dropHash();
          onDone();
        }}
      >
        {author.dismiss}
      </button>
    </div>
  );
}

/** What the link brought is on the shelf now, and the address is that of what is on show. */
function dropHash() {
  history.replaceState(null, '', location.pathname + location.search);
}
