import type { Language } from '../../atlas/schema/fields.ts';

/** Chinese by its pinyin, English by its letters, numbers inside text as numbers. */
export function collatorOf(language: Language): Intl.Collator {
  return new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', { numeric: true });
}

/**
 * Different texts with their places in the collator's order. A collator takes about a microsecond for
 * a comparison, and a hundred thousand texts need near two million: so signs are ranked first, which
 * are few, and texts compared by the ranks of their signs; the collator decides what that leaves.
 */
export function placesOf(
  texts: Iterable<string>,
  collator: Intl.Collator,
): ReadonlyMap<string, number> {
  const different = [...new Set(texts)];
  const keyOf = keying(different, collator);
  const keyed = different.map((text) => ({ text, key: keyOf(text) }));
  keyed.sort((a, b) => {
    if (a.key === b.key) return collator.compare(a.text, b.text);
    return a.key < b.key ? -1 : 1;
  });
  return new Map(keyed.map(({ text }, place) => [text, place]));
}

/**
 * A number inside a text, without the zeros before it; the two names that pinyin reads otherwise than
 * by their signs; and any other sign.
 */
const PARTS = /0*(\d+)|重庆|沈阳|[^\d]/gu;

/** The most digits of a number that are compared as a number. */
const LONGEST_NUMBER = 60_000;

/** How texts are compared sign by sign: as strings of ranks. */
function keying(texts: readonly string[], collator: Intl.Collator): (text: string) => string {
  const signs = new Set<string>(['0']);
  for (const text of texts)
    for (const [sign, digits] of text.normalize('NFKC').matchAll(PARTS))
      if (digits === undefined) signs.add(sign);
  // Signs that differ in case or accent alone have one rank: the collator tells those texts apart.
  const base = new Intl.Collator(collator.resolvedOptions().locale, { sensitivity: 'base' });
  const sorted = [...signs].sort(base.compare);
  const ranks = new Map<string, string>();
  let rank = 0;
  sorted.forEach((sign, place) => {
    const before = sorted[place - 1];
    if (before === undefined || base.compare(before, sign) !== 0) rank += 1;
    ranks.set(sign, String.fromCodePoint(rank));
  });
  const digit = ranks.get('0') ?? '';
  return (text) => {
    let key = '';
    for (const [part, digits] of text.normalize('NFKC').matchAll(PARTS)) {
      // Of two numbers the one with more digits is larger.
      if (digits === undefined) key += ranks.get(part) ?? '';
      else key += digit + String.fromCodePoint(Math.min(digits.length, LONGEST_NUMBER)) + digits;
    }
    return key;
  };
}
