import { areaKm2 } from '../pipeline/area.ts';
import type { Shape } from '../pipeline/atlas.ts';
import type { DivisionRecord } from '../pipeline/divisions.ts';
import { ATLAS_FILE, DIVISIONS_FILE, type Problem } from './problem.ts';

/** A line of `geo/sources/land-area.json`. */
export interface LandArea {
  readonly adcode: number;
  readonly name: string;
  readonly areaKm2: number;
  /** How far the drawn area may be off, as a share. */
  readonly tolerance: number;
}

/** Simplification may move the drawn area of a division by this share from the one it states. */
const DRAWN_TOLERANCE = 0.01;
/** And by this much (km²) where the division is small. */
const DRAWN_TOLERANCE_KM2 = 2;

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** The drawn area of every prefecture near its official land area. */
export function checkLandAreas(
  prefectures: readonly Shape[],
  official: readonly LandArea[],
): Problem[] {
  return official.flatMap(({ adcode, name, areaKm2: land, tolerance }) => {
    const shape = prefectures.find(({ properties }) => properties.adcode === adcode);
    const drawn = shape ? areaKm2(shape.geometry) : 0;
    const share = Math.abs(drawn / land - 1);
    if (share <= tolerance) return [];
    const message = `${name} measures ${drawn.toFixed(0)} km², ${percent(share)} off the official ${land} km² (allowed ${percent(tolerance)})`;
    return [{ file: ATLAS_FILE, record: String(adcode), field: 'areaKm2', message }];
  });
}

/** The stated area fits the drawn shape, and shape and record state the same. */
export function checkStatedAreas(
  divisions: readonly DivisionRecord[],
  shapes: readonly Shape[],
): Problem[] {
  const byAdcode = new Map(divisions.map((division) => [division.adcode, division]));
  return shapes.flatMap(({ geometry, properties }) => {
    const { adcode = 0, areaKm2: stated } = properties;
    if (stated === undefined) return [];
    const found: Problem[] = [];
    const record = String(adcode);
    const drawn = areaKm2(geometry);
    const off = Math.abs(drawn - stated);
    if (!(off <= Math.max(stated * DRAWN_TOLERANCE, DRAWN_TOLERANCE_KM2))) {
      const message = `states ${stated} km², but its shape measures ${drawn.toFixed(1)} km²`;
      found.push({ file: ATLAS_FILE, record, field: 'areaKm2', message });
    }
    const written = byAdcode.get(adcode)?.areaKm2;
    if (written !== stated) {
      const message = `is ${written}, but ${ATLAS_FILE} states ${stated} km²`;
      found.push({ file: DIVISIONS_FILE, record, field: 'areaKm2', message });
    }
    return found;
  });
}
