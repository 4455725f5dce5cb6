import { EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import type { MapTarget } from '../../map/view.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import {
  useActions,
  useAtlas,
  useDerived,
  useMessages,
  useNumber,
  useText,
} from '../atlasContext.ts';
import { ClauseLink, RecordLink } from '../detail/facts.tsx';

/** A row that lights its feature on the map. */
function Row({ target, children }: { target: MapTarget; children: React.ReactNode }) {
  const actions = useActions();
  return (
    <tr onPointerEnter={() => actions.light([target])} onPointerLeave={() => actions.light([])}>
      {children}
    </tr>
  );
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Assignments on the map, best evidence first, then by place. */
export function AssignmentTable() {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const { columns } = messages.table;
  const rows = [...useDerived((selectors) => selectors.visibleAssignments)].sort(
    (a, b) => EVIDENCES.indexOf(a.evidence) - EVIDENCES.indexOf(b.evidence) || a.adcode - b.adcode,
  );
  if (rows.length === 0) return <p className="hint">{messages.table.emptyAssignments}</p>;
  return (
    <table>
      <caption>{messages.table.caption(rows.length)}</caption>
      <Head
        names={[
          columns.place,
          columns.county,
          columns.industry,
          columns.pillar,
          columns.evidence,
          columns.commitment,
          columns.clause,
        ]}
      />
      <tbody>
        {rows.map(({ id, adcode, county, industry, evidence, commitment, clause }) => {
          const prefecture = atlas.divisions.get(adcode);
          const inner = county === undefined ? undefined : atlas.divisions.get(county);
          const named = atlas.industries.get(industry);
          const root = atlas.industries.rootOf(industry);
          return (
            <Row key={id} target={{ kind: 'division', adcode }}>
              <th scope="row">
                {prefecture && (
                  <RecordLink to={{ kind: 'division', adcode }}>
                    {text(prefecture.shortName)}
                  </RecordLink>
                )}
              </th>
              <td>
                {inner && (
                  <RecordLink to={{ kind: 'division', adcode: inner.adcode }}>
                    {text(inner.shortName)}
                  </RecordLink>
                )}
              </td>
              <td>
                {named && (
                  <RecordLink to={{ kind: 'industry', id: industry }}>
                    {text(named.name)}
                  </RecordLink>
                )}
              </td>
              <td>{root && text(root.name)}</td>
              <td>
                <EvidenceMark evidence={evidence} label="" /> {messages.evidence[evidence]}
              </td>
              <td>{messages.commitment[commitment]}</td>
              <td>
                <ClauseLink id={clause} />
              </td>
            </Row>
          );
        })}
      </tbody>
    </table>
  );
}

export function ProjectTable() {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const { columns } = messages.table;
  const rows = useDerived((selectors) => selectors.visibleProjects);
  if (rows.length === 0) return <p className="hint">{messages.table.emptyProjects}</p>;
  return (
    <table>
      <caption>{messages.table.caption(rows.length)}</caption>
      <Head
        names={[
          columns.name,
          columns.category,
          columns.status,
          columns.precision,
          columns.evidence,
          columns.place,
        ]}
      />
      <tbody>
        {rows.map(({ id, name, category, status, precision, evidence, place, touches }) => (
          <Row key={id} target={{ kind: 'project', id }}>
            <th scope="row">
              <RecordLink to={{ kind: 'project', id }}>{text(name)}</RecordLink>
            </th>
            <td>{messages.categories[category]}</td>
            <td>{messages.status[status]}</td>
            <td>
              {(place.type === 'point' ? messages.precisionPoint : messages.precision)[precision]}
            </td>
            <td>{messages.evidence[evidence]}</td>
            <td>
              {[...touches]
                .flatMap((adcode) => atlas.divisions.get(adcode) ?? [])
                .filter(({ level }) => level === 'prefecture')
                .map(({ shortName }) => text(shortName))
                .join(messages.list.and)}
            </td>
          </Row>
        ))}
      </tbody>
    </table>
  );
}

/** The prefectures with what the map colours or counts in them. */
export function DivisionTable() {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const { columns } = messages.table;
  const petals = useDerived((selectors) => selectors.petals);
  const assignments = useDerived((selectors) => selectors.visibleAssignments);
  const figures = useDerived((selectors) => selectors.indicatorMap);
  const roots = petals.flatMap(({ id }) => atlas.industries.get(id) ?? []);
  return (
    <table>
      <caption>{messages.table.caption(atlas.prefectures.length)}</caption>
      <Head
        names={[
          columns.place,
          columns.zone,
          ...roots.map(({ name }) => text(name)),
          columns.total,
          ...(figures ? [columns.value] : []),
        ]}
      />
      <tbody>
        {atlas.prefectures.map((division) => {
          const own = assignments.filter(({ adcode }) => adcode === division.adcode);
          const zone = atlas.zoneOf(division.adcode)?.shortName;
          const found = figures?.values.get(division.adcode);
          return (
            <Row key={division.adcode} target={{ kind: 'division', adcode: division.adcode }}>
              <th scope="row">
                <RecordLink to={{ kind: 'division', adcode: division.adcode }}>
                  {text(division.name)}
                </RecordLink>
              </th>
              <td>{zone && text(zone)}</td>
              {roots.map((root) => (
                <td key={root.id} className="number">
                  {own.filter(({ industry }) => atlas.industries.within(root.id).has(industry))
                    .length || ''}
                </td>
              ))}
              <td className="number">{own.length}</td>
              {figures && (
                <td className="number">{found ? number(found.value) : messages.map.noValue}</td>
              )}
            </Row>
          );
        })}
      </tbody>
    </table>
  );
}
