import { useCallback, useMemo } from 'react';
import { sectorsOf } from '../../analysis/carrying.ts';
import { type Gap, type PeerGaps, peerGaps } from '../../analysis/designation/gaps.ts';
import type { Assignment, Division } from '../../atlas/schema/records.ts';
import type { Messages } from '../../i18n/zh.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { AnswerFrame } from './AnswerFrame.tsx';
import { CityQuotients } from './CityQuotients.tsx';
import { IndustryLink, NamedList, PlaceLink } from './links.tsx';
import { Measured } from './Measured.tsx';
import { useDesignations } from './useDesignations.ts';

/** What a city's zone peers have and it has not, what it alone has there, and where its weight lies. */
export function CityAnswer({ city }: { city: Division }) {
  const atlas = useAtlas();
  const { shared } = useMessages();
  const text = useText();
  const designations = useDesignations();
  const { counted } = designations;
  const { adcode } = city;
  const gaps = useMemo(() => peerGaps(atlas, adcode, counted), [atlas, adcode, counted]);
  const count = useCallback(
    (counting: readonly Assignment[]) =>
      sectorsOf(
        atlas,
        counting.filter((assignment) => assignment.adcode === adcode),
      ).size,
    [atlas, adcode],
  );
  const own = counted.filter((assignment) => assignment.adcode === adcode);
  const industries = new Set(own.map(({ industry }) => industry)).size;
  const first = shared.answer.city(text(city.name), industries, count(counted));
  const answer = gaps ? [first, ...gapWords(gaps, shared, text(gaps.zone.name))] : [first];
  return (
    <AnswerFrame
      designations={designations}
      answer={answer}
      count={count}
      counted={shared.counted.city}
    >
      {gaps && <GapLists gaps={gaps} />}
      <CityQuotients adcode={adcode} assignments={counted} />
    </AnswerFrame>
  );
}

function GapLists({ gaps: { missing, alone, peers } }: { gaps: PeerGaps }) {
  const { shared } = useMessages();
  // With one peer there is nothing to tell apart.
  const wide = peers.length > 1 ? missing.filter(isWide) : missing;
  const narrow = missing.filter((gap) => !wide.includes(gap));
  return (
    <div className="measured-stack">
      <Measured title={shared.gapsTitle(missing.length)} measure="gaps">
        {missing.length === 0 && <p className="hint">{shared.noGaps}</p>}
        <GapRows gaps={wide} of={peers.length} />
        {narrow.length > 0 && (
          <Disclosure title={shared.narrowGaps(narrow.length)} open={wide.length === 0}>
            <GapRows gaps={narrow} of={peers.length} />
          </Disclosure>
        )}
      </Measured>
      <Measured title={shared.aloneTitle(alone.length)} measure="gaps">
        {alone.length === 0 && <p className="hint">{shared.noAlone}</p>}
        <NamedList named={alone} />
      </Measured>
    </div>
  );
}

/** Carried by two peers at least: more than one city's speciality. */
function isWide({ peers }: Gap): boolean {
  return peers.length >= 2;
}

function gapWords(
  { missing, alone, peers }: PeerGaps,
  { answer }: Messages['shared'],
  zone: string,
): readonly string[] {
  const lacking =
    peers.length > 1
      ? answer.gaps(zone, missing.length, missing.filter(isWide).length)
      : answer.gapsOfOne(zone, missing.length);
  return [lacking, answer.alone(alone.length)];
}

function GapRows({ gaps, of }: { gaps: readonly Gap[]; of: number }) {
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <GapRow key={gap.industry.id} gap={gap} of={of} />
      ))}
    </ul>
  );
}

function GapRow({ gap, of }: { gap: Gap; of: number }) {
  const { shared } = useMessages();
  return (
    <li>
      <span className="gap-name">
        <IndustryLink industry={gap.industry} />
        {gap.isBroadlyNamed && <span className="tag">{shared.broad}</span>}
      </span>
      <span className="gap-count">{shared.gapPeers(gap.peers.length, of)}</span>
      <span className="gap-peers">
        {gap.peers.map((peer) => (
          <PlaceLink key={peer.adcode} place={peer} />
        ))}
      </span>
    </li>
  );
}
