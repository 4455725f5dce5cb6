import type { OwnPoint, PointsLayer } from '../../own/layer.ts';
import { passingPoints } from '../../own/pointRow.ts';
import { RecordLink } from '../detail/facts.tsx';
import type { Column, TableSpec, Words } from './columns.ts';
import {
  countyColumn,
  countyIn,
  industryColumn,
  lineColumn,
  originFields,
  prefectureColumn,
  prefectureIn,
  wordsIn,
} from './ownColumns.tsx';
import { field } from './recordFields.ts';

/** The points of a layer that pass its filters, in the order of the file. */
export function pointTable(words: Words, layer: PointsLayer): TableSpec<OwnPoint> {
  const { messages } = words;
  const names = messages.files.fields;
  return {
    items: passingPoints(layer),
    columns: columnsOf(words, layer),
    leading: [],
    trailing: [
      field('longitude', names.longitude, 12, ({ at }) => at[0]),
      field('latitude', names.latitude, 12, ({ at }) => at[1]),
      ...originFields<OwnPoint>(words, layer.file),
    ],
    keyOf: ({ line }) => String(line),
    targetsOf: ({ line }) => [{ kind: 'point', layer: layer.id, line }],
    isSelected: ({ line }, selection) =>
      selection.kind === 'point' && selection.layer === layer.id && selection.line === line,
    geometryOf: ({ at }) => ({ type: 'Point', coordinates: [...at] }),
    empty: messages.own.table.empty,
  };
}

function columnsOf(words: Words, layer: PointsLayer): readonly Column<OwnPoint>[] {
  const { atlas, messages } = words;
  const { own, table } = messages;
  const hasIndustries = layer.points.some(({ industry }) => industry !== undefined);
  const nameOf = ({ name, line }: OwnPoint) => name || own.detail.unnamed(String(line));
  const keys = keysOf(layer);
  return [
    {
      id: 'name',
      header: table.columns.name,
      width: 15,
      sortBy: nameOf,
      cell: (point) => (
        <RecordLink to={{ kind: 'point', layer: layer.id, line: point.line }}>
          {nameOf(point)}
        </RecordLink>
      ),
      fields: [field('name', table.columns.name, 30, ({ name }) => name)],
    },
    prefectureColumn(words, ({ adcode }: OwnPoint) => prefectureIn(atlas, adcode)),
    countyColumn(words, ({ adcode }: OwnPoint) => countyIn(atlas, adcode)),
    ...(hasIndustries ? [industryColumn(words, ({ industry }: OwnPoint) => industry)] : []),
    ...layer.columns.map(({ name, unit, isNumber }, place): Column<OwnPoint> => {
      const title = name || own.style.unnamed(place + 1);
      const header = unit ? `${title} (${unit})` : title;
      const cellOf = ({ cells }: OwnPoint) => cells[place] ?? null;
      return {
        id: `column-${place}`,
        header,
        width: isNumber ? 7 : 10,
        isNumber,
        sortBy: (point) => cellOf(point) ?? undefined,
        cell: (point) => wordsIn(words, cellOf(point), unit),
        fields: [field(keys[place] ?? header, header, isNumber ? 12 : 20, cellOf)],
      };
    }),
    lineColumn(words, ({ line }: OwnPoint) => line),
  ];
}

/** Properties that every point has in GeoJSON. */
const TAKEN = new Set(['name', 'adcode', 'county', 'industry', 'line', 'source', 'notice']);

/** Properties are called as the file's columns are, but where another has that name already. */
function keysOf({ columns }: PointsLayer): string[] {
  return columns.map(({ name }, place) => {
    const isOnly = columns.every((other, at) => at === place || other.name !== name);
    const isFree = isOnly && name !== '' && !TAKEN.has(name) && !/(Zh|En|itude)$/.test(name);
    return isFree ? name : `column-${place + 1}`;
  });
}
