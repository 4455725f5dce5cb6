import type { Messages } from '../zh.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const compare: Messages['compare'] = {
  title: 'Places side by side',
  lead: 'Choose two to six cities, counties or regions: see what they share, what only one of them has and what none has.',
  leadOne: 'Choose one more place to compare.',
  chosen: 'Places compared',
  remove: (name) => `Remove ${name}`,
  clear: 'Clear all',
  picker: {
    label: 'Add a place to compare',
    placeholder: 'Add a place…',
    results: (count) => plural(count, 'place', 'places'),
    empty: (query) => `No place is called “${query}”. Try a short name or Chinese.`,
    full: (most) => `${most} at most`,
  },
  sets: {
    title: 'Ways to start',
    zones: 'The five economic zones',
    metro: 'Cities of the Chengdu metropolitan area',
    subCentres: 'Cities of the provincial sub-centres',
    pair: (first, second) => `${first} and ${second}`,
  },
  peers: {
    title: (name) => `Most like ${name}`,
    add: '(Jaccard), add to the comparison',
  },
  blocks: { industries: 'Industries', figures: 'Figures', projects: 'Infrastructure' },
  showBlock: 'Which part to show',
  summary: (areas, shared, none) =>
    `Comparing ${areas}: ${plural(shared, 'industry', 'industries')} shared by all, ${none} that none of them has`,
  passing:
    'Only placements and projects that pass the filters count. How many there are depends on the sources found, not on the size of the industry.',
  overlap: (first, second) =>
    `${first} and ${second} have ground in common; what lies there counts for both.`,
  shared: 'shared',
  sharedByAll: (count) => `All have it (${count})`,
  sharedByBoth: (count) => `Both have it (${count})`,
  sharedBySome: (count) => `Some have it (${count})`,
  only: (name, count) => `Only ${name} (${count})`,
  none: (count) => `None of them, but elsewhere in the province (${count})`,
  nothingShared: 'Under these filters there is no industry that all of them have.',
  prefectures: (count) => plural(count, 'prefecture', 'prefectures'),
  some: 'some',
  alone: (name) => `only ${name}`,
  atRoot: (name) => `${name} (not specified)`,
  absent: 'none',
  industries: (count) => plural(count, 'kind', 'kinds'),
  key: 'Number: how many kinds of it',
  similarity: {
    title: 'Similarity',
    pair: (jaccard, cosine) => `Jaccard ${jaccard} · cosine ${cosine}`,
    closest: 'Most alike',
    farthest: 'Least alike',
    explain: 'How similarity is worked out',
    basis:
      'Places are held against each other at the second level of the industry tree; what is placed at a pillar alone counts as that pillar. Only placements that pass the filters count, so this is likeness of designation, not of output.',
    jaccard:
      'Jaccard = industries that both have ÷ industries that at least one has. 0: nothing in common; 1: the same; 0 by definition where neither has any.',
    cosine:
      'Cosine = Σ aᵢbᵢ ÷ √(Σ aᵢ² · Σ bᵢ²), where aᵢ and bᵢ are how many kinds of industry i each has; 0 by definition where one has none.',
    sources:
      'Sources: Jaccard, 1912 (first in French, 1901); Salton & McGill, Introduction to Modern Information Retrieval, 1983.',
  },
  figures: {
    none: 'Indicators are given for prefectures alone; these places have none.',
    scale: 'Scales start at 0 and differ from row to row.',
    otherYear:
      'A hollow, dashed mark is of another year; the basis changed between 2023 and 2024, so do not compare across it.',
    range: 'from lowest to highest in the province, not from 0',
    missing: 'no figure',
    sum: (members) => `sum of ${members}`,
    definition: (name) => `Definition and sources: ${name}`,
    sums: 'A region has a figure only where its members add up and all have one of the same year; nothing is estimated.',
  },
  own: { points: 'Your data: points' },
  projects: {
    none: 'Under these filters these places have no infrastructure or platforms.',
    note: 'Counted where a project stands in, stops in or covers a place; a line that only passes through is not. Shared ones come first.',
    shared: (count) => `${plural(count, 'project reaches', 'projects reach')} both`,
    sharedBySome: (count) =>
      `${plural(count, 'project reaches', 'projects reach')} two or more of them`,
    touches: 'reaches it',
  },
};
