import { polygonOfDivision } from '../../files/shapes.ts';
import type { OwnValue, StatisticsLayer } from '../../own/layer.ts';
import { DivisionLink } from './cells.tsx';
import type { Column, TableSpec, Words } from './columns.ts';
import {
  countyColumn,
  countyIn,
  industryColumn,
  originFields,
  prefectureIn,
  wordsIn,
} from './ownColumns.tsx';
import { bilingual, field } from './recordFields.ts';

/** The figures of a layer, one row for each division, year and industry. */
export function statisticsTable(words: Words, layer: StatisticsLayer): TableSpec<OwnValue> {
  const { atlas, messages } = words;
  return {
    items: layer.values,
    columns: columnsOf(words, layer),
    leading: [],
    trailing: originFields<OwnValue>(words, layer.file),
    keyOf: ({ figure, adcode, year, industry = '' }) => `${figure} ${adcode} ${year} ${industry}`,
    targetsOf: ({ adcode }) => [{ kind: 'division', adcode }],
    isSelected: ({ adcode }, selection) =>
      selection.kind === 'division' && selection.adcode === adcode,
    geometryOf: ({ adcode }) => polygonOfDivision(atlas, adcode),
    empty: messages.own.table.empty,
  };
}

function columnsOf(words: Words, layer: StatisticsLayer): readonly Column<OwnValue>[] {
  const { atlas, messages, language } = words;
  const names = messages.own.table;
  const figureOf = ({ figure }: OwnValue) => layer.figures[figure] ?? { name: '', unit: '' };
  const division = ({ adcode }: OwnValue) => atlas.divisions.get(adcode);
  // A figure may be of a county, of a prefecture or of the province: one column holds each.
  const place: Column<OwnValue> = {
    id: 'place',
    header: messages.table.columns.place,
    width: 9,
    sortBy: (value) => division(value)?.name[language],
    cell: ({ adcode }) => <DivisionLink adcode={adcode} isFull />,
    fields: [
      field('adcode', messages.files.fields.adcode, 12, ({ adcode }) => adcode),
      ...bilingual(
        words,
        'place',
        messages.table.columns.place,
        18,
        (value: OwnValue) => division(value)?.name,
      ),
    ],
  };
  const hasIndustries = layer.values.some(({ industry }) => industry !== undefined);
  const hasCounties = layer.values.some(({ adcode }) => countyIn(atlas, adcode) !== undefined);
  return [
    place,
    ...(hasCounties
      ? [
          {
            ...countyColumn(words, ({ adcode }: OwnValue) => prefectureIn(atlas, adcode)),
            id: 'prefecture',
            header: names.prefecture,
            fields: bilingual(
              words,
              'prefecture',
              names.prefecture,
              16,
              ({ adcode }: OwnValue) => atlas.divisions.get(prefectureIn(atlas, adcode) ?? 0)?.name,
            ),
          },
        ]
      : []),
    {
      id: 'figure',
      header: names.figure,
      width: 10,
      sortBy: (value) => figureOf(value).name,
      cell: (value) => figureOf(value).name,
      fields: [field('figure', names.figure, 22, (value) => figureOf(value).name)],
    },
    ...(hasIndustries ? [industryColumn(words, ({ industry }: OwnValue) => industry)] : []),
    {
      id: 'year',
      header: names.year,
      width: 5,
      isNumber: true,
      sortBy: ({ year }) => year,
      cell: ({ year }) => year,
      fields: [field('year', names.year, 8, ({ year }) => year)],
    },
    {
      id: 'value',
      header: names.value,
      width: 8,
      isNumber: true,
      sortBy: ({ value }) => value,
      cell: (one) => wordsIn(words, one.value, figureOf(one).unit || ' '),
      fields: [field('value', names.value, 16, ({ value }) => value)],
    },
    {
      id: 'unit',
      header: names.unit,
      width: 5,
      sortBy: (value) => figureOf(value).unit || undefined,
      cell: (value) => figureOf(value).unit,
      fields: [field('unit', names.unit, 10, (value) => figureOf(value).unit)],
    },
    {
      id: 'rows',
      header: names.madeOf,
      width: 5,
      isNumber: true,
      sortBy: ({ rows }) => rows,
      cell: ({ rows }) => rows,
      fields: [field('rows', names.madeOf, 10, ({ rows }) => rows)],
    },
  ];
}
