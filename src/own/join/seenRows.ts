/** As many hashes as fit a small integer, which a map holds without any memory of its own. */
const HASHES = 2 ** 30;

/**
 * Remembers what was said, and on which line first. A million rows are held by what they consist of,
 * not by a million new texts; rows of the same hash are told apart by what they say.
 */
export class SeenRows {
  readonly #places = new Map<number, number>();
  readonly #said: (readonly string[])[] = [];
  readonly #lines: number[] = [];

  /**
   * The line that said the same before; null, and remembered, where this is the first.
   *
   * @param said must not change afterwards
   */
  lineOf(said: readonly string[], line: number): number | null {
    for (let hash = hashOf(said); ; hash = (hash + 1) % HASHES) {
      const place = this.#places.get(hash);
      if (place === undefined) {
        this.#places.set(hash, this.#said.push(said) - 1);
        this.#lines.push(line);
        return null;
      }
      if (isSame(said, this.#said[place] ?? [])) return this.#lines[place] ?? null;
    }
  }
}

/** FNV-1a over the texts and what parts them. */
function hashOf(said: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of said) {
    for (let place = 0; place < text.length; place += 1)
      hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
    hash = Math.imul(hash ^ 0x10000, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (HASHES - 1);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, place) => text === other[place]);
}
