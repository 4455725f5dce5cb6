import type { Position } from 'geojson';
import { distanceKm } from './distance.ts';
import { BRIDGE_KM, withJunctions } from './river-junctions.ts';
import type { Segment } from './river-source.ts';

/** A bridge costs this many times its length, so that a path takes one only where it must. */
const BRIDGE_COST = 5;
/** Cell of the search grid in degrees; wider than a bridge. */
const CELL = 0.05;

interface Edge {
  readonly to: number;
  readonly cost: number;
}

/** The corners of all segments as nodes, joined along the segments and over open confluences. */
export interface RiverGraph {
  readonly nodes: readonly Position[];
  readonly edges: readonly (readonly Edge[])[];
}

const cellOf = (value: number): number => Math.floor(value / CELL);

class NodeGrid {
  private readonly cells = new Map<string, number[]>();

  add([lon = 0, lat = 0]: Position, node: number): void {
    const key = `${cellOf(lon)},${cellOf(lat)}`;
    const cell = this.cells.get(key);
    if (cell) cell.push(node);
    else this.cells.set(key, [node]);
  }

  around([lon = 0, lat = 0]: Position): number[] {
    const found: number[] = [];
    for (let x = -1; x <= 1; x++) {
      for (let y = -1; y <= 1; y++) {
        found.push(...(this.cells.get(`${cellOf(lon) + x},${cellOf(lat) + y}`) ?? []));
      }
    }
    return found;
  }
}

/** Builds the graph; corners with the same coordinates are one node. */
export function buildRiverGraph(segments: readonly Segment[]): RiverGraph {
  const nodes: Position[] = [];
  const edges: Edge[][] = [];
  const byPosition = new Map<string, number>();
  const grid = new NodeGrid();
  const nodeAt = (position: Position): number => {
    const key = position.join(' ');
    const known = byPosition.get(key);
    if (known !== undefined) return known;
    const node = nodes.push(position) - 1;
    edges.push([]);
    byPosition.set(key, node);
    grid.add(position, node);
    return node;
  };
  const join = (a: number, b: number, factor: number): void => {
    const cost = distanceKm(nodes[a] ?? [], nodes[b] ?? []) * factor;
    edges[a]?.push({ to: b, cost });
    edges[b]?.push({ to: a, cost });
  };
  const chains = withJunctions(segments).map(({ line }) => line.map(nodeAt));
  for (const chain of chains) {
    chain.forEach((node, index) => {
      const before = chain[index - 1];
      if (before !== undefined && before !== node) join(before, node, 1);
    });
  }
  for (const chain of chains) {
    const own = new Set(chain);
    for (const end of [chain[0], chain.at(-1)]) {
      const from = end === undefined ? undefined : nodes[end];
      if (end === undefined || !from) continue;
      const near = nearest(
        from,
        nodes,
        grid.around(from).filter((node) => !own.has(node)),
      );
      if (near && near.km <= BRIDGE_KM) join(end, near.node, BRIDGE_COST);
    }
  }
  return { nodes, edges };
}

/** The candidate nearest to a point, or undefined when there is none. */
export function nearest(
  point: Position,
  nodes: readonly Position[],
  candidates: Iterable<number>,
): { node: number; km: number } | undefined {
  let best: { node: number; km: number } | undefined;
  for (const node of candidates) {
    const km = distanceKm(point, nodes[node] ?? []);
    if (!best || km < best.km) best = { node, km };
  }
  return best;
}
