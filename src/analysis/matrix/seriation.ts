/**
 * An order in which things that are alike stand together: agglomerative clustering by average
 * linkage, whose branches are turned so that the two ends that meet are the closest of the four
 * (Gruvaeus & Wainer 1972, "Two additions to hierarchical cluster analysis"). Clusters are found by
 * the nearest-neighbour chain (Murtagh 1983), in time and room of `count` squared.
 *
 * @param count how many things there are; they are told by their index.
 * @param distance symmetric and not negative; asked for different things only.
 * @returns every index once. The same distances give the same order: where they tie, the lower index
 *   wins, and of the two ends of the order the lower index comes first.
 */
export function seriate(
  count: number,
  distance: (a: number, b: number) => number,
): readonly number[] {
  if (count === 0) return [];
  const between = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      between[a * count + b] = between[b * count + a] = distance(a, b);
    }
  }
  const clusters: (readonly number[] | null)[] = Array.from({ length: count }, (_, one) => [one]);
  const chain: number[] = [];
  for (let merges = 0; merges < count - 1; merges++) {
    if (chain.length === 0) chain.push(clusters.findIndex((cluster) => cluster !== null));
    for (;;) {
      const last = chain.at(-1) ?? 0;
      const before = chain.at(-2);
      const nearest = nearestTo(last, before, clusters, between);
      if (nearest === before) break;
      chain.push(nearest);
    }
    const [one, other] = chain.splice(-2).sort((a, b) => a - b) as [number, number];
    merge(one, other, clusters, between, distance);
  }
  const order = clusters.find((cluster) => cluster !== null) ?? [];
  return endsOf(order)[0] <= endsOf(order)[1] ? order : order.toReversed();
}

/** The cluster nearest to one; of equally near ones the one it was reached from, then the lowest. */
function nearestTo(
  one: number,
  reachedFrom: number | undefined,
  clusters: readonly (readonly number[] | null)[],
  between: Float64Array,
): number {
  const row = one * clusters.length;
  let nearest = reachedFrom ?? -1;
  let least = reachedFrom === undefined ? Number.POSITIVE_INFINITY : (between[row + nearest] ?? 0);
  for (let other = 0; other < clusters.length; other++) {
    if (other === one || clusters[other] === null) continue;
    const away = between[row + other] ?? 0;
    if (nearest === -1 || away < least) {
      nearest = other;
      least = away;
    }
  }
  return nearest;
}

/** Join two clusters under the index of the first, and average their distances to the rest. */
function merge(
  one: number,
  other: number,
  clusters: (readonly number[] | null)[],
  between: Float64Array,
  distance: (a: number, b: number) => number,
): void {
  const count = clusters.length;
  const first = clusters[one] ?? [];
  const second = clusters[other] ?? [];
  const size = first.length + second.length;
  for (let third = 0; third < count; third++) {
    if (third === one || third === other || clusters[third] === null) continue;
    const toFirst = (between[one * count + third] ?? 0) * first.length;
    const toSecond = (between[other * count + third] ?? 0) * second.length;
    const mean = (toFirst + toSecond) / size;
    between[one * count + third] = between[third * count + one] = mean;
  }
  clusters[one] = joined(first, second, distance);
  clusters[other] = null;
}

/** Two rows end to end, each turned so that the closest of their ends meet. */
function joined(
  first: readonly number[],
  second: readonly number[],
  distance: (a: number, b: number) => number,
): readonly number[] {
  const [firstHead, firstTail] = endsOf(first);
  const [secondHead, secondTail] = endsOf(second);
  const ways = [
    { gap: distance(firstTail, secondHead), turnsFirst: false, turnsSecond: false },
    { gap: distance(firstTail, secondTail), turnsFirst: false, turnsSecond: true },
    { gap: distance(firstHead, secondHead), turnsFirst: true, turnsSecond: false },
    { gap: distance(firstHead, secondTail), turnsFirst: true, turnsSecond: true },
  ];
  const { turnsFirst, turnsSecond } = ways.reduce((best, way) => (way.gap < best.gap ? way : best));
  return [
    ...(turnsFirst ? first.toReversed() : first),
    ...(turnsSecond ? second.toReversed() : second),
  ];
}

function endsOf(row: readonly number[]): readonly [head: number, tail: number] {
  return [row[0] ?? 0, row.at(-1) ?? 0];
}
