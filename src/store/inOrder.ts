/**
 * The members of a set in the order of everything it is chosen from. What is shown of a choice
 * goes by this, not by the order of choosing, which an address does not keep.
 */
export function inOrder<Item>(all: Iterable<Item>, set: ReadonlySet<Item>): Item[] {
  return [...all].filter((one) => set.has(one));
}
