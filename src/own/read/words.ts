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
      const cell = cells[place] ?? '';
      let known = this.#columns[place];
      if (known === null) {
        cells[place] = apart(cell);
        continue;
      }
      if (!known) {
        known = { words: new Map(), seen: 0 };
        this.#columns[place] = known;
      }
      known.seen += 1;
      const same = known.words.get(cell);
      const kept = same ?? apart(cell);
      cells[place] = kept;
      if (same !== undefined) continue;
      if (known.words.size < MOST) known.words.set(kept, kept);
      else if (known.seen < 2 * MOST) this.#columns[place] = null;
    }
    return cells;
  }
}

/** Characters from which V8 keeps a part of a text as a view into the whole text. */
const VIEWED = 13;

/** The same text by itself, so that one cell does not hold on to megabytes of the file. */
function apart(cell: string): string {
  return cell.length < VIEWED ? cell : ` ${cell}`.slice(1);
}
