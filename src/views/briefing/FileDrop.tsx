import { type ReactNode, useRef, useState } from 'react';
import type { Problem } from '../../atlas/problem.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { problemWords } from './problemWords.ts';

/** Longer than any briefing can be, in bytes. */
const LARGEST = 4_000_000;

interface Refused {
  file: string;
  problems: readonly Problem[];
}

interface FileDropProps {
  /** What stands before the button; files can be dropped on all of it. */
  above: ReactNode;
  below: ReactNode;
}

/** Opens a briefing's file, chosen or dropped, or tells everything that is wrong with it. */
export function FileDrop({ above, below }: FileDropProps) {
  const { library } = useWorkspace();
  const messages = useMessages();
  const { author } = messages.briefing;
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isOver, setOver] = useState(false);
  const open = async (file: File) => {
    const tooLarge = { file: file.name, record: '', field: '', message: 'is too large' };
    const taken =
      file.size > LARGEST
        ? { ok: false as const, problems: [tooLarge] }
        : library.actions.bringIn(await file.text(), file.name);
    setRefused(taken.ok ? null : { file: file.name, problems: taken.problems });
    if (taken.ok) library.actions.edit({ briefing: taken.value.id, scene: null });
  };
  return (
    <section
      className={`file-drop ${isOver ? 'is-over' : ''}`}
      aria-label={messages.panels.briefings}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void open(file);
      }}
    >
      {isOver && <p className="file-drop-here">{author.drop}</p>}
      {above}
      <p className="file-open">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {author.open}
        </button>{' '}
        <span className="hint">{author.openHint}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
      {refused && <Refusal refused={refused} onDismiss={() => setRefused(null)} />}
      {below}
    </section>
  );
}

function Refusal({ refused, onDismiss }: { refused: Refused; onDismiss: () => void }) {
  const messages = useMessages();
  const { author } = messages.briefing;
  const lines = refused.problems.map((problem) => problemWords(problem, messages));
  return (
    <div className="refusal" role="alert">
      <p>{author.refused(refused.file, lines.length)}</p>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onDismiss}>
        <Glyph name="close" /> {author.dismiss}
      </button>
    </div>
  );
}
