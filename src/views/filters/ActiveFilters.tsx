import { useEffect, useRef } from 'react';
import type { Atlas } from '../../atlas/join.ts';
import { CATEGORIES } from '../../atlas/schema/vocabulary.ts';
import type { Messages } from '../../i18n/zh.ts';
import { inOrder } from '../../store/inOrder.ts';
import { type AtlasState, NO_FILTERS, pillarsOf } from '../../store/state.ts';
import type { Actions } from '../../store/store.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';

/** What narrows or colours the view, each removable with one click. */
export function ActiveFilters() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const industries = useAtlasState((state) => state.industries);
  const indicator = useAtlasState((state) => state.indicator);
  const categories = useAtlasState((state) => state.categories);
  const regions = useAtlasState((state) => state.regions);
  const filters = useAtlasState((state) => state.filters);
  const clause = useAtlasState((state) => state.clause);
  const shown = { language, industries, indicator, categories, regions, filters, clause };
  const chips = chipsOf(shown, atlas, messages, actions);
  const bar = useRef<HTMLElement>(null);
  /** Which chip was taken away under the keyboard. */
  const removed = useRef<number | null>(null);
  // The next chip takes its focus, and after the last of them the map.
  useEffect(() => {
    const place = removed.current;
    removed.current = null;
    if (place === null || document.activeElement !== document.body) return;
    const left = [...(bar.current?.querySelectorAll('button') ?? [])];
    (left[Math.min(place, chips.length - 1)] ?? document.getElementById('map'))?.focus();
  });
  if (chips.length === 0) return null;
  return (
    <section className="active-filters" aria-label={messages.filters.active} ref={bar}>
      {chips.map(({ key, label, remove }, place) => (
        <button
          key={key}
          type="button"
          className="chip"
          onClick={() => {
            removed.current = place;
            remove();
          }}
          aria-label={messages.filters.remove(label)}
        >
          <span>{label}</span>
          <Glyph name="close" />
        </button>
      ))}
      <button
        type="button"
        className="chip chip-reset"
        onClick={() => {
          removed.current = 0;
          actions.resetAll();
        }}
      >
        {messages.filters.reset}
      </button>
    </section>
  );
}

interface Chip {
  key: string;
  label: string;
  remove: () => void;
}

type Shown = Pick<
  AtlasState,
  'language' | 'industries' | 'indicator' | 'categories' | 'regions' | 'filters' | 'clause'
>;

/** What narrows or colours the view, in words, each with how to take it away. */
export function chipsOf(state: Shown, atlas: Atlas, messages: Messages, actions: Actions): Chip[] {
  const { language, filters } = state;
  const chips: Chip[] = [];
  const join = (names: readonly string[]) => names.join(messages.list.and);
  const clause = state.clause ? atlas.clauses.get(state.clause) : undefined;
  if (clause) {
    const article =
      clause.article === null
        ? messages.detail.slidesClause
        : messages.detail.article(clause.article);
    chips.push({
      key: 'clause',
      label: `${article} ${clause.heading[language]}`,
      remove: actions.dropClause,
    });
  }
  const industries = inOrder(atlas.industries.ids, state.industries);
  const pillars = pillarsOf(atlas);
  const isDefault =
    industries.length === pillars.length && pillars.every((id) => state.industries.has(id));
  // A clause brings its own industries and categories; naming it says it all.
  if (!clause && !isDefault) {
    const names = industries.map((id) => atlas.industries.get(id)?.name[language] ?? id);
    const label =
      names.length === 0
        ? messages.filters.hiddenPillars(0, pillars.length)
        : names.length <= 3
          ? join(names)
          : `${join(names.slice(0, 2))} +${names.length - 2}`;
    chips.push({ key: 'industries', label, remove: actions.resetIndustries });
  }
  const indicator = state.indicator && atlas.indicators.get(state.indicator.id);
  if (indicator) {
    chips.push({
      key: 'indicator',
      label: `${indicator.name[language]} ${state.indicator?.year ?? messages.layers.latest}`,
      remove: () => actions.setIndicator(null),
    });
  }
  for (const category of clause ? [] : inOrder(CATEGORIES, state.categories)) {
    chips.push({
      key: category,
      label: messages.categories[category],
      remove: () => actions.toggleCategory(category),
    });
  }
  for (const id of inOrder(atlas.regions.keys(), state.regions)) {
    chips.push({
      key: `outline ${id}`,
      label: atlas.regions.get(id)?.shortName[language] ?? id,
      remove: () => actions.toggleRegion(id),
    });
  }
  const narrowed = (
    name: 'evidence' | 'commitment' | 'status' | 'precision',
    names: Readonly<Record<string, string>>,
    present: readonly string[] = [...NO_FILTERS[name]],
  ) => {
    const kept: ReadonlySet<string> = filters[name];
    const shown = present.filter((value) => kept.has(value));
    if (shown.length === present.length) return;
    chips.push({
      key: name,
      label: messages.filters.onlyNamed(join(shown.map((value) => names[value] ?? value))),
      remove: () => actions.resetFilter(name),
    });
  };
  // Without anything of the reader's own, what is said of it narrows nothing.
  narrowed('evidence', messages.evidence, atlas.evidences);
  narrowed('commitment', messages.commitment);
  narrowed('status', messages.status);
  narrowed('precision', messages.precision);
  for (const id of inOrder(atlas.regions.keys(), filters.within)) {
    chips.push({
      key: `within ${id}`,
      label: `${messages.filters.within}${messages.list.colon}${atlas.regions.get(id)?.shortName[language] ?? id}`,
      remove: () => actions.toggleFilter('within', id),
    });
  }
  return chips;
}
