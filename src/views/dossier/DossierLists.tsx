import { sectorsOf } from '../../analysis/carrying.ts';
import { nearestOf } from '../../analysis/corridor/nearest.ts';
import type { Dossier } from '../../analysis/dossier.ts';
import type { Clause, Source, Target } from '../../atlas/schema/records.ts';
import { groupOf } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { useAtlas, useDerived, useMessages, useNumber, useText } from '../atlasContext.ts';
import { useKm } from '../corridor/words.ts';

/** Projects by category, each with its status and sources. */
export function DossierProjects({ dossier }: { dossier: Dossier }) {
  const messages = useMessages();
  const text = useText();
  if (dossier.byCategory.length === 0) return null;
  return (
    <section>
      <h3>{messages.dossier.projects}</h3>
      <ul className="dossier-projects">
        {dossier.byCategory.map(({ category, projects }) => (
          <li key={category}>
            <CategoryBadge category={category} color={PALETTES.light.groups[groupOf(category)]} />{' '}
            <strong>{messages.categories[category]}</strong>
            {messages.list.colon}
            {projects
              .map(({ name, status, sources }) => {
                const numbers = sources
                  .map((id) => dossier.sources.findIndex((source) => source.id === id) + 1)
                  .filter((place) => place > 0);
                const reference = numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
                return `${text(name)} (${messages.status[status]})${reference}`;
              })
              .join(messages.list.and)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DossierClauses({ clauses }: { clauses: readonly Clause[] }) {
  const messages = useMessages();
  const text = useText();
  if (clauses.length === 0) return null;
  return (
    <section>
      <h3>{messages.dossier.clauses}</h3>
      <ul className="dossier-inline">
        {clauses.map(({ id, article, heading }) => (
          <li key={id}>
            {article === null ? messages.detail.slidesClause : messages.detail.article(article)}{' '}
            {text(heading)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Divisions that share a border, with how many sectors both carry. */
export function DossierNeighbours({ adcode }: { adcode: number }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const passing = useDerived((selectors) => selectors.filteredAssignments);
  const sectorsAt = (code: number) =>
    sectorsOf(
      atlas,
      passing.filter((one) => one.adcode === code || one.county === code),
    );
  const own = sectorsAt(adcode);
  const neighbours = atlas.geography
    .neighboursOf(adcode)
    .flatMap((code) => atlas.divisions.get(code) ?? []);
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h3>{messages.dossier.neighbours}</h3>
      <ul className="dossier-inline">
        {neighbours.map((neighbour) => {
          const common = [...sectorsAt(neighbour.adcode).keys()].filter((id) => own.has(id)).length;
          return (
            <li key={neighbour.adcode}>
              {text(neighbour.shortName)}
              {neighbour.level !== 'province' && ` · ${messages.dossier.sharedWith(common)}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The nearest hubs in operation, in a straight line. */
export function DossierNearest({ adcode }: { adcode: number }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const km = useKm();
  const { gateways } = messages.corridor.nearest;
  return (
    <section>
      <h3>{messages.dossier.nearest}</h3>
      <ul className="dossier-inline">
        {nearestOf(atlas, adcode).map(({ gateway, operating }) => (
          <li key={gateway}>
            {gateways[gateway]}
            {messages.list.colon}
            {operating
              ? `${text(operating.site.name)} ${km(operating.km)} km`
              : messages.corridor.nearest.none}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DossierTargets({ targets }: { targets: readonly Target[] }) {
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  if (targets.length === 0) return null;
  return (
    <section>
      <h3>{messages.dossier.targets}</h3>
      <ul className="dossier-inline">
        {targets.map(({ id, name, value, unit, year }) => (
          <li key={id}>
            {text(name)} <strong>{number(value)}</strong> {text(unit)} (
            {year ?? messages.detail.noYear})
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sources by their numbers. Titles stay in their own language. */
export function DossierSources({ sources }: { sources: readonly Source[] }) {
  const messages = useMessages();
  return (
    <section className="dossier-sources">
      <h3>
        {messages.dossier.sources} <small>{messages.dossier.sourcesHint}</small>
      </h3>
      <ol>
        {sources.map(({ id, title, publisher, url, date, reliability }) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer" lang="zh-CN">
                {title}
              </a>
            ) : (
              <span lang="zh-CN">{title}</span>
            )}{' '}
            {[publisher, date, messages.reliability[reliability], url && new URL(url).host]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </section>
  );
}
