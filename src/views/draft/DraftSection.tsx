import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { dropEdit } from '../../own/draft/edits.ts';
import { staleEdits } from '../../own/draft/staleEdits.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useDrafts, useMessages, useWorkspace } from '../atlasContext.ts';
import { BrokenDrafts } from './BrokenDrafts.tsx';
import { DraftButton } from './DraftButton.tsx';
import { DraftItem } from './DraftItem.tsx';
import { type DraftEntry, draftEntries } from './draftEntries.ts';
import { PatchButton } from './PatchButton.tsx';

/** The reader's drafts over the shipped data: listed, taken back, done again, and handed on. */
export function DraftSection() {
  const { drafts } = useWorkspace();
  const { draft } = useMessages();
  const revision = useDrafts((state) => state.revision);
  const trouble = useDrafts((state) => state.trouble);
  const entries = useEntries();
  const section = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const step = (deed: 'undo' | 'redo') => {
    drafts.actions[deed]();
    setSaid(deed === 'undo' ? draft.undone : draft.redone);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A form that is open over the section takes its own keys, though React sends them on to here.
    const isHere =
      event.target instanceof HTMLElement &&
      event.currentTarget.contains(event.target) &&
      !event.target.matches('input, textarea, select');
    const isStep = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isHere || !isStep) return;
    event.preventDefault();
    step(event.shiftKey ? 'redo' : 'undo');
  };
  const revert = ({ file, id, name }: DraftEntry) => {
    drafts.actions.setRevision(dropEdit(revision, file, id));
    setSaid(draft.reverted(name));
    section.current?.focus();
  };
  return (
    <section
      className="drafts"
      aria-labelledby="drafts-heading"
      ref={section}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h2 id="drafts-heading">{draft.title}</h2>
      <p className="hint">{draft.hint}</p>
      {trouble && (
        <p className="doubt" role="alert">
          {draft.trouble[trouble]}
        </p>
      )}
      <BrokenDrafts />
      {entries.length === 0 ? (
        <p className="hint">{draft.none}</p>
      ) : (
        <ul className="draft-list" aria-label={draft.list(entries.length)}>
          {entries.map(({ entry, ...rest }) => (
            <DraftItem key={entry.key} entry={entry} {...rest} onRevert={() => revert(entry)} />
          ))}
        </ul>
      )}
      <Deeds onStep={step} />
      {entries.length > 0 && <PatchButton />}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}

/** Each draft with what became of the record under it, and what keeps it off the map. */
function useEntries() {
  const { atlas, shipped, draftProblems } = useWorkspace();
  const language = useAtlasState((state) => state.language);
  const revision = useDrafts((state) => state.revision);
  return useMemo(() => {
    const stale = staleEdits(revision, shipped.records);
    return draftEntries(revision, atlas, language).map((entry) => ({
      entry,
      staleness: stale.find(({ file, id }) => file === entry.file && id === entry.id)?.staleness,
      problems: draftProblems.filter(
        ({ file, record }) => file === entry.file && record === entry.id,
      ),
    }));
  }, [revision, shipped, atlas, language, draftProblems]);
}

function Deeds({ onStep }: { onStep: (deed: 'undo' | 'redo') => void }) {
  const { draft } = useMessages();
  const undoable = useDrafts((state) => state.undoable);
  const redoable = useDrafts((state) => state.redoable);
  return (
    <p className="draft-deeds">
      <DraftButton
        what={{ file: 'assignments', at: null }}
        label={draft.addAssignment}
        className="button"
      >
        <Glyph name="plus" /> {draft.addAssignment}
      </DraftButton>
      <DraftButton
        what={{ file: 'infrastructure', at: null }}
        label={draft.addProject}
        className="button"
      >
        <Glyph name="plus" /> {draft.addProject}
      </DraftButton>
      <button
        type="button"
        className="button"
        disabled={undoable === 0}
        aria-keyshortcuts="Control+Z"
        onClick={() => onStep('undo')}
      >
        <Glyph name="undo" /> {draft.undo}
      </button>
      <button
        type="button"
        className="button draft-redo"
        disabled={redoable === 0}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => onStep('redo')}
      >
        <Glyph name="undo" /> {draft.redo}
      </button>
    </p>
  );
}
