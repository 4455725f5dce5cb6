/*
 * The parts of a tree grid by their roles. A table laid out by hand is not sure to keep those that
 * its elements have by themselves, so they are said.
 */
export const TREE_GRID = { role: 'treegrid' } as const;
export const ROW = { role: 'row' } as const;
export const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;
export const COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
export const CELL = { role: 'gridcell' } as const;
export const BODY = { role: 'rowgroup' } as const;
