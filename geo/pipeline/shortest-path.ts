import type { RiverGraph } from './river-graph.ts';

interface Entry {
  readonly node: number;
  readonly cost: number;
}

/** A binary heap: the cheapest entry comes out first. */
class Queue {
  private readonly entries: Entry[] = [];

  push(entry: Entry): void {
    let index = this.entries.push(entry) - 1;
    while (index > 0) {
      const up = (index - 1) >> 1;
      if (this.cost(up) <= entry.cost) break;
      this.swap(index, up);
      index = up;
    }
  }

  pop(): Entry | undefined {
    const [first] = this.entries;
    const last = this.entries.pop();
    if (last && this.entries.length > 0) {
      this.entries[0] = last;
      this.sink();
    }
    return first;
  }

  private sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.cost(left + 1) < this.cost(left) ? left + 1 : left;
      if (this.cost(child) >= this.cost(index)) return;
      this.swap(index, child);
      index = child;
    }
  }

  private cost(index: number): number {
    return this.entries[index]?.cost ?? Number.POSITIVE_INFINITY;
  }

  private swap(a: number, b: number): void {
    const first = this.entries[a];
    const second = this.entries[b];
    if (first && second) {
      this.entries[a] = second;
      this.entries[b] = first;
    }
  }
}

/** Dijkstra's shortest path. @returns nodes from start to end, or undefined when they do not connect */
export function shortestPath(
  { edges }: RiverGraph,
  start: number,
  end: number,
): number[] | undefined {
  const cost = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const queue = new Queue();
  queue.push({ node: start, cost: 0 });
  for (let entry = queue.pop(); entry && entry.node !== end; entry = queue.pop()) {
    if (entry.cost > (cost.get(entry.node) ?? Number.POSITIVE_INFINITY)) continue;
    for (const edge of edges[entry.node] ?? []) {
      const reached = entry.cost + edge.cost;
      if (reached < (cost.get(edge.to) ?? Number.POSITIVE_INFINITY)) {
        cost.set(edge.to, reached);
        before.set(edge.to, entry.node);
        queue.push({ node: edge.to, cost: reached });
      }
    }
  }
  if (start !== end && !before.has(end)) return undefined;
  const path = [end];
  for (let node = before.get(end); node !== undefined; node = before.get(node)) path.unshift(node);
  return path;
}
