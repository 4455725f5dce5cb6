import { byEvidence } from '../../analysis/designation/carriers.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useActions, useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';

interface EvidenceChoiceProps {
  /** What would count if every kind of evidence did. */
  assignments: readonly Assignment[];
  /** What the answer turns on, asked of some of them. */
  count: (counting: readonly Assignment[]) => number;
  /** What that is, in words. */
  counted: string;
}

/** Which evidence counts, and what the answer would be by less and by more of it. */
export function EvidenceChoice({ assignments, count, counted }: EvidenceChoiceProps) {
  const { evidences } = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const { shared } = messages;
  const allowed = useAtlasState((state) => state.filters.evidence);
  const on = evidences.filter((one) => allowed.has(one));
  const answers = byEvidence(assignments, evidences, count);
  const steps = evidences.map((evidence, index) => shared.step[evidence](answers[index] ?? 0));
  return (
    <fieldset className="evidence-choice" aria-label={shared.counting}>
      <div className="evidence-toggles">
        {evidences.map((evidence) => {
          const isLast = allowed.has(evidence) && on.length === 1;
          return (
            <button
              key={evidence}
              type="button"
              className="evidence-toggle"
              aria-pressed={allowed.has(evidence)}
              aria-disabled={isLast}
              title={isLast ? shared.lastCounting : undefined}
              onClick={() => actions.toggleFilter('evidence', evidence)}
            >
              <EvidenceMark evidence={evidence} label="" />
              {messages.evidence[evidence]}
            </button>
          );
        })}
      </div>
      <p className="evidence-steps">
        {counted}
        {messages.list.colon}
        {steps.join(messages.list.and)}
      </p>
    </fieldset>
  );
}
