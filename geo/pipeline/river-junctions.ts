import type { Position } from 'geojson';
import { distanceKm } from './distance.ts';
import type { Segment } from './river-source.ts';

/** A confluence that WDBII leaves open is looked for up to this distance (km). */
export const BRIDGE_KM = 3;
/** The same in degrees of longitude at 39° N, rounded up. */
const REACH = 0.04;

interface Junction {
  readonly segment: number;
  /** The corner after which the new one stands. */
  readonly after: number;
  readonly point: Position;
  readonly km: number;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(line: readonly Position[]): Box {
  const longitudes = line.map(([lon = 0]) => lon);
  const latitudes = line.map(([, lat = 0]) => lat);
  return [
    Math.min(...longitudes) - REACH,
    Math.min(...latitudes) - REACH,
    Math.max(...longitudes) + REACH,
    Math.max(...latitudes) + REACH,
  ];
}

/** The point of the side from a to b that is nearest to a point, on a plane of true proportions. */
function project(point: Position, a: Position, b: Position): Position {
  const [lon = 0, lat = 0] = point;
  const [aLon = 0, aLat = 0] = a;
  const [bLon = 0, bLat = 0] = b;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [dx, dy] = [(bLon - aLon) * shrink, bLat - aLat];
  const along = ((lon - aLon) * shrink * dx + (lat - aLat) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return [aLon + (bLon - aLon) * share, aLat + (bLat - aLat) * share];
}

function nearestJunction(
  end: Position,
  own: number,
  segments: readonly Segment[],
  boxes: readonly Box[],
): Junction | undefined {
  const [lon = 0, lat = 0] = end;
  let best: Junction | undefined;
  segments.forEach(({ line }, segment) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxes[segment] ?? [];
    if (segment === own || lon < west || lat < south || lon > east || lat > north) return;
    for (let after = 0; after + 1 < line.length; after++) {
      const point = project(end, line[after] ?? [], line[after + 1] ?? []);
      const km = distanceKm(end, point);
      if (km <= (best?.km ?? BRIDGE_KM)) best = { segment, after, point, km };
    }
  });
  return best;
}

/**
 * Gives every line a corner where the end of another comes nearest to it, because WDBII's
 * confluences often lie between two corners. The lines keep their course.
 */
export function withJunctions(segments: readonly Segment[]): Segment[] {
  const boxes = segments.map(({ line }) => boxOf(line));
  const bySegment = new Map<number, Junction[]>();
  segments.forEach(({ line }, own) => {
    for (const end of [line[0], line.at(-1)]) {
      const junction = end && nearestJunction(end, own, segments, boxes);
      if (!junction) continue;
      bySegment.set(junction.segment, [...(bySegment.get(junction.segment) ?? []), junction]);
    }
  });
  return segments.map((segment, index) => {
    const junctions = bySegment.get(index) ?? [];
    const line = segment.line.flatMap((corner, at) => [
      corner,
      ...junctions
        .filter(({ after }) => after === at)
        .map(({ point }) => point)
        .sort((a, b) => distanceKm(corner, a) - distanceKm(corner, b)),
    ]);
    const distinct = line.filter((corner, at) => corner.join() !== line[at - 1]?.join());
    return { level: segment.level, line: distinct };
  });
}
