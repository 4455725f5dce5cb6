import type { IndustryTree } from '../atlas/industryTree.ts';

/**
 * A set of industries switched on, each with everything below it. Kept minimal: no member lies
 * below another.
 */
export type IndustrySet = ReadonlySet<string>;

export type Coverage = 'on' | 'partly' | 'off';

/** Whether an industry is on as a whole, in some of its parts, or not at all. */
export function coverageOf(tree: IndustryTree, set: IndustrySet, id: string): Coverage {
  if (tree.pathTo(id).some((ancestor) => set.has(ancestor.id))) return 'on';
  return [...tree.within(id)].some((descendant) => set.has(descendant)) ? 'partly' : 'off';
}

export function switchOn(tree: IndustryTree, set: IndustrySet, id: string): IndustrySet {
  if (coverageOf(tree, set, id) === 'on') return set;
  const below = tree.within(id);
  return new Set([...[...set].filter((member) => !below.has(member)), id]);
}

/** Switch off an industry and all below it; its siblings under a member that covered it stay on. */
export function switchOff(tree: IndustryTree, set: IndustrySet, id: string): IndustrySet {
  const below = tree.within(id);
  const next = new Set([...set].filter((member) => !below.has(member)));
  const path = tree.pathTo(id).map((step) => step.id);
  const cover = path.findIndex((step) => next.has(step));
  if (cover < 0) return next;
  for (const step of path.slice(cover, -1)) {
    next.delete(step);
    for (const child of tree.childrenOf(step)) if (!path.includes(child.id)) next.add(child.id);
  }
  return next;
}

/** The ids of every industry that is on, members and what lies below them. */
export function expand(tree: IndustryTree, set: IndustrySet): ReadonlySet<string> {
  return new Set([...set].flatMap((id) => [...tree.within(id)]));
}
