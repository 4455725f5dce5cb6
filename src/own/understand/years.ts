import { halfWidth } from './plainText.ts';

/** The years that the atlas's own records may have. */
const [FIRST, LAST] = [1949, 2060];

const MONTH = `(?:0?[1-9]|1[0-2])`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
/** 2023, 2023.0, 2023年(度), 2023-06, 2023/6/1, 2023年6月1日, 2023-06-01T00:00:00Z, 20230601. */
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})(?:\.0+|\s?年度?|[-/.]${MONTH}(?:[-/.]${DAY}${TIME})?|年${MONTH}月(?:份|${DAY}[日号])?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$`,
);
/** 1/6/2023 and 6/1/2023: whichever is the day, the year is the same. */
const YEAR_LAST = new RegExp(String.raw`^${DAY}[-/.]${DAY}[-/.](\d{4})$`);
const CHINESE = /^([〇零○一二三四五六七八九]{4})年?$/;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 2021—2023, 2021至2023年: years from and to, of which none is the one. */
const SPAN = /(?<!\d)(?:19|20)\d{2}\s*年?\s*(?:-|–|—+|~|至|到|to)\s*(?:19|20)\d{2}(?!\d)/;

/** The year of a date, or a year by itself; null for anything else and outside 1949–2060. */
export function readYear(text: string): number | null {
  const plain = halfWidth(text);
  const spelt = CHINESE.exec(plain)?.[1]?.replace(/[零○]/g, '〇');
  const year = spelt
    ? [...spelt].reduce((sum, digit) => sum * 10 + CHINESE_DIGITS.indexOf(digit), 0)
    : Number((YEAR_FIRST.exec(plain) ?? YEAR_LAST.exec(plain))?.[1]);
  return isInReach(year) ? year : null;
}

/**
 * The one year that a header, a title or a file's name speaks of: 2023年产值, 园区20230601.csv.
 * Null where it speaks of none or of several. A number before a unit, 2000万元, is no year; one
 * followed by 年 goes before one that is not.
 */
export function yearIn(text: string): number | null {
  const plain = halfWidth(text);
  if (SPAN.test(plain)) return null;
  const told = [...plain.matchAll(/(?<!\d)(\d{4})\s*年/g)];
  const bare = [
    ...plain.matchAll(
      /(?<![\d.])(\d{4})(?:(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01]))?)?(?![\d%‰万亿元吨家户人个台亩米]|\.\d|\s*(?:万|亿|公|千|km|kg|t\b|ha\b|mw))/gi,
    ),
  ];
  for (const found of [told, bare]) {
    const years = new Set(found.map(([, digits]) => Number(digits)).filter(isInReach));
    const [only] = years;
    if (years.size > 0) return years.size === 1 && only !== undefined ? only : null;
  }
  return null;
}

function isInReach(year: number): boolean {
  return year >= FIRST && year <= LAST;
}
