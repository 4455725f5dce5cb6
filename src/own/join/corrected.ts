import type { RawRow } from '../rawTable.ts';
import type { Corrections } from '../report.ts';

/**
 * Rows as the reader corrects them: the cell of that line first, then every cell of the column that
 * holds the value. Blanks around a value do not count. The rows themselves stay as they are.
 */
export function correctedBy({
  cells,
  values,
}: Pick<Corrections, 'cells' | 'values'>): (row: RawRow) => readonly string[] {
  // As maps, since a file may well hold the word `__proto__`.
  const byLine = new Map(
    Object.entries(cells).map(([line, columns]) => [
      Number(line),
      new Map(Object.entries(columns).map(([column, text]) => [Number(column), text])),
    ]),
  );
  const byValue = Object.entries(values).map(
    ([column, words]) =>
      [
        Number(column),
        new Map(Object.entries(words).map(([word, text]) => [word.trim(), text])),
      ] as const,
  );
  if (byLine.size === 0 && byValue.length === 0) return (row) => row.cells;
  return ({ line, cells: raw }) => {
    const corrected = [...raw];
    for (const [column, words] of byValue) {
      const text = words.get((raw[column] ?? '').trim());
      if (text !== undefined && column < raw.length) corrected[column] = text;
    }
    for (const [column, text] of byLine.get(line) ?? []) {
      if (column < raw.length) corrected[column] = text;
    }
    return corrected;
  };
}
