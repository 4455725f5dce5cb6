import type { Division } from '../../atlas/schema/records.ts';
import { stemOf } from './divisionNames.ts';
import { editDistance, halfWidth, spellingKey } from './plainText.ts';

/** As many as a reader looks through. */
const MOST = 3;

/** A name with more than a few signs beside it is an address, and no misspelling. In characters. */
const LONGEST_MISSPELLING = 40;

/**
 * Zones with an administration of their own inside counties that the standard code does not know,
 * by the divisions that they lie in, the first the likeliest. They are never found, only guessed.
 */
const FUNCTION_ZONES: readonly (readonly [zone: RegExp, adcodes: readonly number[]])[] = [
  [/眉山.*天府新区|天府新区眉山/, [511421, 511403, 511400]],
  [/天府新区|tianfunewarea/, [510116, 510100, 511421]],
  [/成都.*高新|^高新南区|^高新西区/, [510107, 510117, 510100]],
  [/东部新区/, [510185, 510100]],
  [/卧龙/, [513221]],
];

/** What a text that names no division may mean: up to three, the likeliest first. */
export function divisionGuesses(
  divisions: readonly Division[],
  names: ReadonlyMap<string, readonly { division: Division }[]>,
  withoutPreamble: (key: string) => string,
): (text: string, within: Division | null) => readonly Division[] {
  const byCode = new Map(divisions.map((division) => [division.adcode, division]));
  const all = [...names].flatMap(([key, own]) =>
    /^\d/.test(key) ? [] : [{ key, divisions: own.map(({ division }) => division) }],
  );
  const isIn = (division: Division, within: Division | null) =>
    within === null || division === within || division.parent === within.adcode;

  /** The longest name at the beginning, and then the longest of a county of it. */
  const beginning = (key: string, within: Division | null): Division[] => {
    let longest = '';
    let found: Division[] = [];
    for (const { key: name, divisions: own } of all) {
      if (name.length <= longest.length || !key.startsWith(name)) continue;
      const fit = own.filter((division) => division !== within && isIn(division, within));
      if (fit.length > 0) [longest, found] = [name, fit];
    }
    const [prefecture] = found.filter(({ level }) => level === 'prefecture');
    if (!prefecture || within) return found;
    return [...beginning(key.slice(longest.length), prefecture), prefecture];
  };

  /** Full names anywhere in it. */
  const inside = (key: string): Division[] =>
    divisions.filter(({ name, level }) => level !== 'province' && key.includes(name.zh));

  const misspelt = (key: string, within: Division | null): Division[] => {
    const isChinese = /\p{Script=Han}/u.test(key);
    const most = isChinese || key.length < 6 ? 1 : 2;
    const near = all.flatMap(({ key: name, divisions: own }) => {
      if (Math.abs(name.length - key.length) > most) return [];
      const distance = editDistance(name, key, most);
      const isAlike = distance <= most && (!isChinese || sharesStem(name, key));
      return isAlike ? own.map((division) => ({ division, distance })) : [];
    });
    return near
      .filter(({ division }) => isIn(division, within))
      .sort((one, other) => one.distance - other.distance)
      .map(({ division }) => division);
  };

  return (text, within) => {
    const key = withoutPreamble(
      spellingKey(halfWidth(text)).replace(/[,，、/\\>→|;；:：()（）[\]【】]/g, ''),
    );
    if (key === '') return [];
    const zone = FUNCTION_ZONES.find(([pattern]) => pattern.test(key))?.[1] ?? [];
    const guesses = new Set<Division>(zone.flatMap((adcode) => byCode.get(adcode) ?? []));
    const isShort = key.length <= LONGEST_MISSPELLING;
    for (const sources of [
      beginning(key, within),
      inside(key),
      isShort ? misspelt(key, within) : [],
      within ? [within] : [],
    ])
      for (const division of sources) guesses.add(division);
    return [...guesses].slice(0, MOST);
  };
}

/** Whether two names share more than 县 or 区: what they begin with is alike in a sign. */
function sharesStem(name: string, key: string): boolean {
  const stem = stemOf(name);
  return [...stem].some((sign) => key.includes(sign));
}
