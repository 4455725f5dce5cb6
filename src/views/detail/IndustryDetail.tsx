import type { Industry } from '../../atlas/schema/records.ts';
import { EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { useActions, useAtlas, useDerived, useMessages } from '../atlasContext.ts';
import { Clauses } from './Clauses.tsx';
import { AssignmentFact, LinkList } from './facts.tsx';
import { PlaceIndex } from './PlaceIndex.tsx';
import { Targets } from './Targets.tsx';

/** Where an industry sits, by how sure that is, and which clauses name it. */
export function IndustryDetail({ industry }: { industry: Industry }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const passing = useDerived((selectors) => selectors.filteredAssignments);
  const places = atlas
    .assignmentsIn(industry.id)
    .filter((assignment) => passing.includes(assignment))
    .sort(
      (a, b) =>
        EVIDENCES.indexOf(a.evidence) - EVIDENCES.indexOf(b.evidence) || a.adcode - b.adcode,
    );
  const path = atlas.industries.pathTo(industry.id).slice(0, -1);
  const asLink = ({ id, name }: Industry) => ({ to: { kind: 'industry' as const, id }, name });
  return (
    <>
      <p>
        <button type="button" className="button" onClick={() => actions.onlyIndustry(industry.id)}>
          {messages.detail.show}
        </button>
      </p>
      <PlaceIndex places={places} />
      <LinkList title={messages.detail.partOf} links={path.map(asLink)} />
      <LinkList
        title={messages.detail.children}
        links={atlas.industries.childrenOf(industry.id).map(asLink)}
      />
      <section className="detail-section">
        <h3>{messages.detail.places(places.length)}</h3>
        {places.length === 0 && <p className="hint">{messages.detail.noPlaces}</p>}
        <ul className="facts">
          {places.map((assignment) => (
            <AssignmentFact
              key={assignment.id}
              assignment={assignment}
              show={assignment.industry === industry.id ? 'place' : 'both'}
            />
          ))}
        </ul>
      </section>
      <Targets targets={atlas.targets.filter((target) => target.industry === industry.id)} />
      <Clauses ids={industry.clauses} />
    </>
  );
}
