import type { Position } from 'geojson';
import { ringAreaKm2 } from '../pipeline/area.ts';
import type { Shape } from '../pipeline/atlas.ts';
import { ATLAS_FILE, type Problem } from './problem.ts';

/** Gaps and overlaps up to this size (km²) are let pass; sharing all edges, we have none. */
export const TOLERATED_KM2 = 0.01;

/** Directed edges of rings, `from|to`, with how often each is left over. */
type Edges = Map<string, { from: Position; to: Position; times: number }>;

const key = (a: Position, b: Position): string => `${a.join()}|${b.join()}`;

function add(edges: Edges, from: Position, to: Position): void {
  const opposite = edges.get(key(to, from));
  if (opposite) {
    opposite.times -= 1;
    if (opposite.times === 0) edges.delete(key(to, from));
    return;
  }
  const known = edges.get(key(from, to));
  if (known) known.times += 1;
  else edges.set(key(from, to), { from, to, times: 1 });
}

function addShape(edges: Edges, { geometry }: Shape, backwards: boolean): void {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index++) {
      const from = ring[index - 1] ?? [];
      const to = ring[index] ?? [];
      if (backwards) add(edges, to, from);
      else add(edges, from, to);
    }
  }
}

/** Strings left-over edges into closed rings; in clean data edges cancel and none are left. */
function rings(edges: Edges): Position[][] {
  const from = new Map<string, Position[]>();
  for (const edge of edges.values()) {
    for (let time = 0; time < edge.times; time++) {
      const start = edge.from.join();
      from.set(start, [...(from.get(start) ?? []), edge.to]);
    }
  }
  const found: Position[][] = [];
  for (const { from: start } of edges.values()) {
    while ((from.get(start.join()) ?? []).length > 0) {
      const ring = [start];
      for (let next = from.get(start.join())?.pop(); next; next = from.get(next.join())?.pop()) {
        ring.push(next);
      }
      found.push(ring);
    }
  }
  return found;
}

/**
 * What is left when the edges of neighbouring shapes cancel out, less the edges of an outline.
 * Shapes run clockwise, so an overlap is left clockwise and a gap counter-clockwise.
 */
export function leftovers(children: readonly Shape[], outline: readonly Shape[]): Position[][] {
  const edges: Edges = new Map();
  for (const shape of children) addShape(edges, shape, false);
  for (const shape of outline) addShape(edges, shape, true);
  return rings(edges);
}

function faultOf(ring: readonly Position[]): string | undefined {
  const area = ringAreaKm2(ring);
  // A ring that crosses itself can sum to nothing: its length gives it away.
  if (Math.abs(area) <= TOLERATED_KM2 && ring.length < 6) return undefined;
  const [lon = Number.NaN, lat = Number.NaN] = ring[0] ?? [];
  const kind = area < 0 ? 'an overlap' : 'a gap';
  return `${kind} of ${Math.abs(area).toFixed(2)} km² near ${lon.toFixed(3)}, ${lat.toFixed(3)}`;
}

/** The children of a shape cover it wholly, each place once. */
export function checkUnion(parent: Shape, children: readonly Shape[]): Problem[] {
  return leftovers(children, [parent]).flatMap((ring) => {
    const fault = faultOf(ring);
    if (!fault) return [];
    const message = `${fault} between it and the union of its ${children.length} parts`;
    return [{ file: ATLAS_FILE, record: String(parent.id), field: 'geometry', message }];
  });
}

/** The neighbours touch the province all along its border; no gap anywhere between them. */
export function checkNeighbours(province: Shape, neighbours: readonly Shape[]): Problem[] {
  return leftovers([province, ...neighbours], []).flatMap((ring) => {
    // The rim of all shapes together is left, clockwise and huge; anything else is a fault.
    if (ringAreaKm2(ring) < -1e6) return [];
    const fault = faultOf(ring);
    if (!fault) return [];
    const message = `${fault} between Sichuan and its neighbours`;
    return [{ file: ATLAS_FILE, record: String(province.id), field: 'geometry', message }];
  });
}
