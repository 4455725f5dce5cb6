import type { AreaRef } from '../../analysis/areas.ts';
import type { Matrix, MatrixColumn, MatrixRow } from '../../analysis/matrix/matrix.ts';
import type { GridPlace } from './gridKeys.ts';

/*
 * A cell of the matrix by what it is about, so that it is still known after another order. The
 * header row and the two columns before the areas have names that no record has.
 */

export const HEAD_ROW = '#head';
export const NAME_COLUMN = '#name';
export const SOLO_COLUMN = '#solo';

/** How many columns stand before those of the areas. */
export const LEAD_COLUMNS = 2;

export interface CellPlace {
  row: string;
  column: string;
}

export const FIRST_PLACE: CellPlace = { row: HEAD_ROW, column: NAME_COLUMN };

/** What a place is about; the parts that are headers are undefined. */
export interface CellSubject {
  row: MatrixRow | undefined;
  column: MatrixColumn | undefined;
}

export function subjectOf({ rows, columns }: Matrix, place: CellPlace): CellSubject {
  return {
    row: rows.find(({ industry }) => industry.id === place.row),
    column: columns.find(({ area }) => area.key === place.column),
  };
}

/** Where a place is in the grid; what the matrix no longer has falls back to its headers. */
export function gridPlaceOf({ rows, columns }: Matrix, { row, column }: CellPlace): GridPlace {
  const rowIndex = rows.findIndex(({ industry }) => industry.id === row);
  const areaIndex = columns.findIndex(({ area }) => area.key === column);
  const leading = column === SOLO_COLUMN ? 1 : 0;
  return { row: rowIndex + 1, column: areaIndex < 0 ? leading : areaIndex + LEAD_COLUMNS };
}

export function cellPlaceAt({ rows, columns }: Matrix, { row, column }: GridPlace): CellPlace {
  const leading = column === 0 ? NAME_COLUMN : SOLO_COLUMN;
  return {
    row: rows[row - 1]?.industry.id ?? HEAD_ROW,
    column: columns[column - LEAD_COLUMNS]?.area.key ?? leading,
  };
}

/** What a place lights on the map: its area, or all areas that carry its industry. */
export function areasLitBy(matrix: Matrix, place: CellPlace): readonly AreaRef[] {
  const { row, column } = subjectOf(matrix, place);
  if (column) return [column.area.ref];
  if (!row) return [];
  return matrix.columns.flatMap(({ area }, index) => (row.cells[index] ? [area.ref] : []));
}

/** The place of a cell on the page, by the attributes it carries. */
export function placeOfElement(target: EventTarget): {
  place: CellPlace;
  element: HTMLElement;
} | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const { row, column } = element?.dataset ?? {};
  return element && row && column ? { place: { row, column }, element } : null;
}
