/**
 * The closed vocabularies of the atlas. Every picklist of a record, every filter of the interface
 * and every legend entry reads these lists, so a word is added here or nowhere.
 */

export const LEVELS = ['province', 'prefecture', 'county'] as const;

/** Which sort of named set of divisions a region is. */
export const REGION_KINDS = ['zone', 'metro', 'centre', 'cluster', 'policy'] as const;

/** The seven families that group the roots of the industry tree. */
export const FAMILIES = [
  'pillar',
  'strategic',
  'future',
  'digital',
  'green',
  'services',
  'agriculture',
] as const;

/** Who places the industry there: a document, a public source, or ourselves. Strongest first. */
export const PUBLISHED_EVIDENCES = ['document', 'public', 'inferred'] as const;

/** Beside what is published, what the reader brought along: never in `data/`, never vouched for. */
export const EVIDENCES = [...PUBLISHED_EVIDENCES, 'own'] as const;

/** How strong the policy's verb is. Strongest first. */
export const COMMITMENTS = ['existing', 'building', 'planned', 'exploring'] as const;

export const STATUSES = ['operating', 'under-construction', 'planned', 'policy-area'] as const;

/** How far a geometry may be trusted. Best first. */
export const PRECISIONS = ['surveyed', 'stations', 'schematic', 'area-by-county'] as const;

/** How near a published source is to the original publication. Nearest first. */
export const RELIABILITIES = ['original', 'repost', 'mirror'] as const;

/** Whether a clause can be drawn: all of it, part of it, or nothing (with a reason). */
export const MAPPINGS = ['mapped', 'partly', 'not-mappable'] as const;

/** What a figure states: something counted, or something promised. */
export const FIGURE_BASES = ['actual', 'target', 'design'] as const;

/** Words that limit a figure; the value itself stays bare. */
export const QUALIFIERS = ['about', 'over', 'near', 'up-to'] as const;

/** Infrastructure categories under the subject that groups them in panels and legends. */
export const CATEGORY_GROUPS = {
  transport: [
    'transport-air',
    'transport-rail',
    'transport-road',
    'transport-water',
    'logistics',
    'trade-corridor',
  ],
  energy: ['power-grid', 'power-plant', 'gas', 'hydrogen'],
  water: ['water-diversion'],
  innovation: ['computing', 'innovation-platform', 'innovation-corridor'],
  land: ['culture-tourism', 'ecology', 'agriculture'],
  opening: ['opening-up'],
} as const;

export type CategoryGroup = keyof typeof CATEGORY_GROUPS;
export type Category = (typeof CATEGORY_GROUPS)[CategoryGroup][number];

export const CATEGORIES: readonly Category[] = Object.values(CATEGORY_GROUPS).flat();

export type Level = (typeof LEVELS)[number];
export type Family = (typeof FAMILIES)[number];
export type Evidence = (typeof EVIDENCES)[number];
export type Commitment = (typeof COMMITMENTS)[number];
export type Status = (typeof STATUSES)[number];
export type Precision = (typeof PRECISIONS)[number];
/** A file of the reader's own is near to nothing that was published. */
export type Reliability = (typeof RELIABILITIES)[number] | 'own';

/** The group a category is shown under. */
export function groupOf(category: Category): CategoryGroup {
  const groups = Object.keys(CATEGORY_GROUPS) as CategoryGroup[];
  const isMember = (group: CategoryGroup) =>
    (CATEGORY_GROUPS[group] as readonly Category[]).includes(category);
  return groups.find(isMember) ?? 'opening';
}
