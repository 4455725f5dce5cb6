import type { Project } from '../../atlas/projects.ts';
import type { Clause, Region } from '../../atlas/schema/records.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { ClauseScene } from '../briefing/ClauseScene.tsx';
import { EditButton } from '../draft/DraftButton.tsx';
import { DraftTag } from '../draft/DraftTag.tsx';
import { ClauseFocus } from '../policy/PolicyPanel.tsx';
import { Clauses } from './Clauses.tsx';
import { AssignmentFact, Figures, LinkList, RecordLink, Sources, VerifyTag } from './facts.tsx';
import { ProjectList } from './ProjectList.tsx';
import { Targets } from './Targets.tsx';

export function RegionDetail({ region }: { region: Region }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const members = region.members.flatMap((adcode) => atlas.divisions.get(adcode) ?? []);
  const inside = atlas.divisionsIn(region.id);
  const projects = [...atlas.projects.values()].filter(
    ({ place, touches }) =>
      place.type !== 'area' && [...touches].some((adcode) => inside.has(adcode)),
  );
  return (
    <>
      {region.note && <p>{text(region.note)}</p>}
      <LinkList
        title={messages.detail.members(members.length)}
        links={members.map(({ adcode, shortName }) => ({
          to: { kind: 'division', adcode },
          name: shortName,
        }))}
      />
      <Clauses ids={region.clauses} />
      <ProjectList projects={projects} />
      <Sources sources={region.sources.flatMap((id) => atlas.sources.get(id) ?? [])} />
    </>
  );
}

export function ProjectDetail({ project }: { project: Project }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const { place } = project;
  const sources = project.sources.flatMap((id) => atlas.sources.get(id) ?? []);
  const precision = place.type === 'point' ? messages.precisionPoint : messages.precision;
  const touched = [...project.touches].flatMap((adcode) => atlas.divisions.get(adcode) ?? []);
  const record = atlas.records.infrastructure.find(({ id }) => id === project.id);
  return (
    <>
      <p>{text(project.summary)}</p>
      {record && (
        <p>
          <DraftTag file="infrastructure" id={record.id} />{' '}
          <EditButton what={{ file: 'infrastructure', record }} name={text(record.name)} />
        </p>
      )}
      <dl className="properties">
        <dt>{messages.detail.category}</dt>
        <dd>{messages.categories[project.category]}</dd>
        <dt>{messages.detail.status}</dt>
        <dd>
          {messages.status[project.status]}
          {project.statusYear === null ? '' : ` (${project.statusYear})`}
        </dd>
        <dt>{messages.detail.evidence}</dt>
        <dd>
          <EvidenceMark evidence={project.evidence} label="" />{' '}
          {messages.evidence[project.evidence]}{' '}
          <VerifyTag evidence={project.evidence} sources={sources} />
        </dd>
        <dt>{messages.detail.precision}</dt>
        <dd>{precision[project.precision]}</dd>
        {place.type === 'line' && place.outward && (
          <>
            <dt>{messages.detail.outward}</dt>
            <dd>{text(place.outward)}</dd>
          </>
        )}
      </dl>
      <Figures figures={project.figures} />
      {project.doubt && (
        <p className="doubt">
          {messages.detail.doubt}
          {messages.list.colon}
          {text(project.doubt)}
        </p>
      )}
      {place.type === 'line' && (
        <section className="detail-section">
          <h3>{messages.detail.stations}</h3>
          <ol className="stations">
            {place.stations.map(({ name, county, at }) => (
              <li key={`${name.zh} ${at.join(' ')}`}>
                {county ? (
                  <RecordLink to={{ kind: 'division', adcode: county }}>{text(name)}</RecordLink>
                ) : (
                  text(name)
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Clauses ids={project.clauses} />
      <LinkList
        title={messages.detail.members(touched.length)}
        links={touched.map(({ adcode, shortName }) => ({
          to: { kind: 'division', adcode },
          name: shortName,
        }))}
      />
      <Sources sources={sources} />
    </>
  );
}

export function ClauseDetail({ clause }: { clause: Clause }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const assignments = atlas.assignmentsUnder(clause.id);
  const industries = atlas.industriesUnder(clause.id);
  const counterpart = clause.counterpart ? atlas.clauses.get(clause.counterpart) : undefined;
  return (
    <>
      <p>{text(clause.summary)}</p>
      <p>
        <ClauseFocus id={clause.id} /> <ClauseScene id={clause.id} />
      </p>
      <p>
        <span className="tag">{messages.mapping[clause.mapping]}</span>{' '}
        {clause.reason && <span className="hint">{text(clause.reason)}</span>}
      </p>
      {clause.difference && (
        <section className="detail-section">
          <h3>{messages.detail.difference}</h3>
          <p>{text(clause.difference)}</p>
        </section>
      )}
      {counterpart && (
        <LinkList
          title={messages.detail.counterpart}
          links={[{ to: { kind: 'clause', id: counterpart.id }, name: counterpart.heading }]}
        />
      )}
      <Targets targets={atlas.targets.filter((target) => target.clause === clause.id)} />
      <LinkList
        title={messages.detail.industriesNamed}
        links={industries.map(({ id, name }) => ({ to: { kind: 'industry', id }, name }))}
      />
      {assignments.length > 0 && (
        <section className="detail-section">
          <h3>{messages.detail.industriesOf(assignments.length)}</h3>
          <ul className="facts">
            {assignments.map((assignment) => (
              <AssignmentFact key={assignment.id} assignment={assignment} show="both" />
            ))}
          </ul>
        </section>
      )}
      <ProjectList projects={atlas.projectsUnder(clause.id)} />
    </>
  );
}
