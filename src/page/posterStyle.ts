import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SANS, SERIF } from '../map/layers/layer.ts';
import { PALETTES, type Palette, THEMES } from '../map/palette.ts';
import { compactStyle } from './markup.ts';
import { POSTER_HEIGHT, POSTER_WIDTH } from './posterGround.ts';
import type { PosterMark } from './posterMarks.ts';

const STYLES = fileURLToPath(new URL('../styles/', import.meta.url));

/** Colours of the map that the poster uses, by the custom properties that carry them. */
function colorsOf(palette: Palette): string {
  const colors: Readonly<Record<string, string>> = {
    neighbour: palette.neighbour,
    'neighbour-border': palette.neighbourBorder,
    land: palette.land,
    ink: palette.ink,
    'ink-soft': palette.inkSoft,
    halo: palette.halo,
    shadow: palette.shadow,
    'zone-border': palette.zoneBorder,
    'prefecture-border': palette.prefectureBorder,
    river: palette.river,
    ...palette.zones,
    ...palette.pillars,
  };
  return Object.entries(colors)
    .map(([name, color]) => `--map-${name}:${color}`)
    .join(';');
}

/** The class of a mark's place. */
export function placeClass({ kind, key }: PosterMark): string {
  return kind === 'zone' ? key : `d${key}`;
}

/**
 * The style of the poster, whole in itself: it is there before the page's own.
 *
 * @param petals ids of the petals' industries, in their order around a rosette
 */
export function posterStyle(marks: readonly PosterMark[], petals: readonly string[]): string {
  const read = (name: string) => readFileSync(`${STYLES}${name}`, 'utf8');
  const tokens = read('tokens.css');
  const dark = /:root\[data-theme="dark"\]\s*\{([^}]*)\}/.exec(tokens)?.[1];
  if (dark === undefined) throw new Error('src/styles/tokens.css has no dark theme.');
  const themes = THEMES.map(
    (theme) => `:root[data-theme="${theme}"]{${colorsOf(PALETTES[theme])}}`,
  );
  const rules = [
    tokens,
    `:root{${colorsOf(PALETTES.light)}}`,
    // The first of the map's names is no font but a weight.
    `#poster{--map-sans:${SANS.slice(1).join()};--map-serif:${SERIF.join()}}`,
    // Where no script tells the theme.
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark};${colorsOf(PALETTES.dark)}}}`,
    ...themes,
    `.poster-sheet{--across:${POSTER_WIDTH};--down:${POSTER_HEIGHT.toFixed(1)}}`,
    ...marks.map(
      (mark) =>
        `.${placeClass(mark)}{left:${mark.at[0].toFixed(2)}%;top:${mark.at[1].toFixed(2)}%}`,
    ),
    ...petals.map(
      (id, index) => `.p${index}{fill:var(--map-${id})}.r${index}{stroke:var(--map-${id})}`,
    ),
    ...Object.keys(PALETTES.light.zones).map(
      (id) => `.poster-map .fill-${id}{fill:var(--map-${id})}`,
    ),
    read('poster.css'),
  ];
  return compactStyle(rules.join('\n'));
}

/** What holds where no script runs: the map has the whole width, and the list stands below it. */
export function plainStyle(): string {
  return compactStyle(readFileSync(`${STYLES}posterPlain.css`, 'utf8'));
}
