import {
  createPropertyExpression,
  featureFilter,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

/** A feature as an expression sees it, and where the map stands. */
export interface Seen {
  properties?: Record<string, unknown>;
  state?: Record<string, unknown>;
  zoom?: number;
}

type Spec = Record<string, Record<string, StylePropertySpecification>>;

const asFeature = (properties: Record<string, unknown>) => ({ type: 1 as const, properties });

/** The value that a paint or layout property takes for a feature. Colours come out as `#rrggbbaa`. */
export function evaluate(
  layer: LayerSpecification,
  kind: 'paint' | 'layout',
  property: string,
  { properties = {}, state = {}, zoom = 6 }: Seen = {},
): unknown {
  const raw = (layer[kind] as Record<string, unknown> | undefined)?.[property];
  if (!Array.isArray(raw)) return raw;
  const specification = (latest as unknown as Spec)[`${kind}_${layer.type}`]?.[property];
  if (!specification) throw new Error(`There is no ${property} of ${layer.type}.`);
  const parsed = createPropertyExpression(raw, property, specification);
  if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
  const value: unknown = parsed.value.evaluate({ zoom }, asFeature(properties), state);
  return typeof value === 'object' && value !== null && 'r' in value ? hexOf(value) : value;
}

/** Whether a layer's filter lets a feature through. */
export function passes(layer: LayerSpecification, properties: Record<string, unknown>): boolean {
  const filter = 'filter' in layer ? layer.filter : undefined;
  return featureFilter(filter, 'filter').filter({ zoom: 6 }, asFeature(properties));
}

function hexOf(color: object): string {
  const { r, g, b, a } = color as { r: number; g: number; b: number; a: number };
  // Channels come multiplied by the opacity.
  const channels = [...[r, g, b].map((one) => (a === 0 ? 0 : one / a)), a];
  return `#${channels
    .map((one) =>
      Math.round(one * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
