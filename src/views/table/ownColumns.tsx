import type { Atlas } from '../../atlas/join.ts';
import type { FileValue } from '../../files/fields.ts';
import { DivisionLink, IndustryLink } from './cells.tsx';
import type { Column, Words } from './columns.ts';
import { bilingual, field } from './recordFields.ts';

/** The prefecture that an adcode lies in; undefined where it is of none, or of the whole province. */
export function prefectureIn({ divisions }: Atlas, adcode: number): number | undefined {
  const division = divisions.get(adcode);
  if (division?.level === 'prefecture') return adcode;
  return division?.level === 'county' ? (division.parent ?? undefined) : undefined;
}

export function countyIn({ divisions }: Atlas, adcode: number): number | undefined {
  return divisions.get(adcode)?.level === 'county' ? adcode : undefined;
}

/** Where a row lies: its prefecture. */
export function prefectureColumn<Item>(
  words: Words,
  adcodeOf: (item: Item) => number | undefined,
): Column<Item> {
  const { messages } = words;
  const header = messages.own.table.prefecture;
  return {
    ...divisionColumn(words, header, adcodeOf),
    id: 'place',
    fields: [
      field('adcode', messages.files.fields.adcode, 12, (item) => adcodeOf(item) ?? null),
      ...bilingual(words, 'place', header, 16, (item: Item) => nameOf(words, adcodeOf(item))),
    ],
  };
}

/** Where a row lies: its county. */
export function countyColumn<Item>(
  words: Words,
  adcodeOf: (item: Item) => number | undefined,
): Column<Item> {
  const { messages } = words;
  const header = messages.table.columns.county;
  return {
    ...divisionColumn(words, header, adcodeOf),
    id: 'county',
    fields: [
      field('county', messages.files.fields.countyAdcode, 12, (item) => adcodeOf(item) ?? null),
      ...bilingual(words, 'county', header, 18, (item: Item) => nameOf(words, adcodeOf(item))),
    ],
  };
}

function divisionColumn<Item>(
  { atlas, language }: Words,
  header: string,
  adcodeOf: (item: Item) => number | undefined,
): Omit<Column<Item>, 'id' | 'fields'> {
  return {
    header,
    width: 7,
    sortBy: (item) => atlas.divisions.get(adcodeOf(item) ?? 0)?.shortName[language],
    cell: (item) => {
      const adcode = adcodeOf(item);
      return adcode !== undefined && <DivisionLink adcode={adcode} />;
    },
  };
}

function nameOf({ atlas }: Words, adcode: number | undefined) {
  return adcode === undefined ? undefined : atlas.divisions.get(adcode)?.name;
}

export function industryColumn<Item>(
  words: Words,
  industryOf: (item: Item) => string | undefined,
): Column<Item> {
  const { atlas, messages, language } = words;
  const header = messages.table.columns.industry;
  const nameIn = (item: Item) => atlas.industries.get(industryOf(item) ?? '')?.name;
  return {
    id: 'industry',
    header,
    width: 10,
    sortBy: (item) => nameIn(item)?.[language],
    cell: (item) => {
      const industry = industryOf(item);
      return industry !== undefined && <IndustryLink id={industry} />;
    },
    fields: [
      field('industry', messages.files.fields.industryId, 22, (item) => industryOf(item) ?? null),
      ...bilingual(words, 'industry', header, 22, nameIn),
    ],
  };
}

/** The line of the file that a row stands on. */
export function lineColumn<Item>(
  { messages }: Words,
  lineOf: (item: Item) => number,
): Column<Item> {
  const header = messages.own.table.line;
  return {
    id: 'line',
    header,
    width: 5,
    isNumber: true,
    sortBy: lineOf,
    cell: lineOf,
    fields: [field('line', header, 10, lineOf)],
  };
}

const NUMBERS = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
} as const;

/** A cell as it is read: an amount grouped by thousands, a number without a unit as it stands. */
export function wordsIn({ language }: Words, value: FileValue, unit: string): string | null {
  if (typeof value !== 'number') return value;
  return unit ? NUMBERS[language].format(value) : String(value);
}

/** The reader's file as the source of every row, and that nobody vouches for it. */
export function originFields<Item>({ messages }: Words, file: string) {
  const { table } = messages.own;
  return [
    field<Item>('source', table.source, 30, () => table.sourceOf(file)),
    field<Item>('notice', messages.files.fields.notice, 30, () => table.notice),
  ];
}
