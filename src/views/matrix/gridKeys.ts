/** A cell of a grid, counted from 0; headers are cells too. */
export interface GridPlace {
  row: number;
  column: number;
}

interface GridSize {
  rows: number;
  columns: number;
  /** How many rows a page is. */
  page: number;
}

/**
 * Where a key leads from a cell, as the grid pattern of ARIA has it.
 *
 * @param toEnd whether the control key is held: Home and End then lead to the corners.
 * @returns null for a key that does not move.
 */
export function placeAfter(
  key: string,
  toEnd: boolean,
  at: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const step = stepOf(key, toEnd, rows, columns, page);
  if (!step) return null;
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  return { row: within(at.row + step.row, rows), column: within(at.column + step.column, columns) };
}

function stepOf(key: string, toEnd: boolean, rows: number, columns: number, page: number) {
  switch (key) {
    case 'ArrowUp':
      return { row: -1, column: 0 };
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'ArrowLeft':
      return { row: 0, column: -1 };
    case 'ArrowRight':
      return { row: 0, column: 1 };
    case 'PageUp':
      return { row: -page, column: 0 };
    case 'PageDown':
      return { row: page, column: 0 };
    case 'Home':
      return { row: toEnd ? -rows : 0, column: -columns };
    case 'End':
      return { row: toEnd ? rows : 0, column: columns };
    default:
      return null;
  }
}
