import { customPinyin, pinyin } from 'pinyin-pro';
import type { AtlasRecords } from '../src/atlas/schema/records.ts';

/** How a Chinese name is typed: `[whole, initials]` without tones: `['mianyang', 'my']`. */
export type Spelling = readonly [whole: string, initials: string];

/** Names whose readings differ from the common ones of their characters. */
const LOCAL_READINGS = {
  犍为: 'qián wéi',
  筠连: 'jūn lián',
  长宁: 'cháng níng',
  什邡: 'shí fāng',
  荥经: 'yíng jīng',
  郫都: 'pí dū',
  新都: 'xīn dū',
  成都: 'chéng dū',
  乐山: 'lè shān',
  乐至: 'lè zhì',
  阆中: 'làng zhōng',
  会理: 'huì lǐ',
  会东: 'huì dōng',
  色达: 'sè dá',
  石渠: 'shí qú',
  盐亭: 'yán tíng',
  大邑: 'dà yì',
  重庆: 'chóng qìng',
  长江: 'cháng jiāng',
  长征: 'cháng zhēng',
  成渝: 'chéng yú',
};

/** The spelling of every name a reader may search, by the name itself. */
export function spellingsOf(records: AtlasRecords): Record<string, Spelling> {
  customPinyin(LOCAL_READINGS);
  const names = [
    ...records.divisions.flatMap(({ name, shortName }) => [name, shortName]),
    ...records.regions.flatMap(({ name, shortName }) => [name, shortName]),
    ...records.industries.map(({ name }) => name),
    ...records.infrastructure.map(({ name }) => name),
    ...records.clauses.map(({ heading }) => heading),
  ];
  return Object.fromEntries(names.map(({ zh }) => [zh, spell(zh)]));
}

function spell(name: string): Spelling {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
}
