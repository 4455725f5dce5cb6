import { useState } from 'react';
import type { Clause } from '../../atlas/schema/records.ts';
import { MAPPINGS } from '../../atlas/schema/vocabulary.ts';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { ClauseRow } from './ClauseRow.tsx';

/** The outline of both documents beside the map: what each clause says, and where. */
export function PolicyPanel() {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const clauses = [...atlas.clauses.values()];
  const counts = MAPPINGS.map((mapping) => clauses.filter((one) => one.mapping === mapping).length);
  const [mapped = 0, partly = 0, not = 0] = counts;
  return (
    <div className="policy">
      <p className="hint">{messages.policy.hint}</p>
      <p className="coverage">
        <span className="coverage-bar" aria-hidden="true">
          {MAPPINGS.map((mapping, index) => (
            <span key={mapping} className={`is-${mapping}`} style={{ flexGrow: counts[index] }} />
          ))}
        </span>
        {messages.policy.coverage(mapped, partly, not)}
      </p>
      {atlas.documents.map(({ id, title }) => (
        <section key={id}>
          <h2>{text(title)}</h2>
          <ol className="clause-outline">
            {outlineOf(clauses.filter(({ document }) => document === id)).map(
              ({ clause, bullets }) => (
                <Article key={clause.id} clause={clause} bullets={bullets} />
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface OutlineEntry {
  clause: Clause;
  bullets: readonly Clause[];
}

/** Articles with their bullets; a clause whose id continues another's is its bullet. */
function outlineOf(clauses: readonly Clause[]): OutlineEntry[] {
  const isBulletOf = (one: Clause, other: Clause) => one.id.startsWith(`${other.id}-`);
  return clauses
    .filter((clause) => !clauses.some((other) => isBulletOf(clause, other)))
    .map((clause) => ({ clause, bullets: clauses.filter((one) => isBulletOf(one, clause)) }));
}

function Article({ clause, bullets }: OutlineEntry) {
  const chosen = useAtlasState((state) => state.clause);
  const [isOpen, setOpen] = useState(() => bullets.some(({ id }) => id === chosen));
  return (
    <li>
      <ClauseRow
        clause={clause}
        {...(bullets.length > 0 ? { fold: { isOpen, toggle: () => setOpen(!isOpen) } } : {})}
      />
      {isOpen && (
        <ol>
          {bullets.map((bullet) => (
            <li key={bullet.id}>
              <ClauseRow clause={bullet} isBullet />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** A button that narrows the map to a clause, or widens it again. */
export function ClauseFocus({ id }: { id: string }) {
  const actions = useActions();
  const messages = useMessages();
  const isChosen = useAtlasState((state) => state.clause === id);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isChosen}
      onClick={() => (isChosen ? actions.dropClause() : actions.chooseClause(id))}
    >
      {isChosen ? messages.policy.unfocus : messages.policy.focus}
    </button>
  );
}
