import type { ReactNode } from 'react';
import type { Assignment } from '../../atlas/schema/records.ts';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { EvidenceChoice } from './EvidenceChoice.tsx';
import type { Designations } from './useDesignations.ts';

interface AnswerFrameProps {
  designations: Designations;
  /** The answer in plain sentences; said aloud when it changes. */
  answer: readonly string[];
  /** What can be done with the answer. */
  actions?: ReactNode;
  /** What the answer turns on, for the choice of evidence, and its name. */
  count: (counting: readonly Assignment[]) => number;
  counted: string;
  children: ReactNode;
}

/** The answer first, what it hangs on beside it, the lists below. */
export function AnswerFrame({
  designations,
  answer,
  actions,
  count,
  counted,
  children,
}: AnswerFrameProps) {
  const { shared } = useMessages();
  const language = useAtlasState((state) => state.language);
  return (
    <>
      <EvidenceChoice assignments={designations.ofAllEvidence} count={count} counted={counted} />
      <div className="answer">
        <p className="answer-words" role="status">
          {answer.join(language === 'zh' ? '' : ' ')}
        </p>
        {actions}
        {designations.isNarrowed && <p className="hint">{shared.filtered}</p>}
      </div>
      <div className="answer-parts">{children}</div>
    </>
  );
}
