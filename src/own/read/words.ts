/** Different cells of a column beyond which no more are remembered. */
const MOST = 5000;

interface Known {
  words: Map<string, string>;
  /** Cells asked for. */
  seen: number;
}

/**
 * Gives equal cells of a column one string: a million rows name 183 counties over and over, and
 * each name is then kept once. A column of nothing but different cells is soon left alone.
 */
export class Words {
  readonly #columns: (Known | null)[] = [];

  /** The same cells, in place. */
  sharing(cells: string[]): string[] {
    for (let place = 0; place < cells.length; place += 1) {
      let known = this.#columns[place];
      if (known === null) continue;
      if (!known) {
        known = { words: new Map(), seen: 0 };
        this.#columns[place] = known;
      }
      const cell = cells[place] ?? '';
      known.seen += 1;
      const same = known.words.get(cell);
      if (same !== undefined) cells[place] = same;
      else if (known.words.size < MOST) known.words.set(cell, cell);
      else if (known.seen < 2 * MOST) this.#columns[place] = null;
    }
    return cells;
  }
}
