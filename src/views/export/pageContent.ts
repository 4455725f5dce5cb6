import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import { dayOf } from '../../files/fileName.ts';
import type { Messages } from '../../i18n/zh.ts';
import { keyOfSection, type LegendSection } from '../../map/legend.ts';
import type { PageContent } from '../../map/page/content.ts';
import type { AtlasState } from '../../store/state.ts';
import type { Actions } from '../../store/store.ts';
import { chipsOf } from '../filters/ActiveFilters.tsx';
import { legendLabel, legendTitle } from '../legend/words.ts';
import { noticeIn } from '../map/MapNotice.tsx';

/** What a page can leave away. The notice is not among them. */
export const PAGE_PARTS = ['legend', 'scale', 'north', 'sources', 'date', 'address'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** Everything that the words of a page are found in. */
export interface PageInputs {
  atlas: Atlas;
  state: AtlasState;
  actions: Actions;
  messages: Messages;
  title: string;
  parts: ReadonlySet<PagePart>;
  legend: readonly LegendSection[];
  /** What is on the map. */
  assignments: readonly Assignment[];
  projects: readonly Project[];
  /** Files of the reader's own that something on the map comes from. */
  files: readonly string[];
  date: Date;
  /** How many of the reader's drafts the atlas holds. */
  drafted: number;
  /** Opens the view. */
  address: string;
}

/** More titles of sources than this are counted instead. */
const MOST_TITLES = 2;

/** The words of a page. */
export function pageContent(inputs: PageInputs): PageContent {
  const { atlas, state, messages, parts, title, date, drafted, address } = inputs;
  const { print } = messages.images;
  const wording = { atlas, messages, state };
  const colophon = [
    parts.has('date')
      ? `${print.date(dayOf(date))} · ${print.dataset(__DATASET__.version, __DATASET__.generated)}`
      : '',
    parts.has('address') ? print.address(address) : '',
    drafted > 0 ? messages.draft.about.value(drafted) : '',
  ];
  return {
    title: title.trim(),
    subtitle: narrowing(inputs),
    brand: `${messages.title} · ${messages.subtitle}`,
    legendTitle: messages.legend.title,
    legend: (parts.has('legend') ? inputs.legend : []).map((section) => ({
      key: keyOfSection(section),
      title: legendTitle(section, wording),
      rows: section.rows.map(({ key, swatch, label }) => ({
        key,
        swatch,
        text: legendLabel(label, wording),
      })),
    })),
    notice: noticeOf(inputs),
    sources: parts.has('sources') ? sourcesOf(inputs) : [],
    colophon: colophon.filter((line) => line !== ''),
  };
}

/** What every page says: what the map is and is not, and whose the data on it are. */
function noticeOf({ messages, files }: PageInputs): string {
  const { print } = messages.images;
  const parts = [noticeIn(messages), messages.map.datum, print.rivers];
  if (files.length > 0) parts.push(print.own(files.join(messages.list.and)));
  return parts.join(' · ');
}

/** The filters that keep things off the map, so that no page passes for the whole. */
function narrowing({ atlas, state, messages, actions }: PageInputs): string {
  const kept = chipsOf(state, atlas, messages, actions).filter(({ key }) =>
    /^(evidence|commitment|status|precision|within)/.test(key),
  );
  return kept.map(({ label }) => label).join(' · ');
}

/** The documents, how many public sources stand behind what is shown, and the figure's own. */
function sourcesOf({ atlas, state, messages, assignments, projects, files }: PageInputs): string[] {
  const { print } = messages.images;
  const { language, indicator } = state;
  const documents = atlas.documents.map(
    ({ title, date }) => `${print.quoted(title[language])} (${date})`,
  );
  // The reader's own are no sources of the atlas: the notice names their files.
  const shown = indicator ? [] : assignments.filter(({ evidence }) => evidence !== 'own');
  const behind = new Set([...shown, ...projects].flatMap(({ sources }) => sources));
  const lines = [print.documents(documents.join(messages.list.and))];
  const counted = [
    ...(shown.length > 0 ? [print.places(shown.length)] : []),
    ...(projects.length > 0 ? [print.projects(projects.length)] : []),
  ];
  if (behind.size > 0)
    lines.push(print.publicSources(behind.size, counted.join(messages.list.and)));
  const series = indicator && atlas.indicators.get(indicator.id);
  if (series?.layer !== undefined) {
    lines.push(print.ownFigure(series.name[language], files.join(messages.list.and)));
  } else if (series) {
    const found = atlas.prefectures.flatMap(
      ({ adcode }) => series.valueOf(adcode, indicator.year)?.source ?? [],
    );
    const titles = [...new Set(found)].flatMap((id) => atlas.sources.get(id)?.title ?? []);
    const first = titles.slice(0, MOST_TITLES).map(print.quoted).join(messages.list.and);
    const named = titles.length > MOST_TITLES ? print.more(first, titles.length) : first;
    lines.push(print.figure(series.name[language], named));
  }
  return lines;
}
