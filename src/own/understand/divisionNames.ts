import type { Division } from '../../atlas/schema/records.ts';

/** A way to write a division. */
export interface Spelling {
  text: string;
  /** The official name, which goes before every shorter form of another division. */
  isFull: boolean;
}

const PEOPLES = /(?:藏族羌族|藏族|羌族|彝族|回族|苗族|土家族)/;
const KIND = /(?:自治州|自治县|地区|市|县|区|州)$/;
const ENGLISH_KIND =
  / (?:(?:Tibetan and Qiang|Tibetan|Qiang|Yi) Autonomous (?:Prefecture|County)|City|District|County|Prefecture|Province)$/;

/** English and pinyin words for the kinds, for those who write only part of the official name. */
const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  市: ['City', 'Shi'],
  区: ['District', 'Qu'],
  县: ['County', 'Xian'],
  自治县: ['County', 'Autonomous County', 'Xian'],
  自治州: ['Prefecture', 'Autonomous Prefecture', 'Zhou'],
};

/** Below this an English stem says too little: Xi, Dong. In letters. */
const SHORTEST_STEM = 4;

/**
 * Every way to write a present name: 马边彝族自治县, 马边自治县, 马边县, 马边, Mabian Yi Autonomous
 * County, Mabian County, Mabian, Mabian Xian. Of 泸县 no shorter form is made than the name itself.
 */
export function spellingsOf({ name, shortName }: Division): Spelling[] {
  const kind = KIND.exec(name.zh)?.[0] ?? '';
  const stem = name.en.replace(ENGLISH_KIND, '');
  const loose = new Set([shortName.zh, name.zh.replace(PEOPLES, ''), shortName.en]);
  if (kind === '自治县') loose.add(`${shortName.zh}县`);
  if (kind === '自治州') {
    const [peoples = ''] = PEOPLES.exec(name.zh) ?? [];
    for (const ending of ['州', `${peoples}州`]) loose.add(`${shortName.zh}${ending}`);
  }
  const isOneSyllable = shortName.zh.length === 2 && KIND.test(shortName.zh);
  const stems = [shortName.en, stem];
  for (const word of KIND_WORDS[kind] ?? []) {
    for (const one of stems) loose.add(`${one} ${word}`);
    // 荣县 is Rongxian County here, but Rong County elsewhere.
    if (isOneSyllable) loose.add(`${shortName.en.replace(/(?:xian|qu)$/, '')} ${word}`);
  }
  for (const one of stems) if (one.length >= SHORTEST_STEM) loose.add(one);
  for (const full of [name.zh, name.en]) loose.delete(full);
  return [
    { text: name.zh, isFull: true },
    { text: name.en, isFull: true },
    ...[...loose].map((text) => ({ text, isFull: false })),
  ];
}

/** A former name and, where two characters are left of it, the name without its kind: 崇庆. */
export function formerSpellingsOf(former: string): string[] {
  const short = former.replace(KIND, '');
  const isKindAgain = KIND.test(short);
  return short.length >= 2 && !isKindAgain && !/地区$/.test(former) ? [former, short] : [former];
}

/** The name without its kind: 泸 of 泸县. What two names share beyond it tells them alike. */
export function stemOf(name: string): string {
  return name.replace(KIND, '');
}
