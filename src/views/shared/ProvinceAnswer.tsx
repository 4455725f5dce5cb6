import { useCallback, useMemo } from 'react';
import { homeless, type SoleHome, soleHomes } from '../../analysis/designation/gaps.ts';
import { silentPlaces } from '../../analysis/designation/silence.ts';
import { groupBy } from '../../atlas/indexes.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import { useAtlas, useMessages } from '../atlasContext.ts';
import { AnswerFrame } from './AnswerFrame.tsx';
import { HomelessList } from './HomelessList.tsx';
import { NamedList, PlaceLink } from './links.tsx';
import { Measured } from './Measured.tsx';
import { SilentList } from './SilentList.tsx';
import { useDesignations } from './useDesignations.ts';

/** What hangs on one place, what has no place, and which places no document names. */
export function ProvinceAnswer() {
  const atlas = useAtlas();
  const { shared } = useMessages();
  const designations = useDesignations();
  const { counted, ofAllEvidence, within } = designations;
  const sole = useMemo(() => soleHomes(atlas, counted), [atlas, counted]);
  const without = useMemo(() => homeless(atlas, counted), [atlas, counted]);
  const silent = useMemo(
    () => silentPlaces(atlas, ofAllEvidence, within),
    [atlas, ofAllEvidence, within],
  );
  const count = useCallback(
    (counting: readonly Assignment[]) => soleHomes(atlas, counting).length,
    [atlas],
  );
  return (
    <AnswerFrame
      designations={designations}
      answer={[shared.answer.province(sole.length, without.length, silent.prefectures.length)]}
      count={count}
      counted={shared.counted.province}
    >
      <Measured title={shared.soleTitle(sole.length)} measure="homes">
        <SoleList sole={sole} />
      </Measured>
      <Measured title={shared.homelessTitle(without.length)} measure="homes">
        <HomelessList homeless={without} />
      </Measured>
      <SilentList silent={silent} />
    </AnswerFrame>
  );
}

/** Industries with one home under that home, the place with most of them first. */
function SoleList({ sole }: { sole: readonly SoleHome[] }) {
  const { shared } = useMessages();
  const byPlace = groupBy(sole, ({ prefecture }) => [prefecture]);
  const places = [...byPlace].sort(([, a], [, b]) => b.length - a.length);
  if (places.length === 0) return <p className="hint">{shared.nothing}</p>;
  return (
    <ul className="grouped">
      {places.map(([prefecture, named]) => (
        <li key={prefecture.adcode}>
          <span className="group-name">
            <PlaceLink place={prefecture} /> <span className="group-count">{named.length}</span>
          </span>
          <NamedList named={named} />
        </li>
      ))}
    </ul>
  );
}
