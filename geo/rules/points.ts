import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Shape } from '../pipeline/atlas.ts';
import type { DivisionRecord } from '../pipeline/divisions.ts';
import { ATLAS_FILE, DIVISIONS_FILE, type Problem } from './problem.ts';

function isInside(point: Position, shape: Shape): boolean {
  return point.length === 2 && point.every(Number.isFinite) && booleanPointInPolygon(point, shape);
}

/** Every seat inside the shape of its own division. */
export function checkSeats(
  divisions: readonly DivisionRecord[],
  shapes: readonly Shape[],
): Problem[] {
  const byAdcode = new Map(shapes.map((shape) => [shape.properties.adcode, shape]));
  return divisions.flatMap(({ adcode, name, seat }) => {
    const shape = byAdcode.get(adcode);
    if (!shape || isInside(seat, shape)) return [];
    const message = `${seat.join(', ')} lies outside ${name.zh}`;
    return [{ file: DIVISIONS_FILE, record: String(adcode), field: 'seat', message }];
  });
}

/** Every label inside its own shape. */
export function checkLabels(shapes: readonly Shape[]): Problem[] {
  return shapes.flatMap((shape) => {
    const { label } = shape.properties;
    if (isInside(label, shape)) return [];
    const message = `${label.join(', ')} lies outside the shape`;
    return [{ file: ATLAS_FILE, record: String(shape.id), field: 'label', message }];
  });
}
