import type { Evidence } from '../../atlas/schema/vocabulary.ts';
import type { Palette } from '../../map/palette.ts';
import { certaintyColor } from '../../map/states.ts';

/** How the square of a cell is painted, as sRGB hex. */
export interface CellLook {
  fill: string;
  /** The hue in full: outline and hatching. */
  hue: string;
  /** Bars on the fill: whichever of the theme's two text colours stands out more. */
  bars: string;
}

/** The certainty colours of the map, and bars that can be read on them. */
export function cellLook(hue: string, evidence: Evidence, palette: Palette): CellLook {
  const fill = certaintyColor(hue, evidence, palette);
  const [first, second] = [palette.ink, palette.halo];
  const bars = contrast(first, fill) >= contrast(second, fill) ? first : second;
  return { fill, hue, bars };
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
