import type { IndicatorSeries } from '../../atlas/indicators.ts';
import type { Assignment, Division, Industry, Region } from '../../atlas/schema/records.ts';
import { polygonOfDivision } from '../../files/shapes.ts';
import { RecordLink } from '../detail/facts.tsx';
import { DivisionLink } from './cells.tsx';
import type { Column, TableSpec, Words } from './columns.ts';
import { bilingual, field, noticeField } from './recordFields.ts';

/** A prefecture with what the map counts and colours in it. */
interface Counted {
  division: Division;
  zone: Region | undefined;
  /** Assignments under each of the industries on the map. */
  counts: readonly number[];
  total: number;
  /** The figure that colours the map; its source is an id. */
  figure: { value: number; year: number; source: string } | undefined;
}

/** The figure on the map; a null year means each division's latest. */
export interface ShownFigure {
  series: IndicatorSeries;
  year: number | null;
}

/** The prefectures in the order of their codes, with the industries and the figure on the map. */
export function divisionTable(
  words: Words,
  assignments: readonly Assignment[],
  roots: readonly Industry[],
  shown: ShownFigure | null,
): TableSpec<Counted> {
  const { atlas, messages, language } = words;
  const names = messages.files.fields;
  const sourceOf = ({ figure }: Counted) => figure && atlas.sources.get(figure.source);
  return {
    items: atlas.prefectures.map((division) => {
      const own = assignments.filter(({ adcode }) => adcode === division.adcode);
      return {
        division,
        zone: atlas.zoneOf(division.adcode),
        counts: roots.map(({ id }) => {
          const within = atlas.industries.within(id);
          return own.filter(({ industry }) => within.has(industry)).length;
        }),
        total: own.length,
        figure: shown?.series.valueOf(division.adcode, shown.year),
      };
    }),
    columns: [
      ...placeColumns(words),
      ...roots.map((root, index) => countColumn(words, root, index)),
      totalColumn(words),
      ...(shown ? [figureColumn(words, shown)] : []),
    ],
    leading: [],
    trailing: [
      ...(shown
        ? [
            field<Counted>('figureName', names.figureName, 22, () => shown.series.name[language]),
            field<Counted>('figureUnit', names.figureUnit, 12, () => shown.series.unit[language]),
            field<Counted>('figureYear', names.figureYear, 10, (one) => one.figure?.year ?? null),
            field<Counted>('sources', names.sources, 44, (one) => sourceOf(one)?.title ?? null),
            field<Counted>('sourceUrls', names.addresses, 44, (one) => {
              const source = sourceOf(one);
              return source ? (source.url ?? messages.detail.noAddress) : null;
            }),
            field<Counted>('reliability', names.reliability, 18, (one) => {
              const source = sourceOf(one);
              return source ? messages.reliability[source.reliability] : null;
            }),
          ]
        : []),
      field('areaKm2', names.area, 14, ({ division }) => division.areaKm2),
      field('longitude', names.longitude, 11, ({ division }) => division.seat[0]),
      field('latitude', names.latitude, 11, ({ division }) => division.seat[1]),
      field('position', names.position, 30, () => messages.files.positions.division),
      noticeField(words),
    ],
    keyOf: ({ division }) => String(division.adcode),
    targetsOf: ({ division }) => [{ kind: 'division', adcode: division.adcode }],
    isSelected: ({ division }, selection) =>
      selection.kind === 'division' && selection.adcode === division.adcode,
    geometryOf: ({ division }) => polygonOfDivision(atlas, division.adcode),
    empty: messages.table.emptyAssignments,
  };
}

function placeColumns(words: Words): readonly Column<Counted>[] {
  const { messages, language } = words;
  const { columns } = messages.table;
  const names = messages.files.fields;
  return [
    {
      id: 'place',
      header: columns.place,
      width: language === 'zh' ? 8.5 : 11,
      sortBy: ({ division }) => division.name[language],
      cell: ({ division }) => <DivisionLink adcode={division.adcode} isFull />,
      fields: [
        field('adcode', names.adcode, 12, ({ division }) => division.adcode),
        ...bilingual(words, 'name', columns.name, 24, ({ division }: Counted) => division.name),
      ],
    },
    {
      id: 'zone',
      header: columns.zone,
      width: language === 'zh' ? 5.5 : 7.5,
      sortBy: ({ zone }) => zone?.shortName[language],
      cell: ({ zone }) =>
        zone && (
          <RecordLink to={{ kind: 'region', id: zone.id }}>{zone.shortName[language]}</RecordLink>
        ),
      fields: [
        field('zone', names.zoneId, 18, ({ zone }) => zone?.id ?? null),
        ...bilingual(words, 'zone', columns.zone, 20, ({ zone }: Counted) => zone?.name),
      ],
    },
  ];
}

function countColumn({ language }: Words, root: Industry, index: number): Column<Counted> {
  const count = ({ counts }: Counted) => counts[index] ?? 0;
  return {
    id: `count-${root.id}`,
    header: root.name[language],
    // Chinese needs four signs, English its longest word.
    width: language === 'zh' ? 5 : 6.4,
    isNumber: true,
    sortBy: count,
    cell: (one) => count(one) || null,
    fields: [field(`count-${root.id}`, root.name[language], 14, count)],
  };
}

function totalColumn({ messages }: Words): Column<Counted> {
  const { total } = messages.table.columns;
  return {
    id: 'total',
    header: total,
    width: 4,
    isNumber: true,
    sortBy: (one) => one.total,
    cell: (one) => one.total,
    fields: [field('total', total, 10, (one) => one.total)],
  };
}

function figureColumn(
  { messages, language }: Words,
  { series, year }: ShownFigure,
): Column<Counted> {
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  const when = year === null ? messages.layers.latest : String(year);
  const header = `${series.name[language]} (${messages.legend.unit(series.unit[language], when)})`;
  return {
    id: 'value',
    header,
    width: language === 'zh' ? 8 : 9,
    isNumber: true,
    sortBy: ({ figure }) => figure?.value,
    cell: ({ figure }) =>
      figure ? (
        <>
          {number.format(figure.value)}
          {year === null && <span className="cell-year"> {figure.year}</span>}
        </>
      ) : (
        <span className="cell-missing">{messages.map.noValue}</span>
      ),
    fields: [field('value', header, 18, ({ figure }) => figure?.value ?? null)],
  };
}
