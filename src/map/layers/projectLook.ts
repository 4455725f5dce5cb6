import type { ExpressionSpecification } from 'maplibre-gl';
import type { Project } from '../../atlas/projects.ts';
import { CATEGORY_GROUPS } from '../../atlas/schema/vocabulary.ts';
import type { Palette } from '../palette.ts';
import type { MapView } from '../view.ts';
import { when } from './layer.ts';

/** Colour of a project by the group of its category. */
export function categoryColor(palette: Palette): ExpressionSpecification {
  const cases = Object.entries(CATEGORY_GROUPS).flatMap(([group, categories]) => [
    [...categories],
    palette.groups[group as keyof typeof CATEGORY_GROUPS],
  ]);
  return [
    'match',
    ['get', 'category'],
    ...cases,
    palette.ink,
  ] as unknown as ExpressionSpecification;
}

/** Keeps a layer to the projects of the view. */
export const isShown = ({ projects }: MapView): ExpressionSpecification => [
  'in',
  ['get', 'id'],
  ['literal', [...projects]],
];

/** An opacity that rises to 1 where the pointer or the selection is. */
export const emphasis = (normal: number): ExpressionSpecification => [
  'case',
  ['any', when('lit'), when('selected')],
  1,
  normal,
];

/** How much wider a line is drawn while it is selected. */
export const SELECTED_BREADTH = 1.6;

/**
 * How much wider all lines are drawn: where neither industries nor figures are told, the lines are
 * what the map is about.
 */
export function breadthOf({ subject, petals }: MapView): number {
  return subject.kind === 'overview' && petals.length === 0 ? 1.6 : 1;
}

/** Which of the three ways of drawing a line a project gets. */
export function courseOf({ precision, status }: Project): 'built' | 'planned' | 'schematic' {
  if (precision === 'schematic') return 'schematic';
  return status === 'planned' || status === 'under-construction' ? 'planned' : 'built';
}
