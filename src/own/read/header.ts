/** A line before anybody knows what it is. */
export interface Line {
  /** Counted from 1. */
  line: number;
  cells: string[];
}

/** Where a table begins: at its column names, or at once with its records. */
export interface Beginning {
  /** Place among the lines. */
  at: number;
  hasNames: boolean;
}

/** Lines that are looked at. */
const LOOK = 60;

const NUMBER = /^[-+(（]?[¥￥$]?\d[\d,，]*(\.\d+)?\s*(%|％|‰|千|万|亿|万亿|e[-+]?\d+)?[)）]?$/i;
const DATE = /^\d{4}\s*[-/.年]\s*\d{1,2}([-/.月].*)?$/;
/** Years, months and quarters also stand above columns. */
const PERIOD = /^(19|20)\d{2}\s*年?(度|底|末)?$|^(19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*月?$/;

/**
 * Finds the line of the column names: below titles, units and blank lines, which fill fewer cells
 * than the table does, and unlike the records: it holds no numbers, and none of its words stands
 * again below it. Where nothing tells, the first line is taken for names, as most files have them.
 */
export function beginningOf(lines: readonly Line[]): Beginning {
  const near = lines.slice(0, LOOK);
  const widths = near.map(({ cells }) => filled(cells)).filter((width) => width > 0);
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const least = usual > 1 ? Math.max(2, usual / 2) : 1;
  const at = Math.max(
    0,
    near.findIndex(({ cells }) => filled(cells) >= least),
  );
  const candidate = near[at]?.cells ?? [];
  const below = near.slice(at + 1).map(({ cells }) => cells);
  return { at, hasNames: isNames(candidate, below) };
}

function filled(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.trim() !== '') count += 1;
  return count;
}

function isNames(candidate: readonly string[], below: readonly (readonly string[])[]): boolean {
  const named = candidate.map((cell) => cell.trim());
  const words = named.filter((cell) => cell !== '');
  if (words.length === 0 || new Set(words).size * 3 < words.length * 2) return false;
  // The names once more further down, as in files put together, are no record.
  const records = below.filter((cells) =>
    cells.some((cell, place) => cell.trim() !== named[place]),
  );
  return named.every((cell, place) => {
    if (cell === '') return true;
    const column = records
      .map((cells) => (cells[place] ?? '').trim())
      .filter((text) => text !== '');
    if (PERIOD.test(cell))
      return column.filter((text) => PERIOD.test(text)).length * 2 < column.length;
    return !NUMBER.test(cell) && !DATE.test(cell) && !column.includes(cell);
  });
}
