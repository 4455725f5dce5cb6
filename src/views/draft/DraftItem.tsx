import type { Problem } from '../../atlas/problem.ts';
import { diffOf } from '../../own/draft/diffOf.ts';
import type { Staleness } from '../../own/draft/staleEdits.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useActions, useMessages } from '../atlasContext.ts';
import { EditButton } from './DraftButton.tsx';
import type { DraftEntry } from './draftEntries.ts';
import { FieldDiff } from './FieldDiff.tsx';
import { fieldName } from './fieldWords.ts';
import { problemWords } from './problemWords.ts';

interface DraftItemProps {
  entry: DraftEntry;
  /** What became of the shipped record under it; undefined where nothing did. */
  staleness: Staleness | undefined;
  problems: readonly Problem[];
  onRevert: () => void;
}

/** A draft: what it is of, what it changes, what is wrong with it, and how it is taken back. */
export function DraftItem({ entry, staleness, problems, onRevert }: DraftItemProps) {
  const actions = useActions();
  const messages = useMessages();
  const { draft } = messages;
  const { name, kind, edit, further, target } = entry;
  const isShown = kind !== 'removed' || target.kind !== 'project';
  return (
    <li className="draft-item">
      <div className="draft-item-head">
        <span className="tag tag-draft">{draft.kinds[kind]}</span>
        {isShown ? (
          <button
            type="button"
            className="record-link"
            aria-label={draft.show(name)}
            onClick={() => actions.select(target)}
          >
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
      </div>
      {staleness && <p className="doubt">{draft.stale[staleness]}</p>}
      {problems.map((problem) => (
        <p key={`${problem.field} ${problem.message}`} className="doubt">
          {[problem.field && fieldName(problem.field, messages), problemWords(problem, messages)]
            .filter(Boolean)
            .join(messages.list.colon)}
        </p>
      ))}
      <Disclosure className="sources" title={draft.differences(diffOf(edit).length)}>
        <FieldDiff edit={edit} />
      </Disclosure>
      <p className="draft-item-deeds">
        {further && <EditButton what={further} name={name} />}
        <button
          type="button"
          className="link-button"
          aria-label={draft.revertOf(name)}
          onClick={onRevert}
        >
          {draft.revert}
        </button>
      </p>
    </li>
  );
}
