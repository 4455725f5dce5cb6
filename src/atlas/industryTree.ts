import type { Industry } from './schema/records.ts';
import { FAMILIES, type Family } from './schema/vocabulary.ts';

/** The industries as a forest: roots grouped by family, each with sectors and segments. */
export class IndustryTree {
  readonly #byId: ReadonlyMap<string, Industry>;
  readonly #children = new Map<string | null, Industry[]>();
  readonly #descendants = new Map<string, ReadonlySet<string>>();

  constructor(industries: readonly Industry[]) {
    this.#byId = new Map(industries.map((industry) => [industry.id, industry]));
    for (const industry of industries) {
      const siblings = this.#children.get(industry.parent);
      if (siblings) siblings.push(industry);
      else this.#children.set(industry.parent, [industry]);
    }
  }

  get all(): readonly Industry[] {
    return [...this.#byId.values()];
  }

  get ids(): readonly string[] {
    return [...this.#byId.keys()];
  }

  get roots(): readonly Industry[] {
    return this.childrenOf(null);
  }

  get(id: string): Industry | undefined {
    return this.#byId.get(id);
  }

  childrenOf(id: string | null): readonly Industry[] {
    return this.#children.get(id) ?? [];
  }

  rootsByFamily(): ReadonlyMap<Family, readonly Industry[]> {
    return new Map(
      FAMILIES.map((family) => [family, this.roots.filter((root) => root.family === family)]),
    );
  }

  /** From the root down to the industry itself; empty for an unknown id. */
  pathTo(id: string): readonly Industry[] {
    const industry = this.#byId.get(id);
    if (!industry) return [];
    return industry.parent === null ? [industry] : [...this.pathTo(industry.parent), industry];
  }

  rootOf(id: string): Industry | undefined {
    return this.pathTo(id)[0];
  }

  /** Ids of the industry and of everything below it. */
  within(id: string): ReadonlySet<string> {
    const known = this.#descendants.get(id);
    if (known) return known;
    const ids = new Set([id]);
    for (const child of this.childrenOf(id)) {
      for (const descendant of this.within(child.id)) ids.add(descendant);
    }
    this.#descendants.set(id, ids);
    return ids;
  }
}
