import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import type { GridPlace } from './gridKeys.ts';
import { LEAD_COLUMNS } from './places.ts';
import type { GridSizes } from './sizes.ts';

/** How many rows and columns beyond the edge are drawn, so that scrolling shows no gaps. */
const OVERSCAN = { rows: 3, columns: 2 };

/**
 * The part of the grid that is in sight, and the cell of its tab stop, which is drawn wherever it
 * is. Rows and columns slide under the header and the column of industries.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  counts: { rows: number; columns: number },
  sizes: GridSizes,
  stop: GridPlace,
) {
  const lead = sizes.name + sizes.solo;
  const head = sizes.band + sizes.head;
  const rows = useVirtualizer({
    count: counts.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    paddingStart: head,
    scrollPaddingStart: head,
    overscan: OVERSCAN.rows,
    rangeExtractor: useRangeWith(stop.row - 1),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: counts.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    paddingStart: lead,
    scrollPaddingStart: lead,
    overscan: OVERSCAN.columns,
    rangeExtractor: useRangeWith(stop.column - LEAD_COLUMNS),
  });
  const { row, column } = sizes;
  // Sizes are remembered; they change with the frame, the level and the language.
  useEffect(() => {
    if (row > 0) rows.measure();
  }, [rows, row]);
  useEffect(() => {
    if (column > 0) columns.measure();
  }, [columns, column]);
  /** Brings a cell into sight; one that starts a run of columns to the left edge. */
  const show = useCallback(
    (place: GridPlace, startsRun = false) => {
      if (place.row > 0) rows.scrollToIndex(place.row - 1);
      if (place.column < LEAD_COLUMNS) return;
      columns.scrollToIndex(place.column - LEAD_COLUMNS, { align: startsRun ? 'start' : 'auto' });
    },
    [rows, columns],
  );
  return { rows, columns, show };
}

function useRangeWith(index: number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      const isMissing = index >= 0 && index < range.count && !inSight.includes(index);
      return isMissing ? [...inSight, index].sort((a, b) => a - b) : inSight;
    },
    [index],
  );
}
