/** A repeatable source of chance: the same seed gives the same run (mulberry32). */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to the limit, which is left out. */
  below(limit: number): number;
  coin(): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A subset; `least` items at least. */
  some<Item>(items: readonly Item[], least?: number): Item[];
}

export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const [item] = items.slice(below(items.length));
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const some = <Item>(items: readonly Item[], least = 0) => {
    const chosen = items.filter(() => next() < 0.4);
    return chosen.length >= least ? chosen : items.slice(0, least);
  };
  return { next, below, coin: () => next() < 0.5, pick, some };
}
