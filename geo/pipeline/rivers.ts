import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import { lengthKm } from './distance.ts';
import type { Text } from './names.ts';
import { background } from './river-background.ts';
import { buildRiverGraph, nearest, type RiverGraph } from './river-graph.ts';
import { drawable, NAMED_TOLERANCE } from './river-line.ts';
import type { Segment } from './river-source.ts';
import { NAMED_RIVERS, type NamedRiver, type Rank } from './river-table.ts';
import { shortestPath } from './shortest-path.ts';

export interface RiverProperties {
  readonly id: string;
  /** Null for the background. */
  readonly name: Text | null;
  readonly rank: Rank;
}
export type River = Feature<LineString | MultiLineString, RiverProperties>;
export type Rivers = FeatureCollection<LineString | MultiLineString, RiverProperties>;

/** An anchor that is farther than this from any line stands for a river WDBII has not got (km). */
const ANCHOR_KM = 15;

/** Takes out the detours to anchors that lie beside the course: between two visits to a corner. */
function withoutDetours(nodes: readonly number[]): number[] {
  const kept: number[] = [];
  for (const node of nodes) {
    const visited = kept.indexOf(node);
    if (visited >= 0) kept.length = visited;
    kept.push(node);
  }
  return kept;
}

/**
 * Follows a river from anchor to anchor along WDBII's lines.
 * @param trunk nodes of the river it flows into: the last anchor is looked for among them alone
 * @returns nodes of the graph, upstream first
 * @throws when an anchor has no line near it or two of them do not connect: a course is never invented
 */
export function traceRiver(
  graph: RiverGraph,
  { id, anchors }: Pick<NamedRiver, 'id' | 'anchors'>,
  trunk?: readonly number[],
): number[] {
  const stops = anchors.map((anchor, index) => {
    const mouth = index === anchors.length - 1;
    const found = nearest(anchor, graph.nodes, mouth && trunk ? trunk : graph.nodes.keys());
    if (!found || found.km > ANCHOR_KM) {
      throw new Error(
        `River "${id}": no line of WDBII within ${ANCHOR_KM} km of ${anchor.join(', ')}.`,
      );
    }
    return found.node;
  });
  const nodes = stops.slice(0, 1);
  stops.forEach((stop, index) => {
    const from = stops[index - 1];
    if (from === undefined) return;
    const path = shortestPath(graph, from, stop);
    if (!path) {
      throw new Error(
        `River "${id}": WDBII does not connect ${anchors[index - 1]?.join(', ')} and ${anchors[index]?.join(', ')}.`,
      );
    }
    nodes.push(...path.slice(1));
  });
  const course = withoutDetours(nodes);
  // Where the anchor lies a little up or down the trunk, the last stretch would run along it.
  const mouths = new Set(trunk);
  const mouth = course.findIndex((node) => mouths.has(node));
  return mouth < 0 ? course : course.slice(0, mouth + 1);
}

/** The named rivers, each one line from its head to its mouth, and the background as one feature. */
export function buildRivers(segments: readonly Segment[]): Rivers {
  const graph = buildRiverGraph(segments);
  const named = new Set<string>();
  const traces = new Map<string, number[]>();
  const features = NAMED_RIVERS.map((river): River => {
    const trunk = river.into === null ? undefined : (traces.get(river.into) ?? []);
    const nodes = traceRiver(graph, river, trunk);
    traces.set(river.id, nodes);
    const line = nodes.map((node) => graph.nodes[node] ?? []);
    for (const point of line) named.add(point.join(' '));
    const [longest = []] = drawable(line, NAMED_TOLERANCE).sort(
      (a, b) => lengthKm(b) - lengthKm(a),
    );
    const { id, name, rank } = river;
    return {
      type: 'Feature',
      properties: { id, name, rank },
      geometry: { type: 'LineString', coordinates: longest },
    };
  });
  features.push({
    type: 'Feature',
    properties: { id: 'background', name: null, rank: 3 },
    geometry: { type: 'MultiLineString', coordinates: background(segments, named) },
  });
  return { type: 'FeatureCollection', features };
}
