import { useEffect, useState } from 'react';
import type { Theme } from '../../map/palette.ts';

/** How the window is divided. Sizes in CSS pixels. */
export interface Layout {
  isPhone: boolean;
  /** Too narrow for three columns and a legend over the map. */
  isNarrow: boolean;
  /** So wide that the province can stand aside without getting smaller. */
  isRoomy: boolean;
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
    scale,
  };
}
