import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { ClauseLink } from './facts.tsx';

/** Clauses with their summaries. */
export function Clauses({ ids }: { ids: readonly string[] }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const clauses = ids.flatMap((id) => atlas.clauses.get(id) ?? []);
  if (clauses.length === 0) return null;
  return (
    <section className="detail-section">
      <h3>{messages.detail.clauses}</h3>
      <ul className="clauses">
        {clauses.map(({ id, summary }) => (
          <li key={id}>
            <ClauseLink id={id} />
            <p>{text(summary)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
