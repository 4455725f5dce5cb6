import type { Named } from '../../analysis/designation/carriers.ts';
import {
  type NeighbouringPair,
  VERDICTS,
  type Verdict,
} from '../../analysis/designation/neighbouring.ts';
import { useMessages } from '../atlasContext.ts';
import { ClauseLink } from '../detail/facts.tsx';
import { IndustryLink, IndustryMark, NamedList, PlaceLink } from './links.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** The article that warns of competition alike. */
const WARNING = 'decision-18';

interface NeighbourListProps {
  /** Id of the industry that both of a pair carry. */
  asked: string;
  pairs: readonly NeighbouringPair[];
}

/** Neighbours that carry the same industry, by what they may be to each other, with what decides it. */
export function NeighbourList({ asked, pairs }: NeighbourListProps) {
  const { shared } = useMessages();
  return (
    <>
      {pairs.length === 0 && <p className="hint">{shared.noPairs}</p>}
      {VERDICTS.map((verdict) => (
        <VerdictGroup
          key={verdict}
          asked={asked}
          verdict={verdict}
          pairs={pairs.filter((pair) => pair.verdict === verdict)}
        />
      ))}
      <p className="hint">
        {shared.caution} <ClauseLink id={WARNING} />
      </p>
    </>
  );
}

function VerdictGroup({ asked, verdict, pairs }: NeighbourListProps & { verdict: Verdict }) {
  const { shared } = useMessages();
  if (pairs.length === 0) return null;
  return (
    <>
      <h4 className="verdict">
        <VerdictMark verdict={verdict} />
        {shared.verdicts[verdict]} <span className="verdict-count">{pairs.length}</span>
        <span className="verdict-reason">{shared.verdictReason[verdict]}</span>
      </h4>
      <ul className="pairs">
        {pairs.map((pair) => (
          <li key={`${pair.first.prefecture.adcode} ${pair.second.prefecture.adcode}`}>
            {verdict === 'rival' ? (
              <RivalPair pair={pair} />
            ) : (
              <OtherPair asked={asked} pair={pair} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Two places and the industries both are named for, each with the evidence of the one and the other. */
function RivalPair({ pair: { first, second, shared } }: { pair: NeighbouringPair }) {
  const words = useMessages().shared;
  const evidenceIn = (named: readonly Named[], id: string) =>
    named.find(({ industry }) => industry.id === id)?.evidence;
  return (
    <>
      <span className="pair-places">
        <PlaceLink place={first.prefecture} />
        <span aria-hidden="true">–</span>
        <PlaceLink place={second.prefecture} />
      </span>
      <ul className="named-list" aria-label={words.both}>
        {first.named
          .filter(({ industry }) => shared.has(industry.id))
          .map(({ industry, evidence }) => {
            const other = evidenceIn(second.named, industry.id);
            return (
              <li key={industry.id}>
                <IndustryMark industry={industry} evidence={evidence} />
                {other && <IndustryMark industry={industry} evidence={other} />}
                <IndustryLink industry={industry} />
              </li>
            );
          })}
      </ul>
    </>
  );
}

/** Two places, each with what it is named for; complements by what sets them apart alone. */
function OtherPair({ asked, pair }: { asked: string; pair: NeighbouringPair }) {
  const decides = ({ industry }: Named) => pair.verdict !== 'complement' || industry.id !== asked;
  return [pair.first, pair.second].map(({ prefecture, named }) => (
    <div key={prefecture.adcode} className="pair-side">
      <PlaceLink place={prefecture} />
      <NamedList named={named.filter(decides)} />
    </div>
  ));
}
