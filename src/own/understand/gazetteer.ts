import type { Division } from '../../atlas/schema/records.ts';
import type { FormerName } from '../intake.ts';
import { divisionGuesses } from './divisionGuesses.ts';
import { formerSpellingsOf, spellingsOf } from './divisionNames.ts';
import { outsidePlace, outsideProvince } from './outsidePlaces.ts';
import { halfWidth, spellingKey } from './plainText.ts';
import { shareOf } from './share.ts';

/** What a text says of where: one division, one of several, a place elsewhere, or nothing known. */
export type FoundDivision =
  | {
      kind: 'found';
      division: Division;
      /** The former name or code that was read as it; null for a present one. */
      former: string | null;
    }
  | { kind: 'ambiguous'; candidates: readonly Division[] }
  | { kind: 'outside'; name: string }
  | { kind: 'unknown'; candidates: readonly Division[] };

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

/** How many answers are remembered: a file may hold a million different addresses. */
const MEMORY = 100_000;

const SICHUAN = 510000;
const CODE = /^(\d{4}|\d{6}|\d{9}|\d{12})(?:\.0+)?$/;
/** Before a place in Sichuan, without saying more of it. */
const PREAMBLES = ['中国', 'china', '四川省', '四川', 'sichuanprovince', 'sichuan'];
/** Between the levels of a place: 绵阳市-江油市, Jiangyou, Mianyang. Chinese is parted by spaces too. */
const SEPARATORS = /[,，、/\\>→|;；:：()（）[\]【】·-]+/;
const CHINESE_SEPARATORS = /[\s,，、/\\>→|;；:：()（）[\]【】·-]+/;

/** One spelling of one division. */
interface Name {
  division: Division;
  former: string | null;
  isFull: boolean;
}

/** @param divisions those of the atlas; the provinces around Sichuan count as outside */
export function gazetteerOf(
  divisions: readonly Division[],
  formerNames: readonly FormerName[],
): Gazetteer {
  const inside = divisions.filter(
    ({ level, adcode }) => level !== 'province' || adcode === SICHUAN,
  );
  const byCode = new Map(inside.map((division) => [division.adcode, division]));
  const names = namesOf(inside, formerNames, byCode);
  const prefectureNames = [...names]
    .flatMap(([key, all]) =>
      all.flatMap(({ division, former }) =>
        division.level === 'prefecture' ? [{ key, division, former }] : [],
      ),
    )
    .sort((one, other) => other.key.length - one.key.length);

  /** One name, without any other before it. */
  const resolve = (key: string, within: Division | null): FoundDivision | null => {
    if (within) {
      const compound = names
        .get(spellingKey(`${within.name.zh}${key}`))
        ?.find(({ former }) => former);
      const all = names.get(key) ?? [];
      const one =
        all.find(({ division }) => division.parent === within.adcode) ??
        all.find(({ division }) => division.adcode === within.adcode) ??
        compound ??
        movedOutOf(within, all) ??
        all.find(({ division }) => division.level === 'province');
      if (one) return { kind: 'found', division: one.division, former: one.former };
      if (all.length === 0) return null;
      return { kind: 'ambiguous', candidates: [...all.map(({ division }) => division), within] };
    }
    const all = names.get(key);
    if (!all) return null;
    const full = all.filter(({ isFull }) => isFull);
    const meant = full.length > 0 ? full : all;
    const prefectures = meant.filter(({ division }) => division.level !== 'county');
    const [one, another] = prefectures.length > 0 ? prefectures : meant;
    if (one && !another) return { kind: 'found', division: one.division, former: one.former };
    return { kind: 'ambiguous', candidates: meant.map(({ division }) => division) };
  };

  /** A former seat, such as 资阳市简阳市: the county of today's name that has left the prefecture. */
  const movedOutOf = (within: Division, all: readonly Name[]): Name | undefined =>
    all.flatMap(({ division }) =>
      (names.get(spellingKey(`${within.name.zh}${division.name.zh}`)) ?? []).filter(
        ({ former }) => former !== null,
      ),
    )[0];

  /** A name with its prefecture before it. */
  const resolveChain = (key: string, within: Division | null): FoundDivision | null => {
    const bare = withoutPreamble(key);
    const whole = resolve(bare, within);
    if (whole) return whole;
    let doubtful: FoundDivision | null = null;
    for (const prefecture of prefectureNames) {
      if (!bare.startsWith(prefecture.key)) continue;
      if (within && within !== prefecture.division) continue;
      const found = resolve(bare.slice(prefecture.key.length), prefecture.division);
      if (found?.kind === 'found') {
        const { division } = found;
        if (division.level === 'county')
          return { ...found, former: found.former ?? prefecture.former };
      }
      if (found?.kind === 'ambiguous') doubtful ??= found;
    }
    return doubtful;
  };

  const resolveCode = (code: string): FoundDivision => {
    const six = code.length === 4 ? `${code}00` : code.slice(0, 6);
    const division = byCode.get(Number(six));
    if (division) return { kind: 'found', division, former: null };
    const [former] = names.get(six) ?? [];
    if (former) return { kind: 'found', division: former.division, former: six };
    const elsewhere = outsideProvince(six);
    if (elsewhere !== null) return { kind: 'outside', name: elsewhere };
    const prefecture = byCode.get(Number(`${six.slice(0, 4)}00`));
    return { kind: 'unknown', candidates: prefecture ? [prefecture] : [] };
  };

  const match = (text: string, within: Division | null): FoundDivision | null => {
    const plain = halfWidth(text);
    const [, code] = CODE.exec(plain) ?? [];
    if (code !== undefined) return resolveCode(code);
    const isChinese = /\p{Script=Han}/u.test(plain);
    const parts = plain
      .split(isChinese ? CHINESE_SEPARATORS : SEPARATORS)
      .map(spellingKey)
      .filter((part) => part !== '');
    const forwards = resolveChain(parts.join(''), within);
    if (forwards && (forwards.kind === 'found' || parts.length < 2)) return forwards;
    const backwards = parts.length > 1 ? resolveChain(parts.toReversed().join(''), within) : null;
    if (backwards?.kind === 'found') return backwards;
    const doubtful = forwards ?? backwards;
    if (doubtful) return doubtful;
    const name = outsidePlace(isChinese ? [parts.join('')] : parts);
    return name === null ? null : { kind: 'outside', name };
  };

  const guesses = divisionGuesses(inside, names, withoutPreamble);
  const memory = new Map<string, FoundDivision>();
  const find = (text: string, within: number | null = null): FoundDivision => {
    const question = `${within ?? ''} ${text}`;
    const known = memory.get(question);
    if (known) return known;
    const named = within === null ? undefined : byCode.get(within);
    const prefecture = named?.level === 'prefecture' ? named : null;
    const answer = match(text, prefecture) ?? {
      kind: 'unknown',
      candidates: guesses(text, prefecture),
    };
    if (memory.size >= MEMORY) memory.clear();
    memory.set(question, answer);
    return answer;
  };
  return {
    find,
    bestShare: (values) =>
      shareOf(values, (value) => {
        const kind = match(value, null)?.kind;
        return kind === 'found' || kind === 'ambiguous';
      }),
  };
}

function withoutPreamble(key: string): string {
  let bare = key;
  for (const preamble of PREAMBLES)
    if (bare.startsWith(preamble) && bare.length > preamble.length)
      bare = bare.slice(preamble.length);
  return bare;
}

/** Every spelling; former names only where no division has that name now. */
function namesOf(
  divisions: readonly Division[],
  formerNames: readonly FormerName[],
  byCode: ReadonlyMap<number, Division>,
): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const add = (text: string, name: Name) => {
    const key = spellingKey(text);
    const there = names.get(key) ?? [];
    const same = there.find(({ division }) => division === name.division);
    if (same) same.isFull ||= name.isFull;
    else names.set(key, [...there, name]);
  };
  for (const division of divisions)
    for (const { text, isFull } of spellingsOf(division))
      add(text, { division, former: null, isFull });
  const present = new Set(names.keys());
  const full = new Set(formerNames.map(({ former }) => former));
  for (const { former, adcode } of formerNames) {
    const division = byCode.get(adcode);
    if (!division) continue;
    for (const text of formerSpellingsOf(former)) {
      const isFull = text === former;
      if (present.has(text) || (!isFull && full.has(text))) continue;
      add(text, { division, former, isFull });
    }
  }
  return names;
}
