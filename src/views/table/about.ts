import type { Atlas } from '../../atlas/join.ts';
import type { FileStatement } from '../../files/fields.ts';
import { dayOf } from '../../files/fileName.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { AtlasState } from '../../store/state.ts';
import type { Actions } from '../../store/store.ts';
import { chipsOf } from '../filters/ActiveFilters.tsx';
import { noticeIn } from '../map/MapNotice.tsx';
import type { Table } from './columns.ts';

/** What an exported file says of itself. */
export interface AboutInputs {
  atlas: Atlas;
  state: AtlasState;
  actions: Actions;
  messages: Messages;
  table: Table;
  /** How many of the table's rows are in the file. */
  written: number;
  date: Date;
  /** How many of the reader's drafts the atlas holds. */
  drafted: number;
  /** Opens the view the rows are from. */
  address: string;
}

/** Notice, terms, filters and the address of the view, so that a file explains itself later. */
export function aboutOf(inputs: AboutInputs): readonly FileStatement[] {
  const { atlas, state, actions, messages, table, written, date, drafted, address } = inputs;
  const { about } = messages.files;
  const { find, rows } = state.table;
  const filters = chipsOf(state, atlas, messages, actions).map(({ label }) => label);
  const files = ownFiles(atlas, state);
  const sort = sortWords(state.table.sort, table, messages);
  const count =
    written === table.rows.length
      ? String(written)
      : messages.table.found(written, table.rows.length);
  return [
    { key: 'title', label: about.title, value: `${messages.title} · ${messages.subtitle}` },
    { key: 'table', label: about.table, value: messages.table.tabs[rows] },
    { key: 'rows', label: about.rows, value: count },
    {
      key: 'filters',
      label: about.filters,
      value: filters.length > 0 ? filters.join(' · ') : about.noFilters,
    },
    ...(find ? [{ key: 'find', label: about.find, value: find }] : []),
    ...(sort ? [{ key: 'sort', label: about.sort, value: sort }] : []),
    { key: 'exported', label: about.exported, value: dayOf(date) },
    {
      key: 'dataset',
      label: about.dataset,
      value: `${__DATASET__.version} · ${__DATASET__.generated}`,
    },
    ...(drafted > 0
      ? [
          {
            key: 'drafts',
            label: messages.draft.about.label,
            value: messages.draft.about.value(drafted),
          },
        ]
      : []),
    ...(files.length > 0
      ? [
          {
            key: 'own',
            label: messages.evidence.own,
            value: messages.images.print.own(files.join(messages.list.and)),
          },
        ]
      : []),
    { key: 'notice', label: about.notice, value: noticeIn(messages) },
    { key: 'datum', label: about.datum, value: messages.map.datum },
    { key: 'licence', label: about.licence, value: __DATASET__.licence[state.language] },
    { key: 'address', label: about.address, value: address },
  ];
}

/** Files of the reader's own that rows of the atlas's own tables are from. */
function ownFiles(atlas: Atlas, { own, indicator, table }: AtlasState): readonly string[] {
  const layers =
    table.rows === 'divisions'
      ? [indicator && atlas.indicators.get(indicator.id)?.layer]
      : atlas.assignments.map(({ layer }) => (layer && own.has(layer) ? layer : null));
  const isOurs = table.rows === 'projects' || table.rows === 'own';
  return isOurs
    ? []
    : [...new Set(layers)].flatMap((id) => atlas.sources.get(id ?? '')?.title ?? []);
}

/** Which column the rows are sorted by and which way; null where they stand as they came. */
export function sortWords(
  sort: AtlasState['table']['sort'],
  { columns }: Table,
  messages: Messages,
): string | null {
  const column = columns.find(({ id }) => id === sort?.column);
  if (!sort || !column) return null;
  const { ascending, descending } = messages.files.about;
  return (sort.isDescending ? descending : ascending)(column.header);
}
