import type { Division } from '../../atlas/schema/records.ts';
import type { FormerName } from '../intake.ts';
import { remembering, shareOf, unknownOf } from './answers.ts';
import { divisionChain } from './divisionChain.ts';
import { divisionGuesses } from './divisionGuesses.ts';
import { divisionTableOf } from './divisionTable.ts';
import type { FoundDivision } from './foundDivision.ts';
import { outsidePlace, outsideProvince } from './outsidePlaces.ts';
import { halfWidth, LONGEST_NAME, spellingKey } from './plainText.ts';

export type { FoundDivision } from './foundDivision.ts';

export interface Gazetteer {
  /**
   * The division that a name or code stands for.
   *
   * - Codes: 510117, 510117.0, 5101, and those of 9 or 12 digits, whose division they lie in.
   * - Names in Chinese, English or pinyin, full or short, of any width and with any spaces; with the
   *   prefecture and the province before them, or after them behind a comma or in brackets.
   * - A full name goes before a short one. A short name of a prefecture and of a county in it (广安)
   *   is the prefecture, unless `within` is that prefecture. 市中区, which two prefectures have, is
   *   ambiguous until one is named, and so is a county of another prefecture than is named.
   * - An address is never found, though its beginning names a division: that is only its first guess.
   *
   * @param within adcode of the prefecture that the row names elsewhere
   */
  find(text: string, within?: number | null): FoundDivision;
  /** Share, 0 to 1, of the values that are not empty which name a division, if perhaps two. */
  bestShare(values: readonly string[]): number;
}

const SICHUAN = 510000;
const CODE = /^(\d{4}|\d{6}|\d{9}|\d{12})(?:\.0+)?$/;
/** Between the levels of a place: 绵阳市-江油市, Jiangyou, Mianyang. Chinese is parted by spaces too. */
const SEPARATORS = /[,，、/\\>→|;；:：()（）[\]【】·-]+/;
const CHINESE_SEPARATORS = /[\s,，、/\\>→|;；:：()（）[\]【】·-]+/;

/** @param divisions those of the atlas; the provinces around Sichuan count as outside */
export function gazetteerOf(
  divisions: readonly Division[],
  formerNames: readonly FormerName[],
): Gazetteer {
  const inside = divisions.filter(
    ({ level, adcode }) => level !== 'province' || adcode === SICHUAN,
  );
  const byCode = new Map(inside.map((division) => [division.adcode, division]));
  const table = divisionTableOf(inside, formerNames);
  const readChain = divisionChain(table);
  const guesses = divisionGuesses(inside, table);

  const findCode = (code: string): FoundDivision => {
    const six = code.length === 4 ? `${code}00` : code.slice(0, 6);
    const division = byCode.get(Number(six));
    if (division) return { kind: 'found', division, former: null };
    const [former] = table.get(six) ?? [];
    if (former) return { kind: 'found', division: former.division, former: six };
    const elsewhere = outsideProvince(six);
    if (elsewhere !== null) return { kind: 'outside', name: elsewhere };
    const prefecture = byCode.get(Number(`${six.slice(0, 4)}00`));
    return { kind: 'unknown', candidates: prefecture ? [prefecture] : [] };
  };

  const match = (text: string, within: Division | null): FoundDivision | null => {
    if (text.length > LONGEST_NAME) return null;
    const plain = halfWidth(text);
    const [, code] = CODE.exec(plain) ?? [];
    if (code !== undefined) return findCode(code);
    const isChinese = /\p{Script=Han}/u.test(plain);
    const parts = plain
      .split(isChinese ? CHINESE_SEPARATORS : SEPARATORS)
      .map(spellingKey)
      .filter((part) => part !== '');
    const forwards = readChain(parts.join(''), within);
    if (forwards?.kind === 'found') return forwards;
    const backwards = parts.length > 1 ? readChain(parts.toReversed().join(''), within) : null;
    if (backwards?.kind === 'found') return backwards;
    const doubtful = forwards ?? backwards;
    if (doubtful) return doubtful;
    const name = outsidePlace(isChinese ? [parts.join('')] : parts);
    return name === null ? null : { kind: 'outside', name };
  };

  /** By prefecture, each with a memory of its own. */
  const finders = new Map<Division | null, (text: string) => FoundDivision>();
  const finderIn = (within: Division | null) => {
    const known = finders.get(within);
    if (known) return known;
    const finder = remembering(
      (text) =>
        match(text, within) ?? unknownOf(() => guesses(text.slice(0, LONGEST_NAME), within)),
    );
    finders.set(within, finder);
    return finder;
  };
  return {
    find: (text, within = null) => {
      const named = within === null ? undefined : byCode.get(within);
      return finderIn(named?.level === 'prefecture' ? named : null)(text);
    },
    bestShare: (values) =>
      shareOf(values, (value) => {
        const kind = match(value, null)?.kind;
        return kind === 'found' || kind === 'ambiguous';
      }),
  };
}
