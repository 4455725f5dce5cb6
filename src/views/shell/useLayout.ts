import { useEffect, useState } from 'react';
import type { Padding } from '../../map/mapEvents.ts';
import type { Theme } from '../../map/palette.ts';

/** How the window is divided. Sizes in CSS pixels. */
export interface Layout {
  isPhone: boolean;
  /** Too narrow for three columns and a legend over the map. */
  isNarrow: boolean;
  /** So wide that the province can stand aside without getting smaller. */
  isRoomy: boolean;
  height: number;
  /** Multiplies type and marks: 1 on a laptop, up to 2 on a wall. */
  scale: number;
}

const PHONE_WIDTH = 760;
/** Up to here the panels are narrower, as in shell.css. */
const NARROW_WIDTH = 1240;
/** Width by height, as in poster.css. */
const ROOMY_SHAPE = 1.5;

/** Follows the window. A projector theme is a size larger, for the back row. */
export function useLayout(theme: Theme): Layout {
  const [size, setSize] = useState(() => ({ width: innerWidth, height: innerHeight }));
  useEffect(() => {
    const follow = () => setSize({ width: innerWidth, height: innerHeight });
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  const fit = Math.min(size.width / 1680, size.height / 980);
  const scale = Math.min(2, Math.max(1, fit)) * (theme === 'projector' ? 1.15 : 1);
  useEffect(() => {
    document.documentElement.style.fontSize = `${(16 * scale).toFixed(2)}px`;
  }, [scale]);
  const { width, height } = size;
  return {
    isPhone: width < PHONE_WIDTH,
    isNarrow: width <= NARROW_WIDTH,
    isRoomy: width > NARROW_WIDTH && width / height >= ROOMY_SHAPE,
    height,
    scale,
  };
}

/** What a wide window leaves for the legend beside the province, in CSS pixels on a laptop. */
const LEGEND_ROOM = 168;

/**
 * The space around the province, which stands clear of the legend: aside where there is width to
 * spare, else above it. The poster has the same.
 */
export function roomAround(
  { isPhone, isRoomy, height, scale }: Layout,
  hasDetail: boolean,
  hasWork: boolean,
): Padding {
  const margin = 24 * scale;
  const foot = margin * 1.5;
  const room = { top: margin, right: margin, bottom: foot, left: margin };
  if (isPhone) return room;
  if (hasWork || (isRoomy && !hasDetail)) return { ...room, right: LEGEND_ROOM * scale };
  return { ...room, bottom: Math.max(foot, height * (hasDetail ? 0.2 : 0.15)) };
}
