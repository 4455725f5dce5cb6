import { EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useActions, useAtlas, useDerived, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';

/** The map read aloud: zone by zone, each prefecture with what it carries, surest first. */
export function PlaceList() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const assignments = useDerived((selectors) => selectors.visibleAssignments);
  if (assignments.length === 0) return <p className="hint">{messages.table.emptyAssignments}</p>;
  return atlas.zones.map((zone) => (
    <section key={zone.id} className="place-list">
      <h3>{text(zone.name)}</h3>
      <ul>
        {zone.members
          .flatMap((adcode) => atlas.divisions.get(adcode) ?? [])
          .map(({ adcode, name }) => (
            <li
              key={adcode}
              onPointerEnter={() => actions.light([{ kind: 'division', adcode }])}
              onPointerLeave={() => actions.light([])}
            >
              <RecordLink to={{ kind: 'division', adcode }}>{text(name)}</RecordLink>
              <ul>
                {assignments
                  .filter((assignment) => assignment.adcode === adcode)
                  .sort((a, b) => EVIDENCES.indexOf(a.evidence) - EVIDENCES.indexOf(b.evidence))
                  .map(({ id, industry, evidence }) => {
                    const named = atlas.industries.get(industry);
                    return (
                      <li key={id}>
                        <EvidenceMark evidence={evidence} label={messages.evidence[evidence]} />{' '}
                        {named && text(named.name)}
                      </li>
                    );
                  })}
              </ul>
            </li>
          ))}
      </ul>
    </section>
  ));
}
