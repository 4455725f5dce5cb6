import type { FileStatement } from '../../files/fields.ts';
import { dayOf } from '../../files/fileName.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { OwnLayer, PointFilter } from '../../own/layer.ts';
import type { TableState } from '../../store/state.ts';
import { sortWords } from './about.ts';
import type { Table } from './columns.ts';

/** What a file of the reader's own rows says of itself. */
export interface AboutOwnInputs {
  layer: OwnLayer;
  state: TableState;
  messages: Messages;
  table: Table;
  /** How many of the table's rows are in the file. */
  written: number;
  date: Date;
  /** Opens the view the rows are from, in the browser that has them. */
  address: string;
}

/** Whose rows these are and how they were narrowed: nothing here is the atlas's. */
export function aboutOwnOf(inputs: AboutOwnInputs): readonly FileStatement[] {
  const { layer, state, messages, table, written, date, address } = inputs;
  const { about } = messages.files;
  const { own } = messages;
  const filters =
    layer.kind === 'points' ? layer.filters.map(filterWords(layer.columns, messages)) : [];
  const sort = sortWords(state.sort, table, messages);
  return [
    { key: 'title', label: about.title, value: layer.name },
    { key: 'source', label: own.table.source, value: own.table.sourceOf(layer.file) },
    { key: 'notice', label: about.notice, value: own.table.notice },
    { key: 'rows', label: about.rows, value: String(written) },
    ...(filters.length > 0
      ? [{ key: 'filters', label: about.filters, value: filters.join(' · ') }]
      : []),
    ...(state.find ? [{ key: 'find', label: about.find, value: state.find }] : []),
    ...(sort ? [{ key: 'sort', label: about.sort, value: sort }] : []),
    { key: 'exported', label: about.exported, value: dayOf(date) },
    { key: 'datum', label: about.datum, value: messages.map.datum },
    { key: 'address', label: about.address, value: address },
  ];
}

/** `类型：省级、国家级`, `面积：10–200`. */
function filterWords(columns: readonly { name: string }[], messages: Messages) {
  const { own, list } = messages;
  return (filter: PointFilter): string => {
    const name = columns[filter.column]?.name || own.style.unnamed(filter.column + 1);
    const said =
      'words' in filter
        ? filter.words.map((word) => word || own.filters.empty).join(list.and)
        : `${filter.least ?? ''}–${filter.most ?? ''}`;
    return `${name}${list.colon}${said}`;
  };
}
