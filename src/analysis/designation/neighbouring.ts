import type { Atlas } from '../../atlas/join.ts';
import type { Carrier, Named } from './carriers.ts';

/** What two neighbours that carry the same industry may be to each other, surest to trouble first. */
export const VERDICTS = ['rival', 'complement', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Two carriers of an industry that share a border. */
export interface NeighbouringPair {
  first: Carrier;
  second: Carrier;
  verdict: Verdict;
  /** Ids of the industries that both name and that make them rivals; otherwise empty. */
  shared: ReadonlySet<string>;
}

/**
 * The pairs of carriers whose prefectures share a border, each with a verdict by what their
 * assignments name (our own rule; it tells what is likely and proves nothing):
 *
 * - `rival`: both name the same industry below the one asked about, or the one asked about itself
 *   where nothing lies below it;
 * - `complement`: both name something below it, nothing is the same, and nothing that one names is
 *   part of what the other names;
 * - `unknown`: one of them names the broad industry only, or one names a part of what the other
 *   names, so that the assignments cannot tell.
 *
 * @param industry what the carriers were asked for.
 * @returns by verdict, then by the order of the carriers.
 */
export function neighbouringPairs(
  atlas: Atlas,
  industry: string,
  carriers: readonly Carrier[],
): readonly NeighbouringPair[] {
  const pairs = carriers.flatMap((first, index) => {
    const neighbours = new Set(atlas.geography.neighboursOf(first.prefecture.adcode));
    return carriers
      .slice(index + 1)
      .filter(({ prefecture }) => neighbours.has(prefecture.adcode))
      .map((second) => pairOf(atlas, industry, first, second));
  });
  return pairs.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

function pairOf(atlas: Atlas, asked: string, first: Carrier, second: Carrier): NeighbouringPair {
  const isLeaf = atlas.industries.childrenOf(asked).length === 0;
  const specific = ({ named }: { named: readonly Named[] }) =>
    named.map(({ industry }) => industry.id).filter((id) => isLeaf || id !== asked);
  const ofFirst = specific(first);
  const ofSecond = specific(second);
  const shared = new Set(ofFirst.filter((id) => ofSecond.includes(id)));
  if (shared.size > 0) return { first, second, verdict: 'rival', shared };
  const isPart = (outer: string, inner: string) => atlas.industries.within(outer).has(inner);
  const isTold =
    ofFirst.length > 0 &&
    ofSecond.length > 0 &&
    ofFirst.every((a) => ofSecond.every((b) => !isPart(a, b) && !isPart(b, a)));
  return { first, second, verdict: isTold ? 'complement' : 'unknown', shared };
}
