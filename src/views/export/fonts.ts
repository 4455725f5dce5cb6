import { SANS, SERIF } from '../../map/layers/layer.ts';

/** Fonts by name, as the map has them: what opens the file finds them where they are installed. */
const listOf = (families: readonly string[]) =>
  families.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');

/** The first of the map's names is no font but a weight. */
export const PAGE_SANS = listOf(SANS.slice(1));
export const PAGE_SERIF = listOf(SERIF);
