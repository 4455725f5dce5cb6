import { isToVerify } from '../../analysis/evidence.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import type { Field, FileValue } from '../../files/fields.ts';
import { noticeIn } from '../map/MapNotice.tsx';
import type { Words } from './columns.ts';

/** Stands between the entries of a list in one cell; it occurs in no title and no address. */
const BETWEEN = ' | ';

/** What rests on sources: an assignment or a project. */
type Sourced = Pick<Assignment, 'evidence' | 'figures' | 'sources' | 'doubt'>;

export function field<Item>(
  key: string,
  header: string,
  width: number,
  value: (item: Item) => FileValue,
): Field<Item> {
  return { key, header, width, value };
}

/** A text in both languages, each in a column of its own. */
export function bilingual<Item>(
  { messages }: Words,
  key: string,
  header: string,
  width: number,
  textOf: (item: Item) => Text | undefined,
): Field<Item>[] {
  return [
    field(`${key}Zh`, messages.files.chinese(header), width, (item) => textOf(item)?.zh ?? null),
    field(`${key}En`, messages.files.english(header), width, (item) => textOf(item)?.en ?? null),
  ];
}

/** A value of a closed vocabulary: its word, and its code in the records. */
export function coded<Item, Code extends string>(
  { messages }: Words,
  key: string,
  header: string,
  names: Readonly<Record<Code, string>>,
  codeOf: (item: Item) => Code,
): Field<Item>[] {
  return [
    field(key, header, 14, (item) => names[codeOf(item)]),
    field(`${key}Code`, messages.files.code(header), 14, codeOf),
  ];
}

/** The clauses a record stands under, by id and heading. */
export function clauseFields<Item>(
  words: Words,
  clausesOf: (item: Item) => readonly string[],
): Field<Item>[] {
  const { atlas, messages } = words;
  const { columns } = messages.table;
  const headings = (item: Item): Text => {
    const clauses = clausesOf(item).flatMap((id) => atlas.clauses.get(id) ?? []);
    return {
      zh: clauses.map(({ heading }) => heading.zh).join(BETWEEN),
      en: clauses.map(({ heading }) => heading.en).join(BETWEEN),
    };
  };
  return [
    field('clause', messages.files.fields.clauseId, 22, (item) => clausesOf(item).join(BETWEEN)),
    ...bilingual(words, 'clauseHeading', columns.clause, 28, headings),
  ];
}

/** Figures, sources and doubts; entries of the three columns on sources stand in the same order. */
export function sourceFields<Item extends Sourced>(words: Words): Field<Item>[] {
  const { atlas, messages } = words;
  const names = messages.files.fields;
  const sources = (item: Item) => item.sources.flatMap((id) => atlas.sources.get(id) ?? []);
  const listed = (values: readonly string[]) => (values.length > 0 ? values.join(BETWEEN) : null);
  return [
    field('figures', names.figures, 36, (item) => listed(figuresIn(words, item.figures))),
    field('sources', names.sources, 44, (item) => listed(sources(item).map(({ title }) => title))),
    field('sourceUrls', names.addresses, 44, (item) =>
      listed(sources(item).map(({ url }) => url ?? messages.detail.noAddress)),
    ),
    field('reliability', names.reliability, 18, (item) =>
      listed(sources(item).map(({ reliability }) => messages.reliability[reliability])),
    ),
    field('toVerify', names.toVerify, 10, (item) =>
      isToVerify(item.evidence, sources(item)) ? messages.toVerify : null,
    ),
    ...bilingual<Item>(words, 'doubt', names.doubt, 30, ({ doubt }) => doubt),
  ];
}

/** The map notice, in every row: a row that is copied out of its file takes it along. */
export function noticeField<Item>({ messages }: Words): Field<Item> {
  return field('notice', messages.files.fields.notice, 30, () => noticeIn(messages));
}

function figuresIn({ messages, language }: Words, figures: Assignment['figures']): string[] {
  return figures.map(({ name, value, unit, year, basis, qualifier }) => {
    const limit = qualifier ? `${messages.qualifiers[qualifier]} ` : '';
    const when = [String(year), messages.bases[basis]].filter(Boolean).join(' ');
    const amount = `${limit}${value} ${unit[language]} (${when})`;
    return `${name[language]}${messages.list.colon}${amount}`;
  });
}
