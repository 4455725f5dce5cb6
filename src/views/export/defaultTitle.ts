import { nameOfLine } from '../../analysis/corridor/corridorLine.ts';
import type { Atlas } from '../../atlas/join.ts';
import { CATEGORIES } from '../../atlas/schema/vocabulary.ts';
import type { Messages } from '../../i18n/zh.ts';
import { inOrder } from '../../store/inOrder.ts';
import { type AtlasState, pillarsOf } from '../../store/state.ts';

/** More names than this make no title. */
const MOST_NAMES = 3;

/** A title for what is on the map: the corridor, the clause, the figure, or the layers. */
export function defaultTitle(atlas: Atlas, state: AtlasState, messages: Messages): string {
  const { titles } = messages.images;
  const { language, corridor, indicator } = state;
  if (state.work === 'corridor' && corridor.line) {
    const name = nameOfLine(atlas, corridor.line)?.[language] ?? messages.corridor.drawnLine;
    return titles.corridor(name, String(corridor.reachKm));
  }
  const clause = state.clause && atlas.clauses.get(state.clause);
  if (clause) return clause.heading[language];
  const series = indicator && atlas.indicators.get(indicator.id);
  if (series) {
    const year = indicator.year === null ? messages.layers.latest : titles.year(indicator.year);
    const told = series.level === 'county' ? titles.figureByCounty : titles.figure;
    return told(series.name[language], year);
  }
  const industries = industriesIn(atlas, state, messages);
  const projects = projectsIn(state, messages);
  if (industries && projects) return titles.industriesAnd(industries, projects);
  if (industries) return titles.industries(industries);
  return projects ? titles.projects(projects) : titles.province;
}

function industriesIn(atlas: Atlas, state: AtlasState, messages: Messages): string {
  const { titles } = messages.images;
  const ids = inOrder(atlas.industries.ids, state.industries);
  const pillars = pillarsOf(atlas);
  if (ids.length === 0) return '';
  if (ids.length === pillars.length && pillars.every((id) => state.industries.has(id)))
    return titles.pillars;
  if (ids.length > MOST_NAMES) return titles.some;
  return joined(
    ids.flatMap((id) => atlas.industries.get(id)?.name[state.language] ?? []),
    messages,
  );
}

function projectsIn({ categories }: AtlasState, messages: Messages): string {
  if (categories.size === 0) return '';
  if (categories.size > MOST_NAMES) return messages.images.titles.infrastructure;
  return joined(
    inOrder(CATEGORIES, categories).map((one) => messages.categories[one]),
    messages,
  );
}

function joined(names: readonly string[], { list }: Messages): string {
  return names.join(list.and);
}
