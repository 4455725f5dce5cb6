import type { Division } from '../../atlas/schema/records.ts';
import { withoutPreamble } from './divisionChain.ts';
import { stemOf } from './divisionNames.ts';
import type { DivisionTable } from './divisionTable.ts';
import { editDistance, spellingKey } from './plainText.ts';

/** As many as a reader looks through. */
const MOST = 3;

/** Sums, and zones that every city has: they look like a misspelt name and are none. */
const NO_MISSPELLING =
  /计$|^全|平均|其[他它]|(?:新区|高新区|经开区|开发区|园区|城区|矿区|库区|景区|辖区)$/;

/**
 * Zones with an administration of their own inside counties that the standard code does not know,
 * by the divisions that they lie in, the likeliest first. They are never found, only guessed.
 */
const FUNCTION_ZONES: readonly (readonly [zone: RegExp, adcodes: readonly number[]])[] = [
  [/眉山.*天府新区|天府新区.*眉山/, [511421, 511403, 511400]],
  [/天府新区|tianfunewarea/, [510116, 510100, 511421]],
  [/成都.*高新|^高新南区|^高新西区/, [510107, 510117, 510100]],
  [/东部新区/, [510185, 510100]],
  [/卧龙/, [513221]],
  [/^全[省川]$/, [510000]],
];

/** What a text that names no division may mean: up to three, the likeliest first. */
export function divisionGuesses(
  divisions: readonly Division[],
  table: DivisionTable,
): (text: string, within: Division | null) => readonly Division[] {
  const byCode = new Map(divisions.map((division) => [division.adcode, division]));
  const keys = [...table.keys()].filter((key) => !/^\d/.test(key));
  const longest = Math.max(...keys.map((key) => key.length));
  const meantBy = (key: string, within: Division | null) =>
    (table.get(key) ?? [])
      .map(({ division }) => division)
      .filter((one) => within === null || one === within || one.parent === within.adcode);

  /** The longest name at the beginning, and before it the longest of a county that follows it. */
  const beginning = (key: string, within: Division | null): Division[] => {
    for (let length = Math.min(longest, key.length); length >= 2; length -= 1) {
      const found = meantBy(key.slice(0, length), within);
      if (found.length === 0) continue;
      const prefecture = found.find(({ level }) => level === 'prefecture');
      const rest = key.slice(length);
      if (!prefecture || rest === '' || within) return found;
      const counties = beginning(rest, prefecture).filter(({ level }) => level === 'county');
      return [...counties, prefecture];
    }
    return [];
  };

  const namedInside = (key: string): Division[] =>
    divisions.filter(({ name, level }) => level !== 'province' && key.includes(name.zh));

  const misspelt = (key: string, within: Division | null): Division[] => {
    if (key.length > longest + 2 || NO_MISSPELLING.test(key)) return [];
    const isChinese = /\p{Script=Han}/u.test(key);
    const most = isChinese || key.length < 6 ? 1 : 2;
    return keys
      .filter((name) => Math.abs(name.length - key.length) <= most)
      .map((name) => ({ name, distance: editDistance(name, key, most) }))
      .filter(({ name, distance }) => distance <= most && (!isChinese || sharesStem(name, key)))
      .sort((one, other) => one.distance - other.distance)
      .flatMap(({ name }) => meantBy(name, within));
  };

  return (text, within) => {
    const key = withoutPreamble(spellingKey(text).replace(/[^\p{L}\p{N}]/gu, ''));
    if (key === '') return [];
    const zone = FUNCTION_ZONES.find(([pattern]) => pattern.test(key))?.[1] ?? [];
    const guesses = new Set<Division>(zone.flatMap((adcode) => byCode.get(adcode) ?? []));
    for (const source of [beginning(key, within), namedInside(key), misspelt(key, within)])
      for (const division of source) guesses.add(division);
    if (within) guesses.add(within);
    return [...guesses].slice(0, MOST);
  };
}

/** Whether two names share more than 县 or 区. */
function sharesStem(name: string, key: string): boolean {
  return [...stemOf(name)].some((sign) => key.includes(sign));
}
