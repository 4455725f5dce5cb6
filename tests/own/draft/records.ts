import type { Assignment, Infrastructure } from '../../../src/atlas/schema/records.ts';
import { worldAtlas } from '../../atlas/world.ts';

/** The small world of the atlas's own tests, to be drafted upon. */
export const world = worldAtlas();
export const records = world.records;

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (!item) throw new Error(`The world has no record ${index}.`);
  return item;
}

export const firstAssignment: Assignment = nth(records.assignments, 0);
export const secondAssignment: Assignment = nth(records.assignments, 1);
export const pointProject: Infrastructure = nth(
  records.infrastructure.filter(({ place }) => place.type === 'point'),
  0,
);
