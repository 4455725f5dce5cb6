import type { Matrix } from '../../analysis/matrix/matrix.ts';
import { placeAfter } from './gridKeys.ts';
import {
  type CellPlace,
  cellPlaceAt,
  gridPlaceOf,
  LEAD_COLUMNS,
  NAME_COLUMN,
  subjectOf,
} from './places.ts';

/** What a key does at a cell. */
export type KeyAnswer =
  | { kind: 'activate' }
  | { kind: 'toggle'; row: string }
  | { kind: 'go'; to: CellPlace };

/**
 * The keys of a tree grid. On the name of an industry the right arrow unfolds and the left arrow
 * folds, or goes to the row above in the tree; elsewhere arrows go from cell to cell.
 *
 * @param page how many rows a page is.
 * @returns null for a key that is not the grid's.
 */
export function answerTo(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  matrix: Matrix,
  place: CellPlace,
  page: number,
): KeyAnswer | null {
  if (key === 'Enter' || key === ' ') return { kind: 'activate' };
  const { row } = subjectOf(matrix, place);
  if (row && place.column === NAME_COLUMN) {
    if (row.isFoldable && key === (row.isUnfolded ? 'ArrowLeft' : 'ArrowRight')) {
      return { kind: 'toggle', row: row.industry.id };
    }
    if (row.parent && key === 'ArrowLeft') {
      return { kind: 'go', to: { row: row.parent, column: NAME_COLUMN } };
    }
  }
  const next = placeAfter(key, ctrlKey, gridPlaceOf(matrix, place), {
    rows: matrix.rows.length + 1,
    columns: matrix.columns.length + LEAD_COLUMNS,
    page,
  });
  return next && { kind: 'go', to: cellPlaceAt(matrix, next) };
}
