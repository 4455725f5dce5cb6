/** What parts cells of a key; no table holds it. */
const BETWEEN = '\u0001';

/** Remembers what was said, and on which line first. */
export class SeenRows {
  readonly #lines = new Map<string, number>();

  /** The line that said the same before; null, and remembered, where this is the first. */
  lineOf(said: readonly string[], line: number): number | null {
    const key = said.join(BETWEEN);
    const first = this.#lines.get(key);
    if (first !== undefined) return first;
    this.#lines.set(key, line);
    return null;
  }
}
