import { type RefObject, useLayoutEffect, useState } from 'react';
import type { AreaLevel } from '../../analysis/areas.ts';
import type { Language } from '../../atlas/schema/fields.ts';

/** Lengths of the grid in CSS pixels. */
export interface GridSizes {
  row: number;
  /** The column of industries, and that of their buttons. */
  name: number;
  solo: number;
  column: number;
  /** Of the header: the band of zones, and the names and totals below it. */
  band: number;
  head: number;
  /** English names of divisions run upwards; Chinese ones are short enough to lie. */
  isUpright: boolean;
  isNarrow: boolean;
}

interface Frame {
  /** Inner width of the scrolling element. */
  width: number;
  /** One rem: it grows with the screen. */
  rem: number;
}

/** The column of names takes what the areas leave, within these bounds in rem. */
const NAME: Readonly<Record<Language, { narrow: number; least: number; most: number }>> = {
  zh: { narrow: 8.5, least: 11, most: 13 },
  en: { narrow: 9.5, least: 13, most: 18 },
};
const LEAST_COLUMN: Readonly<Record<AreaLevel, number>> = { zone: 5, prefecture: 2.5, county: 2.6 };
const MOST_COLUMN: Readonly<Record<AreaLevel, number>> = { zone: 9, prefecture: 4, county: 4 };
const HEAD_UPRIGHT: Readonly<Record<AreaLevel, number>> = { zone: 0, prefecture: 6.7, county: 7.4 };

/** Below this many rem the grid is on a phone. */
const NARROW = 40;

/** Columns share the width there is, and scroll where they would be too narrow to read. */
export function gridSizes(
  { width, rem }: Frame,
  level: AreaLevel,
  columns: number,
  language: Language,
): GridSizes {
  const isNarrow = width < NARROW * rem;
  const solo = 1.75 * rem;
  const leastColumn = Math.ceil(LEAST_COLUMN[level] * rem);
  const left = width - solo - leastColumn * columns;
  const bounds = NAME[language];
  const name = isNarrow
    ? bounds.narrow * rem
    : Math.round(Math.min(Math.max(left, bounds.least * rem), bounds.most * rem));
  const share = Math.floor((width - name - solo) / Math.max(columns, 1));
  const column = Math.min(Math.max(share, leastColumn), Math.floor(MOST_COLUMN[level] * rem));
  const isUpright = language === 'en' && level !== 'zone';
  const head = (isUpright ? HEAD_UPRIGHT[level] : level === 'zone' ? 3 : 2.5) * rem;
  return { row: 1.75 * rem, name, solo, column, band: 1.15 * rem, head, isUpright, isNarrow };
}

/** Follows the width of an element, and the size of a rem by a ruler one rem wide. */
export function useFrame(
  scroller: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
): Frame {
  const [frame, setFrame] = useState<Frame>({ width: 0, rem: 16 });
  useLayoutEffect(() => {
    const measure = () =>
      setFrame((known) => {
        const width = scroller.current?.clientWidth ?? 0;
        const rem = ruler.current?.getBoundingClientRect().width || 16;
        return known.width === width && known.rem === rem ? known : { width, rem };
      });
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of [scroller, ruler]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, [scroller, ruler]);
  return frame;
}
