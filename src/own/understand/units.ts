import { remembering } from './answers.ts';
import { halfWidth } from './plainText.ts';

/** A unit taken apart: 亿元 is 10⁸ of 元. */
export interface Unit {
  scale: number;
  /** What is counted or measured; '' for a scale alone, such as 万. */
  base: string;
}

/** No unit is longer. In characters. */
const LONGEST_UNIT = 40;

/** Words for multiples, the longest first. 千 and 百 alone are read below, since 千瓦 is a unit. */
const SCALES: readonly (readonly [word: string, scale: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['100,000,000', 1e8],
  ['100 million', 1e8],
  ['1,000,000', 1e6],
  ['10,000', 1e4],
  ['10000', 1e4],
  ['10k', 1e4],
  ['1,000', 1e3],
  ['千', 1e3],
];

/** Units that mean the same, the first of a line as the one to compare by. */
const SAME: readonly (readonly string[])[] = [
  ['元', '人民币', '元人民币', '块', 'yuan', 'cny', 'rmb', '¥', '￥'],
  ['美元', 'usd', 'us$', '$', 'dollars'],
  ['欧元', 'eur', '€'],
  ['港元', 'hkd'],
  ['日元', 'jpy'],
  ['吨', 't', 'tonnes', 'tonne', 'tons', '公吨'],
  ['吨标准煤', '吨标煤', 'tce', '标准煤吨'],
  ['吨二氧化碳', '吨co2', 'tco2'],
  ['千克', '公斤', 'kg'],
  ['斤'],
  ['克', 'g'],
  ['亩', 'mu'],
  ['公顷', 'ha', 'hectares'],
  ['平方公里', '平方千米', 'km²', 'km2', 'sqkm', 'sq km'],
  ['平方米', '平米', '㎡', 'm²', 'm2'],
  ['立方米', '方', 'm³', 'm3', '立方'],
  ['公里', '千米', 'km'],
  ['米', 'm'],
  ['升', 'l'],
  ['千升', 'kl'],
  ['千瓦', 'kw'],
  ['兆瓦', 'mw'],
  ['吉瓦', 'gw'],
  ['瓦', 'w'],
  ['千瓦时', 'kwh', '度'],
  ['兆瓦时', 'mwh'],
  ['吉瓦时', 'gwh'],
  ['标准箱', 'teu', '标箱'],
  ['%', '％', '﹪', 'percent', 'per cent', '百分比'],
  ['‰'],
  ['百分点', '个百分点', 'pp'],
  ['小时', 'hours'],
  ['人', '人口', 'people', 'persons', 'person', '人次', '位', '名'],
  ['户', 'households'],
  ['倍'],
  [
    ...['个', '家', '件', '台', '套', '辆', '架', '艘', '所', '座', '处', '项', '条', '只', '头'],
    ...['羽', '株', '片', '颗', '枚', '支', '部', '张', '批', '宗', '间', '床', '匹', '组'],
    ...[
      '台套',
      '台/套',
      '家次',
      '件套',
      'units',
      'pcs',
      'sets',
      'vehicles',
      'enterprises',
      'firms',
    ],
  ],
];

/** What something may be counted per, but what no figure is in: 2023年 is no number of years. */
const PERIODS: ReadonlyMap<string, string> = new Map(
  [
    ['年', 'a', 'year', 'yr'],
    ['月', 'month'],
    ['日', '天', 'd', 'day'],
    ['时', 'h', 'hour', '小时'],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word])),
);

const BASES: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((words) => words.map((word) => [word, words[0] ?? word])),
);

/**
 * A unit by its words: 亿元, 万吨标准煤, 吨/年, 10,000 t; null for anything else.
 *
 * @returns the scale before it, and its base in the form that all its spellings share
 */
export const readUnit = remembering((text: string): Unit | null => {
  if (text.length > LONGEST_UNIT) return null;
  const plain = halfWidth(text).toLowerCase();
  const known = simpleUnit(plain);
  if (known) return known;
  const parts = plain.split(/\s*(?:\/|每|\bper\b)\s*/);
  const [over = '', under = ''] = parts;
  if (parts.length !== 2) return null;
  const period = PERIODS.get(under);
  const counted = simpleUnit(over);
  const each = period === undefined ? simpleUnit(under) : { scale: 1, base: period };
  if (!counted || !each || counted.base === '') return null;
  return { scale: counted.scale / each.scale, base: `${counted.base}/${each.base}` };
});

function simpleUnit(plain: string): Unit | null {
  const base = BASES.get(plain);
  if (base !== undefined) return { scale: 1, base };
  for (const [word, scale] of SCALES) {
    if (!plain.startsWith(word)) continue;
    const rest = plain.slice(word.length).trim();
    if (rest === '') return { scale, base: '' };
    const scaled = BASES.get(rest);
    if (scaled !== undefined) return { scale, base: scaled };
  }
  return null;
}
