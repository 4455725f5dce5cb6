import { isToVerify } from '../../analysis/evidence.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import type { Assignment, Source } from '../../atlas/schema/records.ts';
import type { Evidence } from '../../atlas/schema/vocabulary.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { keyOfTarget } from '../../map/view.ts';
import type { Selection } from '../../store/state.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useMessages,
  useNumber,
  useText,
} from '../atlasContext.ts';
import { EditButton } from '../draft/DraftButton.tsx';
import { DraftTag } from '../draft/DraftTag.tsx';
import { assignmentName } from '../draft/draftEntries.ts';

/** A word that opens another record; pointed at or reached by the keyboard, it lights it on the map. */
export function RecordLink({ to, children }: { to: Selection; children: React.ReactNode }) {
  const actions = useActions();
  const target = to.kind === 'industry' || to.kind === 'clause' ? [] : [to];
  return (
    <button
      type="button"
      className="record-link"
      data-lights={target.length > 0 || undefined}
      onClick={() => actions.select(to)}
      onPointerEnter={() => actions.light(target)}
      onPointerLeave={() => actions.light([])}
      onFocus={() => actions.light(target)}
      onBlur={() => actions.light([])}
    >
      {children}
    </button>
  );
}

/** A clause by its article and heading. */
export function ClauseLink({ id }: { id: string }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const clause = atlas.clauses.get(id);
  if (!clause) return null;
  const place =
    clause.article === null
      ? messages.detail.slidesClause
      : messages.detail.article(clause.article);
  return (
    <RecordLink to={{ kind: 'clause', id }}>
      {place} {text(clause.heading)}
    </RecordLink>
  );
}

/** Marks a public fact that rests on reposts or mirrors alone. */
export function VerifyTag({
  evidence,
  sources,
}: {
  evidence: Evidence;
  sources: readonly Source[];
}) {
  const messages = useMessages();
  if (!isToVerify(evidence, sources)) return null;
  return (
    <span className="tag tag-doubt" title={messages.toVerifyHelp}>
      {messages.toVerify}
    </span>
  );
}

interface FactProps {
  assignment: Assignment;
  /** What the heading says: the industry, the place, or both. */
  show: 'industry' | 'place' | 'both';
}

/** One assignment with its evidence, clause, figures and sources. */
export function AssignmentFact({ assignment, show }: FactProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  const language = useAtlasState((state) => state.language);
  const root = atlas.industries.rootOf(assignment.industry);
  const industry = atlas.industries.get(assignment.industry);
  const place = atlas.divisions.get(assignment.county ?? assignment.adcode);
  const prefecture = atlas.divisions.get(assignment.adcode);
  const sources = assignment.sources.flatMap((id) => atlas.sources.get(id) ?? []);
  return (
    <li className="fact">
      <div className="fact-head">
        <EvidenceMark
          evidence={assignment.evidence}
          label={messages.evidence[assignment.evidence]}
          {...(root ? { color: industryColor(PALETTES[theme], root) } : {})}
        />
        {show !== 'industry' && place && (
          <RecordLink to={{ kind: 'division', adcode: place.adcode }}>
            {assignment.county && prefecture ? `${text(prefecture.shortName)} · ` : ''}
            {text(place.shortName)}
          </RecordLink>
        )}
        {show !== 'place' && industry && (
          <RecordLink to={{ kind: 'industry', id: industry.id }}>{text(industry.name)}</RecordLink>
        )}
        {show === 'industry' && assignment.county && place && (
          <span className="fact-place">{text(place.shortName)}</span>
        )}
        <span className="tag">{messages.commitment[assignment.commitment]}</span>
        <VerifyTag evidence={assignment.evidence} sources={sources} />
        <DraftTag file="assignments" id={assignment.id} />
      </div>
      <p>{text(assignment.note)}</p>
      <Figures figures={assignment.figures} />
      {assignment.doubt && (
        <p className="doubt">
          {messages.detail.doubt}
          {messages.list.colon}
          {text(assignment.doubt)}
        </p>
      )}
      <p className="fact-foot">
        <ClauseLink id={assignment.clause} />
        <EditButton
          what={{ file: 'assignments', record: assignment }}
          name={assignmentName(assignment, atlas, language)}
        />
      </p>
      <Sources sources={sources} />
    </li>
  );
}

export function Figures({ figures }: { figures: Assignment['figures'] }) {
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  if (figures.length === 0) return null;
  return (
    <dl className="figures">
      {figures.map(({ name, value, unit, year, basis, qualifier }) => (
        <div key={`${name.zh} ${year}`}>
          <dt>{text(name)}</dt>
          <dd>
            <span className="figure-value">
              {qualifier && <span>{messages.qualifiers[qualifier]} </span>}
              <strong>{number(value)}</strong>
            </span>{' '}
            <span className="figure-unit">{text(unit)}</span>{' '}
            <span className="figure-year">
              {year}
              {basis !== 'actual' && ` ${messages.bases[basis]}`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Sources({ sources }: { sources: readonly Source[] }) {
  const messages = useMessages();
  if (sources.length === 0) return null;
  return (
    <Disclosure className="sources" title={`${messages.detail.sources} (${sources.length})`}>
      <ul>
        {sources.map(({ id, title, publisher, url, date, reliability }) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer" lang="zh-CN">
                {title} <Glyph name="external" />
                <span className="visually-hidden">{messages.detail.openSource}</span>
              </a>
            ) : (
              <span lang="zh-CN">{title}</span>
            )}
            <span className="source-meta">
              {[publisher, date, messages.reliability[reliability]].filter(Boolean).join(' · ')}
              {url ? '' : ` · ${messages.detail.noAddress}`}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** A labelled list of links. */
export function LinkList({
  title,
  links,
}: {
  title: string;
  links: readonly { to: Selection; name: Text }[];
}) {
  const text = useText();
  if (links.length === 0) return null;
  return (
    <section className="detail-section">
      <h3>{title}</h3>
      <p className="link-list">
        {links.map(({ to, name }) => (
          <RecordLink key={keyOfTarget(to)} to={to}>
            {text(name)}
          </RecordLink>
        ))}
      </p>
    </section>
  );
}
