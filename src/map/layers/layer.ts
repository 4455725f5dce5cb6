import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import type { MapView } from '../view.ts';

/** A subject of the map: its layers from bottom to top, drawn from the view alone. */
export type Painter = (view: MapView, palette: Palette) => LayerSpecification[];

/** `visible` or `none`, as MapLibre's layout wants it. */
export function visibility(shown: boolean): { visibility: 'visible' | 'none' } {
  return { visibility: shown ? 'visible' : 'none' };
}

/**
 * Fonts by the names systems give them, drawn from what is installed: nothing is fetched.
 * MapLibre reads the weight out of the first name alone, so that one is no font but the weight.
 */
const SANS_FAMILIES = [
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'PingFang SC',
  'Microsoft YaHei',
  'sans-serif',
];
export const SANS = ['Atlas Medium', ...SANS_FAMILIES];
export const SANS_BOLD = ['Atlas Bold', ...SANS_FAMILIES];
export const SERIF = ['Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', 'SimSun', 'serif'];

/** Straight-line growth of a size between zooms, times the view's scale. */
export function byZoom(
  scale: number,
  ...stops: readonly [zoom: number, size: number][]
): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, size]) => [zoom, size * scale]),
  ] as unknown as ExpressionSpecification;
}

/** True where a boolean feature state is set. */
export function when(state: string): ExpressionSpecification {
  return ['boolean', ['feature-state', state], false];
}
