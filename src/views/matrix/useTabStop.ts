import { type RefObject, useEffect, useRef, useState } from 'react';
import { type CellPlace, FIRST_PLACE } from './places.ts';

/**
 * The one cell that the tab key reaches. `moveTo` takes the focus along, to a cell that may only be
 * drawn by then; `stay` follows a focus that came by itself.
 */
export function useTabStop(grid: RefObject<HTMLElement | null>) {
  const [place, stay] = useState<CellPlace>(FIRST_PLACE);
  const takesFocus = useRef(false);
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    const { row, column } = place;
    for (const cell of grid.current?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
      if (cell.dataset.row === row && cell.dataset.column === column) {
        cell.focus({ preventScroll: true });
      }
    }
  }, [grid, place]);
  const moveTo = (next: CellPlace) => {
    takesFocus.current = true;
    stay(next);
  };
  return { place, stay, moveTo };
}
