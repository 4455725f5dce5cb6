import type { Assignment } from '../../atlas/schema/records.ts';
import { COMMITMENTS, EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { pointOfAssignment } from '../../files/shapes.ts';
import { ClauseLink } from '../detail/facts.tsx';
import { DraftTag } from '../draft/DraftTag.tsx';
import { CommitmentCell, DivisionLink, EvidenceCell, IndustryLink } from './cells.tsx';
import type { Column, TableSpec, Words } from './columns.ts';
import {
  bilingual,
  clauseFields,
  coded,
  field,
  noticeField,
  sourceFields,
} from './recordFields.ts';

/** Assignments, the surest first, then by place. */
export function assignmentTable(
  words: Words,
  assignments: readonly Assignment[],
): TableSpec<Assignment> {
  const { atlas, messages } = words;
  const names = messages.files.fields;
  const seat = ({ adcode, county }: Assignment) => atlas.divisions.get(county ?? adcode)?.seat;
  return {
    items: [...assignments].sort(
      (a, b) =>
        EVIDENCES.indexOf(a.evidence) - EVIDENCES.indexOf(b.evidence) || a.adcode - b.adcode,
    ),
    columns: columnsOf(words),
    leading: [field('id', names.id, 26, ({ id }) => id)],
    trailing: [
      ...bilingual<Assignment>(words, 'note', names.note, 48, ({ note }) => note),
      ...sourceFields<Assignment>(words),
      field('longitude', names.longitude, 11, (one) => seat(one)?.[0] ?? null),
      field('latitude', names.latitude, 11, (one) => seat(one)?.[1] ?? null),
      field('position', names.position, 30, ({ county }) =>
        county === undefined
          ? messages.files.positions.prefecture
          : messages.files.positions.county,
      ),
      noticeField(words),
    ],
    keyOf: ({ id }) => id,
    targetsOf: ({ adcode, county }) =>
      [adcode, ...(county === undefined ? [] : [county])].map((one) => ({
        kind: 'division',
        adcode: one,
      })),
    isSelected: ({ adcode, county, industry }, selection) =>
      selection.kind === 'division'
        ? selection.adcode === adcode || selection.adcode === county
        : selection.kind === 'industry' && selection.id === industry,
    geometryOf: (assignment) => pointOfAssignment(atlas, assignment),
    empty: messages.table.emptyAssignments,
  };
}

function columnsOf(words: Words): readonly Column<Assignment>[] {
  const { atlas, messages, language } = words;
  const { columns } = messages.table;
  const names = messages.files.fields;
  const place = ({ adcode }: Assignment) => atlas.divisions.get(adcode);
  const inner = ({ county }: Assignment) =>
    county === undefined ? undefined : atlas.divisions.get(county);
  const industryOf = ({ industry }: Assignment) => atlas.industries.get(industry);
  const clauses = [...atlas.clauses.keys()];
  const rootOf = ({ industry }: Assignment) => atlas.industries.rootOf(industry);
  return [
    {
      id: 'place',
      header: columns.place,
      width: 5.6,
      sortBy: (one) => place(one)?.shortName[language],
      cell: ({ adcode }) => <DivisionLink adcode={adcode} />,
      fields: [
        field('adcode', names.adcode, 12, ({ adcode }) => adcode),
        ...bilingual(words, 'place', names.place, 16, (one: Assignment) => place(one)?.name),
      ],
    },
    {
      id: 'county',
      header: columns.county,
      width: 6.2,
      sortBy: (one) => inner(one)?.shortName[language],
      cell: ({ county }) => county !== undefined && <DivisionLink adcode={county} />,
      fields: [
        field('county', names.countyAdcode, 12, ({ county }) => county ?? null),
        ...bilingual(words, 'county', columns.county, 18, (one: Assignment) => inner(one)?.name),
      ],
    },
    {
      id: 'industry',
      header: columns.industry,
      width: 12,
      sortBy: (one) => industryOf(one)?.name[language],
      cell: ({ id, industry }) => (
        <>
          <IndustryLink id={industry} /> <DraftTag file="assignments" id={id} />
        </>
      ),
      fields: [
        field('industry', names.industryId, 22, ({ industry }) => industry),
        ...bilingual(
          words,
          'industry',
          columns.industry,
          22,
          (one: Assignment) => industryOf(one)?.name,
        ),
      ],
    },
    {
      id: 'pillar',
      header: columns.pillar,
      width: 9,
      sortBy: (one) => rootOf(one)?.name[language],
      cell: (one) => rootOf(one)?.name[language],
      fields: [
        field('pillar', names.pillarId, 18, (one) => rootOf(one)?.id ?? null),
        ...bilingual(words, 'pillar', columns.pillar, 18, (one: Assignment) => rootOf(one)?.name),
      ],
    },
    {
      id: 'evidence',
      header: columns.evidence,
      width: 9.5,
      sortBy: ({ evidence }) => EVIDENCES.indexOf(evidence),
      cell: ({ evidence, sources }) => <EvidenceCell evidence={evidence} sources={sources} />,
      fields: coded(
        words,
        'evidence',
        columns.evidence,
        messages.evidence,
        (one: Assignment) => one.evidence,
      ),
    },
    {
      id: 'commitment',
      header: columns.commitment,
      width: 7.5,
      sortBy: ({ commitment }) => COMMITMENTS.indexOf(commitment),
      cell: ({ commitment }) => <CommitmentCell commitment={commitment} />,
      fields: coded(
        words,
        'commitment',
        columns.commitment,
        messages.commitment,
        (one: Assignment) => one.commitment,
      ),
    },
    {
      id: 'clause',
      header: columns.clause,
      width: 15,
      sortBy: ({ clause }) => clauses.indexOf(clause),
      cell: ({ clause }) => <ClauseLink id={clause} />,
      fields: clauseFields(words, ({ clause }: Assignment) => [clause]),
    },
  ];
}
