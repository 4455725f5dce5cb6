import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from '../rawTable.ts';

/** Lines that are looked at. */
const LOOK = 200;

/**
 * The delimiter by which most lines fall into the same number of cells, quotes respected. Titles
 * above the table fall otherwise, so that a share decides. A comma where none parts anything.
 * @param head the beginning of the text, its line ends `\n`
 */
export function delimiterOf(head: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(head, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Share of the lines that agree, from 0 to 1, and a little more for more cells. */
function scoreOf(head: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: LOOK });
  const lines = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const cells of lines) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of widths) {
    if (width > 1) score = Math.max(score, count / lines.length + Math.min(width, 100) / 10_000);
  }
  return score;
}
