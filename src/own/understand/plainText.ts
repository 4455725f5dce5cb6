import { groupBy } from '../../atlas/indexes.ts';

/** Full-width forms (U+FF01–FF5E) stand this far from their ASCII twins. */
const FULL_WIDTH = 0xfee0;

/**
 * Full-width letters, digits and signs as ASCII ones, every kind of space as one, trimmed. Unlike
 * NFKC it leaves ² and ① alone, which are no digits of a number.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
    .replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .trim();
}

/** A name is never longer; what is goes no further, however it is made. In characters. */
export const LONGEST_NAME = 500;

/** Letters without tones and accents: `Chéngdū` → `Chengdu`. */
function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** What two spellings of a name share: no spaces, quotes or tones, lower-case. */
export function spellingKey(text: string): string {
  return withoutTones(halfWidth(text))
    .toLowerCase()
    .replace(/[\s'’‘`"“”「」《》_.·•・-]+/g, '');
}

/**
 * Characters to change, insert, remove or exchange with the next to make one text the other, if
 * that is at most `most`; else `most + 1` (optimal string alignment).
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let row = b.map((_, index) => index + 1);
  row.unshift(0);
  for (const [i, sign] of a.entries()) {
    const next = [i + 1];
    for (const [j, otherSign] of b.entries()) {
      const changed = (row[j] ?? 0) + (sign === otherSign ? 0 : 1);
      let least = Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      const isExchange = i > 0 && j > 0 && sign === b[j - 1] && a[i - 1] === otherSign;
      if (isExchange) least = Math.min(least, (before[j - 1] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

/** What can begin a text, by the sign that it begins with: the few to try, out of hundreds. */
export function byFirstSign<Named extends { key: string }>(
  all: readonly Named[],
): ReadonlyMap<string, readonly Named[]> {
  return groupBy(all, ({ key }) => [key.charAt(0)]);
}
