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

/** Sizes at some zooms, rising. */
export type Growth = readonly (readonly [zoom: number, size: number])[];

/** The size at any zoom: straight between two stops, and as at the last one beyond it. */
export function sizeAt(zoom: number, growth: Growth): number {
  const above = growth.findIndex(([stop]) => stop >= zoom);
  const [low, high] = above > 0 ? [growth[above - 1], growth[above]] : [undefined, undefined];
  if (low && high) return low[1] + ((high[1] - low[1]) * (zoom - low[0])) / (high[0] - low[0]);
  return (above < 0 ? growth.at(-1) : growth[0])?.[1] ?? 0;
}

/** Straight-line growth of a size between zooms, times the view's scale. */
export function byZoom(scale: number, ...stops: Growth): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, size]) => [zoom, size * scale]),
  ] as unknown as ExpressionSpecification;
}

/** As `byZoom`, and `factor` times as large where `state` is set. */
export function byZoomAndState(
  scale: number,
  state: string,
  factor: number,
  ...stops: Growth
): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, size]) => [
      zoom,
      ['case', when(state), size * scale * factor, size * scale],
    ]),
  ] as unknown as ExpressionSpecification;
}

/** True where a boolean feature state is set. */
export function when(state: string): ExpressionSpecification {
  return ['boolean', ['feature-state', state], false];
}
