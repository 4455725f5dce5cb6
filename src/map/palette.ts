import type { CategoryGroup, Family } from '../atlas/schema/vocabulary.ts';

export const THEMES = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

export type Pillar =
  | 'electronics'
  | 'equipment'
  | 'food-textile'
  | 'energy-chemical'
  | 'materials'
  | 'health';

/** Every colour of the map under one theme, as sRGB hex. The legend reads the same object. */
export interface Palette {
  /** Outside the province. */
  paper: string;
  neighbour: string;
  neighbourBorder: string;
  land: string;
  /** Land that does not carry the selected industry: quieter than any colour, and than white. */
  recede: string;
  /** Text and province edge. */
  ink: string;
  inkSoft: string;
  halo: string;
  shadow: string;
  zoneBorder: string;
  prefectureBorder: string;
  countyBorder: string;
  river: string;
  riverText: string;
  highlight: string;
  zones: Readonly<Record<string, string>>;
  pillars: Readonly<Record<Pillar, string>>;
  families: Readonly<Record<Exclude<Family, 'pillar'>, string>>;
  groups: Readonly<Record<CategoryGroup, string>>;
  /** Sequential ramp for indicators, low to high. */
  ramp: readonly [string, string, string, string, string];
  missing: string;
}

/**
 * Six hues that stay apart for protanopes and deuteranopes and in grey: their lightness is
 * staggered as well as their hue. `tests/map/palette.test.ts` holds the distances.
 */
const LIGHT_PILLARS = {
  electronics: '#0b4f8f',
  equipment: '#f2982d',
  'food-textile': '#d3557a',
  'energy-chemical': '#12a38f',
  materials: '#b38fed',
  health: '#993027',
} as const;

const light: Palette = {
  paper: '#ebe7dc',
  neighbour: '#f1eee6',
  neighbourBorder: '#cfc8b8',
  land: '#fcfbf7',
  recede: '#f5f2ea',
  ink: '#26303b',
  inkSoft: '#666d77',
  halo: '#fdfcf9',
  shadow: '#a89d86',
  zoneBorder: '#7d766b',
  prefectureBorder: '#a39b8d',
  countyBorder: '#cdc6b8',
  river: '#8fb3cc',
  riverText: '#42718f',
  highlight: '#c2410c',
  zones: {
    'chengdu-plain': '#f7e9cd',
    'south-sichuan': '#e2edd6',
    'northeast-sichuan': '#e5e2f1',
    panxi: '#f7dfd5',
    'northwest-sichuan': '#dbebee',
  },
  pillars: LIGHT_PILLARS,
  families: {
    strategic: '#35618a',
    future: '#7a4f9e',
    digital: '#20758f',
    green: '#4f7f27',
    services: '#a8572c',
    agriculture: '#74801a',
  },
  groups: {
    transport: '#37424f',
    energy: '#b23a2b',
    water: '#1f78a8',
    innovation: '#6a45b0',
    land: '#3f7d33',
    opening: '#a1631a',
  },
  ramp: ['#eef3e6', '#c3dcc4', '#7fbcae', '#3d8b94', '#1b4f6b'],
  missing: '#d8c8c8',
};

const dark: Palette = {
  paper: '#12171d',
  neighbour: '#171d24',
  neighbourBorder: '#2e3741',
  land: '#1f2730',
  recede: '#1b222a',
  ink: '#eef1f4',
  inkSoft: '#9aa5b1',
  halo: '#10151b',
  shadow: '#05080b',
  zoneBorder: '#8b97a4',
  prefectureBorder: '#5a6672',
  countyBorder: '#3a454f',
  river: '#3f6a8a',
  riverText: '#79a9cb',
  highlight: '#ffb454',
  zones: {
    'chengdu-plain': '#3a3c3e',
    'south-sichuan': '#23382c',
    'northeast-sichuan': '#2e2e45',
    panxi: '#402b34',
    'northwest-sichuan': '#1d353e',
  },
  pillars: {
    electronics: '#569aee',
    equipment: '#ffb050',
    'food-textile': '#dd6288',
    'energy-chemical': '#5cc4ad',
    materials: '#6f55c4',
    health: '#b8503f',
  },
  families: {
    strategic: '#7fb0de',
    future: '#b58fe0',
    digital: '#58b9d6',
    green: '#8fc25c',
    services: '#e0915f',
    agriculture: '#bcc84a',
  },
  groups: {
    transport: '#d5dbe2',
    energy: '#ff8a75',
    water: '#5bb8ea',
    innovation: '#b79bff',
    land: '#83c972',
    opening: '#eab25f',
  },
  ramp: ['#26333b', '#2c5560', '#3a8087', '#6cb3a3', '#c6e8c4'],
  missing: '#4a4440',
};

const projector: Palette = {
  ...light,
  paper: '#f4f4f2',
  neighbour: '#fafaf9',
  neighbourBorder: '#bdbdb8',
  land: '#ffffff',
  recede: '#f7f7f5',
  ink: '#0d1218',
  inkSoft: '#4b535c',
  halo: '#ffffff',
  shadow: '#8f8f8a',
  zoneBorder: '#4f4f4c',
  prefectureBorder: '#7d7d79',
  countyBorder: '#b9b9b4',
  river: '#6fa3c7',
  riverText: '#2c658c',
  zones: {
    'chengdu-plain': '#fbe4b8',
    'south-sichuan': '#d6ebc1',
    'northeast-sichuan': '#dcd6f2',
    panxi: '#fbd3c4',
    'northwest-sichuan': '#cbe8ef',
  },
  ramp: ['#e6efd9', '#aed3b3', '#5fae9f', '#24798a', '#0c3d5c'],
  missing: '#d8c8c8',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark, projector };

/** The hue of an industry: its pillar's own, otherwise that of its family. */
export function industryColor(palette: Palette, root: { id: string; family: Family }): string {
  return root.family === 'pillar'
    ? palette.pillars[root.id as Pillar]
    : palette.families[root.family];
}
