import { Fragment } from 'react';
import type { Dossier, DossierEntry } from '../../analysis/dossier.ts';
import type { Assignment, Source } from '../../atlas/schema/records.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import type { DossierSubject } from '../../store/state.ts';
import { CommitmentMark } from '../../ui/CommitmentMark.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { VerifyTag } from '../detail/facts.tsx';

interface DossierFactsProps {
  dossier: Dossier;
  subject: DossierSubject;
}

/** What is there, by who says so: industries under their roots, each with its places and sources. */
export function DossierFacts({ dossier, subject }: DossierFactsProps) {
  const messages = useMessages();
  const text = useText();
  if (dossier.byEvidence.length === 0) return <p>{messages.dossier.none}</p>;
  return dossier.byEvidence.map(({ evidence, count, groups }) => (
    <section key={evidence} className="dossier-evidence">
      <h3>
        <EvidenceMark evidence={evidence} label="" /> {messages.evidence[evidence]}
        <span className="dossier-count">{count}</span>
        <small>{messages.evidenceHelp[evidence]}</small>
      </h3>
      <div className="dossier-columns">
        {groups.map(({ root, entries }) => (
          <div key={root.id} className="dossier-group">
            <h4 style={{ borderColor: industryColor(PALETTES.light, root) }}>{text(root.name)}</h4>
            <ul>
              {entries.map((entry) => (
                <Entry
                  key={entry.industry.id}
                  entry={entry}
                  subject={subject}
                  sources={dossier.sources}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  ));
}

interface EntryProps {
  entry: DossierEntry;
  subject: DossierSubject;
  sources: readonly Source[];
}

function Entry({ entry, subject, sources }: EntryProps) {
  const messages = useMessages();
  const text = useText();
  const { industry, assignments } = entry;
  return (
    <li>
      <strong>{text(industry.name)}</strong>
      {messages.list.colon}
      {assignments.map((assignment, index) => (
        <Fragment key={assignment.id}>
          {index > 0 && messages.list.and}
          <Placement assignment={assignment} subject={subject} sources={sources} />
        </Fragment>
      ))}
      {subject.kind === 'division' &&
        assignments
          .filter(({ evidence }) => evidence === 'document')
          .map(({ id, note }) => (
            <p key={id} className="dossier-note">
              {text(note)}
            </p>
          ))}
    </li>
  );
}

interface PlacementProps {
  assignment: Assignment;
  subject: DossierSubject;
  sources: readonly Source[];
}

/** The place, as far as the page's subject does not say it already, how firm it is and who says so. */
function Placement({ assignment, subject, sources }: PlacementProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const { adcode, county, commitment, evidence } = assignment;
  const own = assignment.sources.flatMap((id) => atlas.sources.get(id) ?? []);
  const numbers = own.map((source) => sources.indexOf(source) + 1).sort((a, b) => a - b);
  const isHere = subject.kind === 'division' && (county ?? adcode) === subject.adcode;
  const codes =
    subject.kind === 'division' ? [county ?? adcode] : [adcode, ...(county ? [county] : [])];
  const names = codes.flatMap((code) => atlas.divisions.get(code) ?? []);
  return (
    <span className="dossier-placement">
      {!isHere && `${names.map(({ shortName }) => text(shortName)).join('·')} `}
      <CommitmentMark commitment={commitment} label={messages.commitment[commitment]} />
      {numbers.length > 0 && <span className="dossier-reference">[{numbers.join(', ')}]</span>}
      <VerifyTag evidence={evidence} sources={own} />
    </span>
  );
}
