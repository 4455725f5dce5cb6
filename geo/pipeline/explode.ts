import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { areaKm2 } from './area.ts';
import type { Unit, UnitProperties, Units } from './units.ts';

/** A part smaller than this (km²) is a slip of digitising and is left to the simplification. */
const REAL_PART = 0.5;
/** Urban districts below this size (km²) are looked at close up and keep more of their corners. */
const URBAN = 600;

/** Shares of the removable corners that stay. A border follows the finer of its two sides. */
const KEEP = { enclave: 1, urban: 0.65, county: 0.3, neighbour: 0.05 } as const;

export interface PartProperties extends UnitProperties {
  /** Share of the removable corners that stay, 0 to 1. */
  readonly keep: number;
}

function keepOf(unit: Unit, area: number, main: boolean): number {
  if (!unit.properties.home) return KEEP.neighbour;
  if (!main) return KEEP.enclave;
  return area < URBAN ? KEEP.urban : KEEP.county;
}

/**
 * Makes every real part of a division a feature of its own, because mapshaper keeps a shape alive
 * by feature: so enclaves outlive the simplification.
 */
export function explode(units: Units): FeatureCollection<Feature['geometry'], PartProperties> {
  const features: Feature<Feature['geometry'], PartProperties>[] = [];
  for (const unit of units.features) {
    const { geometry, properties } = unit;
    const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const parts = rings
      .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
      .map((polygon) => ({ polygon, area: areaKm2(polygon) }))
      .sort((a, b) => b.area - a.area);
    const [main, ...others] = parts;
    if (!main) continue;
    const slips = others.filter(({ area }) => area < REAL_PART || !properties.home);
    const enclaves = others.filter((part) => !slips.includes(part));
    features.push({
      type: 'Feature',
      properties: { ...properties, keep: keepOf(unit, main.area, true) },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [main, ...slips].map(({ polygon }) => polygon.coordinates),
      },
    });
    for (const { polygon, area } of enclaves) {
      features.push({
        type: 'Feature',
        properties: { ...properties, keep: keepOf(unit, area, false) },
        geometry: polygon,
      });
    }
  }
  return { type: 'FeatureCollection', features };
}
