interface Named {
  readonly id: string;
}

/**
 * What a shelf is to hold after this page's changes, without undoing those of another window on the
 * same shelf.
 *
 * @param stored the rows as they lie in the browser now, whatever they hold
 * @param base this page's rows when it last read or wrote the shelf
 * @param own this page's rows now; a row that is still that of the base was not touched here
 * @returns this page's rows, and behind them every row that this page never knew: what another
 * window added, and what no longer holds against the atlas.
 */
export function mergeShelf(
  stored: readonly unknown[],
  base: readonly Named[],
  own: readonly Named[],
): unknown[] {
  const before = new Map(base.map((one) => [one.id, one]));
  const ours = new Set(own.map(({ id }) => id));
  const theirs = new Map(stored.map((row) => [idOf(row), row]));
  const kept = own.flatMap((one): unknown[] => {
    if (before.get(one.id) !== one) return [one];
    return theirs.has(one.id) ? [theirs.get(one.id)] : [];
  });
  const unknown = stored.filter((row) => {
    const id = idOf(row);
    return id === null || !(before.has(id) || ours.has(id));
  });
  return [...kept, ...unknown];
}

function idOf(row: unknown): string | null {
  const isNamed = typeof row === 'object' && row !== null && 'id' in row;
  return isNamed && typeof row.id === 'string' ? row.id : null;
}
