import type { Position } from 'geojson';
import { ringAreaKm2 } from '../pipeline/area.ts';
import type { Shape } from '../pipeline/atlas.ts';
import { ATLAS_FILE, type Problem } from './problem.ts';

interface Side {
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

function sidesOf(ring: readonly Position[]): Side[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to;
    const [x1 = Number.NaN] = from;
    const [x2 = Number.NaN] = to;
    return { from, to, west: Math.min(x1, x2), east: Math.max(x1, x2) };
  });
}

/** Twice the area of a triangle: positive when it turns left. */
function turn(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function cross(a: Side, b: Side): boolean {
  const apart = turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0;
  return apart && turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
}

/** Where sides of the rings of one shape cross each other; touching in a corner is no crossing. */
export function crossings(rings: readonly (readonly Position[])[]): Position[] {
  const sides = rings.flatMap(sidesOf).sort((a, b) => a.west - b.west);
  const found: Position[] = [];
  sides.forEach((side, index) => {
    for (let next = index + 1; next < sides.length; next++) {
      const other = sides[next];
      if (!other || other.west > side.east) break;
      if (cross(side, other)) found.push(side.from);
    }
  });
  return found;
}

const at = ([lon = Number.NaN, lat = Number.NaN]: Position): string =>
  `${lon.toFixed(3)}, ${lat.toFixed(3)}`;

function ringMessages(ring: readonly Position[], hole: boolean): string[] {
  const [first = []] = ring;
  const last = ring.at(-1) ?? [];
  if (!ring.flat().every(Number.isFinite)) return ['a ring has a corner that is not two numbers'];
  if (first.join() !== last.join()) return [`the ring from ${at(first)} is not closed`];
  if (ring.length < 4) return [`the ring at ${at(first)} has fewer than three corners`];
  const area = ringAreaKm2(ring);
  if (area === 0) return [`the ring at ${at(first)} has no area`];
  if (area > 0 === hole) return [];
  return [`${hole ? 'a hole' : 'an outer ring'} at ${at(first)} runs the wrong way round`];
}

/**
 * Rings closed, with an area, not crossing, and wound as TopoJSON and d3-geo have it: outer rings
 * clockwise, holes counter-clockwise (the reverse of RFC 7946, to which MapLibre is indifferent).
 */
export function checkRings(shapes: readonly Shape[]): Problem[] {
  return shapes.flatMap(({ id, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const messages = polygons.flatMap((rings) =>
      rings.flatMap((ring, index) => ringMessages(ring, index > 0)),
    );
    for (const point of crossings(polygons.flat())) {
      messages.push(`the outline crosses itself near ${at(point)}`);
    }
    return messages.map((message) => ({
      file: ATLAS_FILE,
      record: String(id),
      field: 'geometry',
      message,
    }));
  });
}
