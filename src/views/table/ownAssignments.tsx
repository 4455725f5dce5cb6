import { COMMITMENTS } from '../../atlas/schema/vocabulary.ts';
import type { AssignmentsLayer, OwnAssignment } from '../../own/layer.ts';
import { CommitmentCell } from './cells.tsx';
import type { Column, TableSpec, Words } from './columns.ts';
import {
  countyColumn,
  industryColumn,
  lineColumn,
  originFields,
  prefectureColumn,
} from './ownColumns.tsx';
import { coded, field } from './recordFields.ts';

/** The industries that a layer places, in the order of the file. */
export function ownAssignmentTable(
  words: Words,
  layer: AssignmentsLayer,
): TableSpec<OwnAssignment> {
  const { atlas, messages } = words;
  const names = messages.files.fields;
  const seat = ({ adcode, county }: OwnAssignment) => atlas.divisions.get(county ?? adcode)?.seat;
  return {
    items: layer.assignments,
    columns: columnsOf(words),
    leading: [],
    trailing: [
      field('longitude', names.longitude, 11, (one) => seat(one)?.[0] ?? null),
      field('latitude', names.latitude, 11, (one) => seat(one)?.[1] ?? null),
      field('position', names.position, 30, ({ county }) =>
        county === undefined
          ? messages.files.positions.prefecture
          : messages.files.positions.county,
      ),
      ...originFields<OwnAssignment>(words, layer.file),
    ],
    keyOf: ({ line, industry }) => `${line} ${industry}`,
    targetsOf: ({ adcode, county }) => [{ kind: 'division', adcode: county ?? adcode }],
    isSelected: ({ adcode, county, industry }, selection) =>
      selection.kind === 'division'
        ? selection.adcode === adcode || selection.adcode === county
        : selection.kind === 'industry' && selection.id === industry,
    geometryOf: (one) => {
      const at = seat(one);
      return at ? { type: 'Point', coordinates: [...at] } : null;
    },
    empty: messages.own.table.empty,
  };
}

function columnsOf(words: Words): readonly Column<OwnAssignment>[] {
  const { messages } = words;
  const { commitment } = messages.table.columns;
  const { note } = messages.own.table;
  return [
    prefectureColumn(words, ({ adcode }: OwnAssignment) => adcode),
    countyColumn(words, ({ county }: OwnAssignment) => county),
    industryColumn(words, ({ industry }: OwnAssignment) => industry),
    {
      id: 'commitment',
      header: commitment,
      width: 7.5,
      sortBy: (one) => COMMITMENTS.indexOf(one.commitment),
      cell: (one) => <CommitmentCell commitment={one.commitment} />,
      fields: coded(
        words,
        'commitment',
        commitment,
        messages.commitment,
        (one: OwnAssignment) => one.commitment,
      ),
    },
    {
      id: 'note',
      header: note,
      width: 20,
      sortBy: (one) => one.note || undefined,
      cell: (one) => one.note,
      fields: [field('note', note, 48, (one) => one.note)],
    },
    lineColumn(words, ({ line }: OwnAssignment) => line),
  ];
}
