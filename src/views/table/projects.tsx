import type { Project } from '../../atlas/projects.ts';
import { EVIDENCES, PRECISIONS, STATUSES } from '../../atlas/schema/vocabulary.ts';
import { geometryOfProject } from '../../files/shapes.ts';

import { RecordLink } from '../detail/facts.tsx';
import { DraftTag } from '../draft/DraftTag.tsx';
import { CategoryCell, DivisionLinks, EvidenceCell } from './cells.tsx';
import type { Column, TableSpec, Words } from './columns.ts';
import {
  bilingual,
  clauseFields,
  coded,
  field,
  noticeField,
  sourceFields,
} from './recordFields.ts';

/** Projects in the order of the atlas. */
export function projectTable(words: Words, projects: readonly Project[]): TableSpec<Project> {
  const { atlas, messages } = words;
  const names = messages.files.fields;
  const at = ({ place }: Project) => (place.type === 'point' ? place.at : undefined);
  return {
    items: projects,
    columns: columnsOf(words),
    leading: [field('id', names.id, 26, ({ id }) => id)],
    trailing: [
      ...clauseFields(words, ({ clauses }: Project) => clauses),
      ...bilingual<Project>(words, 'summary', names.note, 48, ({ summary }) => summary),
      ...sourceFields<Project>(words),
      field('longitude', names.longitude, 11, (one) => at(one)?.[0] ?? null),
      field('latitude', names.latitude, 11, (one) => at(one)?.[1] ?? null),
      noticeField(words),
    ],
    keyOf: ({ id }) => id,
    targetsOf: ({ id }) => [{ kind: 'project', id }],
    isSelected: ({ id }, selection) => selection.kind === 'project' && selection.id === id,
    geometryOf: (project) => geometryOfProject(atlas, project),
    empty: messages.table.emptyProjects,
  };
}

function columnsOf(words: Words): readonly Column<Project>[] {
  const { atlas, messages, language } = words;
  const { columns } = messages.table;
  const names = messages.files.fields;
  const precisionOf = ({ place, precision }: Project) =>
    (place.type === 'point' ? messages.precisionPoint : messages.precision)[precision];
  const prefectures = ({ touches }: Project) =>
    [...touches]
      .flatMap((adcode) => atlas.divisions.get(adcode) ?? [])
      .filter(({ level }) => level === 'prefecture');
  const listed = (one: Project, to: 'zh' | 'en') =>
    prefectures(one)
      .map(({ name }) => name[to])
      .join(' | ');
  return [
    {
      id: 'name',
      header: columns.name,
      width: 15,
      sortBy: ({ name }) => name[language],
      cell: ({ id, name }) => (
        <>
          <RecordLink to={{ kind: 'project', id }}>{name[language]}</RecordLink>{' '}
          <DraftTag file="infrastructure" id={id} />
        </>
      ),
      fields: bilingual(words, 'name', columns.name, 30, ({ name }: Project) => name),
    },
    {
      id: 'category',
      header: columns.category,
      width: 8.5,
      sortBy: ({ category }) => messages.categories[category],
      cell: ({ category }) => <CategoryCell category={category} />,
      fields: coded(
        words,
        'category',
        columns.category,
        messages.categories,
        (one: Project) => one.category,
      ),
    },
    {
      id: 'status',
      header: columns.status,
      width: 6.5,
      sortBy: ({ status }) => STATUSES.indexOf(status),
      cell: ({ status }) => messages.status[status],
      fields: [
        ...coded(words, 'status', columns.status, messages.status, (one: Project) => one.status),
        field('statusYear', names.statusYear, 10, ({ statusYear }) => statusYear),
      ],
    },
    {
      id: 'precision',
      header: columns.precision,
      width: 11,
      sortBy: ({ precision }) => PRECISIONS.indexOf(precision),
      cell: precisionOf,
      fields: [
        field('precision', columns.precision, 24, precisionOf),
        field('precisionCode', messages.files.code(columns.precision), 14, (one) => one.precision),
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
        (one: Project) => one.evidence,
      ),
    },
    {
      id: 'place',
      header: columns.place,
      width: 14,
      sortBy: (one) => prefectures(one)[0]?.shortName[language],
      cell: (one) => <DivisionLinks adcodes={prefectures(one).map(({ adcode }) => adcode)} />,
      fields: [
        field('adcodes', names.adcode, 18, (one) =>
          prefectures(one)
            .map(({ adcode }) => adcode)
            .join(' | '),
        ),
        field('placesZh', messages.files.chinese(names.places), 24, (one) => listed(one, 'zh')),
        field('placesEn', messages.files.english(names.places), 24, (one) => listed(one, 'en')),
      ],
    },
  ];
}
