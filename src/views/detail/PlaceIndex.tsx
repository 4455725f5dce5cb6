import { bestEvidence } from '../../analysis/evidence.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import { EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from './facts.tsx';

/** Who carries an industry, at a glance: its prefectures by the best evidence for each. */
export function PlaceIndex({ places }: { places: readonly Assignment[] }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const best = [...bestEvidence(places, ({ adcode }) => adcode)];
  if (best.length === 0) return null;
  return (
    <dl className="place-index">
      {EVIDENCES.map((evidence) => {
        const carriers = best.flatMap(([adcode, found]) =>
          found === evidence ? (atlas.divisions.get(adcode) ?? []) : [],
        );
        if (carriers.length === 0) return null;
        return (
          <div key={evidence}>
            <dt>
              <EvidenceMark evidence={evidence} label="" /> {messages.evidence[evidence]}
            </dt>
            <dd>
              {carriers.map(({ adcode, shortName }) => (
                <RecordLink key={adcode} to={{ kind: 'division', adcode }}>
                  {text(shortName)}
                </RecordLink>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
