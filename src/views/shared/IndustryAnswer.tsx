import { useCallback, useMemo } from 'react';
import { type Carrier, carriersOf } from '../../analysis/designation/carriers.ts';
import {
  type NeighbouringPair,
  neighbouringPairs,
  VERDICTS,
} from '../../analysis/designation/neighbouring.ts';
import type { Assignment, Industry } from '../../atlas/schema/records.ts';
import { CommitmentMark } from '../../ui/CommitmentMark.tsx';
import { useActions, useAtlas, useMessages, useText } from '../atlasContext.ts';
import { AnswerFrame } from './AnswerFrame.tsx';
import { NamedList, PlaceLink } from './links.tsx';
import { Measured } from './Measured.tsx';
import { NeighbourList } from './NeighbourList.tsx';
import { OwnIndustryQuotients } from './OwnQuotients.tsx';
import { RootQuotients } from './RootQuotients.tsx';
import { useDesignations } from './useDesignations.ts';

/** More names than these the sentence leaves to the list. */
const MOST_NAMES = 6;

/** Who carries an industry, which of them are neighbours, and what that may mean. */
export function IndustryAnswer({ industry }: { industry: Industry }) {
  const atlas = useAtlas();
  const actions = useActions();
  const { shared } = useMessages();
  const text = useText();
  const designations = useDesignations();
  const { counted } = designations;
  const { id } = industry;
  const carriers = useMemo(() => carriersOf(atlas, id, counted), [atlas, id, counted]);
  const pairs = useMemo(() => neighbouringPairs(atlas, id, carriers), [atlas, id, carriers]);
  const count = useCallback(
    (counting: readonly Assignment[]) => carriersOf(atlas, id, counting).length,
    [atlas, id],
  );
  const answer = useAnswer(industry, carriers, pairs);
  const parent = industry.parent === null ? undefined : atlas.industries.get(industry.parent);
  const root = atlas.industries.rootOf(id);
  return (
    <AnswerFrame
      designations={designations}
      answer={answer}
      count={count}
      counted={shared.counted.industry}
      actions={
        <span className="answer-actions">
          <button type="button" className="button" onClick={() => actions.onlyIndustry(id)}>
            {shared.onMap}
          </button>
          {parent && (
            <button
              type="button"
              className="button"
              onClick={() => actions.ask({ kind: 'industry', id: parent.id })}
            >
              {shared.partOf(text(parent.name))}
            </button>
          )}
        </span>
      }
    >
      <Measured title={shared.carriersTitle(carriers.length)} measure="carriers">
        <ul className="carriers">
          {carriers.map((carrier) => (
            <CarrierRow key={carrier.prefecture.adcode} carrier={carrier} />
          ))}
        </ul>
      </Measured>
      <Measured title={shared.pairsTitle(pairs.length)} measure="neighbours">
        <NeighbourList asked={id} pairs={pairs} />
      </Measured>
      <div className="quotient-stack">
        <OwnIndustryQuotients industry={id} />
        {root && <RootQuotients root={root} assignments={counted} />}
      </div>
    </AnswerFrame>
  );
}

function CarrierRow({ carrier }: { carrier: Carrier }) {
  const messages = useMessages();
  const { prefecture, carried, named } = carrier;
  return (
    <li>
      <span className="carrier-place">
        <PlaceLink place={prefecture} />
        <CommitmentMark
          commitment={carried.commitment}
          label={messages.commitment[carried.commitment]}
        />
      </span>
      <NamedList named={named} />
    </li>
  );
}

/** How many carry it and how many of them are neighbours, in words. */
function useAnswer(
  industry: Industry,
  carriers: readonly Carrier[],
  pairs: readonly NeighbouringPair[],
): readonly string[] {
  const atlas = useAtlas();
  const { list, shared } = useMessages();
  const text = useText();
  const { answer } = shared;
  const name = text(industry.name);
  const all = atlas.prefectures.length;
  if (carriers.length === 0) return [answer.nobody(name)];
  const places = carriers.map(({ prefecture }) => text(prefecture.shortName)).join(list.and);
  const first =
    carriers.length <= MOST_NAMES
      ? answer.carriersAre(name, carriers.length, all, places)
      : answer.carriers(name, carriers.length, all);
  if (carriers.length === 1) return [first];
  if (pairs.length === 0) return [first, answer.noPair];
  const verdicts = VERDICTS.map((verdict) => ({
    verdict,
    count: pairs.filter((pair) => pair.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const told = verdicts.map(({ verdict, count }) => shared.verdictCount[verdict](count));
  return [first, answer.pairs(pairs.length, told.join(list.and))];
}
