import type { Target } from '../../atlas/schema/records.ts';
import { useMessages, useNumber, useText } from '../atlasContext.ts';

/** Goals of the documents, with the year they are for. */
export function Targets({ targets }: { targets: readonly Target[] }) {
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  if (targets.length === 0) return null;
  return (
    <section className="detail-section">
      <h3>{messages.detail.targets}</h3>
      <dl className="figures">
        {targets.map(({ id, name, value, unit, year, note }) => (
          <div key={id}>
            <dt>{text(name)}</dt>
            <dd>
              <strong>{number(value)}</strong> {text(unit)}
              <span className="figure-year">{year ?? messages.detail.noYear}</span>
              {note && <p className="hint">{text(note)}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
