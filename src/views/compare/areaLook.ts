/** How an area is told apart from the others: by letter and shape first, by colour besides. */
export interface AreaLook {
  letter: string;
  /** Outline in a box of 20 × 20 around the origin. */
  path: string;
  /** Fill as sRGB hex. An outline in the colour of text gives it an edge in every theme. */
  fill: string;
  /** Colour of the letter on the fill. */
  text: string;
}

const LIGHT = '#ffffff';
const DARK = '#10161d';

/**
 * Not the hues of the pillars. Lightness is staggered as well as hue, so that the fills stay apart
 * for protanopes and deuteranopes and in grey; `tests/views/compareLook.test.ts` holds the distances.
 */
const LOOKS: readonly AreaLook[] = [
  { letter: 'A', path: 'M0 -9A9 9 0 1 1 0 9A9 9 0 1 1 0 -9Z', fill: '#413126', text: LIGHT },
  { letter: 'B', path: 'M-8 -8H8V8H-8Z', fill: '#e0b18f', text: DARK },
  { letter: 'C', path: 'M0 -10L10 0L0 10L-10 0Z', fill: '#67436d', text: LIGHT },
  { letter: 'D', path: 'M-5 -9H5L10 0L5 9H-5L-10 0Z', fill: '#9beafe', text: DARK },
  { letter: 'E', path: 'M0 -10L9.5 -2.5L6 9H-6L-9.5 -2.5Z', fill: '#87671d', text: LIGHT },
  { letter: 'F', path: 'M-9 -8H9V2L0 10L-9 2Z', fill: '#9d8593', text: DARK },
];

/** The look of an area by its place among those compared. */
export function areaLook(index: number): AreaLook {
  const look = LOOKS[index];
  if (!look) throw new RangeError(`There are ${LOOKS.length} looks, not one numbered ${index}.`);
  return look;
}
